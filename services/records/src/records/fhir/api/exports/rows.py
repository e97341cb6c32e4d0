from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis.any_types import JSONObject
from chassis.database.statements import row_type


@row_type
class ExportRow:
    """An export is finished if `finished_at` is set; it then has all its parts, or a problem."""

    id: UUID
    asked: JSONObject
    transaction_time: datetime | None
    total: int
    done: int
    problem: JSONObject | None
    created_at: datetime
    finished_at: datetime | None
    expires_at: datetime


@row_type
class LeasedExport:
    id: UUID
    caller: str
    caller_kind: str
    caller_claims: str
    asked: JSONObject
    transaction_time: datetime | None
    attempts: int
    lease_token: UUID


@row_type
class ChunkRow:
    id: UUID
    type: str
    ids: list[str]


@row_type
class ListedPart:
    number: int
    type: str
    count: int


@row_type
class StoredPart:
    type: str
    body: bytes


ChunkUse = tuple[UUID, Sequence[str]]  # A chunk, and its IDs that are still to be written.
