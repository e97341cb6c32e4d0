"""Wire types of intake."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from chassis.paging import PageQuery
from chassis.wire import STORABLE, WHOLE_NUMBER, JSONObject, PathSegment, RequestBody, ResponseBody

Symptom = Annotated[str, Field(max_length=500), STORABLE]
Urgency = Annotated[str, Field(max_length=32), STORABLE]
Kind = Annotated[str, Field(max_length=64), STORABLE]


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

    patient_id: Annotated[PathSegment, Field(description="A patient's id in records, or an outside number")]
    age: Annotated[int, Field(ge=0, le=150), WHOLE_NUMBER]
    symptoms: Annotated[list[Symptom], Field(max_length=100)]
    urgency: Urgency
    kind: Annotated[
        Kind | None, Field(description="What arrived: symptoms, claim, prior-authorisation, routing, …")
    ] = None
    details: Annotated[JSONObject | None, Field(description="What else arrived; at most 256 KiB as JSON")] = None


class IntakeQuery(PageQuery):
    """Which page of a patient's intake records."""


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
    created_at: datetime


class IntakePage(ResponseBody):
    """The newest records of a patient, the newest last; `next` leads to older ones."""

    records: list[IntakeOut]
    next: str | None
