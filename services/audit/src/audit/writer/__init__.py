"""Stores events in the single order of the log: one writer per process numbers and commits
them.
"""
