"""Connections to PostgreSQL, what their failures mean, and how schemas are declared and migrated."""
