"""Connections to PostgreSQL, conversion of database failures, table declarations and migrations."""
