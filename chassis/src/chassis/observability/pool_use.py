from typing import NamedTuple


class PoolUse(NamedTuple):
    """Connections of one pool now, and requests that wait for one."""

    name: str
    used: int
    idle: int
    waiting: int
    largest: int
