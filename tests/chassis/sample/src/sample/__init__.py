"""A small service for tests that uses every feature of the chassis."""
