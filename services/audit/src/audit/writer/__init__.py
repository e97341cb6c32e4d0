"""Stores events in the single order of the log."""
