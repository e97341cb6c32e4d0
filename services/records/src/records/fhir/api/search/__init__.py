"""Searches for resources under /fhir."""
