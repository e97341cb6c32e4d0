"""Claims: leases of tasks."""
