"""Renders rows as FHIR R4 resources. Pure: no I/O, no framework."""
