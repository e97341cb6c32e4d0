"""procrastinate, a task queue on PostgreSQL, as a measure for ours."""
