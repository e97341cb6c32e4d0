"""Operations on patients: $match and $merge of FHIR, and $ihe-pix of IHE."""
