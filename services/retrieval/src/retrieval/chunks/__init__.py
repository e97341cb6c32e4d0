"""Chunks: passages of charts and policies, stored with their vectors."""
