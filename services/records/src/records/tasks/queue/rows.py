"""Rows of the queue as the database returns them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type
from records.tasks.rows import TaskRow


@row_type
class HeldTaskRow(TaskRow):
    """A task that a claim holds, its place locked: what decides about its next status."""

    claimed_by: str
    claimed_by_kind: str
    shown_to: str | None
    cancel_reason: str | None


@row_type
class PlacedTaskRow(TaskRow):
    """A task and its place in the queue, locked; a task that has ended has no place."""

    claimed_by: str | None
    shown_to: str | None
    cancel_reason: str | None
    is_resume_due: bool | None


@row_type
class ExtendedRow:
    """A lease that goes on, and whether cancellation of its task was requested."""

    task_id: UUID
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
