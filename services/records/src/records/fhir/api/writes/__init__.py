"""Creates and updates under /fhir: validated against FHIR R4, and stored like imports."""
