"""Events for audit: the outbox that keeps them with the change, and the relay that delivers them."""
