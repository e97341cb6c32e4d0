"""FHIR's operation $everything: all data of a patient in one list."""
