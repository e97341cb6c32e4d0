"""What a write shows."""

from dataclasses import dataclass
from typing import Generic, TypeVar

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Result(Generic[R]):
    """The row that a write shows. Where the request left it unchanged no event of a change says
    that the caller saw it, so it is disclosed as by a read.
    """

    row: R
    is_unchanged: bool = False
