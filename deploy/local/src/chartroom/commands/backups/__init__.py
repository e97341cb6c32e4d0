"""Backups of one system, each in one folder."""
