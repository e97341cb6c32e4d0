"""Finding patients by name, birth date and identifier."""
