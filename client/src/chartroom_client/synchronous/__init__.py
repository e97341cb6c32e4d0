# Written by `make generated` from `asynchronous/__init__.py`; do not edit.
"""The client for time. `synchronous` is made of it by `make generated`."""
