"""The asynchronous client. `make generated` writes `synchronous`."""
