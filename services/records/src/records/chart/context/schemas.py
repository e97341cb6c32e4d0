"""Wire types of an encounter's context."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import ConfigDict, Field, JsonValue

from chassis.http.fields import STORABLE, WHOLE_NUMBER, RequestBody, ResponseBody
from records.chart.sections.schemas import NEEDS_OF_SECTIONS, Sections
from records.clients.retrieval import Passage
from records.encounters.schemas import EncounterOut, NamedEncounterOut
from records.intake.schemas import IntakeOut
from records.tasks.schemas import TaskOut

Question = Annotated[str, Field(max_length=2000), STORABLE]


class ContextQuery(RequestBody):
    """A question about an encounter. It comes in a body because it may name a person."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"question": "Which medication was stopped?", "limit": 20}]}
    )

    question: Annotated[
        Question | None, Field(description="Without one, the answer has no passages")
    ] = None
    include_shared: Annotated[
        bool,
        Field(
            strict=True,
            description="Also passages of approved shared documents, such as policies, in one ranking",
        ),
    ] = False
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


class EncounterContext(Sections):
    """Everything around an encounter, with the sections of the patient's chart. `unavailable` names
    the lists of peers that did not answer in time, and `passages` where some may be missing, since
    retrieval did not learn all names of the patient.
    """

    encounter: NamedEncounterOut
    replaced_by: Annotated[
        UUID | None,
        Field(
            description="The patient into whom the encounter's was merged: the lists are about that "
            "patient; null otherwise"
        ),
    ]
    prior_encounters: list[EncounterOut]
    intakes: list[IntakeOut]
    tasks: Annotated[list[TaskOut], Field(description="The patient's open tasks, the newest first")]
    events: list[Event]
    passages: list[Passage]
    unavailable: list[str]
    truncated: Annotated[
        list[str],
        Field(
            description="The lists that end before `limit` because of their size (2 MiB), and the "
            "sections of the chart (`problems` to `care_teams`) that have more than `limit` items"
        ),
    ]
    withheld: Annotated[
        list[str],
        Field(
            description="The lists that are empty because the caller lacks their scope: `intakes` "
            "(`QuestionnaireResponse.s`), `events` (`AuditEvent.s`), `passages` "
            "(`DocumentReference.s`), `tasks` (`Task.s`); and the sections that lack what the caller "
            f"has no scope for: {NEEDS_OF_SECTIONS}"
        ),
    ]
    degraded: Annotated[
        list[str],
        Field(
            description="`passages` where they were found by their words alone, since the question could "
            "not be embedded"
        ),
    ]
