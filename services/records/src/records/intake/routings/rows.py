"""Routing decisions as the database returns them."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class RoutingRow:
    id: UUID
    record_id: int
    to: str
    reason: str
    urgency: str | None
    decided_by: str
    decided_by_kind: str
    decided_at: datetime
