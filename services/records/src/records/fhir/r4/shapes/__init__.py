"""The shape of resources as FHIR R4 defines it: which elements they have, how many and of what."""
