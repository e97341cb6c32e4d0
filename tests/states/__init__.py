"""States: the rows that an earlier version of a service stored, and its answers. See README.md."""
