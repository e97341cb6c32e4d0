"""FHIR R4: definitions, bundles, storage, and the routes under /fhir."""
