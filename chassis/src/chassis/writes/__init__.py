"""Changes: their transaction, event and Idempotency-Key."""
