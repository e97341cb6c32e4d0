"""Measures the ranking quality of searches in a running system with labelled sets."""
