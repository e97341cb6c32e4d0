"""FHIR R4 itself (4.0.1): its types, elements and search parameters. Pure, no I/O."""
