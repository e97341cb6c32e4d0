"""Where intake records were routed, by whom and why."""
