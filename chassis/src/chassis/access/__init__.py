"""Access to patients: checks of the patients in a request, and the copy of panel members in each
peer of records.
"""
