"""Intake records: stored before anything else happens to them."""
