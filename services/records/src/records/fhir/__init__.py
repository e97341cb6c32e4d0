"""FHIR R4 (4.0.1): definitions (`r4`), input (`bundles`, `imports`), storage (`store`,
`search_index`, `chart_index`), and the routes under /fhir (`api`).
"""
