from typing import NamedTuple


class PoolUse(NamedTuple):
    """`waiting` requests wait for a connection."""

    name: str
    used: int
    idle: int
    waiting: int
    largest: int
