"""FHIR R4 as other systems send it: read, checked as far as we map it, its references followed.
Pure, no I/O.
"""
