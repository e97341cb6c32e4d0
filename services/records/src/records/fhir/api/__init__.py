"""The routes under /fhir."""
