"""Requests to each system, and the targets."""
