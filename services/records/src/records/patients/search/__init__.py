"""The search of patients by name, birth date and identifier."""
