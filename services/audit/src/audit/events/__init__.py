"""Agent events over HTTP: their wire types, the checks before an append, and reading the log."""
