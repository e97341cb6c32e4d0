from typing import NamedTuple


class PoolUse(NamedTuple):
    name: str
    used: int
    idle: int
    waiting: int
    largest: int
