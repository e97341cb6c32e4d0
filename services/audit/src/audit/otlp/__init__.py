"""Converts OpenTelemetry spans of agents' work to events of the log."""
