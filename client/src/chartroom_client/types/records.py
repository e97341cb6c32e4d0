"""Types of the contract of records. Written by `make generated`; do not edit."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class AddressOut(TypedDict):
    city: str | None
    country: str | None
    line: list[str]
    postal_code: str | None
    state: str | None
    text: str | None
    use: str | None


class Backoff(TypedDict):
    """The pause after a failed attempt, if `fail` has no `retry_in_seconds`."""

    factor: NotRequired[float]
    first_seconds: NotRequired[int]
    longest_seconds: NotRequired[int]


class BackoffOut(TypedDict):
    factor: float
    first_seconds: int
    longest_seconds: int


class BreakGlassOut(TypedDict):
    """
    A person's break-glass access, alone or through an agent (`on_behalf_of`). The access ends at
    `until` or at its review.
    """

    caller: str
    caller_kind: str
    created_at: str
    id: str
    on_behalf_of: str | None
    patient: str
    purpose: str
    reason: str
    reviewed_at: str | None
    reviewed_by: str | None
    until: str
    version: int


class BreakGlassPage(TypedDict):
    break_glass: list[BreakGlassOut]
    next: str | None


class BreakGlassReference(TypedDict):
    """The response to a review by a caller without the scope `AuditEvent.s`."""

    id: str
    version: int


class CallerOut(TypedDict):
    kind: Literal["agent", "person", "service"]
    name: str


class Cancel(TypedDict):
    """Why a task is cancelled. With `force`, a person ends its claim at once."""

    force: NotRequired[bool]
    reason: str


class CheckedClaim(TypedDict):
    end: int
    sources: list[int]
    start: int


class CheckedMark(TypedDict):
    """`summary[start:end]`, in code points, and how it differs from its sources."""

    detail: str
    end: int
    expected: str | None
    kind: Literal[
        "number",
        "dose",
        "drug",
        "date",
        "negation",
        "negation-outside",
        "not-cited",
        "source-replaced",
        "source-foreign",
        "source-missing",
        "source-unread",
    ]
    source: int | None
    start: int
    text: str


class Claim(TypedDict):
    """The part of a summary that a source supports: `summary[start:end]`, in code points."""

    end: int
    start: int


class ClaimOut(TypedDict):
    """`summary[start:end]`, in code points."""

    end: int
    start: int


class ClaimRequest(TypedDict):
    kinds: NotRequired[list[str] | None]
    lease_seconds: NotRequired[int]
    max: NotRequired[int]
    queues: list[str]
    wait_seconds: NotRequired[int]


class Coding(TypedDict):
    code: str | None
    display: str | None
    system: str | None


class Communication(TypedDict):
    language: str
    preferred: NotRequired[bool | None]


class CommunicationOut(TypedDict):
    language: str
    preferred: bool | None


class Concept(TypedDict):
    """A CodeableConcept. `text` is the source's text, else the display of a code."""

    codings: list[Coding]
    text: str | None


class ContactPointOut(TypedDict):
    system: str | None
    use: str | None
    value: str


class ContextQuery(TypedDict):
    include_shared: NotRequired[bool]
    limit: NotRequired[int]
    question: NotRequired[str | None]


class Count(TypedDict):
    """A number of tasks. `is_capped`: the real number is greater than `count`."""

    count: int
    is_capped: bool


class Decision(TypedDict):
    reason: NotRequired[str | None]


class DocumentSource(TypedDict):
    """
    A part of a document as the source of a summary: `text[start:end]` of one version, as in the
    matches of `POST /retrieve`.
    """

    claim: NotRequired[Claim | None]
    document_id: str
    end: int
    start: int
    version: int


class DocumentSourceOut(TypedDict):
    """A part of a document as the source of a summary: `text[start:end]` of one version."""

    claim: ClaimOut | None
    document_id: str
    end: int
    start: int
    version: int


class EncounterCount(TypedDict):
    """A number of encounters. `is_more`: the real number is greater than `count`."""

    count: int
    is_more: bool


class EncounterCounts(TypedDict):
    statuses: dict[Literal["planned", "in-progress", "finished", "cancelled"], EncounterCount]
    summary_statuses: dict[Literal["preliminary", "final", "rejected"], EncounterCount]


EncounterCreate = TypedDict(
    "EncounterCreate",
    {
        "chief_complaint": str,
        "class": NotRequired[
            Literal[
                "AMB", "EMER", "FLD", "HH", "IMP", "ACUTE", "NONAC", "OBSENC", "PRENC", "SS", "VR"
            ]
        ],
        "end": NotRequired[str | None],
        "override_reason": NotRequired[str | None],
        "patient_id": str,
        "start": NotRequired[str | None],
        "status": NotRequired[Literal["planned", "in-progress"]],
    },
)


class EncounterReference(TypedDict):
    """The response to callers without the scope `Encounter.r`; both IDs are the same."""

    encounter_id: str
    id: str
    version: int


class EntryDoubt(TypedDict):
    former: str | None
    pointer: str
    rule: str


class EntryWarning(TypedDict):
    pointer: str
    rule: Literal["not-blank"]


class Failure(TypedDict):
    claim_token: str
    error: str
    final: NotRequired[bool]
    retry_in_seconds: NotRequired[int | None]


class HeldClaim(TypedDict):
    claim_token: str
    task_id: str


class Hold(TypedDict):
    awaiting: NotRequired[str | None]
    claim_token: NotRequired[str | None]
    reason: str
    resume_at: NotRequired[str | None]


class Holding(TypedDict):
    claim_token: str


class HumanNameOut(TypedDict):
    family: str | None
    given: list[str]
    prefix: list[str]
    suffix: list[str]
    text: str | None
    use: str | None


class IdentifierAsked(TypedDict):
    system: NotRequired[str | None]
    value: str


class IdentifierConfirmation(TypedDict):
    system: NotRequired[str | None]
    value: str


class IdentifierName(TypedDict):
    system: str | None
    value: str


class Immunization(TypedDict):
    code: Concept | None
    date: str | None
    id: str
    is_subpotent: bool
    modifiers: list[str]
    status: str | None


class IntakeWarning(TypedDict):
    code: Literal["age-disagrees"]
    detail: str
    pointer: str


class KindSettings(TypedDict):
    backoff: NotRequired[Backoff | None]
    kind: str
    max_running: NotRequired[int | None]


class KindSettingsOut(TypedDict):
    backoff: BackoffOut | None
    kind: str
    max_running: int | None


class KnownAbsence(TypedDict):
    """
    A statement such as "no known allergies". The statement is only in `absences`, not in the
    list that it is about.
    """

    category: str | None
    code: Concept | None
    contradicted_by: list[str]
    date: str | None
    id: str
    is_known: bool
    modifiers: list[str]
    of: str


class LastHour(TypedDict):
    claims: Count
    completions: Count
    expiries: Count


class Lease(TypedDict):
    """
    An extended lease. With `cancel_requested`, completing the task still counts; if the claim
    ends otherwise, the task is cancelled.
    """

    cancel_requested: bool
    lease_expires_at: str
    task_id: str


class LeaseOutcome(TypedDict):
    """`extended` or `claim-lost`."""

    cancel_requested: bool
    lease_expires_at: str | None
    outcome: Literal["extended", "claim-lost"]
    task_id: str


class LeaseOutcomes(TypedDict):
    claims: list[LeaseOutcome]


class Medication(TypedDict):
    code: Concept | None
    date: str | None
    dosages: list[str]
    ended: str | None
    id: str
    intent: str | None
    modifiers: list[str]
    status: str | None
    type: str


class NamesQuery(TypedDict):
    """Patients to read the names of. IDs are in a body, because URLs are logged in many places."""

    ids: list[str]


class Objection(TypedDict):
    reason: str
    version: int


class ObjectionOut(TypedDict):
    """`task_id` is the task in the queue `review` that asks a person to settle the objection."""

    encounter_id: str
    task_id: str
    version: int


class Omission(TypedDict):
    detail: str
    kind: Literal["allergy", "anticoagulant", "result", "problem"]
    resource: str
    text: str


OnError: TypeAlias = Literal["fail", "skip"]


OpenEncounter = TypedDict(
    "OpenEncounter",
    {
        "chief_complaint": str,
        "class": NotRequired[
            Literal[
                "AMB", "EMER", "FLD", "HH", "IMP", "ACUTE", "NONAC", "OBSENC", "PRENC", "SS", "VR"
            ]
        ],
        "override_reason": NotRequired[str | None],
        "start": NotRequired[str | None],
        "status": NotRequired[Literal["planned", "in-progress"]],
    },
)


Order: TypeAlias = Literal["newest", "oldest", "due"]


class Owner(TypedDict):
    kind: NotRequired[Literal["agent", "person"]]
    name: str


class OwnerOut(TypedDict):
    kind: str
    name: str


class PanelCreate(TypedDict):
    callers: NotRequired[list[str]]
    groups: NotRequired[list[str]]
    name: str
    patients: NotRequired[list[str]]


class PanelOut(TypedDict):
    callers: list[str]
    changed_by: str
    changed_by_kind: str
    created_at: str
    groups: list[str]
    id: str
    name: str
    updated_at: str
    version: int


class PanelPage(TypedDict):
    next: str | None
    panels: list[PanelOut]


class PanelReference(TypedDict):
    """The response to callers without the scope `Group.r`."""

    id: str
    version: int


class PanelUpdate(TypedDict):
    """
    A change of a panel. Lists replace earlier ones; `add_patients` and `remove_patients` change
    single members.
    """

    add_patients: NotRequired[list[str]]
    callers: NotRequired[list[str]]
    groups: NotRequired[list[str]]
    name: NotRequired[str]
    patients: NotRequired[list[str]]
    remove_patients: NotRequired[list[str]]


class PanelWithPatients(TypedDict):
    callers: list[str]
    changed_by: str
    changed_by_kind: str
    created_at: str
    groups: list[str]
    id: str
    name: str
    patients: list[str]
    updated_at: str
    version: int


class Participant(TypedDict):
    name: str | None
    reference: str | None
    roles: list[str]


class PatientMerge(TypedDict):
    """Two records of one person. `source` is merged into `target`."""

    reason: str
    source: str
    source_version: int
    target: str
    target_version: int


class PatientNamed(TypedDict):
    """
    The patient of a list. If `id` is null, the patient is unknown, and the list only has data
    stored under the reference itself.
    """

    ambiguous: bool
    contested_numbers: list[str]
    id: str | None


class PatientOutline(TypedDict):
    """A patient, as shown to callers without the scope `Patient.r`."""

    birth_date: str | None
    full_name: str | None
    full_name_absent_reason: (
        Literal[
            "unknown",
            "asked-unknown",
            "temp-unknown",
            "not-asked",
            "asked-declined",
            "masked",
            "not-permitted",
            "unsupported",
            "error",
        ]
        | None
    )
    gender: str | None
    id: str
    replaced_by: str | None


class PatientReference(TypedDict):
    """The response to a write by a caller without the scopes `Patient.r` and `Patient.s`."""

    id: str
    version: int


class PatientResolve(TypedDict):
    reference: str


class PatientSearch(TypedDict):
    cursor: NotRequired[str | None]
    date_of_birth: NotRequired[str | None]
    identifier: NotRequired[IdentifierAsked | str | None]
    limit: NotRequired[int]
    name: NotRequired[str | None]


class Period(TypedDict):
    """The time in which an identifier is valid. A date includes the whole day of the facility."""

    end: NotRequired[str | None]
    start: NotRequired[str | None]


class PeriodOut(TypedDict):
    end: str | None
    start: str | None


Error = TypedDict(
    "Error",
    {
        "allowed": NotRequired[Any],
        "did_you_mean": NotRequired[str],
        "in": Literal["body", "query", "path", "header"],
        "other": NotRequired[str],
        "pointer": str,
        "rule": str,
    },
)


class Problem(TypedDict):
    """A failure (RFC 9457). Safe to show to an agent: it never repeats a submitted value."""

    advice: Literal["correct", "wait", "read-again", "ask-person"]
    code: str
    current_version: NotRequired[int]
    detail: str
    errors: list[Error]
    errors_total: int
    parameter: NotRequired[str]
    request_id: str | None
    retry_after_s: int | None
    retryable: bool
    scope: NotRequired[str]
    status: int
    title: str
    type: str


class Procedure(TypedDict):
    body_sites: list[str]
    code: Concept | None
    date: str | None
    id: str
    modifiers: list[str]
    status: str | None


class QueueSettings(TypedDict):
    """All settings of a queue. An absent setting has its default."""

    kinds: NotRequired[list[KindSettings]]
    lease_seconds: NotRequired[int | None]
    max_attempts: NotRequired[int | None]
    max_running: NotRequired[int | None]
    paused: NotRequired[bool]


class QueueSettingsOut(TypedDict):
    changed_by: CallerOut
    kinds: list[KindSettingsOut]
    lease_seconds: int | None
    max_attempts: int | None
    max_running: int | None
    paused: bool
    updated_at: str
    version: int


class Reaction(TypedDict):
    description: str | None
    manifestations: list[str]
    severity: str | None
    substance: str | None


class ReferenceRange(TypedDict):
    applies_to: list[str]
    high: float | None
    low: float | None
    text: str | None
    type: str | None
    unit: str | None


class RequeueRequest(TypedDict):
    count: NotRequired[int | None]
    kind: NotRequired[str | None]
    last_error: NotRequired[str | None]
    queue: str
    updated_from: NotRequired[str | None]
    updated_to: NotRequired[str | None]


class RequeueResult(TypedDict):
    matching: Count
    requeued: int


class ResourceOut(TypedDict):
    """
    An imported FHIR resource. A Patient or Encounter has the ID of the patient or encounter that
    the import created or changed.
    """

    body: dict[str, Any]
    created_at: str
    encounter_id: str | None
    id: str
    type: str
    updated_at: str
    version: int


class ResourceSource(TypedDict):
    claim: NotRequired[Claim | None]
    resource: str


class ResourceSourceOut(TypedDict):
    claim: ClaimOut | None
    resource: str


class Resume(TypedDict):
    reason: NotRequired[str | None]


class RoutingCreate(TypedDict):
    deduplication_key: NotRequired[str | None]
    priority: NotRequired[Literal["routine", "urgent", "asap", "stat"] | None]
    queue: NotRequired[str | None]
    reason: str
    to: str
    urgency: NotRequired[str | None]


class RoutingOfPatientOut(TypedDict):
    decided_at: str
    decided_by: str
    decided_by_kind: str
    encounter_id: str | None
    id: str
    patient_id: str
    reason: str
    record_id: int
    task_id: str | None
    to: str
    urgency: str | None


class RoutingOut(TypedDict):
    decided_at: str
    decided_by: str
    decided_by_kind: str
    id: str
    reason: str
    record_id: int
    to: str
    urgency: str | None


class RoutingPage(TypedDict):
    next: str | None
    routings: list[RoutingOfPatientOut]


class RoutingWithTaskOut(TypedDict):
    decided_at: str
    decided_by: str
    decided_by_kind: str
    id: str
    reason: str
    record_id: int
    task_id: str
    to: str
    urgency: str | None


class ScheduledTask(TypedDict):
    input: NotRequired[dict[str, Any] | None]
    kind: str
    max_attempts: NotRequired[int | None]
    owner: NotRequired[Owner | None]
    priority: NotRequired[Literal["routine", "urgent", "asap", "stat"]]
    queue: NotRequired[str]
    serial_key: NotRequired[str | None]


class ScheduledTaskOut(TypedDict):
    input: dict[str, Any] | None
    kind: str
    max_attempts: int | None
    owner: OwnerOut | None
    priority: Literal["routine", "urgent", "asap", "stat"]
    queue: str
    serial_key: str | None


class Scores(TypedDict):
    """
    `dense`: the cosine, null if the question was not embedded. `lexical`: BM25. `fused`: the
    score that orders passages; scores of two searches are not comparable.
    """

    dense: float | None
    fused: float
    lexical: float


class SignalCreate(TypedDict):
    data: NotRequired[dict[str, Any] | None]
    id: NotRequired[str | None]
    key: str
    patient_id: NotRequired[str | None]


class SignalOut(TypedDict):
    data: dict[str, Any] | None
    key: str
    sent_at: str


class SignalReceipt(TypedDict):
    """`task_id` is the resumed task; null while the signal is stored, for up to 30 days."""

    key: str
    received_at: str
    signal_id: str
    task_id: str | None


class StepCreate(TypedDict):
    """A step such as `submitted`; it becomes the task's `business_status`."""

    note: NotRequired[str | None]
    source_ref: NotRequired[str | None]
    step: str


class StepOut(TypedDict):
    """A step of a task, such as `submitted` of a prior authorisation."""

    id: str
    note: str | None
    recorded_at: str
    recorded_by: CallerOut
    source_ref: str | None
    step: str


class StepPage(TypedDict):
    next: str | None
    steps: list[StepOut]


class SummaryCheck(TypedDict):
    """
    The result of a check without a model. Marks ask a person to look; without marks, a summary
    may still be wrong.
    """

    claims: list[CheckedClaim] | None
    marks: list[CheckedMark] | None
    omissions: list[Omission] | None
    unavailable: list[Literal["retrieval"]]
    version: int | None
    withheld: list[str]


class SummaryDraft(TypedDict):
    sources: NotRequired[list[DocumentSource | ResourceSource] | None]
    text: str


class TaskCreate(TypedDict):
    deduplication_key: NotRequired[str | None]
    depends_on: NotRequired[list[str]]
    due_at: NotRequired[str | None]
    encounter_id: NotRequired[str | None]
    input: NotRequired[dict[str, Any] | None]
    kind: str
    max_attempts: NotRequired[int | None]
    owner: NotRequired[Owner | None]
    patient_id: NotRequired[str | None]
    priority: NotRequired[Literal["routine", "urgent", "asap", "stat"]]
    queue: NotRequired[str]
    run_at: NotRequired[str | None]
    serial_key: NotRequired[str | None]


class TaskUpdate(TypedDict):
    due_at: NotRequired[str | None]
    priority: NotRequired[Literal["routine", "urgent", "asap", "stat"]]
    queue: NotRequired[str]
    run_at: NotRequired[str | None]


class UnreadPage(TypedDict):
    page: int
    reason: str


class UntypedIdentifier(TypedDict):
    system: str | None
    value: str


class Withdrawal(TypedDict):
    reason: str


class Address(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    line: NotRequired[list[str]]
    postal_code: NotRequired[str | None]
    state: NotRequired[str | None]
    text: NotRequired[str | None]
    use: NotRequired[Literal["home", "work", "temp", "old", "billing"] | None]


class Administration(TypedDict):
    code: Concept | None
    date: str | None
    dosages: list[str]
    ended: str | None
    id: str
    modifiers: list[str]
    status: str | None


class AgeGiven(TypedDict):
    approximate: NotRequired[bool]
    unit: NotRequired[Literal["a", "mo", "wk", "d", "h"]]
    value: int


class AgeOut(TypedDict):
    approximate: bool
    unit: Literal["a", "mo", "wk", "d", "h"]
    value: int


class Allergy(TypedDict):
    categories: list[str]
    clinical_status: str | None
    code: Concept | None
    criticality: str | None
    id: str
    modifiers: list[str]
    onset: str | None
    reactions: list[Reaction]
    recorded: str | None
    verification_status: str | None


class Assign(TypedDict):
    owner: Owner | None


class BreakGlassCreate(TypedDict):
    patient: str
    purpose: Literal[
        "TREAT",
        "ETREAT",
        "BTG",
        "ERTREAT",
        "CAREMGT",
        "COVERAGE",
        "HMARKT",
        "HOPERAT",
        "HPAYMT",
        "HRESCH",
        "PATRQT",
        "PUBHLTH",
    ]
    reason: str


class CareTeam(TypedDict):
    id: str
    modifiers: list[str]
    name: str | None
    participants: list[Participant]
    status: str | None


class ChartFlag(TypedDict):
    categories: list[str]
    code: Concept | None
    date: str | None
    ended: str | None
    id: str
    modifiers: list[str]
    status: str | None


class ChartProblem(TypedDict):
    body_sites: list[str]
    clinical_status: str | None
    code: Concept | None
    ended: str | None
    id: str
    modifiers: list[str]
    onset: str | None
    recorded: str | None
    severity: str | None
    verification_status: str | None


class ClaimedTask(TypedDict):
    """A task for the agent that has claimed it, until `lease_expires_at`."""

    attempt: int
    business_status: str | None
    changed_by: CallerOut
    claim_token: str
    created_at: str
    created_by: CallerOut
    deduplication_key: str | None
    due_at: str | None
    encounter_id: str | None
    id: str
    input: dict[str, Any] | None
    kind: str
    last_error: str | None
    lease_expires_at: str
    max_attempts: int
    needs_person: bool
    output: dict[str, Any] | None
    owner: CallerOut | None
    patient_id: str | None
    priority: Literal["routine", "urgent", "asap", "stat"]
    queue: str
    reason: str | None
    run_at: str | None
    serial_key: str | None
    signal: SignalOut | None
    status: Literal["ready", "in-progress", "on-hold", "completed", "failed", "cancelled"]
    updated_at: str
    version: int


class ClaimedTasks(TypedDict):
    tasks: list[ClaimedTask]


CompletionEncounter = TypedDict(
    "CompletionEncounter",
    {
        "chief_complaint": NotRequired[str],
        "class": NotRequired[
            Literal[
                "AMB", "EMER", "FLD", "HH", "IMP", "ACUTE", "NONAC", "OBSENC", "PRENC", "SS", "VR"
            ]
        ],
        "end": NotRequired[str | None],
        "open": NotRequired[OpenEncounter | None],
        "sources": NotRequired[list[DocumentSource | ResourceSource] | None],
        "start": NotRequired[str | None],
        "status": NotRequired[Literal["planned", "in-progress", "finished", "cancelled"]],
        "summary": NotRequired[str | None],
        "summary_model": NotRequired[str | None],
        "version": NotRequired[int | None],
    },
)


class ContactPoint(TypedDict):
    system: NotRequired[Literal["phone", "fax", "email", "pager", "url", "sms", "other"] | None]
    use: NotRequired[Literal["home", "work", "temp", "old", "mobile"] | None]
    value: str


class CreatedTask(TypedDict):
    """The created task, or the stored task with the same `deduplication_key`."""

    attempt: int
    business_status: str | None
    changed_by: CallerOut
    created_at: str
    created_by: CallerOut
    deduplicated: bool
    deduplication_key: str | None
    due_at: str | None
    encounter_id: str | None
    id: str
    kind: str
    last_error: str | None
    max_attempts: int
    needs_person: bool
    output: dict[str, Any] | None
    owner: CallerOut | None
    patient_id: str | None
    priority: Literal["routine", "urgent", "asap", "stat"]
    queue: str
    reason: str | None
    run_at: str | None
    serial_key: str | None
    status: Literal["ready", "in-progress", "on-hold", "completed", "failed", "cancelled"]
    updated_at: str
    version: int


class DeduplicatedTask(TypedDict):
    """The stored task with the same `deduplication_key`, for callers without the scope `Task.r`."""

    deduplicated: Literal[True]
    id: str
    status: Literal["ready", "in-progress", "on-hold", "completed", "failed", "cancelled"]
    version: int


class Destination(TypedDict):
    owner: NotRequired[Owner]
    queue: NotRequired[str]


EncounterOut = TypedDict(
    "EncounterOut",
    {
        "accepted_at": str | None,
        "accepted_by": str | None,
        "chief_complaint": str,
        "class": Literal[
            "AMB", "EMER", "FLD", "HH", "IMP", "ACUTE", "NONAC", "OBSENC", "PRENC", "SS", "VR"
        ],
        "created_at": str,
        "encounter_id": str,
        "end": str | None,
        "id": str,
        "override_reason": str | None,
        "patient_id": str,
        "source_status": str | None,
        "sources": list[DocumentSourceOut | ResourceSourceOut] | None,
        "sources_checked": bool | None,
        "start": str | None,
        "status": Literal["planned", "in-progress", "finished", "cancelled"],
        "summary": str | None,
        "summary_model": str | None,
        "summary_recorded_by": str | None,
        "summary_status": Literal["preliminary", "final", "rejected"] | None,
        "updated_at": str,
        "version": int,
    },
)


EncounterUpdate = TypedDict(
    "EncounterUpdate",
    {
        "chief_complaint": NotRequired[str],
        "class": NotRequired[
            Literal[
                "AMB", "EMER", "FLD", "HH", "IMP", "ACUTE", "NONAC", "OBSENC", "PRENC", "SS", "VR"
            ]
        ],
        "end": NotRequired[str | None],
        "sources": NotRequired[list[DocumentSource | ResourceSource] | None],
        "start": NotRequired[str | None],
        "status": NotRequired[Literal["planned", "in-progress", "finished", "cancelled"]],
        "summary": NotRequired[str | None],
        "summary_model": NotRequired[str | None],
    },
)


EncounterVersionOut = TypedDict(
    "EncounterVersionOut",
    {
        "accepted_at": str | None,
        "accepted_by": str | None,
        "changed_by": str | None,
        "changed_by_kind": str | None,
        "chief_complaint": str,
        "class": Literal[
            "AMB", "EMER", "FLD", "HH", "IMP", "ACUTE", "NONAC", "OBSENC", "PRENC", "SS", "VR"
        ],
        "created_at": str,
        "encounter_id": str,
        "end": str | None,
        "id": str,
        "override_reason": str | None,
        "patient_id": str,
        "patient_name": str | None,
        "reason": str | None,
        "source_status": str | None,
        "sources": list[DocumentSourceOut | ResourceSourceOut] | None,
        "sources_checked": bool | None,
        "start": str | None,
        "status": Literal["planned", "in-progress", "finished", "cancelled"],
        "summary": str | None,
        "summary_model": str | None,
        "summary_recorded_by": str | None,
        "summary_status": Literal["preliminary", "final", "rejected"] | None,
        "updated_at": str,
        "version": int,
    },
)


class EntryOutcome(TypedDict):
    """The result of the bundle's entry at `index`. Use `type/id` to refer to the stored resource."""

    doubts: NotRequired[list[EntryDoubt]]
    id: str
    identifier_of: NotRequired[str | None]
    index: int
    known_last_updated: NotRequired[str | None]
    last_updated: NotRequired[str | None]
    outcome: Literal["created", "updated", "unchanged", "older-than-known"]
    same_as: NotRequired[int | None]
    stored_status: NotRequired[str | None]
    superseded_by: NotRequired[int | None]
    type: str
    unread: NotRequired[list[str]]
    warnings: NotRequired[list[EntryWarning]]
    without_patient: NotRequired[bool]


class Event(TypedDict):
    """An agent event. `payload` is unchanged from its sender."""

    agent_name: str
    encounter_id: str | None
    event_type: str
    id: str
    payload: dict[str, Any]
    recorded_at: str
    recorded_by: str


class FollowUp(TypedDict):
    """
    A task that a completion creates. `depends_on` may contain the `name` of other follow-up
    tasks of the request.
    """

    depends_on: NotRequired[list[str]]
    due_at: NotRequired[str | None]
    encounter_id: NotRequired[str | None]
    input: NotRequired[dict[str, Any] | None]
    kind: str
    max_attempts: NotRequired[int | None]
    name: NotRequired[str | None]
    owner: NotRequired[Owner | None]
    patient_id: NotRequired[str | None]
    priority: NotRequired[Literal["routine", "urgent", "asap", "stat"]]
    queue: NotRequired[str]
    run_at: NotRequired[str | None]
    serial_key: NotRequired[str | None]


class Handoff(TypedDict):
    claim_token: str
    reason: str
    to: Destination


class Heartbeats(TypedDict):
    claims: list[HeldClaim]


class HumanName(TypedDict):
    family: NotRequired[str | None]
    given: NotRequired[list[str]]
    prefix: NotRequired[list[str]]
    suffix: NotRequired[list[str]]
    text: NotRequired[str | None]
    use: NotRequired[
        Literal["usual", "official", "temp", "nickname", "anonymous", "old", "maiden"] | None
    ]


class Identifier(TypedDict):
    """
    A value that another system uses for a person, or for something that persons share, such as a
    policy (`type`). An identifier of a person belongs to one patient only.
    """

    period: NotRequired[Period | None]
    system: NotRequired[str | None]
    type: NotRequired[str | None]
    use: NotRequired[Literal["usual", "official", "temp", "secondary", "old"] | None]
    value: str


class IdentifierOut(TypedDict):
    period: PeriodOut | None
    system: str | None
    type: str | None
    use: str | None
    value: str


class ImportOut(TypedDict):
    """An import. `entries` are in the order of the bundle, and empty until it is completed."""

    created: int
    created_at: str
    done: int
    entries: list[EntryOutcome]
    finished_at: str | None
    id: str
    next: str | None
    older_than_known: int
    problem: Problem | None
    skipped: int
    status: Literal["accepted", "processing", "completed", "failed"]
    total: int
    unchanged: int
    updated: int


class IntakeCreate(TypedDict):
    age: NotRequired[int | AgeGiven | None]
    age_unknown_reason: NotRequired[
        Literal[
            "unknown",
            "asked-unknown",
            "temp-unknown",
            "not-asked",
            "asked-declined",
            "masked",
            "not-permitted",
            "unsupported",
            "error",
        ]
        | None
    ]
    amends: NotRequired[int | None]
    deduplication_key: NotRequired[str | None]
    details: NotRequired[dict[str, Any] | None]
    encounter_id: NotRequired[str | None]
    kind: NotRequired[str | None]
    patient_id: str
    priority: NotRequired[Literal["routine", "urgent", "asap", "stat"] | None]
    queue: NotRequired[str | None]
    symptoms: list[str]
    urgency: str


class IntakeOut(TypedDict):
    age: int | None
    age_given: AgeOut | None
    age_unknown_reason: (
        Literal[
            "unknown",
            "asked-unknown",
            "temp-unknown",
            "not-asked",
            "asked-declined",
            "masked",
            "not-permitted",
            "unsupported",
            "error",
        ]
        | None
    )
    amended_by: int | None
    amends: int | None
    created_at: str
    details: dict[str, Any] | None
    encounter_id: str | None
    id: int
    kind: str | None
    patient_id: str
    routing: list[RoutingOut]
    symptoms: list[str]
    urgency: str


class IntakePage(TypedDict):
    """A patient's newest records, newest last; `next` leads to older ones."""

    next: str | None
    patient: PatientNamed
    records: list[IntakeOut]


class IntakeReceived(TypedDict):
    patient_id: str
    record_id: int
    status: Literal["received"]
    warnings: list[IntakeWarning]


class IntakeReceivedWithTask(TypedDict):
    patient_id: str
    record_id: int
    status: Literal["received"]
    task_id: str
    warnings: list[IntakeWarning]


class IntakeStored(TypedDict):
    record_id: int
    status: Literal["stored"]
    warnings: list[IntakeWarning]


class IntakeStoredWithTask(TypedDict):
    record_id: int
    status: Literal["stored"]
    task_id: str
    warnings: list[IntakeWarning]


class ListedTask(TypedDict):
    """
    A task and its place in the queue. `waiting_for` has the reasons why a ready task cannot be
    claimed now; `available_at` is the earliest time at which it can.
    """

    attempt: int
    available_at: str | None
    awaiting: str | None
    business_status: str | None
    changed_by: CallerOut
    claimed_by: CallerOut | None
    created_at: str
    created_by: CallerOut
    deduplication_key: str | None
    due_at: str | None
    encounter_id: str | None
    id: str
    kind: str
    last_error: str | None
    lease_expires_at: str | None
    max_attempts: int
    needs_person: bool
    output: dict[str, Any] | None
    owner: CallerOut | None
    patient_id: str | None
    priority: Literal["routine", "urgent", "asap", "stat"]
    queue: str
    reason: str | None
    resume_at: str | None
    run_at: str | None
    serial_key: str | None
    status: Literal["ready", "in-progress", "on-hold", "completed", "failed", "cancelled"]
    updated_at: str
    version: int
    waiting_for: list[Literal["run-at", "predecessors", "serial-key"]]


class Measured(TypedDict):
    """A measured value and its interpretation. `comparator`, such as `<`, stands before the number."""

    absent_reason: str | None
    code: Concept | None
    comparator: str | None
    interpretations: list[str]
    reference_ranges: list[ReferenceRange]
    unit: str | None
    value: float | str | bool | dict[str, Any] | None
    value_type: str | None


NamedEncounterOut = TypedDict(
    "NamedEncounterOut",
    {
        "accepted_at": str | None,
        "accepted_by": str | None,
        "chief_complaint": str,
        "class": Literal[
            "AMB", "EMER", "FLD", "HH", "IMP", "ACUTE", "NONAC", "OBSENC", "PRENC", "SS", "VR"
        ],
        "created_at": str,
        "encounter_id": str,
        "end": str | None,
        "id": str,
        "override_reason": str | None,
        "patient_id": str,
        "patient_name": str | None,
        "source_status": str | None,
        "sources": list[DocumentSourceOut | ResourceSourceOut] | None,
        "sources_checked": bool | None,
        "start": str | None,
        "status": Literal["planned", "in-progress", "finished", "cancelled"],
        "summary": str | None,
        "summary_model": str | None,
        "summary_recorded_by": str | None,
        "summary_status": Literal["preliminary", "final", "rejected"] | None,
        "updated_at": str,
        "version": int,
    },
)


class NotCurrent(TypedDict):
    """
    A resource that is not current; the name of its list is the reason. Only observations have a
    value.
    """

    absent_reason: str | None
    body_sites: list[str]
    clinical_status: str | None
    code: Concept | None
    comparator: str | None
    components: list[Measured]
    date: str | None
    do_not_perform: bool
    dosages: list[str]
    id: str
    intent: str | None
    interpretations: list[str]
    modifiers: list[str]
    reference_ranges: list[ReferenceRange]
    status: str | None
    type: str
    unit: str | None
    value: float | str | bool | dict[str, Any] | None
    value_type: str | None
    verification_status: str | None
    written_by: str | None


class Passage(TypedDict):
    """
    A passage. If the passage is from a document, `chunk_text` is the text of `document_version`
    from `start` to before `end`, in code points; otherwise these fields are null.
    """

    author_kind: str | None
    chunk_text: str
    document_id: str | None
    document_version: int | None
    end: int | None
    id: str
    newer_document: NotRequired[str | None]
    occurred_at: str | None
    patient_id: str | None
    review_status: str | None
    scores: Scores
    section: str | None
    similarity: float | None
    source_ref: str
    source_type: str
    start: int | None
    table_head: NotRequired[str | None]
    title: str | None
    unread: NotRequired[list[UnreadPage]]


class PatientCreate(TypedDict):
    active: NotRequired[bool]
    address: NotRequired[list[Address]]
    communication: NotRequired[list[Communication]]
    date_of_birth: NotRequired[str | None]
    deceased: NotRequired[bool | str | None]
    full_name: str
    gender: NotRequired[Literal["male", "female", "other", "unknown"] | None]
    identifiers: NotRequired[list[Identifier]]
    marital_status: NotRequired[str | None]
    names: NotRequired[list[HumanName]]
    panel: NotRequired[str | None]
    telecom: NotRequired[list[ContactPoint]]


class PatientMatch(TypedDict):
    address: NotRequired[Address | None]
    date_of_birth: NotRequired[str | None]
    gender: NotRequired[Literal["male", "female", "other", "unknown"] | None]
    limit: NotRequired[int]
    name: NotRequired[str | None]


class PatientName(TypedDict):
    birth_date: NotRequired[str | None]
    full_name: str | None
    id: str
    identifier: NotRequired[UntypedIdentifier | None]
    medical_record_number: NotRequired[str | None]


class PatientNames(TypedDict):
    patients: list[PatientName]


class PatientOut(TypedDict):
    active: bool
    address: list[AddressOut]
    asked: str | None
    birth_date: str | None
    communication: list[CommunicationOut]
    created_at: str
    date_of_birth: str | None
    deceased: bool | str | None
    full_name: str | None
    full_name_absent_reason: (
        Literal[
            "unknown",
            "asked-unknown",
            "temp-unknown",
            "not-asked",
            "asked-declined",
            "masked",
            "not-permitted",
            "unsupported",
            "error",
        ]
        | None
    )
    gender: str | None
    id: str
    identifiers: list[IdentifierOut]
    marital_status: str | None
    merge_reason: str | None
    names: list[HumanNameOut]
    replaced_by: str | None
    replaces: list[str]
    telecom: list[ContactPointOut]
    updated_at: str
    version: int


class PatientPage(TypedDict):
    next: str | None
    patients: list[PatientOut | PatientOutline]


class PatientPatch(TypedDict):
    """A change of a patient (RFC 7396). A list replaces the whole list."""

    active: NotRequired[bool]
    address: NotRequired[list[Address] | None]
    communication: NotRequired[list[Communication] | None]
    date_of_birth: NotRequired[str | None]
    deceased: NotRequired[bool | str | None]
    full_name: NotRequired[str]
    gender: NotRequired[Literal["male", "female", "other", "unknown"] | None]
    identifiers: NotRequired[list[Identifier] | None]
    marital_status: NotRequired[str | None]
    names: NotRequired[list[HumanName] | None]
    telecom: NotRequired[list[ContactPoint] | None]


class PatientVersionOut(TypedDict):
    """A version of a patient, valid from `updated_at` until the next version."""

    active: bool
    address: list[AddressOut]
    asked: str | None
    birth_date: str | None
    changed_by: str | None
    changed_by_kind: str | None
    communication: list[CommunicationOut]
    created_at: str
    date_of_birth: str | None
    deceased: bool | str | None
    full_name: str | None
    full_name_absent_reason: (
        Literal[
            "unknown",
            "asked-unknown",
            "temp-unknown",
            "not-asked",
            "asked-declined",
            "masked",
            "not-permitted",
            "unsupported",
            "error",
        ]
        | None
    )
    gender: str | None
    id: str
    identifiers: list[IdentifierOut]
    marital_status: str | None
    merge_reason: str | None
    names: list[HumanNameOut]
    replaced_by: str | None
    replaces: list[str]
    telecom: list[ContactPointOut]
    updated_at: str
    version: int


class QueueOut(TypedDict):
    blocked: Count
    dead: Count
    last_hour: LastHour
    name: str
    oldest_ready_seconds: float | None
    on_hold: Count
    ready: Count
    running: Count
    scheduled: Count
    settings: QueueSettingsOut | None


class QueuePage(TypedDict):
    next: str | None
    queues: list[QueueOut]


class RegisteredPatient(TypedDict):
    active: bool
    address: list[AddressOut]
    asked: str | None
    birth_date: str | None
    communication: list[CommunicationOut]
    created_at: str
    date_of_birth: str | None
    deceased: bool | str | None
    full_name: str | None
    full_name_absent_reason: (
        Literal[
            "unknown",
            "asked-unknown",
            "temp-unknown",
            "not-asked",
            "asked-declined",
            "masked",
            "not-permitted",
            "unsupported",
            "error",
        ]
        | None
    )
    gender: str | None
    id: str
    identifiers: list[IdentifierOut]
    marital_status: str | None
    merge_reason: str | None
    names: list[HumanNameOut]
    replaced_by: str | None
    replaces: list[str]
    telecom: list[ContactPointOut]
    unconfirmed_identifiers: list[IdentifierName]
    updated_at: str
    version: int


class ResourceItem(TypedDict):
    resource: ResourceOut
    type: Literal["resource"]


class Result(TypedDict):
    """A FHIR Observation. A blood pressure has two `components`."""

    absent_reason: str | None
    body_sites: list[str]
    code: Concept | None
    comparator: str | None
    components: list[Measured]
    date: str | None
    id: str
    interpretations: list[str]
    modifiers: list[str]
    reference_ranges: list[ReferenceRange]
    status: str | None
    unit: str | None
    value: float | str | bool | dict[str, Any] | None
    value_type: str | None


class Schedule(TypedDict):
    cron: str
    paused: NotRequired[bool]
    task: ScheduledTask


class ScheduleOut(TypedDict):
    changed_by: CallerOut
    cron: str
    last_run_at: str | None
    last_task_id: str | None
    name: str
    next_run_at: str | None
    paused: bool
    task: ScheduledTaskOut
    time_zone: str
    updated_at: str
    version: int


class SchedulePage(TypedDict):
    next: str | None
    schedules: list[ScheduleOut]


class TaskDetail(TypedDict):
    attempt: int
    available_at: str | None
    awaiting: str | None
    business_status: str | None
    changed_by: CallerOut
    claimed_by: CallerOut | None
    created_at: str
    created_by: CallerOut
    deduplication_key: str | None
    due_at: str | None
    encounter_id: str | None
    id: str
    input: dict[str, Any] | None
    kind: str
    last_error: str | None
    lease_expires_at: str | None
    max_attempts: int
    needs_person: bool
    output: dict[str, Any] | None
    owner: CallerOut | None
    patient_id: str | None
    priority: Literal["routine", "urgent", "asap", "stat"]
    queue: str
    reason: str | None
    resume_at: str | None
    run_at: str | None
    serial_key: str | None
    signal: SignalOut | None
    status: Literal["ready", "in-progress", "on-hold", "completed", "failed", "cancelled"]
    updated_at: str
    version: int
    waiting_for: list[Literal["run-at", "predecessors", "serial-key"]]


class TaskOut(TypedDict):
    """A version of a task. `attempt` is the number of claims so far; released claims do not count."""

    attempt: int
    business_status: str | None
    changed_by: CallerOut
    created_at: str
    created_by: CallerOut
    deduplication_key: str | None
    due_at: str | None
    encounter_id: str | None
    id: str
    kind: str
    last_error: str | None
    max_attempts: int
    needs_person: bool
    output: dict[str, Any] | None
    owner: CallerOut | None
    patient_id: str | None
    priority: Literal["routine", "urgent", "asap", "stat"]
    queue: str
    reason: str | None
    run_at: str | None
    serial_key: str | None
    status: Literal["ready", "in-progress", "on-hold", "completed", "failed", "cancelled"]
    updated_at: str
    version: int


class TaskPage(TypedDict):
    next: str | None
    patient: PatientNamed | None
    tasks: list[ListedTask]


class TaskReference(TypedDict):
    """The response to callers without the scope `Task.r`."""

    id: str
    status: Literal["ready", "in-progress", "on-hold", "completed", "failed", "cancelled"]
    version: int


class CandidateOut(TypedDict):
    grade: Literal["certain", "probable", "possible"]
    patient: PatientOut | PatientOutline
    score: float


class CompletedTask(TypedDict):
    encounter_id: str | None
    encounter_version: int | None
    follow_ups: list[TaskOut]
    task: TaskOut


class Completion(TypedDict):
    """The result of the work. All parts are stored together or not at all."""

    business_status: NotRequired[str | None]
    claim_token: NotRequired[str | None]
    encounter: NotRequired[CompletionEncounter | None]
    follow_ups: NotRequired[list[FollowUp]]
    output: NotRequired[dict[str, Any] | None]


class EncounterHistory(TypedDict):
    next: str | None
    versions: list[EncounterVersionOut]


class EncounterItem(TypedDict):
    encounter: EncounterOut
    type: Literal["encounter"]


class EncounterPage(TypedDict):
    encounters: list[NamedEncounterOut]
    next: str | None


class HistoryPage(TypedDict):
    next: str | None
    versions: list[PatientVersionOut]


class IntakeItem(TypedDict):
    intake_record: IntakeOut
    type: Literal["intake-record"]


class Measurement(TypedDict):
    """
    The latest result of its code, of labs also of its part of the body, by clinical time. Results with
    an interpretation but no value are separate. Of results with the same time or identifier, the status
    decides (corrected before amended, final, preliminary, registered), then `issued`, then the
    source's `lastUpdated`. Results of the same time with different identifiers, or with the same
    status, `issued` and `lastUpdated`, are all listed, but a preliminary result is not if another is
    final.
    """

    absent_reason: str | None
    body_sites: list[str]
    code: Concept | None
    comparator: str | None
    components: list[Measured]
    date: str | None
    id: str
    interpretations: list[str]
    last_final: Result | None
    modifiers: list[str]
    reference_ranges: list[ReferenceRange]
    status: str | None
    unit: str | None
    value: float | str | bool | dict[str, Any] | None
    value_type: str | None


class PatientChart(TypedDict):
    absences: list[KnownAbsence]
    administrations: list[Administration]
    allergies: list[Allergy]
    care_teams: list[CareTeam]
    dated_ahead: list[NotCurrent]
    flags: list[ChartFlag]
    immunizations: list[Immunization]
    labs: list[Measurement]
    medications: list[Medication]
    not_to_be_done: list[NotCurrent]
    patient: PatientOut
    planned: list[NotCurrent]
    problems: list[ChartProblem]
    procedures: list[Procedure]
    proposed: list[NotCurrent]
    refuted: list[NotCurrent]
    truncated: list[str]
    vital_signs: list[Measurement]
    withheld: list[str]


class PatientItem(TypedDict):
    patient: PatientOut
    type: Literal["patient"]


class PatientMatches(TypedDict):
    candidates: list[CandidateOut]


class TaskHistory(TypedDict):
    next: str | None
    versions: list[TaskOut]


class TaskItem(TypedDict):
    task: TaskOut
    type: Literal["task"]


class EncounterContext(TypedDict):
    """
    The context of an encounter, with the sections of the patient's chart. `unavailable` has the
    lists that other services did not supply in time, and `passages` if some of the patient's
    passages may be missing.
    """

    absences: list[KnownAbsence]
    administrations: list[Administration]
    allergies: list[Allergy]
    care_teams: list[CareTeam]
    contested_numbers: list[str]
    dated_ahead: list[NotCurrent]
    degraded: list[str]
    encounter: NamedEncounterOut
    events: list[Event]
    flags: list[ChartFlag]
    immunizations: list[Immunization]
    intakes: list[IntakeOut]
    labs: list[Measurement]
    medications: list[Medication]
    not_to_be_done: list[NotCurrent]
    passages: list[Passage]
    planned: list[NotCurrent]
    prior_encounters: list[EncounterOut]
    problems: list[ChartProblem]
    procedures: list[Procedure]
    proposed: list[NotCurrent]
    refuted: list[NotCurrent]
    replaced_by: str | None
    tasks: list[TaskOut]
    truncated: list[str]
    unavailable: list[str]
    vital_signs: list[Measurement]
    withheld: list[str]


class EverythingPage(TypedDict):
    asked: str | None
    contested_numbers: list[str]
    items: list[PatientItem | EncounterItem | IntakeItem | ResourceItem | TaskItem]
    next: str | None
    withheld: list[str]
