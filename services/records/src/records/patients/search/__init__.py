"""Finding patients by criteria, by facts about a person, or by reference."""
