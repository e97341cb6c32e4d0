"""Stores events in the one order of the log: numbers, leaves and commits, by one writer per process."""
