"""Imports of FHIR bundles: all or nothing. A worker runs large imports."""
