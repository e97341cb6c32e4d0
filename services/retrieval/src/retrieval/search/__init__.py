"""Search: the passages that answer a question best."""
