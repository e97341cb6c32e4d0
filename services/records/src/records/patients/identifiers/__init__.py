"""The identifiers of patients: which of them name whom, and how one is confirmed."""
