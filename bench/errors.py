class BenchmarkError(Exception):
    """An error of a benchmark; the message is one sentence with the fault and the remedy."""
