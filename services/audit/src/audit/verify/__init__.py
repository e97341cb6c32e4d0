"""Verifies the audit log without trusting the audit service; `make verifier` builds one file from
this package.
"""
