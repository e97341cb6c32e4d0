"""Wire types of agent events."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from audit.encounters.service import Verdict
from audit.tables import AgentEvent
from chassis.paging import PageQuery
from chassis.wire import STORABLE, JSONObject, PathSegment, RequestBody, ResponseBody

AgentName = Annotated[str, Field(max_length=128), STORABLE]
EventType = Annotated[str, Field(max_length=128), STORABLE]


class EventCreate(RequestBody):
    """What an agent did."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "encounter_id": "0198f0a2-7a55-7c0e-8f3d-0b8f6b1d2c44",
                    "agent_name": "triage-agent",
                    "event_type": "tool_call",
                    "payload": {"tool": "risk_score", "result": "high"},
                }
            ]
        }
    )

    encounter_id: UUID
    agent_name: AgentName
    event_type: EventType
    payload: Annotated[JSONObject, Field(description="Any JSON object of at most 256 KiB")]


class EventLogged(ResponseBody):
    """The event is stored durably. `unverified`: records did not answer in time and is asked again later."""

    id: UUID
    status: Literal["logged"]
    recorded_by: str
    recorded_at: datetime
    encounter_status: Verdict


class EventQuery(PageQuery):
    """Which events to list: of an encounter or of a patient."""

    encounter_id: UUID | None = None
    patient_id: PathSegment | None = None
    event_type: EventType | None = None
    order: Annotated[Literal["asc", "desc"], Field(description="In the order logged, or the newest first")] = "asc"

    @model_validator(mode="after")
    def names_an_encounter_or_a_patient(self) -> Self:
        """Refuse a query over the whole log."""
        if self.encounter_id is None and self.patient_id is None:
            raise PydanticCustomError("encounter_id_or_patient_id", "name an encounter or a patient")
        return self


class EventOut(ResponseBody):
    """An event as it was logged. `patient_id` is the encounter's patient, null until records has confirmed it."""

    id: UUID
    encounter_id: UUID | None
    patient_id: str | None
    agent_name: str
    event_type: str
    payload: dict[str, Any]
    recorded_by: str
    recorded_at: datetime
    encounter_status: Verdict

    @classmethod
    def of(cls, event: AgentEvent, is_known: bool | None, patient_id: str | None) -> Self:
        """Show a stored event with what records said of its encounter, if anything."""
        if is_known is None:
            status = Verdict.UNVERIFIED if event.unverified else Verdict.KNOWN
        else:
            status = Verdict.KNOWN if is_known else Verdict.UNKNOWN
        return cls(**event.model_dump(exclude={"seq", "unverified"}), patient_id=patient_id, encounter_status=status)


class EventPage(ResponseBody):
    """A page of events, in the order asked for."""

    events: list[EventOut]
    next: str | None
