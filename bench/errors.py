class BenchmarkError(Exception):
    """The message is one sentence with the fault and the remedy."""
