"""Parses and validates FHIR R4 bundles, and resolves their references."""
