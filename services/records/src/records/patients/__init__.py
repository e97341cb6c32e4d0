"""Patients: registration and reading."""
