"""Imports of FHIR bundles."""
