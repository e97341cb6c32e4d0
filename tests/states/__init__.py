"""Stored states: rows that an earlier version of a service wrote, and its answers. See README.md."""
