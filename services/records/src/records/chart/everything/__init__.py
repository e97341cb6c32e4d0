"""Everything that is known of a patient, in one list."""
