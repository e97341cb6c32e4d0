from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import STORABLE, ExternalId, ResponseBody, Timestamp
from chassis.http.paging import PageQuery
from chassis.identity.caller import CallerKind
from records.patients.schemas import PatientNamed
from records.tasks.lists.criteria import Criteria, Order
from records.tasks.priorities import Priority
from records.tasks.queue_settings.rows import QueueSettingsRow
from records.tasks.queue_settings.schemas import QueueSettingsOut
from records.tasks.rows import QueueRow
from records.tasks.schemas import Code, ListedTask, StepOut, TaskOut
from records.tasks.statuses import OPEN, TaskStatus

MOST = 10_000
MAX_QUEUES = 100
CallerName = Annotated[str, Field(max_length=128), STORABLE]
FILTERS = (
    "patient_id",
    "encounter_id",
    "owner",
    "owner_kind",
    "claimed_by",
    "queue",
    "kind",
    "status",
    "priority",
    "due_to",
)


class TaskQuery(PageQuery):
    patient_id: ExternalId | None = None
    encounter_id: UUID | None = None
    owner: CallerName | None = Field(None, description="The caller to whom the tasks are assigned")
    owner_kind: Literal[CallerKind.AGENT, CallerKind.PERSON] | None = Field(
        None, description="`agent` or `person`; requires `owner`"
    )
    claimed_by: CallerName | None = Field(None, description="The holder of the claim")
    queue: Code | None = None
    kind: Code | None = None
    status: TaskStatus | None = None
    priority: Priority | None = None
    due_to: Timestamp | None = Field(
        None, description="Only tasks with `due_at` at this time or earlier"
    )
    overdue: bool | None = Field(None, description="`true`: only open tasks with a past `due_at`")
    order: Order = Field(
        Order.NEWEST,
        description="Order by creation, or `due`: open tasks, next due first, tasks without "
        "`due_at` last",
    )

    @model_validator(mode="after")
    def kind_needs_owner(self) -> Self:
        if self.owner_kind is not None and self.owner is None:
            raise PydanticCustomError("owner_kind_needs_owner", "a kind belongs to an owner")
        return self

    @model_validator(mode="after")
    def due_are_open(self) -> Self:
        is_open_only = self.order is Order.DUE or self.overdue
        if is_open_only and self.status is not None and self.status not in OPEN:
            raise PydanticCustomError("open_status", "a task that has ended is not due")
        return self

    @property
    def criteria(self) -> Criteria:
        given = {name: value for name in FILTERS if (value := getattr(self, name)) is not None}
        if self.priority is not None:
            given["priority"] = self.priority.rank
        return Criteria(self.order, given, is_overdue=bool(self.overdue))


class TaskPage(ResponseBody):
    """A page of tasks in the requested order."""

    patient: PatientNamed | None = Field(
        description="The patient that `patient_id` identifies; null without `patient_id`"
    )
    tasks: list[ListedTask]
    next: str | None


class TaskHistory(ResponseBody):
    """A page of a task's versions, newest first."""

    versions: list[TaskOut]
    next: str | None


class StepPage(ResponseBody):
    """A page of a task's steps in recorded order."""

    steps: list[StepOut]
    next: str | None


class QueuesQuery(PageQuery):
    limit: int = Field(20, ge=1, le=MAX_QUEUES, description="Maximum number of queues to return")


class Count(ResponseBody):
    """A number of tasks. `is_capped`: the real number is greater than `count`."""

    count: int
    is_capped: bool

    @classmethod
    def of(cls, number: int) -> Self:
        return cls(count=min(number, MOST), is_capped=number > MOST)


class LastHour(ResponseBody):
    claims: Count
    completions: Count
    expiries: Count = Field(description="Number of leases that expired before the work was done")


class QueueOut(ResponseBody):
    """The counts of a queue; they include tasks with an owner."""

    name: str
    ready: Count = Field(description="Can be handed out now, unless the queue is paused or full")
    blocked: Count = Field(
        description="Tasks that wait for their predecessors, or for another task with their serial key"
    )
    scheduled: Count = Field(description="Wait for their `run_at`")
    running: Count = Field(description="Claimed")
    on_hold: Count
    dead: Count = Field(description="Dead letters (`failed`), which a person may requeue")
    oldest_ready_seconds: float | None = Field(
        description="Seconds for which the oldest ready task has been available"
    )
    last_hour: LastHour
    settings: QueueSettingsOut | None = Field(description="Null if nobody has changed the settings")

    @classmethod
    def of(cls, row: QueueRow, settings: QueueSettingsRow | None) -> Self:
        return cls(
            name=row.name,
            ready=Count.of(row.ready),
            blocked=Count.of(row.blocked),
            scheduled=Count.of(row.scheduled),
            running=Count.of(row.running),
            on_hold=Count.of(row.on_hold),
            dead=Count.of(row.dead),
            oldest_ready_seconds=row.oldest_ready_s,
            last_hour=LastHour(
                claims=Count.of(row.claims),
                completions=Count.of(row.completions),
                expiries=Count.of(row.expiries),
            ),
            settings=None if settings is None else QueueSettingsOut.of(settings),
        )


class QueuePage(ResponseBody):
    """A page of queues, by name."""

    queues: list[QueueOut]
    next: str | None
