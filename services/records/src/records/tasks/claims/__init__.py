"""Claims: a task is held by a lease, and given back or ended by who holds it."""
