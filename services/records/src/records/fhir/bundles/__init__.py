"""FHIR R4 bundles: parsed, checked as far as we map them, their references resolved. Pure, no I/O."""
