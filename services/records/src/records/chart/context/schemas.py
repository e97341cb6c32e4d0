"""Wire types of an encounter's context."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import ConfigDict, Field, JsonValue

from chassis.http.fields import STORABLE, WHOLE_NUMBER, RequestBody, ResponseBody
from records.clients.retrieval import Passage
from records.encounters.schemas import EncounterOut, NamedEncounterOut
from records.intake.schemas import IntakeOut

Question = Annotated[str, Field(max_length=2000), STORABLE]


class ContextQuery(RequestBody):
    """A question about an encounter. It comes in a body because it may name a person."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"question": "Which medication was stopped?", "limit": 20}]}
    )

    question: Annotated[
        Question | None, Field(description="Without one, the answer has no passages")
    ] = None
    limit: Annotated[
        int, Field(ge=1, le=100, description="The most items in each list"), WHOLE_NUMBER
    ] = 20


class Event(ResponseBody):
    """The fields of an agent event that a context shows. `payload` is unchanged."""

    id: UUID
    encounter_id: UUID | None
    agent_name: str
    event_type: str
    payload: dict[str, JsonValue]
    recorded_by: str
    recorded_at: datetime


class EncounterContext(ResponseBody):
    """Everything around an encounter. `unavailable` names the lists of peers that did not answer in
    time.
    """

    encounter: NamedEncounterOut
    prior_encounters: list[EncounterOut]
    intakes: list[IntakeOut]
    events: list[Event]
    passages: list[Passage]
    unavailable: list[str]
    truncated: Annotated[
        list[str],
        Field(description="The lists that end before `limit` because of their size (2 MiB)"),
    ]
    withheld: Annotated[
        list[str],
        Field(
            description="The lists that are empty because the caller lacks their scope: `intakes` "
            "(`QuestionnaireResponse.s`), `events` (`AuditEvent.s`), `passages` "
            "(`DocumentReference.s`)"
        ),
    ]
