"""Leaves: the permanent entries of events in the log's tree."""
