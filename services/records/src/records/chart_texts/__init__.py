"""Renders resources as text documents and sends them to retrieval, which searches charts."""
