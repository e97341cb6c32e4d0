"""Pages for reviewers: what agents do, why, and the person's verdict. Every read is a call of the
gateway's own paths with the person's token: no domain logic, no database, no identity of its own.
"""
