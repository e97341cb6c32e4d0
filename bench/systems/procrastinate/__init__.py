"""procrastinate, a task queue on PostgreSQL, for comparison."""
