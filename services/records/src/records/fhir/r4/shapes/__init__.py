"""Structures of FHIR R4 resources: elements, cardinality and types."""
