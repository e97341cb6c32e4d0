"""Types of requests and responses, by service."""
