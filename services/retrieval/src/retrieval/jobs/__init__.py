"""Jobs: documents that a background worker stores, and their outcomes."""
