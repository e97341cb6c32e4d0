"""Patients: registration, changes, history, identifiers, merges and search."""
