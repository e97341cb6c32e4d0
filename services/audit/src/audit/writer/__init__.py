"""Stores events in the log's one order: numbers, leaves and commits, by one writer a process."""
