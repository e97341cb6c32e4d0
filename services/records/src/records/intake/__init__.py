"""Intake records and their routing."""
