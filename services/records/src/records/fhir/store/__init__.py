"""Stores resources, and the patients and encounters that they map to."""
