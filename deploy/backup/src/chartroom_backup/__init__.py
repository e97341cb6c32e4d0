"""Backups of a whole PostgreSQL server and its WAL, with keys beside them, and restores to a time."""
