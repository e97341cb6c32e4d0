"""Everything about a patient, in one list."""
