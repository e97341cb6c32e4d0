"""FHIR R4, as the service speaks it."""
