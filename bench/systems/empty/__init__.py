"""A service with one endpoint that only verifies the token: the cost of gateway and chassis."""
