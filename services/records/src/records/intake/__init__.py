"""Intake records: what agents collect from patients, stored first of all."""
