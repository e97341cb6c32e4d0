"""Wire types of intake."""

from dataclasses import fields
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
    ResponseBody,
)
from chassis.http.paging import MAX_NUMBER, PageQuery
from records.intake.routings.schemas import RoutingOut
from records.intake.rows import IntakeRow, RoutedIntake
from records.intake.tasks import BringsTask
from records.patients.schemas import PatientNamed

Symptom = Annotated[str, Field(max_length=500), STORABLE]
Urgency = Annotated[str, Field(max_length=32), STORABLE]
Kind = Annotated[str, Field(max_length=64), STORABLE]
RecordId = Annotated[int, Field(ge=1, le=MAX_NUMBER), WHOLE_NUMBER]
COLUMNS = tuple(field.name for field in fields(IntakeRow))


class IntakeCreate(BringsTask):
    """What an intake agent collected from a patient."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "patient_id": "P12345",
                    "age": 36,
                    "symptoms": ["shortness of breath", "chest tightness"],
                    "urgency": "urgent",
                }
            ],
            "dependentRequired": {"priority": ["queue"]},
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
        Field(description="Such as symptoms, claim, prior-authorisation, routing"),
    ] = None
    details: Annotated[
        JSONObject | None, Field(description="Anything else; at most 256 KiB as JSON")
    ] = None
    encounter_id: Annotated[
        UUID | None, Field(description="An encounter of this patient that the record belongs to")
    ] = None
    amends: Annotated[
        RecordId | None,
        Field(
            description="The record that this one corrects: of the same patient, not corrected before"
        ),
    ] = None


class IntakeQuery(PageQuery):
    """The page of a patient's intake records to list."""

    latest: Annotated[
        bool | None,
        Field(description="`true`: only the latest intake, with its newest correction"),
    ] = None


class IntakeReceived(ResponseBody):
    """The intake record is stored."""

    status: Literal["received"]
    patient_id: str
    record_id: int


class IntakeReceivedWithTask(IntakeReceived):
    """The intake record is stored, and the task that it brought along."""

    task_id: UUID


class IntakeStored(ResponseBody):
    """The intake record is stored."""

    status: Literal["stored"]
    record_id: int


class IntakeStoredWithTask(IntakeStored):
    """The intake record is stored, and the task that it brought along."""

    task_id: UUID


class IntakeOut(ResponseBody):
    """A stored intake record."""

    id: int
    patient_id: str
    age: int
    symptoms: list[str]
    urgency: str
    kind: str | None
    details: dict[str, Any] | None  # Any: a JSON object of the caller.
    encounter_id: UUID | None
    amends: Annotated[int | None, Field(description="The record that this one corrects")]
    amended_by: Annotated[int | None, Field(description="The record that corrects this one")]
    routing: Annotated[list[RoutingOut], Field(description="Routing decisions, the oldest first")]
    created_at: datetime

    @classmethod
    def of(cls, routed: RoutedIntake) -> Self:
        record = {name: getattr(routed.record, name) for name in COLUMNS}
        return cls(**record, routing=[RoutingOut.of(row) for row in routed.routing])


class IntakePage(ResponseBody):
    """The newest records of a patient, the newest last; `next` leads to older ones."""

    patient: PatientNamed
    records: list[IntakeOut]
    next: str | None
