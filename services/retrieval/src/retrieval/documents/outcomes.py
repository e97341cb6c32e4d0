"""The result of storing or changing a document. Pure."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self
from uuid import UUID

from retrieval.documents.statuses import ReviewStatus


class Outcome(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Stored:
    """A document's version after a write, and how many chunks the write kept, added and removed."""

    id: UUID
    version: int
    outcome: Outcome
    review_status: ReviewStatus
    kept: int
    added: int
    removed: int

    @property
    def reference(self) -> str:
        """Return the text to store with an idempotency key (up to 64 characters), from which a
        repeated request gets the first answer even if the document has changed since.
        """
        counts = f"{self.kept}.{self.added}.{self.removed}"
        return f"{self.id}.{self.outcome[:2]}.{self.review_status[0]}.{counts}"

    @classmethod
    def of_reference(cls, reference: str, version: int) -> Self:
        id_, outcome, status, *counts = reference.split(".")
        (of_outcome,) = [one for one in Outcome if one.startswith(outcome)]
        (of_status,) = [one for one in ReviewStatus if one.startswith(status)]
        return cls(UUID(id_), version, of_outcome, of_status, *map(int, counts))
