"""Agent events over HTTP: appending and reading."""
