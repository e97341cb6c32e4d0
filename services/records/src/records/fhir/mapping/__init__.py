"""Renders rows as FHIR R4 resources."""
