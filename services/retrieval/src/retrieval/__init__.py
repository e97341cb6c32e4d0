"""Finds passages of charts and policies by meaning and by words."""
