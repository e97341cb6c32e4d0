"""Writes under /fhir: resources that callers send, checked against FHIR R4 and stored as imports are."""
