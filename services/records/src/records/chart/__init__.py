"""Reads across nouns: the context of an encounter, and everything about a patient."""
