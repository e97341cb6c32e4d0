"""Retrieval stores passages of charts and policies with their embeddings and finds them by meaning
and by words.
"""
