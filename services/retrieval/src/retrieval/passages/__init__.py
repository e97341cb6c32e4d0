"""Passages, the unit that searches compare, and counts of their terms."""
