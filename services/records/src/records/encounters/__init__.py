"""Encounters: opening, reading, summarising."""
