"""FHIR's operation $everything: all of a patient in one list."""
