"""Imports: FHIR bundles and extracts, stored as a whole or not at all; large ones by a worker."""
