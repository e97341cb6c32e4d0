"""Chunking: a text's sections, sentences and chunks, and what is embedded of a chunk. Pure."""
