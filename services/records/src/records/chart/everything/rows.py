"""Imported resources as the database returns them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ResourceRow:
    """An imported resource; `body` is its JSON as text, with every digit as it came."""

    id: UUID
    type: str
    encounter_id: UUID | None
    version: int
    created_at: datetime
    updated_at: datetime
    body: str
