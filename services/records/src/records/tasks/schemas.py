from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import AfterValidator, Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from chassis.any_types import Columns, JSONObject
from chassis.http.fields import (
    STORABLE,
    WHOLE_NUMBER,
    AtMost,
    ExternalId,
    MergePatch,
    RequestBody,
    ResponseBody,
    StoredObject,
    Timestamp,
    omittable,
    with_examples,
)
from chassis.identity.caller import Caller, CallerKind
from records.scopes import READ_TASK
from records.tasks.defaults import USUAL_ATTEMPTS
from records.tasks.priorities import Priority
from records.tasks.queue import serial_keys
from records.tasks.rows import (
    HandedOutRow,
    ListedTaskRow,
    QueuedTaskRow,
    SignalRow,
    StepRow,
    TaskRow,
)
from records.tasks.statuses import TaskStatus

MAX_PREDECESSORS = 100
MAX_ATTEMPTS = 20
OF_THE_QUEUE = f"If absent, the queue's `max_attempts`, otherwise {USUAL_ATTEMPTS}"
MAX_WAIT_S = 30
MAX_YEARS = 10
DEFAULT_QUEUE = "default"
CODE_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9_.-]*$"
Code = Annotated[str, Field(max_length=64, pattern=CODE_PATTERN)]
KIND = (
    "`follow_up`, `scheduling_update`, `assignment`, `prior_authorization`, `intake_triage`, or "
    "a kind of your own"
)
SerialKey = Annotated[str, Field(max_length=128), STORABLE]
Reason = Annotated[str, Field(max_length=2000), STORABLE]
DeduplicationKey = Annotated[
    Annotated[str, Field(max_length=128), STORABLE] | None,
    Field(
        description="Names the work. If the queue has an open task of the patient with this key, no task "
        "is created; the stored task gets the higher of both priorities"
    ),
]
SignalKey = Annotated[str, Field(max_length=200), STORABLE]
BusinessStatus = Annotated[str, Field(max_length=64), STORABLE]
WaitingFor = Literal["run-at", "predecessors", "serial-key"]


def _require_within_years(value: datetime) -> datetime:
    if value > datetime.now(UTC) + timedelta(days=365 * MAX_YEARS):
        raise PydanticCustomError("within_years", "too far away", {"allowed": MAX_YEARS})
    return value


Schedule = Annotated[Timestamp, AfterValidator(_require_within_years)]


class Owner(RequestBody):
    """The only caller who may claim the task."""

    name: Annotated[str, Field(max_length=128), STORABLE]
    kind: Literal[CallerKind.AGENT, CallerKind.PERSON] = Field(
        CallerKind.AGENT, description="`agent` or `person`"
    )


class TaskFields(RequestBody):
    kind: Code = Field(description=KIND)
    queue: Code = Field(DEFAULT_QUEUE, description="Name of the queue")
    patient_id: ExternalId | None = Field(
        None, description="A patient's ID, or an identifier from another system"
    )
    encounter_id: UUID | None = Field(None, description="An encounter of the patient")
    priority: Priority = Priority.ROUTINE
    run_at: Schedule | None = Field(
        None, description="Earliest time at which the task can be claimed"
    )
    due_at: Timestamp | None = Field(None, description="When the task should be completed")
    input: StoredObject | None = Field(
        None, description="The input of the work; at most 256 KiB as JSON"
    )
    serial_key: SerialKey | None = Field(
        None,
        description="At most one task with this key is in progress at a time. A key from a caller who "
        "may see only some patients applies only to tasks for patients of one panel",
    )
    max_attempts: Annotated[int, Field(ge=1, le=MAX_ATTEMPTS), WHOLE_NUMBER] | None = Field(
        None, description=OF_THE_QUEUE
    )
    owner: Owner | None = None

    @model_validator(mode="after")
    def due_follows_run(self) -> Self:
        if self.due_at is not None and self.run_at is not None and self.due_at < self.run_at:
            raise PydanticCustomError("due_not_before_run", "a task is due after it may begin")
        return self


class TaskCreate(TaskFields):
    model_config = with_examples(
        {
            "kind": "follow_up",
            "patient_id": "P12345",
            "priority": "urgent",
            "due_at": "2026-12-01T12:00:00Z",
            "input": {"call_about": "blood pressure"},
        }
    )

    depends_on: Annotated[tuple[UUID, ...], AtMost(MAX_PREDECESSORS)] = Field(
        (),
        description="Tasks of the same patient, or without a patient, that must be completed before",
    )
    deduplication_key: DeduplicationKey = None


class CallerOut(ResponseBody):
    """An agent, a person, or the service itself."""

    name: str
    kind: CallerKind


class TaskOut(ResponseBody):
    """A version of a task. `attempt` is the number of claims so far; released claims do not count."""

    id: UUID
    kind: str
    queue: str
    patient_id: str | None
    encounter_id: UUID | None
    priority: Priority
    status: TaskStatus
    business_status: str | None
    owner: CallerOut | None
    run_at: datetime | None
    due_at: datetime | None
    serial_key: str | None
    deduplication_key: str | None
    needs_person: bool = Field(
        description="Only persons claim, change and end the task. Records sets it for objections to summaries and for "
        "tasks of the queue `identity`, for good"
    )
    attempt: int
    max_attempts: int
    reason: str | None = Field(
        description="The reason of the last hold, handoff, release or cancellation"
    )
    last_error: str | None
    output: JSONObject | None
    created_by: CallerOut
    created_at: datetime
    version: int
    updated_at: datetime
    changed_by: CallerOut

    @classmethod
    def of(cls, row: TaskRow) -> Self:
        return cls(**members_of(row))


class CreatedTask(TaskOut):
    """The created task, or the stored task with the same `deduplication_key`."""

    deduplicated: bool = Field(
        description="An open task has this `deduplication_key`; no task was created"
    )


class TaskReference(ResponseBody):
    """The response to callers without the scope `Task.r`."""

    id: UUID
    status: TaskStatus
    version: int


class DeduplicatedTask(TaskReference):
    """The stored task with the same `deduplication_key`, for callers without the scope `Task.r`."""

    deduplicated: Literal[True]


def after_creation(row: TaskRow, caller: Caller, *, is_new: bool) -> CreatedTask | DeduplicatedTask:
    if is_new or caller.may(READ_TASK):
        return CreatedTask(**members_of(row), deduplicated=not is_new)
    return DeduplicatedTask(
        id=row.id, status=TaskStatus(row.status), version=row.version, deduplicated=True
    )


def after_change(row: TaskRow, caller: Caller) -> TaskOut | TaskReference:
    if caller.may(READ_TASK):
        return TaskOut.of(row)
    return TaskReference.model_validate(row, from_attributes=True)


class SignalOut(ResponseBody):
    key: str
    data: JSONObject | None
    sent_at: datetime


class ListedTask(TaskOut):
    """A task and its place in the queue. `waiting_for` has the reasons why a ready task cannot be
    claimed now; `available_at` is the earliest time at which it can.
    """

    waiting_for: list[WaitingFor]
    available_at: datetime | None
    claimed_by: CallerOut | None
    lease_expires_at: datetime | None
    awaiting: str | None = Field(description="The key of the signal that resumes the task")
    resume_at: datetime | None

    @classmethod
    def of(cls, row: TaskRow) -> Self:
        if not isinstance(row, ListedTaskRow):
            raise TypeError("a task without its place in the queue")
        return cls(**members_of(row), **place_of(row))


class TaskDetail(ListedTask):
    """A task, its place in the queue, its input, and the message that resumed it."""

    signal: SignalOut | None = Field(
        description="The signal that resumed the task, until its holder puts it on hold again"
    )
    input: JSONObject | None

    @classmethod
    def of(cls, row: TaskRow) -> Self:
        if not isinstance(row, QueuedTaskRow):
            raise TypeError("a task without its input")
        return cls(
            **members_of(row), **place_of(row), signal=signal_out(row.signal), input=row.input
        )


def members_of(row: TaskRow | HandedOutRow) -> Columns:
    return {name: getattr(row, name) for name in AS_STORED} | {
        "serial_key": serial_keys.as_given(row.serial_key),
        "priority": Priority.of_rank(row.priority),
        "owner": caller_out(row.owner, row.owner_kind),
        "created_by": caller_out(row.created_by, row.created_by_kind),
        "changed_by": caller_out(row.changed_by, row.changed_by_kind),
    }


AS_STORED = TaskOut.model_fields.keys() - {
    "serial_key",
    "priority",
    "owner",
    "created_by",
    "changed_by",
}


def place_of(row: ListedTaskRow) -> Columns:
    return {
        "waiting_for": waiting_for(row),
        "available_at": row.available_at,
        "claimed_by": caller_out(row.claimed_by, row.claimed_by_kind),
        "lease_expires_at": row.leased_until,
        "awaiting": row.awaiting,
        "resume_at": row.resume_at,
    }


def waiting_for(row: ListedTaskRow) -> list[WaitingFor]:
    if row.status != TaskStatus.READY:
        return []
    reasons: list[tuple[WaitingFor, bool]] = [
        ("run-at", row.is_due is False),
        ("predecessors", bool(row.open_predecessors)),
        ("serial-key", bool(row.is_behind)),
    ]
    return [reason for reason, holds in reasons if holds]


def caller_out(name: str | None, kind: str | None) -> CallerOut | None:
    return None if name is None or kind is None else CallerOut(name=name, kind=CallerKind(kind))


def signal_out(found: JSONObject | None) -> SignalOut | None:
    return None if found is None else SignalOut.model_validate(found)


class StepOut(ResponseBody):
    """A step of a task, such as `submitted` of a prior authorisation."""

    id: UUID
    step: str
    note: str | None
    source_ref: str | None
    recorded_by: CallerOut
    recorded_at: datetime

    @classmethod
    def of(cls, row: StepRow) -> Self:
        return cls(
            id=row.id,
            step=row.step,
            note=row.note,
            source_ref=row.source_ref,
            recorded_by=CallerOut(name=row.recorded_by, kind=CallerKind(row.recorded_by_kind)),
            recorded_at=row.recorded_at,
        )


class SignalCreate(RequestBody):
    """A message, such as a payer's response, for the task that awaits its key."""

    model_config = with_examples(
        {"key": "payer/4711", "id": "webhook-81", "data": {"decision": "approved"}}
    )

    key: SignalKey
    id: Annotated[str, Field(max_length=128), STORABLE] | None = Field(
        None,
        description="The sender's ID of this signal. A repeat with the same `data` has no effect; a"
        " repeat with other `data` is refused",
    )
    data: StoredObject | None = Field(None, description="Data for the task; at most 256 KiB")
    patient_id: ExternalId | None = Field(
        None, description="Only a task of this patient is resumed"
    )


class SignalReceipt(ResponseBody):
    """`task_id` is the resumed task; null while the signal is stored, for up to 30 days."""

    signal_id: UUID
    key: str
    task_id: UUID | None
    received_at: datetime

    @classmethod
    def of(cls, row: SignalRow) -> Self:
        return cls(signal_id=row.id, key=row.key, task_id=row.task_id, received_at=row.sent_at)


class TaskUpdate(MergePatch):
    model_config = with_examples({"priority": "stat"}, {"run_at": "2026-12-01T08:00:00Z"})

    priority: Priority = omittable()
    queue: Annotated[Code, Field(description="Moves the task to this queue")] = omittable()
    run_at: Schedule | None = Field(
        None, description="Earliest time at which the task can be claimed; null means now"
    )
    due_at: Timestamp | None = Field(None, description="When the task should be completed")

    def columns(self) -> Columns:
        given = self.given()
        return given | {"priority": self.priority.rank} if "priority" in given else given


class Hold(RequestBody):
    """Why a task is put on hold, and the signal or time that resumes it."""

    model_config = with_examples(
        {
            "claim_token": "6f1c0c1e-3f6d-4d0e-9a55-0b7d5f2f3c11",
            "reason": "waits for the payer",
            "awaiting": "payer/4711",
        }
    )

    claim_token: UUID | None = Field(
        None, description="The token of the task's claim; without a claim, send If-Match"
    )
    reason: Reason
    awaiting: SignalKey | None = Field(
        None, description="The key of the signal that resumes the task"
    )
    resume_at: Schedule | None = Field(
        None, description="When the task is resumed without a signal"
    )


class Resume(RequestBody):
    model_config = with_examples({"reason": "the payer called"})

    reason: Reason | None = None


class Cancel(RequestBody):
    """Why a task is cancelled. With `force`, a person ends its claim at once."""

    model_config = with_examples({"reason": "the patient has moved"})

    reason: Reason
    force: StrictBool = False


class Assign(RequestBody):
    """The next owner; null removes the owner."""

    model_config = with_examples({"owner": {"name": "dr.okonkwo", "kind": "person"}})

    owner: Owner | None


class StepCreate(RequestBody):
    """A step such as `submitted`; it becomes the task's `business_status`."""

    model_config = with_examples(
        {"step": "submitted", "note": "by fax", "source_ref": "fax-2026-0311"}
    )

    step: Annotated[str, Field(max_length=64), STORABLE]
    note: Annotated[str, Field(max_length=2000), STORABLE] | None = None
    source_ref: Annotated[str, Field(max_length=200), STORABLE] | None = Field(
        None, description="Evidence of the step, such as a fax number"
    )
