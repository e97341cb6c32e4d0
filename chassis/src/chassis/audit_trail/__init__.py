"""Events for audit: the outbox that stores them with the change, and the relay that delivers them."""
