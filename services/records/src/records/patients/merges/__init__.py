"""Merges of two records of one person, and the way back."""
