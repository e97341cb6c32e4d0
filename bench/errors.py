"""The benchmark's exception."""


class BenchmarkError(Exception):
    """The benchmark cannot continue. The message is one sentence with the fault and the remedy."""
