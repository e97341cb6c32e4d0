"""Operations on patients: FHIR's $merge, and IHE's look-up of identifiers ($ihe-pix)."""
