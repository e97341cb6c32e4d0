"""Whether the encounters of events exist, and whose they are, as records says."""
