"""Parses and validates FHIR R4 bundles."""
