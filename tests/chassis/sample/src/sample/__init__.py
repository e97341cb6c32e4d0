"""A tiny service that uses everything the chassis has; only tests run it."""
