"""FHIR R4 (4.0.1): what it is (`r4`), what comes in (`bundles`, `imports`), how it is kept (`store`,
`search_index`), and the routes under /fhir (`api`).
"""
