from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class PanelRow:
    id: UUID
    number: int
    name: str
    callers: list[str]
    groups: list[str]
    version: int
    created_at: datetime
    updated_at: datetime
    changed_by: str
    changed_by_kind: str


@row_type
class AccessChangeRow:
    seq: int
    panel: int
    is_member: bool
    key: str
    until: datetime | None
    is_removed: bool
