"""Tasks: a queue of work for agents and persons."""
