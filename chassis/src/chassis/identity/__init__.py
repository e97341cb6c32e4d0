"""Callers, identified by verified tokens."""
