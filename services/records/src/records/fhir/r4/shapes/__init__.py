"""Structures of FHIR R4 resources."""
