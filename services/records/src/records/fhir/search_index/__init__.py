"""Search entries of imported resources, which searches read."""
