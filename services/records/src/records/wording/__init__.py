"""FHIR data types in words."""
