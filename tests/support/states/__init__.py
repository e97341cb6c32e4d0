"""States: what a version of a service left in its schema, and what it answered of that. README.md
says more.
"""
