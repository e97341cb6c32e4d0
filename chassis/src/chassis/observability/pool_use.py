"""How much of a connection pool is in use, as the pool reports it to the metrics."""

from typing import NamedTuple


class PoolUse(NamedTuple):
    """How much of a connection pool is in use at the moment."""

    name: str
    used: int
    idle: int
    waiting: int
    largest: int
