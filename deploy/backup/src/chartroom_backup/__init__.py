"""Backups of a PostgreSQL server, its WAL and the system's keys."""
