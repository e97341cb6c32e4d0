"""Reads across nouns: the sections of a chart, everything about a patient, the context of an
encounter.
"""
