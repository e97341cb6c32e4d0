"""Passages: what searches compare, and how often each term occurs in them."""
