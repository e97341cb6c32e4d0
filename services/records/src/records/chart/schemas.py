"""Dates keep the format and precision of their source."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

import orjson
from pydantic import Field, JsonValue, WithJsonSchema

from chassis.any_types import JSON
from chassis.http.fields import STORABLE, WHOLE_NUMBER, RequestBody, ResponseBody, with_examples
from records.chart.fields import (
    BodySites,
    Concept,
    Date,
    Measured,
    Modifiers,
    Participant,
    Reaction,
)
from records.chart.rows import ResourceRow
from records.clients import Passage
from records.encounters.schemas import EncounterOut, NamedEncounterOut
from records.intake.schemas import IntakeOut
from records.patients.schemas import Asked, ContestedNumbers, PatientOut
from records.tasks.schemas import TaskOut

NEEDS_OF_SECTIONS = (
    "`flags` (`Flag.s`), `problems` (`Condition.s`), `allergies` (`AllergyIntolerance.s`), `medications` "
    "(`MedicationRequest.s` and `MedicationStatement.s`, separately), "
    "`administrations` (`MedicationAdministration.s`), "
    "`vital_signs` and `labs` (`Observation.s`), `procedures` (`Procedure.s`), `immunizations` "
    "(`Immunization.s`), `care_teams` (`CareTeam.s`), `not_to_be_done` (also `ServiceRequest.s`); `proposed`, "
    "`planned`, `refuted`, `dated_ahead` and `absences` omit the types without a scope"
)
SEVERAL = "; several results if they have the same time and none replaces the others"


class ChartFlag(ResponseBody):
    """An active FHIR Flag: a warning, such as a risk of falls or an isolation."""

    id: UUID
    modifiers: Modifiers
    code: Concept | None
    status: str | None
    categories: list[str]
    date: Annotated[Date, Field(description="The start of `period`")]
    ended: Annotated[
        str | None, Field(description="The end of `period` as sent, which may be in the future")
    ]


class ChartProblem(ResponseBody):
    """An active FHIR Condition that is neither refuted nor merely suspected."""

    id: UUID
    modifiers: Modifiers
    code: Concept | None
    clinical_status: str | None = Field(description="Null counts as active")
    verification_status: str | None
    severity: str | None
    body_sites: BodySites
    onset: Date
    recorded: Date
    ended: Annotated[
        str | None,
        Field(
            description="`abatement[x]` as text: a date as sent, an age, a period or words. A problem "
            "that has ended is listed if its status is active"
        ),
    ]


class Allergy(ResponseBody):
    """An active FHIR AllergyIntolerance."""

    id: UUID
    modifiers: Modifiers
    code: Concept | None
    clinical_status: str | None = Field(description="Null counts as active")
    verification_status: str | None
    criticality: str | None
    categories: list[str]
    reactions: list[Reaction]
    onset: Date
    recorded: Date


class Medication(ResponseBody):
    """A FHIR MedicationRequest or MedicationStatement that has not ended according to its status,
    and is not a proposal or plan.
    """

    id: UUID
    modifiers: Modifiers
    type: str = Field(description="MedicationRequest or MedicationStatement")
    code: Concept | None
    status: str | None
    intent: str | None
    dosages: list[str]
    date: Date
    ended: Annotated[
        str | None,
        Field(description="The end of `effectivePeriod` as sent, which may be in the future"),
    ]


class Administration(ResponseBody):
    """The latest FHIR MedicationAdministration of a medication that was given, is being given, or is
    on hold.
    """

    id: UUID
    modifiers: Modifiers
    code: Concept | None
    status: str | None
    dosages: list[str]
    date: Date
    ended: Annotated[str | None, Field(description="The end of `effectivePeriod` as sent")]


class Result(Measured):
    """A FHIR Observation. A blood pressure has two `components`."""

    id: UUID
    modifiers: Modifiers
    status: str | None
    date: Date
    body_sites: BodySites
    components: list[Measured]


class Measurement(Result):
    """The latest result of its code, of labs also of its part of the body, by clinical time. Results with
    an interpretation but no value are separate. Of results with the same time or identifier, the status
    decides (corrected before amended, final, preliminary, registered), then `issued`, then the
    source's `lastUpdated`. Results of the same time with different identifiers, or with the same
    status, `issued` and `lastUpdated`, are all listed, but a preliminary result is not if another is
    final.
    """

    last_final: Result | None = Field(
        description="The latest final, amended or corrected result of the code, if this result has "
        "another status"
    )


class NotCurrent(Result):
    """A resource that is not current; the name of its list is the reason. Only observations have a
    value.
    """

    type: str = Field(description="The FHIR type of the resource, such as Condition")
    do_not_perform: bool = Field(
        description="Whether it is an order, a proposal or a plan not to do something, such as not to give a drug"
    )
    intent: str | None
    clinical_status: str | None
    verification_status: str | None
    dosages: list[str]
    written_by: str | None = Field(
        description="The caller who wrote the resource; null for resources of a source system"
    )


class KnownAbsence(ResponseBody):
    """A statement such as "no known allergies". The statement is only in `absences`, not in the
    list that it is about.
    """

    id: UUID
    modifiers: Modifiers
    code: Concept | None
    of: str = Field(
        description="The list that the statement is about: `allergies`, `problems`, `medications`, "
        "`procedures` or `immunizations`"
    )
    category: str | None = Field(
        description="`medication`, `food` or `environment` if the statement is about allergies of "
        "this category only; `other` for narrower statements, such as about latex"
    )
    is_known: bool = Field(
        description="False if the statement only says that it is unknown whether the patient has any, "
        "or if it has `modifiers`"
    )
    contradicted_by: list[UUID] = Field(
        description="Items of the list that contradict the statement"
    )
    date: Date


class Procedure(ResponseBody):
    """A FHIR Procedure that was begun and not stopped."""

    id: UUID
    modifiers: Modifiers
    code: Concept | None
    body_sites: BodySites
    status: str | None
    date: Date


class Immunization(ResponseBody):
    """An administered FHIR Immunization."""

    id: UUID
    modifiers: Modifiers
    code: Concept | None
    status: str | None
    is_subpotent: bool = Field(
        description="Whether the dose was too weak to count, such as an expired one"
    )
    date: Date


class CareTeam(ResponseBody):
    """A FHIR CareTeam that has not ended."""

    id: UUID
    modifiers: Modifiers
    name: str | None
    status: str | None
    participants: list[Participant]


class Sections(ResponseBody):
    """The sections of a chart, each newest first. The first ten sections have current resources,
    the others the rest.
    """

    flags: list[ChartFlag] = Field(
        description="Active flags, even if the source has an end date in the past"
    )
    problems: list[ChartProblem] = Field(description="Active ones")
    allergies: list[Allergy] = Field(description="Active ones")
    medications: list[Medication] = Field(
        description="Medications with a current status, even if the source has an end date in the past"
    )
    administrations: list[Administration] = Field(
        description="The latest administration of each medication, by its first code, else by its name or reference"
    )
    vital_signs: list[Measurement] = Field(description=f"The latest result of each code{SEVERAL}")
    labs: list[Measurement] = Field(
        description=f"The latest result of each code and part of the body{SEVERAL}"
    )
    procedures: list[Procedure]
    immunizations: list[Immunization]
    care_teams: list[CareTeam]
    not_to_be_done: list[NotCurrent] = Field(
        description="Orders not to do something (`doNotPerform`), such as not to give a drug"
    )
    proposed: list[NotCurrent] = Field(
        description="Proposals, options, drafts, suspected problems, and resources that an agent "
        "wrote and no person has accepted"
    )
    planned: list[NotCurrent]
    refuted: list[NotCurrent] = Field(description="Refuted problems and allergies")
    dated_ahead: list[NotCurrent] = Field(
        description="Resources dated more than 24 hours in the future. The date is probably wrong, "
        "so other lists omit them. Allergies stay in `allergies`"
    )
    absences: list[KnownAbsence]

    def sections_json(self) -> dict[str, bytes]:
        sections = self.model_dump(include={*Sections.model_fields})
        return {name: _json(items) for name, items in sections.items()}


class PatientChart(Sections):
    patient: PatientOut
    truncated: list[str] = Field(
        description="Lists with more than `limit` items, or shortened because of their size (2 MiB)"
    )
    withheld: list[str] = Field(
        description=f"Lists that the caller's scopes do not fully include: {NEEDS_OF_SECTIONS}"
    )

    def as_json(self) -> bytes:
        return _json(self.model_dump(by_alias=True))


class ResourceOut(ResponseBody):
    """An imported FHIR resource. A Patient or Encounter has the ID of the patient or encounter that
    the import created or changed.
    """

    id: UUID
    type: str = Field(description="The FHIR type of the resource, such as Condition")
    encounter_id: UUID | None
    version: int
    created_at: datetime
    updated_at: datetime
    body: Annotated[JSON, WithJsonSchema({"type": "object"})] = Field(
        description="The resource as imported, with references to ids of this service"
    )

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
    type: Literal["patient"]
    patient: PatientOut


class EncounterItem(ResponseBody):
    type: Literal["encounter"]
    encounter: EncounterOut


class IntakeItem(ResponseBody):
    type: Literal["intake-record"]
    intake_record: IntakeOut


class ResourceItem(ResponseBody):
    type: Literal["resource"]
    resource: ResourceOut


class TaskItem(ResponseBody):
    type: Literal["task"]
    task: TaskOut


Item = PatientItem | EncounterItem | IntakeItem | ResourceItem | TaskItem


class EverythingPage(ResponseBody):
    items: list[Annotated[Item, Field(discriminator="type")]]
    next: str | None
    asked: Asked
    contested_numbers: ContestedNumbers
    withheld: list[str] = Field(
        description="Item types that the caller's scopes do not include: `encounter` "
        "(`Encounter.r`), `intake-record` (`QuestionnaireResponse.s`), `resource` if "
        "the caller may not read all FHIR types (`Condition.r`, …), `task` (`Task.r`)"
    )

    def as_json(self) -> bytes:
        return _json(self.model_dump(by_alias=True))


Question = Annotated[str, Field(max_length=2000), STORABLE]


class ContextQuery(RequestBody):
    """A question about an encounter, in a body because it may contain names."""

    model_config = with_examples({"question": "Which medication was stopped?", "limit": 20})

    question: Question | None = Field(
        None, description="The question for `passages`; without a question, the list is empty"
    )
    include_shared: bool = Field(
        default=False,
        strict=True,
        description="Whether `passages` includes approved shared documents, such as policies",
    )
    limit: Annotated[
        int, Field(ge=1, le=100, description="Maximum number of items in each list"), WHOLE_NUMBER
    ] = 20


class Event(ResponseBody):
    """An agent event. `payload` is unchanged from its sender."""

    id: UUID
    encounter_id: UUID | None
    agent_name: str
    event_type: str
    payload: dict[str, JsonValue]
    recorded_by: str
    recorded_at: datetime


class EncounterContext(Sections):
    """The context of an encounter, with the sections of the patient's chart. `unavailable` has the
    lists that other services did not supply in time, and `passages` if some of the patient's
    passages may be missing.
    """

    encounter: NamedEncounterOut
    replaced_by: UUID | None = Field(
        description="The surviving patient, if the encounter's patient was merged; the lists are "
        "the surviving patient's. Null otherwise"
    )
    contested_numbers: ContestedNumbers
    prior_encounters: list[EncounterOut]
    intakes: list[IntakeOut]
    tasks: list[TaskOut] = Field(description="The patient's open tasks, newest first")
    events: list[Event]
    passages: list[Passage]
    unavailable: list[str]
    truncated: list[str] = Field(
        description="Lists shortened because of their size (2 MiB), and sections of the chart with "
        "more than `limit` items"
    )
    withheld: list[str] = Field(
        description="Empty lists that the caller's scopes do not include: `intakes` "
        "(`QuestionnaireResponse.s`), `events` (`AuditEvent.s`), `passages` "
        "(`DocumentReference.s`), `tasks` (`Task.s`); and sections that they do not fully "
        f"include: {NEEDS_OF_SECTIONS}"
    )
    degraded: list[str] = Field(
        description="`passages` if they were found by words only, because the question could not be"
        " embedded"
    )


def _json(value: object) -> bytes:
    # orjson does not support the driver's subclass of UUID.
    return orjson.dumps(value, default=str, option=orjson.OPT_UTC_Z)
