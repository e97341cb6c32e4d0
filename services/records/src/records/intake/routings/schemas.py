"""Wire types of routing decisions."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import ConfigDict, Field

from chassis.http.fields import STORABLE, ResponseBody, Timestamp
from chassis.http.paging import PageQuery
from records.intake.routings.rows import RoutingRow
from records.intake.tasks import BringsTask

Destination = Annotated[str, Field(max_length=200), STORABLE]
Reason = Annotated[str, Field(max_length=2000), STORABLE]
Urgency = Annotated[str, Field(max_length=32), STORABLE]


class RoutingCreate(BringsTask):
    """A routing decision to store."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "to": "cardiology",
                    "reason": "Chest pain on exertion, known CAD",
                    "urgency": "urgent",
                }
            ],
            "dependentRequired": {"priority": ["queue"]},
        }
    )

    to: Annotated[Destination, Field(description="A queue, a department, an agent")]
    reason: Reason
    urgency: Annotated[
        Urgency | None, Field(description="How urgent the decider finds the case")
    ] = None


class RoutingOut(ResponseBody):
    """A routing decision; a later one does not revoke it."""

    id: UUID
    record_id: int
    to: str
    reason: str
    urgency: str | None
    decided_by: Annotated[str, Field(description="The caller who decided")]
    decided_by_kind: str
    decided_at: datetime

    @classmethod
    def of(cls, row: RoutingRow) -> Self:
        return cls.model_validate(row, from_attributes=True)


class RoutingWithTaskOut(RoutingOut):
    """A routing decision and the task that it brought along."""

    task_id: UUID


def after_routing(row: RoutingRow) -> RoutingOut | RoutingWithTaskOut:
    return (RoutingOut if row.task_id is None else RoutingWithTaskOut).of(row)


class RoutingQuery(PageQuery):
    """Which decisions to list."""

    to: Annotated[Destination, Field(description="Where the records went")]
    decided_from: Annotated[
        Timestamp | None, Field(description="Decided at this moment or later")
    ] = None


class RoutingOfPatientOut(RoutingOut):
    """A routing decision, and the patient and the encounter of its record."""

    patient_id: str
    encounter_id: UUID | None
    task_id: Annotated[UUID | None, Field(description="The task that the decision brought along")]


class RoutingPage(ResponseBody):
    """A page of routing decisions, the newest first."""

    routings: list[RoutingOfPatientOut]
    next: str | None
