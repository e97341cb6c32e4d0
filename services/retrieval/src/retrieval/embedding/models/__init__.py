"""The embedding model of the stored vectors: registered by migrations, checked at start and use; and its floor."""
