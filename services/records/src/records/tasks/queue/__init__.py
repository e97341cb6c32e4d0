"""The queue: how tasks are handed out, held by leases, and given back."""
