"""FHIR's operation $everything."""
