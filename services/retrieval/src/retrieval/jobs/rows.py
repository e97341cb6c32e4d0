from datetime import datetime
from uuid import UUID

from chassis.any_types import JSONObject
from chassis.database.statements import row_type


@row_type
class JobRow:
    id: UUID
    total: int
    bytes: int
    created: int
    updated: int
    unchanged: int
    failed: int
    bytes_done: int
    chunks: int
    worked_s: float
    waits_for: str | None
    created_at: datetime
    finished_at: datetime | None

    @property
    def done(self) -> int:
        return self.created + self.updated + self.unchanged + self.failed


@row_type
class OutcomeRow:
    line: int
    outcome: str
    document_id: UUID | None
    document_version: int | None
    problem: JSONObject | None


@row_type
class TakenLine:
    job_id: UUID
    line: int
    content: bytes
    attempts: int
    caller: str
    caller_kind: str
    caller_claims: str
    created_at: datetime
