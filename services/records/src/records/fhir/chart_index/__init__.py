"""Chart entries of imported resources, which charts read."""
