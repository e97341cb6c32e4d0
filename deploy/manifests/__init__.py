"""Checks deploy/kubernetes without a cluster: renders it, validates it, and compares it with
docker-compose.yml.
"""
