"""The queue, its serial keys and signals, and waiting claims."""
