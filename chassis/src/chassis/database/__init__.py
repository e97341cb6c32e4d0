"""Connections to PostgreSQL, tables and migrations."""
