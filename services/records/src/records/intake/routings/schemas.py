"""Wire types of routing decisions."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import ConfigDict, Field

from chassis.http.fields import STORABLE, RequestBody, ResponseBody
from records.intake.routings.rows import RoutingRow

Destination = Annotated[str, Field(max_length=200), STORABLE]
Reason = Annotated[str, Field(max_length=2000), STORABLE]
Urgency = Annotated[str, Field(max_length=32), STORABLE]


class RoutingCreate(RequestBody):
    """A routing decision to store."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "to": "cardiology",
                    "reason": "Chest pain on exertion, known CAD",
                    "urgency": "urgent",
                }
            ]
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
