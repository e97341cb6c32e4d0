"""The live stream: one follower of the log, and the listeners it wakes."""
