"""Tasks as the database returns them."""

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
