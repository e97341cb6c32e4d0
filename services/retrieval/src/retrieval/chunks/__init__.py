"""Standalone chunks: passages that callers store by `POST /chunks`."""
