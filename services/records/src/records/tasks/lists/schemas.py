"""Wire types of lists of tasks."""

from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import STORABLE, PathSegment, ResponseBody, Timestamp
from chassis.http.paging import PageQuery
from chassis.identity.caller import CallerKind
from records.patients.schemas import PatientNamed
from records.tasks.lists.criteria import Criteria, Order
from records.tasks.priorities import Priority
from records.tasks.schemas import Code, ListedTask
from records.tasks.statuses import OPEN, TaskStatus

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
    """The filters and the order of a list of tasks."""

    patient_id: PathSegment | None = None
    encounter_id: UUID | None = None
    owner: Annotated[CallerName | None, Field(description="Who it is assigned to")] = None
    owner_kind: Annotated[
        Literal[CallerKind.AGENT, CallerKind.PERSON] | None,
        Field(description="`agent` or `person`; only together with `owner`"),
    ] = None
    claimed_by: Annotated[CallerName | None, Field(description="Who holds it now")] = None
    queue: Code | None = None
    kind: Code | None = None
    status: TaskStatus | None = None
    priority: Priority | None = None
    due_to: Annotated[Timestamp | None, Field(description="`due_at` is this time or earlier")] = (
        None
    )
    overdue: Annotated[
        bool | None,
        Field(description="`true`: only those that have not ended though `due_at` has passed"),
    ] = None
    order: Annotated[
        Order,
        Field(
            description="By creation, or `due`: those that have not ended, the next due first and "
            "those without `due_at` last"
        ),
    ] = Order.NEWEST

    @model_validator(mode="after")
    def kind_needs_owner(self) -> Self:
        if self.owner_kind is not None and self.owner is None:
            raise PydanticCustomError("owner_kind_needs_owner", "a kind belongs to an owner")
        return self

    @model_validator(mode="after")
    def due_are_open(self) -> Self:
        is_open_only = self.order is Order.DUE or self.overdue
        if is_open_only and self.status is not None and self.status not in OPEN:
            raise PydanticCustomError("open_status", "what has ended is not due")
        return self

    @property
    def criteria(self) -> Criteria:
        given = {name: value for name in FILTERS if (value := getattr(self, name)) is not None}
        if self.priority is not None:
            given["priority"] = self.priority.rank
        return Criteria(self.order, given, is_overdue=bool(self.overdue))


class TaskPage(ResponseBody):
    """A page of tasks, in the requested order."""

    patient: Annotated[
        PatientNamed | None, Field(description="Whom `patient_id` names; null without one")
    ]
    tasks: list[ListedTask]
    next: str | None
