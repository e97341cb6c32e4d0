"""Files: their texts, read in a process of its own that a broken or hostile file may take along."""
