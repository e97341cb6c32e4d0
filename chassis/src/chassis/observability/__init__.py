"""Logs, metrics and traces of a process, without PHI."""
