"""Extracts values of search parameters, and parses searches."""
