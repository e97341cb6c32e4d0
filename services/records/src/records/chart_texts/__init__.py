"""Renders resources as text documents and sends them to the retrieval service, which searches
charts.
"""
