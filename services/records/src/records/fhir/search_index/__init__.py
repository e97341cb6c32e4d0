"""Search entries of imported resources."""
