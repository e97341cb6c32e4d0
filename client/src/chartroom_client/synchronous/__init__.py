# Written by `make generated` from `asynchronous/__init__.py`; do not edit.
"""The client for time. `make generated` generates `synchronous` from this package."""
