"""Lists of tasks by filters."""
