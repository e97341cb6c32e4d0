"""Search parameters: what they find in a resource, and what a search asks for. Pure, no I/O."""
