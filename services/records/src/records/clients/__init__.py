"""The peers of this service, one module each."""
