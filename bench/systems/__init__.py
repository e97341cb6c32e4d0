"""The measured systems and their data."""
