"""Renders resources as short plain texts for searches."""
