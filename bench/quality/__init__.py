"""Measures the ranking quality of searches with labelled sets: texts, and questions with their relevant texts."""
