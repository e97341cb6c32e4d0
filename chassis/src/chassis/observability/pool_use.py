from typing import NamedTuple


class PoolUse(NamedTuple):
    """`waiting`: the number of requests that wait for a connection."""

    name: str
    used: int
    idle: int
    waiting: int
    largest: int
