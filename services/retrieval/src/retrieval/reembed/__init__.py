"""Replaces the embedding model: passages get vectors of a second model, then the two models change
places.
"""
