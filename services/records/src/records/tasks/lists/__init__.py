"""Lists of tasks, versions and steps, and counts of queues."""
