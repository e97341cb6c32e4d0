from typing import NamedTuple


class PoolUse(NamedTuple):
    """The current connections of a pool, and the number of requests that wait for a connection."""

    name: str
    used: int
    idle: int
    waiting: int
    largest: int
