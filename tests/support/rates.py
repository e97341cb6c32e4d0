"""Limits per caller that tests and benchmarks do not reach, although their single caller stands for many."""

RAISED = {"rate_per_s": 1_000_000, "rate_burst": 1_000_000, "max_in_flight": 100_000}


def raised_for(*prefixes: str) -> dict[str, str]:
    """Return environment variables that raise the limits of applications with these prefixes."""
    return {
        f"{prefix}_{name}".upper(): str(value)
        for prefix in prefixes
        for name, value in RAISED.items()
    }
