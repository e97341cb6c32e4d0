"""The programs of a running system."""
