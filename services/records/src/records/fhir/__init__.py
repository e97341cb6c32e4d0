"""FHIR R4: definitions (`r4`), input, storage, and the routes under /fhir (`api`)."""
