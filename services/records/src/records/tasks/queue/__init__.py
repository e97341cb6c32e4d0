"""The queue, its serial keys and signals, the sweep, and waiting claims."""
