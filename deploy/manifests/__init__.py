"""Checks deploy/kubernetes without a cluster: renders and validates the manifests, and compares
them with docker-compose.yml.
"""
