"""A service with one endpoint that only checks the token: the cost of gateway and chassis."""
