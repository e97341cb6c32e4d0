"""Resolves the patient in a request to a peer of records: all identifiers of the patient, and the
`patient` member of the response.
"""
