"""The audit service: a log of agent events that is appended to and never changed."""
