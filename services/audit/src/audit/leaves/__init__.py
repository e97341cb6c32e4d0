"""Leaves, the permanent entries of events in the log's tree, with their keys and alarms."""
