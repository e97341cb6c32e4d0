"""FHIR R4 (4.0.1): types, elements and search parameters."""
