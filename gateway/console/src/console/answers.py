"""The services' answers, with only the fields that the console reads."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AliasChoices, BaseModel, ConfigDict, Field

JSONObject = dict[str, Any]  # Any: JSON of a service, or that agents wrote.


class Answered(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Tally(Answered):
    """A count that stops at a limit; `is_more` if the limit was reached."""

    count: int
    is_more: bool = Field(validation_alias=AliasChoices("is_more", "is_capped"))


class Waiting(Answered):
    waiting: int
    oldest_s: float | None


class Health(Answered):
    services: dict[str, str]
    outbox: dict[str, Waiting | None] = {}


class Queue(Answered):
    name: str
    ready: Tally
    running: Tally
    scheduled: Tally
    blocked: Tally
    on_hold: Tally
    dead: Tally
    oldest_ready_seconds: float | None


class Queues(Answered):
    queues: list[Queue]
    next: str | None


class Series(Answered):
    value: str | None = None
    counts: list[int]
    total: int


class Rates(Answered):
    minutes: int
    series: list[Series]
    others: Series | None = None


class Source(Answered):
    """A source of a summary: a span of a document version, or a chart resource."""

    document_id: UUID | None = None
    version: int | None = None
    start: int | None = None
    end: int | None = None
    resource: str | None = None


class Encounter(Answered):
    id: UUID
    version: int
    patient_id: UUID
    patient_name: str | None = None
    status: str
    class_: str = Field(alias="class")
    chief_complaint: str
    start: datetime | None
    end: datetime | None
    created_at: datetime
    updated_at: datetime
    summary: str | None
    summary_status: str | None
    summary_model: str | None
    summary_recorded_by: str | None
    accepted_by: str | None
    accepted_at: datetime | None
    override_reason: str | None = None
    sources: list[Source] | None = None
    # Set in versions of the history.
    changed_by: str | None = None
    changed_by_kind: str | None = None
    reason: str | None = None

    @property
    def began(self) -> datetime:
        """The time by which lists of encounters are sorted."""
        return self.start or self.created_at


class Encounters(Answered):
    encounters: list[Encounter]
    next: str | None


class EncounterVersions(Answered):
    versions: Annotated[list[Encounter], Field(min_length=1)]  # The newest first.
    next: str | None


class EncounterCounts(Answered):
    statuses: dict[str, Tally]
    summary_statuses: dict[str, Tally]


class Written(Answered):
    version: int


class CallerName(Answered):
    kind: str
    name: str


class Task(Answered):
    id: UUID
    kind: str
    queue: str
    status: str
    priority: str
    owner: CallerName | None
    claimed_by: CallerName | None = None
    patient_id: str | None
    encounter_id: UUID | None
    business_status: str | None
    reason: str | None
    last_error: str | None
    attempt: int
    max_attempts: int
    created_at: datetime
    updated_at: datetime


class Tasks(Answered):
    tasks: list[Task]
    next: str | None


class PatientName(Answered):
    id: UUID
    full_name: str | None


class PatientNames(Answered):
    patients: list[PatientName]


class Event(Answered):
    id: UUID
    seq: int
    agent_name: str
    event_type: str
    recorded_at: datetime
    occurred_at: datetime | None = None
    recorded_by: str
    recorded_by_kind: str | None
    encounter_id: UUID | None
    encounter_status: str | None = None
    patient_id: str | None
    tool: str | None
    outcome: str | None
    phase: str | None = None
    begun_id: UUID | None = None
    trace_id: str | None
    span_id: str | None = None
    access: bool
    payload: JSONObject
    content_destroyed: bool = False  # If true, the payload is empty.
    # In a list of one patient's events: the number of other patients. If positive, the payload is withheld.
    other_patients: int = 0

    @property
    def state(self) -> str | None:
        """The outcome, or the phase of an unfinished action."""
        return self.outcome or self.phase

    @property
    def is_change(self) -> bool:
        """Whether a service logged the event: a change of records or documents."""
        return self.recorded_by_kind == "service" and not self.access


class Events(Answered):
    events: list[Event]
    next: str | None
    unavailable: list[str] = []


class Routing(Answered):
    to: str
    reason: str
    decided_by: str


class Age(Answered):
    value: int
    unit: str
    approximate: bool


class Intake(Answered):
    id: int
    age_given: Age | None
    symptoms: list[str]
    urgency: str
    kind: str | None
    encounter_id: UUID | None
    details: JSONObject | None
    amended_by: int | None
    created_at: datetime
    routing: list[Routing] = []


class Intakes(Answered):
    records: list[Intake]
    next: str | None


class Coding(Answered):
    code: str | None
    display: str | None


class Concept(Answered):
    text: str | None
    codings: list[Coding]

    @property
    def name(self) -> str:
        """The concept's text, or else a code's display text, or else a code."""
        words = [self.text, *(coding.display for coding in self.codings)]
        codes = [coding.code for coding in self.codings]
        return next((word for word in [*words, *codes] if word), "without a name")


class Reaction(Answered):
    manifestations: list[str]
    severity: str | None

    @property
    def signs(self) -> list[str]:
        if self.severity is None:
            return self.manifestations
        return [f"{sign} ({self.severity})" for sign in self.manifestations] or [self.severity]


HOLDS = frozenset({"active", "completed", "final", "confirmed"})
# Intents of ordered medications. Other intents are proposals, options and plans.
ORDERED = frozenset({"order", "original-order", "reflex-order", "filler-order", "instance-order"})


class Item(Answered):
    """An item of any section of a chart."""

    id: UUID
    code: Concept | None = None
    date: str | None = None
    onset: str | None = None
    recorded: str | None = None
    status: str | None = None
    clinical_status: str | None = None
    verification_status: str | None = None
    intent: str | None = None  # Only of medications.
    criticality: str | None = None
    reactions: list[Reaction] = []
    dosages: list[str] = []
    value: Any = None  # A number, a text, or the FHIR object of another type of value.
    comparator: str | None = None
    unit: str | None = None
    interpretations: list[str] = []
    components: list["Component"] = []
    last_final: "Item | None" = None  # Beside the latest result, if that one is not final.
    written_by: str | None = None  # Items that do not count as current have one.

    @property
    def name(self) -> str:
        return self.code.name if self.code else "without a name"

    @property
    def signs(self) -> list[str]:
        """The patient's reactions, if the item is an allergy."""
        return [sign for reaction in self.reactions for sign in reaction.signs]

    @property
    def doubts(self) -> list[str]:
        """The statuses because of which the item may not be a current fact, such as on-hold or proposal."""
        statuses = (self.status, self.clinical_status, self.verification_status, self.intent)
        return [one for one in statuses if one is not None and one not in HOLDS | ORDERED]

    @property
    def flags(self) -> list[str]:
        """Interpretations of the value and its components, except normal."""
        given = [*self.interpretations]
        for part in self.components:
            given += part.interpretations
        return [flag for flag in dict.fromkeys(given) if flag != "N"]

    @property
    def when(self) -> str | None:
        return self.date or self.onset or self.recorded


class CodeableConcept(Answered):
    """FHIR's form of a concept."""

    text: str | None = None
    coding: list[dict[str, str]] = []

    @property
    def concept(self) -> Concept:
        codings = [Coding(code=one.get("code"), display=one.get("display")) for one in self.coding]
        return Concept(text=self.text, codings=codings)


class Quantity(Answered):
    value: Any = None
    unit: str | None = None
    comparator: str | None = None


class FHIRReference(Answered):
    reference: str | None = None


class Resource(Answered):
    """A FHIR resource that the chart does not list, such as an older result."""

    id: UUID
    status: str | None = None
    code: CodeableConcept | None = Field(
        None, validation_alias=AliasChoices("code", "medicationCodeableConcept", "vaccineCode")
    )
    date: str | None = Field(
        None,
        validation_alias=AliasChoices(
            "effectiveDateTime",
            "authoredOn",
            "performedDateTime",
            "occurrenceDateTime",
            "onsetDateTime",
            "recordedDate",
            "issued",
        ),
    )
    quantity: Quantity | None = Field(None, validation_alias="valueQuantity")
    value: str | None = Field(None, validation_alias="valueString")
    subject: FHIRReference | None = Field(
        None, validation_alias=AliasChoices("subject", "patient", "beneficiary")
    )

    @property
    def item(self) -> Item:
        measured = self.quantity or Quantity(value=self.value)
        return Item(
            id=self.id,
            code=self.code and self.code.concept,
            date=self.date,
            status=self.status,
            value=measured.value,
            unit=measured.unit,
            comparator=measured.comparator,
        )

    @property
    def patient_id(self) -> str | None:
        reference = self.subject and self.subject.reference
        return reference.removeprefix("Patient/") if reference else None


class Component(Answered):
    code: Concept | None
    value: Any  # The same types as an item's value.
    comparator: str | None = None
    unit: str | None
    interpretations: list[str] = []


class Participant(Answered):
    name: str | None


class CareTeam(Answered):
    name: str | None
    participants: list[Participant]


class Identifier(Answered):
    type: str | None = None
    system: str | None = None
    value: str


class Patient(Answered):
    """A patient. Callers without `Patient.r` get only some fields."""

    id: UUID
    full_name: str | None
    full_name_absent_reason: str | None
    birth_date: str | None
    gender: str | None
    replaced_by: UUID | None
    asked: UUID | None = (
        None  # Only in charts: the requested ID, if it was merged into this patient.
    )
    active: bool = True
    deceased: bool | str | None = None
    identifiers: list[Identifier] = []
    unconfirmed_identifiers: list[Identifier] = []
    replaces: list[UUID] = []  # The patients that were merged into this one.


class Patients(Answered):
    patients: list[Patient]
    next: str | None


class Absence(Item):
    """A statement such as "no known allergies", about the list `of`."""

    of: str
    contradicted_by: list[UUID] = []


class Chart(Answered):
    patient: Patient
    allergies: list[Item]
    problems: list[Item]
    medications: list[Item]
    vital_signs: list[Item]
    labs: list[Item]
    procedures: list[Item]
    immunizations: list[Item]
    care_teams: list[CareTeam]
    not_to_be_done: list[Item] = []
    proposed: list[Item] = []
    planned: list[Item] = []
    refuted: list[Item] = []
    dated_ahead: list[Item] = []
    absences: list[Absence] = []
    truncated: list[str]
    withheld: list[str]


class Reader(Answered):
    reader: str
    kind: str | None
    count: int
    first: datetime
    last: datetime


class AccessReport(Answered):
    readers: list[Reader]
    next: str | None
    unavailable: list[str] = []


class MergedText(Answered):
    start: int
    end: int
    text: str


class Match(Answered):
    id: UUID
    chunk_text: str
    document_id: UUID | None
    document_version: int | None
    start: int | None
    end: int | None
    merged: MergedText | None = None
    title: str | None
    section: str | None
    source_type: str
    source_ref: str
    patient_id: str | None
    review_status: str | None
    occurred_at: datetime | None
    similarity: float | None


class Matches(Answered):
    matches: list[Match]
    degraded: bool
    truncated: bool
    unavailable: list[str] = []


class Document(Answered):
    id: UUID
    version: int
    text: str
    title: str | None
    source_type: str
    source_ref: str
    patient_id: str | None
    encounter_id: UUID | None
    author: str | None
    author_kind: str
    reported_author: str | None = None
    reported_author_kind: str | None = None
    model: str | None
    review_status: str
    occurred_at: datetime | None
    created_at: datetime
    updated_at: datetime
