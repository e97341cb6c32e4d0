"""Patients: registration, changes and history."""
