"""Compares a summary with the texts that it cites, by words and numbers, without a model."""
