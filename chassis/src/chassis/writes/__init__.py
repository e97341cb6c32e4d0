"""A change: its transaction, its event, and its Idempotency-Key."""
