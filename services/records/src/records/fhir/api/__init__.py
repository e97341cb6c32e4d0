"""The routes under /fhir: reads, searches and writes of resources of FHIR R4."""
