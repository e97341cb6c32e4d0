"""Both versions of a system at once: what each route costs in CPU time."""
