"""Measures the ranking quality of searches with labelled sets."""
