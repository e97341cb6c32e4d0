"""Stores resources with their patients and encounters."""
