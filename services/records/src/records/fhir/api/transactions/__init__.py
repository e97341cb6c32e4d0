"""POST /fhir: transactions (all requests or none) and batches (each request by itself)."""
