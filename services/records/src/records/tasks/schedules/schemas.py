from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, StrictBool

from chassis.any_types import JSONObject
from chassis.http.fields import (
    STORABLE,
    WHOLE_NUMBER,
    RequestBody,
    ResponseBody,
    StoredObject,
    with_examples,
)
from chassis.http.paging import PageQuery
from records.tasks.priorities import Priority
from records.tasks.schedules.rows import ScheduleRow
from records.tasks.schemas import (
    DEFAULT_QUEUE,
    KIND,
    MAX_ATTEMPTS,
    OF_THE_QUEUE,
    CallerOut,
    Code,
    Owner,
    SerialKey,
    caller_out,
)

MAX_SCHEDULES = 100


class ScheduledTask(RequestBody):
    """A task without a patient."""

    kind: Code = Field(description=KIND)
    queue: Code = Field(DEFAULT_QUEUE, description="Name of the queue")
    priority: Priority = Priority.ROUTINE
    input: StoredObject | None = Field(
        None, description="The input of the work; at most 256 KiB as JSON"
    )
    serial_key: SerialKey | None = Field(
        None, description="At most one task with this key is in progress at a time"
    )
    max_attempts: Annotated[int, Field(ge=1, le=MAX_ATTEMPTS), WHOLE_NUMBER] | None = Field(
        None, description=OF_THE_QUEUE
    )
    owner: Owner | None = None


class Schedule(RequestBody):
    """When a task is created, and which."""

    model_config = with_examples(
        {"cron": "30 6 * * MON-FRI", "task": {"kind": "daily_report", "queue": "reports"}}
    )

    cron: Annotated[
        str,
        Field(
            max_length=100,
            description="Minute, hour, day of the month, month and day of the week, in the facility's time "
            "zone",
        ),
        STORABLE,
    ]
    task: ScheduledTask
    paused: StrictBool = Field(default=False, description="No task is created")

    def columns(self) -> dict[str, Any]:
        return {
            "cron": " ".join(self.cron.split()),
            "is_paused": self.paused,
            "task": self.task.model_dump(mode="json"),
        }


class SchedulesQuery(PageQuery):
    limit: int = Field(
        20, ge=1, le=MAX_SCHEDULES, description="Maximum number of schedules to return"
    )


class OwnerOut(ResponseBody):
    name: str
    kind: str


class ScheduledTaskOut(ResponseBody):
    kind: str
    queue: str
    priority: Priority
    input: JSONObject | None
    serial_key: str | None
    max_attempts: int | None
    owner: OwnerOut | None


class ScheduleOut(ResponseBody):
    """A schedule, its next run, and its last task."""

    name: str
    cron: str
    paused: bool
    task: ScheduledTaskOut
    time_zone: str = Field(description="The facility's time zone (IANA)")
    next_run_at: datetime | None = Field(description="Null if the schedule is paused")
    last_run_at: datetime | None
    last_task_id: UUID | None
    version: int
    updated_at: datetime
    changed_by: CallerOut

    @classmethod
    def of(cls, row: ScheduleRow) -> Self:
        return cls.model_validate(
            {
                "name": row.name,
                "cron": row.cron,
                "paused": row.is_paused,
                "task": row.task,
                "time_zone": row.time_zone,
                "next_run_at": row.next_run_at,
                "last_run_at": row.last_run_at,
                "last_task_id": row.last_task_id,
                "version": row.version,
                "updated_at": row.updated_at,
                "changed_by": caller_out(row.changed_by, row.changed_by_kind),
            }
        )


class SchedulePage(ResponseBody):
    """A page of schedules, by name."""

    schedules: list[ScheduleOut]
    next: str | None
