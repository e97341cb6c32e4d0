from dataclasses import replace
from datetime import datetime
from typing import Self
from uuid import UUID

from chassis.database.statements import row_type
from chassis.identity.caller import CallerKind

STARTED, REVIEWED = 1, 2


@row_type
class GrantRow:
    """A break-glass access; `person` is responsible, also for a request by an agent."""

    id: UUID
    caller: str
    caller_kind: str
    person: str
    patient: str
    reason: str
    purpose: str
    created_at: datetime
    until: datetime
    reviewed_by: str | None
    reviewed_at: datetime | None

    @property
    def version(self) -> int:
        return STARTED if self.reviewed_at is None else REVIEWED

    @property
    def on_behalf_of(self) -> str | None:
        return None if self.caller_kind == CallerKind.PERSON else self.person

    def at_version(self, version: int) -> Self:
        """A review is the only change of a grant."""
        if version == STARTED:
            return replace(self, reviewed_by=None, reviewed_at=None)
        return self
