"""Search: a question in, the passages that come closest out."""
