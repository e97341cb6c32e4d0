"""From rows to resources of FHIR R4. Pure: no I/O, no framework."""
