"""What the service keeps, in the words of FHIR R4: routes under /fhir."""
