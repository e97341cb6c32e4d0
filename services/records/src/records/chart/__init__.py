"""Reads across nouns: the sections of a chart, the context of an encounter, everything about a
patient.
"""
