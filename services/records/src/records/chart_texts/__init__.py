"""Sends chart documents to retrieval."""
