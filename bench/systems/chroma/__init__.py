"""Chroma, a store of vectors, as a measure for searches."""
