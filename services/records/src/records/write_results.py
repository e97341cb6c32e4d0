"""The results of writes."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

R = TypeVar("R")


class Outcome(StrEnum):
    """The effect of a write. A replay changes nothing: it is UNCHANGED, or FOUND if the first
    answer was.
    """

    CREATED = "created"
    CHANGED = "changed"
    FOUND = "found"  # Another write had made it.
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class WriteResult(Generic[R]):
    """The row that a write returns, and its outcome."""

    row: R
    outcome: Outcome

    @property
    def is_unchanged(self) -> bool:
        """Whether the log has no event of a change, so that the endpoint records a read."""
        return self.outcome in {Outcome.FOUND, Outcome.UNCHANGED}
