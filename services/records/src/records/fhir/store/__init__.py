"""Stored resources, and the patients and encounters that they are mapped to."""
