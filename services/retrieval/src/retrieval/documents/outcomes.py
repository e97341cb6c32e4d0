from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from retrieval.documents.statuses import ReviewStatus


class Outcome(StrEnum):
    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Stored:
    """The result of storing a document. `kept`, `added` and `removed` count chunks."""

    id: UUID
    version: int
    outcome: Outcome
    review_status: ReviewStatus
    kept: int
    added: int
    removed: int
    hidden_removed: int = 0
    page_notes: Sequence[Mapping[str, Any]] = ()

    @property
    def reference(self) -> str:
        """Return the outcome in at most 64 characters, stored with the idempotency key: a repeated
        request gets the first answer even if the document has changed since.
        """
        counts = f"{self.kept}.{self.added}.{self.removed}"
        return f"{self.id}.{self.outcome[:2]}.{self.review_status[0]}.{counts}"

    @classmethod
    def of_reference(cls, reference: str, version: int) -> Self:
        id_, outcome, status, *counts = reference.split(".")
        (of_outcome,) = [one for one in Outcome if one.startswith(outcome)]
        (of_status,) = [one for one in ReviewStatus if one.startswith(status)]
        kept, added, removed = map(int, counts)
        return cls(UUID(id_), version, of_outcome, of_status, kept, added, removed)
