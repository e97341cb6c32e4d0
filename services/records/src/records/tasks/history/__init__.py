"""The versions of a task, and its steps."""
