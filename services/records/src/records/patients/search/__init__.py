"""Finding patients: by criteria, by what is known of a person, by a reference."""
