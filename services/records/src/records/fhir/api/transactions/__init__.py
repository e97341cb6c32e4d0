"""POST /fhir: many requests in one bundle, all or nothing (transaction) or each by itself (batch)."""
