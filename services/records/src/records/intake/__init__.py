"""Intake records: what agents collect from patients, stored first of all, and where each goes."""
