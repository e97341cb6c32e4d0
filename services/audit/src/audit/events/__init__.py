"""Agent events: appending and listing."""
