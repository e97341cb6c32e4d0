"""BM25: terms of texts as numbers, and their weights."""
