"""Imported resources as the database returns them."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class ResourceRow:
    """An imported resource; `body` is its JSON as text, with every digit as it came."""

    id: UUID
    type: str
    encounter_id: UUID | None
    version: int
    created_at: datetime
    updated_at: datetime
    body: str
