# Written by `make generated` from `asynchronous/__init__.py`; do not edit.
"""The synchronous client. `make generated` writes `synchronous`."""
