"""Imports: FHIR bundles taken whole or not at all, the small ones at once, the large ones by a
worker.
"""
