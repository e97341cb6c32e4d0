"""The live stream of the log."""
