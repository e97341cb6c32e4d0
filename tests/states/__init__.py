"""States: rows stored by an earlier version of a service, and its answers. See README.md."""
