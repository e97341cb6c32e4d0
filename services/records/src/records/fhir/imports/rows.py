from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from chassis.any_types import JSONObject
from chassis.database.statements import row_type
from records.fhir.bundles.skipping import SkippedEntry

EntryJSON = JSONObject
ErrorJSON = JSONObject


class ImportStatus(StrEnum):
    """A `completed` import has stored all entries, except skipped ones; a `failed` one none."""

    ACCEPTED = "accepted"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"


class OnError(StrEnum):
    """The effect of an invalid entry."""

    FAIL = "fail"
    SKIP = "skip"
    WAIT = "wait"


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
    waiting: int


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


@dataclass(frozen=True, slots=True)
class WaitingEntry:
    """`text` is the resource. `awaits` are URLs. `skipped`: why the entry is not stored."""

    address: str
    place: int
    line: int | None
    text: bytes
    awaits: Collection[str]
    resource_id: UUID | None = None
    version: int | None = None
    skipped: SkippedEntry | None = None
    last_updated: datetime | None = None


@row_type
class ReadyEntry:
    caller: str
    caller_kind: str
    caller_claims: str | None
    import_id: UUID
    address: str
    place: int
    line: int | None
    entry: str
    attempts: int
    resource_id: UUID | None


@row_type
class ResourceVersion:
    id: UUID
    version: int
