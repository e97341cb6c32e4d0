"""Wire types of charts: the sections of a chart, everything about a patient, the context of an
encounter.

Sections show what agents need first of FHIR's resources, each with the id of its resource. Dates
are written as they came, with the precision that they have.
"""

from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

import orjson
from pydantic import ConfigDict, Field, JsonValue, WithJsonSchema

from chassis.http.fields import STORABLE, WHOLE_NUMBER, RequestBody, ResponseBody
from records.chart.rows import ResourceRow
from records.clients import Passage
from records.encounters.schemas import EncounterOut, NamedEncounterOut
from records.intake.schemas import IntakeOut
from records.patients.schemas import Asked, ContestedNumbers, PatientOut
from records.tasks.schemas import TaskOut

# Any: JSON that orjson writes with every digit as it came.
Number = Annotated[Any, WithJsonSchema({"type": ["number", "null"]})]
Value = Annotated[
    Any,
    WithJsonSchema({"type": ["number", "string", "boolean", "object", "null"]}),
    Field(
        description="A number (Quantity, integer), a text (string, CodeableConcept, time, "
        "dateTime), true or false, or FHIR's object (Range, Ratio, Period, SampledData)"
    ),
]
NEEDS_OF_SECTIONS = (
    "`problems` (`Condition.s`), `allergies` (`AllergyIntolerance.s`), `medications` "
    "(`MedicationRequest.s`, `MedicationStatement.s`: those of one type are shown without the other), "
    "`vital_signs` and `labs` (`Observation.s`), `procedures` (`Procedure.s`), `immunizations` "
    "(`Immunization.s`), `care_teams` (`CareTeam.s`)"
)
Date = Annotated[str | None, Field(description="As it came: a year, a month, a day or a time")]


class Coding(ResponseBody):
    """A code of a terminology."""

    system: str | None
    code: str | None
    display: str | None


class Concept(ResponseBody):
    """A CodeableConcept. `text` is the words of the source, else the display of a code."""

    text: str | None
    codings: list[Coding]


class Problem(ResponseBody):
    """A FHIR Condition that is active."""

    id: UUID
    code: Concept | None
    clinical_status: Annotated[str | None, Field(description="Null counts as active")]
    verification_status: str | None
    severity: str | None
    onset: Date
    recorded: Date


class Reaction(ResponseBody):
    """A reaction of a person to a substance."""

    substance: str | None
    manifestations: list[str]
    severity: str | None
    description: str | None


class Allergy(ResponseBody):
    """A FHIR AllergyIntolerance that is active."""

    id: UUID
    code: Concept | None
    clinical_status: Annotated[str | None, Field(description="Null counts as active")]
    verification_status: str | None
    criticality: str | None
    categories: list[str]
    reactions: list[Reaction]
    onset: Date
    recorded: Date


class Medication(ResponseBody):
    """A FHIR MedicationRequest or MedicationStatement that has not ended."""

    id: UUID
    type: Annotated[str, Field(description="MedicationRequest or MedicationStatement")]
    code: Concept | None
    status: str | None
    intent: str | None
    dosages: list[str]
    date: Date


class ReferenceRange(ResponseBody):
    """Values that are usual for whom it applies to."""

    low: Number
    high: Number
    unit: str | None
    type: str | None
    applies_to: list[str]
    text: str | None


class Measured(ResponseBody):
    """A value and what it means. `comparator` is what comes before the number (`<`)."""

    code: Concept | None
    value_type: Annotated[str | None, Field(description="FHIR's type, such as Quantity")]
    value: Value
    unit: str | None
    comparator: str | None
    absent_reason: str | None
    interpretations: Annotated[list[str], Field(description="Codes such as `H`, `L`, `N`")]
    reference_ranges: list[ReferenceRange]


class Measurement(Measured):
    """The latest FHIR Observation of its code. That of blood pressure has two `components`."""

    id: UUID
    status: str | None
    date: Date
    components: list[Measured]


class Procedure(ResponseBody):
    """A FHIR Procedure."""

    id: UUID
    code: Concept | None
    status: str | None
    date: Date


class Immunization(ResponseBody):
    """A FHIR Immunization that was given."""

    id: UUID
    code: Concept | None
    status: str | None
    date: Date


class Participant(ResponseBody):
    """Who is in a care team, and as what."""

    roles: list[str]
    name: str | None
    reference: Annotated[str | None, Field(description="Such as `Practitioner/<id>`")]


class CareTeam(ResponseBody):
    """A FHIR CareTeam that has not ended."""

    id: UUID
    name: str | None
    status: str | None
    participants: list[Participant]


class Sections(ResponseBody):
    """The sections of a chart, each newest first."""

    problems: Annotated[list[Problem], Field(description="Those that are active")]
    allergies: Annotated[list[Allergy], Field(description="Those that are active")]
    medications: Annotated[list[Medication], Field(description="Those that have not ended")]
    vital_signs: Annotated[list[Measurement], Field(description="The latest of each code")]
    labs: Annotated[list[Measurement], Field(description="The latest of each code")]
    procedures: list[Procedure]
    immunizations: list[Immunization]
    care_teams: list[CareTeam]

    def sections_json(self) -> dict[str, bytes]:
        """Return the JSON of each section, with every digit as it came."""
        sections = self.model_dump(include={*Sections.model_fields})
        return {name: _json(items) for name, items in sections.items()}


class PatientChart(Sections):
    """A patient and the sections of the chart."""

    patient: PatientOut
    truncated: Annotated[
        list[str],
        Field(
            description="The lists that have more than `limit` items, or end before because of their "
            "size (2 MiB)"
        ),
    ]
    withheld: Annotated[
        list[str],
        Field(
            description=f"The lists that lack what the caller has no scope for: {NEEDS_OF_SECTIONS}"
        ),
    ]

    def as_json(self) -> bytes:
        return _json(self.model_dump(by_alias=True))


class ResourceOut(ResponseBody):
    """An imported FHIR resource. One of type Patient or Encounter has the id of the patient or
    encounter that the import made of it.
    """

    id: UUID
    type: Annotated[str, Field(description="Its FHIR type, such as Condition")]
    encounter_id: UUID | None
    version: int
    created_at: datetime
    updated_at: datetime
    # Any: JSON text, which orjson writes unchanged.
    body: Annotated[
        Any,
        Field(description="The resource as imported, with references to ids of this service"),
        WithJsonSchema({"type": "object"}),
    ]

    @classmethod
    def of(cls, row: ResourceRow) -> Self:
        return cls(
            id=row.id,
            type=row.type,
            encounter_id=row.encounter_id,
            version=row.version,
            created_at=row.created_at,
            updated_at=row.updated_at,
            body=orjson.Fragment(row.body),
        )


class PatientItem(ResponseBody):
    """The patient."""

    type: Literal["patient"]
    patient: PatientOut


class EncounterItem(ResponseBody):
    """An encounter of the patient."""

    type: Literal["encounter"]
    encounter: EncounterOut


class IntakeItem(ResponseBody):
    """An intake record of the patient."""

    type: Literal["intake-record"]
    intake_record: IntakeOut


class ResourceItem(ResponseBody):
    """An imported resource of the patient."""

    type: Literal["resource"]
    resource: ResourceOut


class TaskItem(ResponseBody):
    """A task of the patient that is open."""

    type: Literal["task"]
    task: TaskOut


Item = PatientItem | EncounterItem | IntakeItem | ResourceItem | TaskItem


class EverythingPage(ResponseBody):
    """A page of everything about a patient."""

    items: list[Annotated[Item, Field(discriminator="type")]]
    next: str | None
    asked: Asked
    contested_numbers: ContestedNumbers
    withheld: Annotated[
        list[str],
        Field(
            description="The types of items that the caller lacks a scope for: `encounter` "
            "(`Encounter.r`), `intake-record` (`QuestionnaireResponse.s`), `resource` where the "
            "list has only resources of the FHIR types that the caller may read (`Condition.r`, …), "
            "`task` (`Task.r`)"
        ),
    ]

    def as_json(self) -> bytes:
        return _json(self.model_dump(by_alias=True))


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
    """Everything around an encounter, with the sections of the patient's chart. `unavailable`
    names the lists of peers that did not answer in time, and `passages` where some may be missing,
    since retrieval did not learn all names of the patient.
    """

    encounter: NamedEncounterOut
    replaced_by: Annotated[
        UUID | None,
        Field(
            description="The patient into whom the encounter's was merged: the lists are about that "
            "patient; null otherwise"
        ),
    ]
    contested_numbers: ContestedNumbers
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


def _json(value: object) -> bytes:
    # orjson does not know the driver's subclass of UUID.
    return orjson.dumps(value, default=str, option=orjson.OPT_UTC_Z)
