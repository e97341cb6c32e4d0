"""Retrieval: stores passages of charts and policies with their embeddings and finds them again by
meaning.
"""
