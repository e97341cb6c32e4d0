"""Clients of this service's peers, one module each."""
