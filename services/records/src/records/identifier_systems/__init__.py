"""Exceptions that an operator makes for the identifiers of a system."""
