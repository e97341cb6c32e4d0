"""The embedding model the stored vectors were made with."""
