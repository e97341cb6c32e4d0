"""Releases of the separately deployed parts."""
