"""How the benchmark fails."""


class BenchmarkError(Exception):
    """The benchmark cannot continue. The message is one sentence: what is wrong and what to do."""
