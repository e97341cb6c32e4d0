"""Wire types of intake."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import ConfigDict, Field

from chassis.http.fields import (
    STORABLE,
    WHOLE_NUMBER,
    AtMost,
    JSONObject,
    PathSegment,
    RequestBody,
    ResponseBody,
)
from chassis.http.paging import MAX_NUMBER, PageQuery
from records.intake.routings.schemas import RoutingOut
from records.tables import IntakeRecord, IntakeRouting

Symptom = Annotated[str, Field(max_length=500), STORABLE]
Urgency = Annotated[str, Field(max_length=32), STORABLE]
Kind = Annotated[str, Field(max_length=64), STORABLE]
RecordId = Annotated[int, Field(ge=1, le=MAX_NUMBER), WHOLE_NUMBER]


class IntakeCreate(RequestBody):
    """What an intake agent collected."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "patient_id": "P12345",
                    "age": 36,
                    "symptoms": ["shortness of breath", "chest tightness"],
                    "urgency": "urgent",
                }
            ]
        }
    )

    patient_id: Annotated[
        PathSegment, Field(description="A patient's id in records, or an outside number")
    ]
    age: Annotated[int, Field(ge=0, le=150), WHOLE_NUMBER]
    symptoms: Annotated[list[Symptom], AtMost(100)]
    urgency: Urgency
    kind: Annotated[
        Kind | None,
        Field(description="What arrived: symptoms, claim, prior-authorisation, routing, …"),
    ] = None
    details: Annotated[
        JSONObject | None, Field(description="What else arrived; at most 256 KiB as JSON")
    ] = None
    encounter_id: Annotated[
        UUID | None, Field(description="The encounter it belongs to, of this patient")
    ] = None
    amends: Annotated[
        RecordId | None,
        Field(
            description="The record that this one corrects: the newest version, of the same patient"
        ),
    ] = None


class IntakeQuery(PageQuery):
    """Which page of a patient's intake records."""

    latest: Annotated[
        bool | None,
        Field(description="`true`: only the latest intake, in its newest version, on one page"),
    ] = None


class IntakeReceived(ResponseBody):
    """The intake record is stored."""

    status: Literal["received"]
    patient_id: str
    record_id: int


class IntakeStored(ResponseBody):
    """The intake record is stored."""

    status: Literal["stored"]
    record_id: int


class IntakeOut(ResponseBody):
    """A stored intake record."""

    id: int
    patient_id: str
    age: int
    symptoms: list[str]
    urgency: str
    kind: str | None
    details: dict[str, Any] | None
    encounter_id: UUID | None
    amends: Annotated[int | None, Field(description="The record that this one corrects")]
    amended_by: Annotated[int | None, Field(description="The record that corrects this one")]
    routing: Annotated[
        list[RoutingOut], Field(description="Where it was sent, the oldest decision first")
    ]
    created_at: datetime

    @classmethod
    def of(
        cls, record: IntakeRecord, amended_by: int | None, routing: Sequence[IntakeRouting]
    ) -> Self:
        """Show a stored record."""
        decided = [RoutingOut.of(decision) for decision in routing]
        return cls(
            **record.model_dump(exclude={"original_id"}), amended_by=amended_by, routing=decided
        )


class IntakePage(ResponseBody):
    """The newest records of a patient, the newest last; `next` leads to older ones."""

    records: list[IntakeOut]
    next: str | None
