"""Checks deploy/kubernetes without a cluster."""
