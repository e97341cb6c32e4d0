"""Verifies the log without trusting it; `make verifier` builds one file from this package."""
