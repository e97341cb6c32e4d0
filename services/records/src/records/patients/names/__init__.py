"""The names of many patients at once."""
