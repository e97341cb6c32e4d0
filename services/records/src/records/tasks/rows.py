from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.any_types import JSONObject
from chassis.database.statements import row_type


@row_type
class TaskVersion:
    id: UUID
    patient_id: str | None
    encounter_id: UUID | None
    status: str
    attempt: int
    version: int


@row_type
class TaskRow(TaskVersion):
    kind: str
    queue: str
    priority: int
    run_at: datetime | None
    due_at: datetime | None
    serial_key: str | None
    max_attempts: int
    business_status: str | None
    owner: str | None
    owner_kind: str | None
    reason: str | None
    last_error: str | None
    output: JSONObject | None
    created_by: str
    created_by_kind: str
    created_at: datetime
    updated_at: datetime
    changed_by: str
    changed_by_kind: str
    deduplication_key: str | None
    needs_person: bool


@row_type
class ListedTaskRow(TaskRow):
    available_at: datetime | None
    claimed_by: str | None
    claimed_by_kind: str | None
    leased_until: datetime | None
    is_due: bool | None
    open_predecessors: int | None
    is_behind: bool | None  # Another task has the turn of its serial key.
    awaiting: str | None
    resume_at: datetime | None


@row_type
class QueuedTaskRow(ListedTaskRow):
    input: JSONObject | None
    signal: dict[str, Any] | None


@row_type
class PredecessorRow:
    id: UUID
    patient_id: str | None
    status: str


@row_type
class StepRow:
    id: UUID
    task_id: UUID
    step: str
    note: str | None
    source_ref: str | None
    recorded_by: str
    recorded_by_kind: str
    recorded_at: datetime


@row_type
class PlaceRow:
    id: UUID
    due: datetime


@row_type
class ClaimedTaskRow(TaskRow):
    claimed_by: str
    claimed_by_kind: str
    shown_to: str | None
    cancel_reason: str | None


@row_type
class LockedTaskRow(TaskRow):
    claimed_by: str | None
    shown_to: str | None
    cancel_reason: str | None
    is_resume_due: bool | None


@row_type
class ExtendedRow:
    task_id: UUID
    token: UUID
    leased_until: datetime
    is_cancel_requested: bool


@row_type
class HandedOutRow(TaskRow):
    input: JSONObject | None
    signal: dict[str, Any] | None
    claim_token: UUID
    leased_until: datetime
    waited_s: float  # Since the task could be claimed.


@row_type
class DueRow:
    task_id: UUID
    serial_key: str | None


@row_type
class WaitingRow:
    lane: str
    kind: str
    count: int


@row_type
class FiguresRow:
    name: str
    ready: int
    blocked: int
    scheduled: int
    running: int
    on_hold: int
    dead: int


@row_type
class QueueRow:
    name: str
    ready: int
    blocked: int
    scheduled: int
    running: int
    on_hold: int
    dead: int
    oldest_ready_s: float | None
    claims: int
    completions: int
    expiries: int


@row_type
class StatusCountRow:
    status: str
    count: int


@row_type
class OldestRow:
    queue: str
    priority: int
    waited_s: float


@row_type
class CompletionRow:
    task_id: UUID
    task_version: int
    follow_ups: list[UUID]
    encounter_id: UUID | None
    encounter_version: int | None


@row_type
class SignalRow:
    id: UUID
    key: str
    patient_id: str | None
    sent_at: datetime
    task_id: UUID | None


@row_type
class SentSignalRow(SignalRow):
    has_same_data: bool
