"""Reads of many: lists of tasks, versions and steps of one, and the numbers of each queue."""
