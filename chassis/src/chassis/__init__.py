"""Shared code of chartroom's services. It imports no service, and knows one peer, audit, and two
domain concepts, patient and encounter.
"""
