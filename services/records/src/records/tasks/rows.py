"""Tasks, their claims, their queues and their signals as the database returns them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class TaskVersion:
    """A task and its version, without content: enough for an event."""

    id: UUID
    patient_id: str | None
    encounter_id: UUID | None
    status: str
    attempt: int
    version: int


@row_type
class TaskRow(TaskVersion):
    """A task in one of its versions. `run_at` is the time that its creator asked for."""

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
    output: dict[str, Any] | None  # Any: a JSON object of the caller.
    created_by: str
    created_by_kind: str
    created_at: datetime
    updated_at: datetime
    changed_by: str
    changed_by_kind: str


@row_type
class ListedTaskRow(TaskRow):
    """A task and its place in the queue, which is null once the task has ended."""

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
    """A task, its place in the queue, its input, and the message that resumed it."""

    input: dict[str, Any] | None  # Any: JSON objects of callers.
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
    """The place of a task in a list."""

    id: UUID
    due: datetime


@row_type
class ClaimedTaskRow(TaskRow):
    """A task that a claim holds, its place locked: what decides about its next status."""

    claimed_by: str
    claimed_by_kind: str
    shown_to: str | None
    cancel_reason: str | None


@row_type
class LockedTaskRow(TaskRow):
    """A task and its place in the queue, locked; a task that has ended has no place."""

    claimed_by: str | None
    shown_to: str | None
    cancel_reason: str | None
    is_resume_due: bool | None


@row_type
class ExtendedRow:
    """A lease that goes on, and whether cancellation of its task was requested."""

    task_id: UUID
    token: UUID
    leased_until: datetime
    is_cancel_requested: bool


@row_type
class HandedOutRow(TaskRow):
    """A task for the holder of its claim."""

    input: dict[str, Any] | None  # Any: JSON objects of callers.
    signal: dict[str, Any] | None
    claim_token: UUID
    leased_until: datetime


@row_type
class DueRow:
    """A task for which the service itself has something to do, and its serial key."""

    task_id: UUID
    serial_key: str | None


@row_type
class WaitingRow:
    """How many tasks of a kind can be handed out from a lane now, up to what was asked."""

    lane: str
    kind: str
    count: int


@row_type
class QueueRow:
    """How many tasks of a queue are in which state, and what happened in the last hour: each up to
    what was asked.
    """

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
class CompletionRow:
    """The rows that a completion stored: a version of the task, follow-up tasks, a version of an
    encounter.
    """

    task_id: UUID
    task_version: int
    follow_ups: list[UUID]
    encounter_id: UUID | None
    encounter_version: int | None


@row_type
class SignalRow:
    """A signal without its data; `task_id` is the task that it resumed."""

    id: UUID
    key: str
    patient_id: str | None
    sent_at: datetime
    task_id: UUID | None


@row_type
class SentSignalRow(SignalRow):
    """A signal that came before, and whether it had the same data as the present one."""

    has_same_data: bool
