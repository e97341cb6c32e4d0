"""BM25 search by words: terms as numbers, and their weights."""
