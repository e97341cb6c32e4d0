"""Answers of records about queues and schedules."""

from datetime import datetime
from uuid import UUID

from console.answers import Answered, CallerName, JSONObject, Tally


class Backoff(Answered):
    first_seconds: int
    factor: float
    longest_seconds: int


class KindSettings(Answered):
    kind: str
    max_running: int | None
    backoff: Backoff | None


class QueueSettings(Answered):
    paused: bool
    max_running: int | None
    lease_seconds: int | None
    max_attempts: int | None
    kinds: list[KindSettings]
    version: int
    updated_at: datetime
    changed_by: CallerName


class Queue(Answered):
    name: str
    ready: Tally
    running: Tally
    scheduled: Tally
    blocked: Tally
    on_hold: Tally
    dead: Tally
    oldest_ready_seconds: float | None
    settings: QueueSettings | None = None

    @property
    def version(self) -> int:
        return 0 if self.settings is None else self.settings.version


class Queues(Answered):
    queues: list[Queue]
    next: str | None


class Requeued(Answered):
    """`matching` counts the dead letters that match after the request."""

    requeued: int
    matching: Tally


class ScheduledTask(Answered):
    kind: str
    queue: str
    priority: str
    input: JSONObject | None
    serial_key: str | None
    max_attempts: int | None
    owner: CallerName | None


class Schedule(Answered):
    name: str
    cron: str
    paused: bool
    task: ScheduledTask
    time_zone: str
    next_run_at: datetime | None
    last_run_at: datetime | None
    last_task_id: UUID | None
    version: int
    updated_at: datetime
    changed_by: CallerName


class Schedules(Answered):
    schedules: list[Schedule]
    next: str | None
