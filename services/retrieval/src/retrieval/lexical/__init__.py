"""Words of texts as numbers, and how much each says: BM25. Pure."""
