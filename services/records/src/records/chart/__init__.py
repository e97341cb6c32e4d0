"""Reads across nouns: the context of an encounter, and everything of a patient."""
