"""Extracts values of search parameters, and parses searches. Pure, no I/O."""
