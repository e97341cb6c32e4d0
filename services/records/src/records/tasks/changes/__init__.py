"""Changes of tasks that need no claim: hold, resume, cancel, requeue, assign, steps."""
