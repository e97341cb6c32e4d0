"""Patients: registration, changes, history, identifiers and merges."""
