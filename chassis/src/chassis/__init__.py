"""The library that chartroom's services share: whatever would be a security or operations incident
if two services did it differently.

It imports no service. It knows one peer, audit, to which every service reports what it did, and no
noun but patient and encounter, as audit's envelope has them. A service builds its application in
`chassis.application` and runs as `python -m chassis.serve SERVICE`.
"""
