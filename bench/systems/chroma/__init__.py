"""Chroma, a vector database, for comparison of searches."""
