"""Searches under /fhir."""
