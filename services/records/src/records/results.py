"""What a write shows."""

from dataclasses import dataclass
from typing import Generic, TypeVar

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Result(Generic[R]):
    """The row that a write shows. Where it `is_unchanged`, there is no event of a change, so that
    the endpoint discloses it like a read.
    """

    row: R
    is_unchanged: bool = False
