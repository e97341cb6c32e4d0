"""Jobs: documents that the background stores, and what became of each."""
