"""Who calls: the token of a request, verified."""
