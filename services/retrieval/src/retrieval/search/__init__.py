"""Search: the passages nearest to a question."""
