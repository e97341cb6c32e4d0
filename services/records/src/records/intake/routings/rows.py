"""Routing decisions as the database returns them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class RoutingRow:
    id: UUID
    record_id: int
    to: str
    reason: str
    urgency: str | None
    decided_by: str
    decided_by_kind: str
    decided_at: datetime
