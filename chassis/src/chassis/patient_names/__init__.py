"""The patient whom a request to a peer of records names: all names of that patient, and what the answer
says of it.
"""
