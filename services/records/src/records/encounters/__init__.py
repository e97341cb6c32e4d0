"""Encounters of a patient, and their summaries."""
