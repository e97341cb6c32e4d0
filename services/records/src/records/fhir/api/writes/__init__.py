"""Creates and updates under /fhir."""
