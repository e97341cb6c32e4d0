"""The library that chartroom's services share: everything that would cause a security or operations
incident if two services implemented it differently.

It imports no service. It knows one peer, audit, and two domain concepts, patient and encounter,
which audit's envelope contains. A service builds its application with `chassis.application` and
runs as `python -m chassis.serve SERVICE`.
"""
