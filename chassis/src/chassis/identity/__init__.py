"""Callers: agents, persons and services, identified by verified tokens."""
