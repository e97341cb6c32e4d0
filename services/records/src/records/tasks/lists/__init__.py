"""Lists of tasks, and counts of queues."""
