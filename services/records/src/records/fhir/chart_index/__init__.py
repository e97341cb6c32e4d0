"""Chart entries of imported resources."""
