"""Resolves the patient in a request to a peer of records."""
