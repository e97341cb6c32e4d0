"""Intake records, which agents collect from patients, and their routing."""
