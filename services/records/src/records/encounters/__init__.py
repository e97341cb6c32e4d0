"""Encounters: visits of a patient, their status, and their summaries."""
