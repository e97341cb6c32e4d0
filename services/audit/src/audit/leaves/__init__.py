"""Leaves: what the log says of each event, made once and never derived again (decision 0034)."""
