"""The embedding model of the stored vectors: registration, checks and floor."""
