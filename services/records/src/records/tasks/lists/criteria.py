from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from chassis.any_types import Values


class Order(StrEnum):
    NEWEST = "newest"
    OLDEST = "oldest"
    DUE = "due"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    due: datetime
    id: UUID

    @classmethod
    def read(cls, due: str, id_: str) -> "Place":
        """Raises ValueError, TypeError."""
        return cls(datetime.fromisoformat(due).astimezone(UTC), UUID(id_))

    @property
    def values(self) -> list[str]:
        return [self.due.isoformat(), str(self.id)]


NEVER = datetime.max.replace(tzinfo=UTC)  # PostgreSQL's infinity; `datetime.min` is its -infinity.
FIRST = Place(datetime.min.replace(tzinfo=UTC), UUID(int=0))
LAST = Place(NEVER, UUID(int=2**128 - 1))


@dataclass(frozen=True, slots=True)
class Criteria:
    order: Order
    values: Values = field(default_factory=dict)
    is_overdue: bool = False
    names: Sequence[str] = ()

    @property
    def begin(self) -> Place:
        return LAST if self.order is Order.NEWEST else FIRST

    @property
    def end(self) -> Place:
        if self.order is Order.NEWEST:
            return FIRST
        due_to = self.values.get("due_to") if self.order is Order.DUE else None
        return LAST if due_to is None else Place(due_to, LAST.id)
