from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

R = TypeVar("R")


class Outcome(StrEnum):
    """The effect of a write. A repeat is UNCHANGED, or FOUND if the first response was FOUND."""

    CREATED = "created"
    CHANGED = "changed"
    FOUND = "found"  # Another write had created it.
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class WriteResult(Generic[R]):
    row: R
    outcome: Outcome

    @property
    def is_unchanged(self) -> bool:
        """Whether the write stored nothing, so that the endpoint must record a read."""
        return self.outcome in {Outcome.FOUND, Outcome.UNCHANGED}
