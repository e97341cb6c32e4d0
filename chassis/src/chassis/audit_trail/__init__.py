"""Events for audit: stored with the change, then delivered."""
