"""The live stream of the log, relayed to browsers."""
