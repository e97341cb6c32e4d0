"""Changes the embedding model of a filled database: passages get vectors of a second model, then
two models change places.
"""
