"""Logs, metrics and traces of a process, all without PHI."""
