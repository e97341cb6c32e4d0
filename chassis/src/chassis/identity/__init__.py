"""Callers: agents, persons and services, as their verified tokens name them."""
