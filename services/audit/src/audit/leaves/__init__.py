"""The leaf of one event: what the log says of it for good, and the keys and alarms beside it."""
