"""The services' answers, with only the fields that the console reads."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AliasChoices, BaseModel, ConfigDict, Field

JSONObject = dict[str, Any]  # Any: JSON of a service, or that agents wrote.


class Answered(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Tally(Answered):
    """A count. `is_more` if the count stopped at a limit."""

    count: int
    is_more: bool = Field(validation_alias=AliasChoices("is_more", "is_capped"))


class Waiting(Answered):
    waiting: int
    oldest_s: float | None


class Health(Answered):
    services: dict[str, str]
    outbox: dict[str, Waiting | None] = {}


class Series(Answered):
    value: str | None = None
    counts: list[int]
    total: int


class Rates(Answered):
    minutes: int
    series: list[Series]
    others: Series | None = None


class Claim(Answered):
    """The part of a summary that a source supports, in code points."""

    start: int
    end: int


class Source(Answered):
    """A span of a document version, or a chart resource."""

    document_id: UUID | None = None
    version: int | None = None
    start: int | None = None
    end: int | None = None
    resource: str | None = None
    claim: Claim | None = None


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
    sources_checked: bool | None = None
    # Only versions in the history have these fields.
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


class CheckedClaim(Answered):
    start: int
    end: int
    sources: list[int] = []


NOT_CITED = "not-cited"


class CheckMark(Answered):
    kind: str
    start: int
    end: int
    text: str
    expected: str | None = None
    source: int | None = None
    detail: str | None = None


class Omission(Answered):
    kind: str
    resource: str | None = None
    text: str
    detail: str | None = None


class Check(Answered):
    """The comparison of a summary with its sources and the chart, without a model. Lists are None
    if nothing was compared. `withheld` are lists of the chart with incomplete omissions.
    """

    version: int | None
    claims: list[CheckedClaim] | None = None
    marks: list[CheckMark] | None = None
    omissions: list[Omission] | None = None
    withheld: list[str] = []
    unavailable: list[str] = []

    @property
    def uncited(self) -> int:
        """The number of a summary's sentences that were not compared, because they lack a source."""
        return sum(not one.sources for one in self.claims or ())

    @property
    def differences(self) -> list[CheckMark]:
        """Sentences without a source are omitted, because the page marks them itself."""
        return [one for one in self.marks or () if one.kind != NOT_CITED]


class Written(Answered):
    version: int
    summary_status: str | None = None


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
    needs_person: bool = False  # Earlier versions of records omit it.
    created_at: datetime
    updated_at: datetime

    @property
    def is_unclaimed(self) -> bool:
        """Whether the task is ready, not claimed, and not assigned to a person."""
        is_of_person = self.owner is not None and self.owner.kind == "person"
        return self.status == "ready" and self.claimed_by is None and not is_of_person


class TaskDetail(Task):
    version: int
    due_at: datetime | None
    waiting_for: list[str] = []
    created_by: CallerName
    input: JSONObject | None = None
    output: JSONObject | None = None


class Step(Answered):
    step: str
    note: str | None
    recorded_by: CallerName
    recorded_at: datetime


class Steps(Answered):
    steps: list[Step]
    next: str | None


class Tasks(Answered):
    tasks: list[Task]
    next: str | None


class Identifier(Answered):
    type: str | None = None
    system: str | None = None
    value: str


class PatientName(Answered):
    """Callers without `Patient.r` do not get the birth date and the identifiers. `identifier` does not have a type."""

    id: UUID
    full_name: str | None
    birth_date: str | None = None
    medical_record_number: str | None = None
    identifier: Identifier | None = None


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
    recorded_by_kind: str
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
    content_destroyed: bool = False
    # The number of other patients, in one patient's events. If positive, the payload is withheld.
    other_patients: int = 0

    @property
    def state(self) -> str | None:
        return self.outcome or self.phase

    @property
    def is_change(self) -> bool:
        return self.recorded_by_kind == "service" and not self.access

    @property
    def is_of_service(self) -> bool:
        """Whether the service changed the data for itself, not for an agent or a person."""
        data = self.payload.get("data")
        is_by_service = isinstance(data, dict) and data.get("caller_kind") == "service"
        return self.is_change and (is_by_service or self.agent_name == self.recorded_by)

    @property
    def other_writer(self) -> str | None:
        """The caller who logged the event under another agent's name."""
        is_own = self.recorded_by_kind == "service" or self.recorded_by == self.agent_name
        return None if is_own else self.recorded_by


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


class UnreadPage(Answered):
    page: int
    reason: str


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
    confidence: str | None = None
    unread: list[UnreadPage] = []
    newer_document: UUID | None = None


class Matches(Answered):
    """`language` and `corrected_question` are None unless the question was not understood as written."""

    matches: list[Match]
    language: str | None = None
    corrected_question: str | None = None
    degraded: bool
    truncated: bool
    unavailable: list[str] = []


class DocumentSummary(Answered):
    id: UUID
    version: int
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


class Document(DocumentSummary):
    text: str
    unread: list[UnreadPage] = []
    newer_document: UUID | None = None


class Documents(Answered):
    documents: list[DocumentSummary]
