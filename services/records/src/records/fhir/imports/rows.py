from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from chassis.any_types import JSONObject
from chassis.database.statements import row_type

EntryJSON = JSONObject
ErrorJSON = JSONObject


class ImportStatus(StrEnum):
    """A `completed` import has stored all entries, except skipped ones; a `failed` one none."""

    ACCEPTED = "accepted"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"


@row_type
class ImportRow:
    id: UUID
    caller: str
    caller_kind: str
    status: str
    total: int
    done: int
    problem: JSONObject | None
    created_at: datetime
    finished_at: datetime | None
    counts: Mapping[str, int] | None
    entries: list[EntryJSON] | None


@row_type
class ErrorsRow:
    errors: list[ErrorJSON]


@row_type
class LeasedImport:
    id: UUID
    caller: str
    caller_kind: str
    caller_claims: str | None
    attempts: int
    lease_token: UUID
    bundle: bytes
    outcomes: JSONObject | None
