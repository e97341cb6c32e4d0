"""Operations on patients: FHIR's $match and $merge, and IHE's look-up of identifiers ($ihe-pix)."""
