"""Types of the contract of records. Written by `make generated`; do not edit."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class AddressOut(TypedDict):
    """A postal address of a person."""

    city: str | None
    country: str | None
    line: list[str]
    postal_code: str | None
    state: str | None
    text: str | None
    use: str | None


class BreakGlassOut(TypedDict):
    """
    Access that a person took, alone or through an agent that acts for the person
    (`on_behalf_of`). It ends at `until`, or when another person reviews it.
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
    """The newest first."""

    break_glass: list[BreakGlassOut]
    next: str | None


class BreakGlassReference(TypedDict):
    """The answer to a review by a caller without the scope `AuditEvent.s`."""

    id: str
    version: int


class CallerOut(TypedDict):
    """An agent, a person, or the service itself."""

    kind: Literal["agent", "person", "service"]
    name: str


class Cancel(TypedDict):
    """Why a task is not to be done. `force` is for persons: it ends a claim at once."""

    force: NotRequired[bool]
    reason: str


class ClaimRequest(TypedDict):
    """Which tasks an agent takes, and for how long."""

    kinds: NotRequired[list[str] | None]
    lease_seconds: NotRequired[int]
    max: NotRequired[int]
    queues: list[str]
    wait_seconds: NotRequired[int]


class Coding(TypedDict):
    """A code of a terminology."""

    code: str | None
    display: str | None
    system: str | None


class Communication(TypedDict):
    """A language in which a person can be spoken to."""

    language: str
    preferred: NotRequired[bool | None]


class CommunicationOut(TypedDict):
    """A language in which a person can be spoken to."""

    language: str
    preferred: bool | None


class Concept(TypedDict):
    """A CodeableConcept. `text` is the words of the source, else the display of a code."""

    codings: list[Coding]
    text: str | None


class ContactPointOut(TypedDict):
    """A number or an address by which a person is reached."""

    system: str | None
    use: str | None
    value: str


class ContextQuery(TypedDict):
    """A question about an encounter. It comes in a body because it may name a person."""

    include_shared: NotRequired[bool]
    limit: NotRequired[int]
    question: NotRequired[str | None]


class Count(TypedDict):
    """A number of tasks. `is_capped`: there are more than `count`, which is as far as it goes."""

    count: int
    is_capped: bool


class Decision(TypedDict):
    """A person's remarks on a summary beside accepting or rejecting it."""

    reason: NotRequired[str | None]


class DocumentSource(TypedDict):
    """`text[start:end]` of a version of a document, as a match of `POST /retrieve` names it."""

    document_id: str
    end: int
    start: int
    version: int


class DocumentSourceOut(TypedDict):
    """`text[start:end]` of a version of a document."""

    document_id: str
    end: int
    start: int
    version: int


class EncounterCount(TypedDict):
    """A number of encounters. `is_more`: there are more than `count`, which is as far as it goes."""

    count: int
    is_more: bool


class EncounterCounts(TypedDict):
    """How many encounters that you may see have each status."""

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
    """The answer to a change by a caller without the scope `Encounter.r`; both ids are the same."""

    encounter_id: str
    id: str
    version: int


class EntryWarning(TypedDict):
    """A value that was dropped; the entry was stored."""

    pointer: str
    rule: Literal["not-blank"]


class Failure(TypedDict):
    """Why an attempt failed."""

    claim_token: str
    error: str
    retry_in_seconds: NotRequired[int | None]


class HeldClaim(TypedDict):
    claim_token: str
    task_id: str


class Hold(TypedDict):
    """Why a task waits, and for what."""

    awaiting: NotRequired[str | None]
    claim_token: NotRequired[str | None]
    reason: str
    resume_at: NotRequired[str | None]


class Holding(TypedDict):
    """By which claim the caller holds the task."""

    claim_token: str


class HumanNameOut(TypedDict):
    """A name of a person."""

    family: str | None
    given: list[str]
    prefix: list[str]
    suffix: list[str]
    text: str | None
    use: str | None


class IdentifierAsked(TypedDict):
    """An identifier to search for."""

    system: NotRequired[str | None]
    value: str


class IdentifierConfirmation(TypedDict):
    """An identifier that names this person, as the caller vouches."""

    system: NotRequired[str | None]
    value: str


class IdentifierName(TypedDict):
    """An identifier without its type."""

    system: str | None
    value: str


class Immunization(TypedDict):
    """A FHIR Immunization that was given."""

    code: Concept | None
    date: str | None
    id: str
    status: str | None


class IntakeWarning(TypedDict):
    """A fact about a stored record that a person should check."""

    code: Literal["age-disagrees"]
    detail: str
    pointer: str


class KnownAbsence(TypedDict):
    """A statement such as "no known allergies". It is not an item of the list that it is about."""

    category: str | None
    code: Concept | None
    contradicted_by: list[str]
    date: str | None
    id: str
    is_known: bool
    of: str


class LastHour(TypedDict):
    """Numbers of the last hour in a queue."""

    claims: Count
    completions: Count
    expiries: Count


class Lease(TypedDict):
    """
    A lease that goes on. `cancel_requested`: somebody wants the task cancelled; completing it
    still counts, anything else cancels it.
    """

    cancel_requested: bool
    lease_expires_at: str
    task_id: str


class LeaseOutcome(TypedDict):
    """The outcome of one claim of several: `extended` or `claim-lost`."""

    cancel_requested: bool
    lease_expires_at: str | None
    outcome: Literal["extended", "claim-lost"]
    task_id: str


class LeaseOutcomes(TypedDict):
    """In the order of the request."""

    claims: list[LeaseOutcome]


class Medication(TypedDict):
    """A FHIR MedicationRequest or MedicationStatement that has not ended, and is no proposal or plan."""

    code: Concept | None
    date: str | None
    dosages: list[str]
    id: str
    intent: str | None
    status: str | None
    type: str


class NamesQuery(TypedDict):
    """The patients whose names to read. Ids come in a body: an address is kept in many places."""

    ids: list[str]


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
    """Who a task is assigned to; it is handed out to no other caller."""

    kind: NotRequired[Literal["agent", "person"]]
    name: str


class PanelCreate(TypedDict):
    """A panel to make."""

    callers: NotRequired[list[str]]
    groups: NotRequired[list[str]]
    name: str
    patients: NotRequired[list[str]]


class PanelOut(TypedDict):
    """A panel without its members."""

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
    """Panels, in the order in which they were made."""

    next: str | None
    panels: list[PanelOut]


class PanelReference(TypedDict):
    """The answer to a change by a caller without the scope `Group.r`."""

    id: str
    version: int


class PanelUpdate(TypedDict):
    """
    A change of a panel. Lists replace those before; `add_patients` and `remove_patients` change
    the members alone.
    """

    add_patients: NotRequired[list[str]]
    callers: NotRequired[list[str]]
    groups: NotRequired[list[str]]
    name: NotRequired[str]
    patients: NotRequired[list[str]]
    remove_patients: NotRequired[list[str]]


class PanelWithPatients(TypedDict):
    """A panel and its members."""

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
    """Who is in a care team, and as what."""

    name: str | None
    reference: str | None
    roles: list[str]


class PatientMerge(TypedDict):
    """Two records of one person. `source` leads to `target` from then on."""

    reason: str
    source: str
    source_version: int
    target: str
    target_version: int


class PatientName(TypedDict):
    """A patient and the present name."""

    full_name: str | None
    id: str


class PatientNamed(TypedDict):
    """
    The patient that a list is about. Without an `id` the list has only what was stored under the
    reference itself.
    """

    ambiguous: bool
    contested_numbers: list[str]
    id: str | None


class PatientNames(TypedDict):
    """The names in the order of the ids, each once, without those that you may not see."""

    patients: list[PatientName]


class PatientOutline(TypedDict):
    """A patient as a caller without the scope `Patient.r` sees it."""

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
    """The answer to a write by a caller without the scopes `Patient.r` and `Patient.s`."""

    id: str
    version: int


class PatientResolve(TypedDict):
    """A reference to a patient. It comes in a body because it names a person."""

    reference: str


class PatientSearch(TypedDict):
    """Criteria, of which a patient meets all."""

    cursor: NotRequired[str | None]
    date_of_birth: NotRequired[str | None]
    identifier: NotRequired[IdentifierAsked | str | None]
    limit: NotRequired[int]
    name: NotRequired[str | None]


class Period(TypedDict):
    """The time in which an identifier is valid. A date includes the whole day, in UTC."""

    end: NotRequired[str | None]
    start: NotRequired[str | None]


class PeriodOut(TypedDict):
    """The time in which an identifier is valid."""

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
    """A FHIR Procedure that was begun, and not stopped."""

    code: Concept | None
    date: str | None
    id: str
    status: str | None


class QueueOut(TypedDict):
    """The numbers of a queue, with the tasks in it that have an owner."""

    blocked: Count
    dead: Count
    last_hour: LastHour
    name: str
    oldest_ready_seconds: float | None
    on_hold: Count
    ready: Count
    running: Count
    scheduled: Count


class QueuePage(TypedDict):
    """A page of queues, by name."""

    next: str | None
    queues: list[QueueOut]


class Reaction(TypedDict):
    """A reaction of a person to a substance."""

    description: str | None
    manifestations: list[str]
    severity: str | None
    substance: str | None


class ReferenceRange(TypedDict):
    """Values that are usual for whom it applies to."""

    applies_to: list[str]
    high: float | None
    low: float | None
    text: str | None
    type: str | None
    unit: str | None


class ResourceOut(TypedDict):
    """
    An imported FHIR resource. One of type Patient or Encounter has the id of the patient or
    encounter that the import made of it.
    """

    body: dict[str, Any]
    created_at: str
    encounter_id: str | None
    id: str
    type: str
    updated_at: str
    version: int


class ResourceSource(TypedDict):
    """A resource of the chart."""

    resource: str


class ResourceSourceOut(TypedDict):
    """A resource of the chart, as its type and id."""

    resource: str


class Resume(TypedDict):
    reason: NotRequired[str | None]


class RoutingCreate(TypedDict):
    """A routing decision to store."""

    priority: NotRequired[Literal["routine", "urgent", "asap", "stat"] | None]
    queue: NotRequired[str | None]
    reason: str
    to: str
    urgency: NotRequired[str | None]


class RoutingOfPatientOut(TypedDict):
    """A routing decision, and the patient and the encounter of its record."""

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
    """A routing decision; a later one does not revoke it."""

    decided_at: str
    decided_by: str
    decided_by_kind: str
    id: str
    reason: str
    record_id: int
    to: str
    urgency: str | None


class RoutingPage(TypedDict):
    """A page of routing decisions, the newest first."""

    next: str | None
    routings: list[RoutingOfPatientOut]


class RoutingWithTaskOut(TypedDict):
    """A routing decision and the task that it brought along."""

    decided_at: str
    decided_by: str
    decided_by_kind: str
    id: str
    reason: str
    record_id: int
    task_id: str
    to: str
    urgency: str | None


class Scores(TypedDict):
    """
    `dense`: the cosine, null where the question could not be embedded. `lexical`: BM25. `fused`:
    by which passages are ordered; the scores of two searches cannot be compared.
    """

    dense: float | None
    fused: float
    lexical: float


class SignalCreate(TypedDict):
    """A message for the task that awaits its key, such as the answer of a payer."""

    data: NotRequired[dict[str, Any] | None]
    id: NotRequired[str | None]
    key: str
    patient_id: NotRequired[str | None]


class SignalOut(TypedDict):
    """The message that resumed a task."""

    data: dict[str, Any] | None
    key: str
    sent_at: str


class SignalReceipt(TypedDict):
    """`task_id` is the task that the signal resumed; null while it is kept, for 30 days."""

    key: str
    received_at: str
    signal_id: str
    task_id: str | None


class StepCreate(TypedDict):
    """A step of the work, such as `submitted`; it becomes the task's `business_status`."""

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
    """A page of a task's steps, in the order in which they were recorded."""

    next: str | None
    steps: list[StepOut]


class TaskCreate(TypedDict):
    """Work to hand out."""

    depends_on: NotRequired[list[str]]
    due_at: NotRequired[str | None]
    encounter_id: NotRequired[str | None]
    input: NotRequired[dict[str, Any] | None]
    kind: str
    max_attempts: NotRequired[int]
    owner: NotRequired[Owner | None]
    patient_id: NotRequired[str | None]
    priority: NotRequired[Literal["routine", "urgent", "asap", "stat"]]
    queue: NotRequired[str]
    run_at: NotRequired[str | None]
    serial_key: NotRequired[str | None]


class Address(TypedDict):
    """A postal address of a person, as one text or in parts."""

    city: NotRequired[str | None]
    country: NotRequired[str | None]
    line: NotRequired[list[str]]
    postal_code: NotRequired[str | None]
    state: NotRequired[str | None]
    text: NotRequired[str | None]
    use: NotRequired[Literal["home", "work", "temp", "old", "billing"] | None]


class AgeGiven(TypedDict):
    """An age in another form than whole years."""

    approximate: NotRequired[bool]
    unit: NotRequired[Literal["a", "mo", "wk", "d", "h"]]
    value: int


class AgeOut(TypedDict):
    """An age in its stated form."""

    approximate: bool
    unit: Literal["a", "mo", "wk", "d", "h"]
    value: int


class Allergy(TypedDict):
    """A FHIR AllergyIntolerance that is active."""

    categories: list[str]
    clinical_status: str | None
    code: Concept | None
    criticality: str | None
    id: str
    onset: str | None
    reactions: list[Reaction]
    recorded: str | None
    verification_status: str | None


class Assign(TypedDict):
    """The next owner; null gives the task to anybody."""

    owner: Owner | None


class BreakGlassCreate(TypedDict):
    """Why a person needs access to a patient now."""

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
    """A FHIR CareTeam that has not ended."""

    id: str
    name: str | None
    participants: list[Participant]
    status: str | None


class ClaimedTask(TypedDict):
    """A task for the agent that has claimed it, until `lease_expires_at`."""

    attempt: int
    business_status: str | None
    changed_by: CallerOut
    claim_token: str
    created_at: str
    created_by: CallerOut
    due_at: str | None
    encounter_id: str | None
    id: str
    input: dict[str, Any] | None
    kind: str
    last_error: str | None
    lease_expires_at: str
    max_attempts: int
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
    """The most urgent first; none where there was nothing to hand out in time."""

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
    """A number or an address by which a person is reached."""

    system: NotRequired[Literal["phone", "fax", "email", "pager", "url", "sms", "other"] | None]
    use: NotRequired[Literal["home", "work", "temp", "old", "mobile"] | None]
    value: str


class Destination(TypedDict):
    """Another owner, or another queue."""

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
    """The result of the entry at `index`. Refer to the resource as `type/id`."""

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
    warnings: NotRequired[list[EntryWarning]]


class Event(TypedDict):
    """The fields of an agent event that a context shows. `payload` is unchanged."""

    agent_name: str
    encounter_id: str | None
    event_type: str
    id: str
    payload: dict[str, Any]
    recorded_at: str
    recorded_by: str


class FollowUp(TypedDict):
    """A task that a completion creates. In `depends_on` others of the request go by their `name`."""

    depends_on: NotRequired[list[str]]
    due_at: NotRequired[str | None]
    encounter_id: NotRequired[str | None]
    input: NotRequired[dict[str, Any] | None]
    kind: str
    max_attempts: NotRequired[int]
    name: NotRequired[str | None]
    owner: NotRequired[Owner | None]
    patient_id: NotRequired[str | None]
    priority: NotRequired[Literal["routine", "urgent", "asap", "stat"]]
    queue: NotRequired[str]
    run_at: NotRequired[str | None]
    serial_key: NotRequired[str | None]


class Handoff(TypedDict):
    """Who goes on with a task, and why."""

    claim_token: str
    reason: str
    to: Destination


class Heartbeats(TypedDict):
    """Claims to extend, each by its own `lease_seconds`."""

    claims: list[HeldClaim]


class HumanName(TypedDict):
    """A name of a person, as one text or in parts."""

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
    A number that another system has for a person, or for something that persons share, such as a
    policy (`type`). No two patients have the same name.
    """

    period: NotRequired[Period | None]
    system: NotRequired[str | None]
    type: NotRequired[str | None]
    use: NotRequired[Literal["usual", "official", "temp", "secondary", "old"] | None]
    value: str


class IdentifierOut(TypedDict):
    """A number that another system has for a person."""

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
    """The facts that an intake agent collected from a patient."""

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
    details: NotRequired[dict[str, Any] | None]
    encounter_id: NotRequired[str | None]
    kind: NotRequired[str | None]
    patient_id: str
    priority: NotRequired[Literal["routine", "urgent", "asap", "stat"] | None]
    queue: NotRequired[str | None]
    symptoms: list[str]
    urgency: str


class IntakeOut(TypedDict):
    """A stored intake record."""

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
    """The newest records of a patient, the newest last; `next` leads to older ones."""

    next: str | None
    patient: PatientNamed
    records: list[IntakeOut]


class IntakeReceived(TypedDict):
    """The intake record is stored."""

    patient_id: str
    record_id: int
    status: Literal["received"]
    warnings: list[IntakeWarning]


class IntakeReceivedWithTask(TypedDict):
    """The intake record is stored, and the task that it brought along."""

    patient_id: str
    record_id: int
    status: Literal["received"]
    task_id: str
    warnings: list[IntakeWarning]


class IntakeStored(TypedDict):
    """The intake record is stored."""

    record_id: int
    status: Literal["stored"]
    warnings: list[IntakeWarning]


class IntakeStoredWithTask(TypedDict):
    """The intake record is stored, and the task that it brought along."""

    record_id: int
    status: Literal["stored"]
    task_id: str
    warnings: list[IntakeWarning]


class ListedTask(TypedDict):
    """
    A task and its place in the queue. `waiting_for` says why one that is ready cannot be handed
    out; it is handed out at `available_at` at the earliest.
    """

    attempt: int
    available_at: str | None
    awaiting: str | None
    business_status: str | None
    changed_by: CallerOut
    claimed_by: CallerOut | None
    created_at: str
    created_by: CallerOut
    due_at: str | None
    encounter_id: str | None
    id: str
    kind: str
    last_error: str | None
    lease_expires_at: str | None
    max_attempts: int
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
    """A value and what it means. `comparator` is what comes before the number (`<`)."""

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
    A resource that does not count as current, for the reason that its list gives. A medication, a problem and the
    like have no value.
    """

    absent_reason: str | None
    clinical_status: str | None
    code: Concept | None
    comparator: str | None
    components: list[Measured]
    date: str | None
    dosages: list[str]
    id: str
    intent: str | None
    interpretations: list[str]
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
    A passage. If it comes from a document, `chunk_text` is the text of its version
    `document_version` from `start` to before `end`, in code points; otherwise these are null.
    """

    author_kind: str | None
    chunk_text: str
    document_id: str | None
    document_version: int | None
    end: int | None
    id: str
    occurred_at: str | None
    patient_id: str | None
    review_status: str | None
    scores: Scores | None
    section: str | None
    similarity: float | None
    source_ref: str
    source_type: str
    start: int | None
    title: str | None


class PatientCreate(TypedDict):
    """A person to register."""

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
    """The facts that are known of a person: a name or a birth date at least."""

    address: NotRequired[Address | None]
    date_of_birth: NotRequired[str | None]
    gender: NotRequired[Literal["male", "female", "other", "unknown"] | None]
    limit: NotRequired[int]
    name: NotRequired[str | None]


class PatientOut(TypedDict):
    """A registered patient."""

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
    """Patients who meet the criteria."""

    next: str | None
    patients: list[PatientOut | PatientOutline]


class PatientPatch(TypedDict):
    """A change of a patient (RFC 7396). A list replaces the whole list before."""

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
    """A patient in one of its versions, from `updated_at` until the next one."""

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


class RegisteredPatient(TypedDict):
    """A patient, and which of the identifiers name no one yet."""

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
    """An imported resource of the patient."""

    resource: ResourceOut
    type: Literal["resource"]


class Result(TypedDict):
    """A FHIR Observation. That of blood pressure has two `components`."""

    absent_reason: str | None
    code: Concept | None
    comparator: str | None
    components: list[Measured]
    date: str | None
    id: str
    interpretations: list[str]
    reference_ranges: list[ReferenceRange]
    status: str | None
    unit: str | None
    value: float | str | bool | dict[str, Any] | None
    value_type: str | None


class TaskDetail(TypedDict):
    """A task, its place in the queue, its input, and the message that resumed it."""

    attempt: int
    available_at: str | None
    awaiting: str | None
    business_status: str | None
    changed_by: CallerOut
    claimed_by: CallerOut | None
    created_at: str
    created_by: CallerOut
    due_at: str | None
    encounter_id: str | None
    id: str
    input: dict[str, Any] | None
    kind: str
    last_error: str | None
    lease_expires_at: str | None
    max_attempts: int
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
    """
    A task in one of its versions. `attempt` counts how often it was handed out, without those
    claims that were released.
    """

    attempt: int
    business_status: str | None
    changed_by: CallerOut
    created_at: str
    created_by: CallerOut
    due_at: str | None
    encounter_id: str | None
    id: str
    kind: str
    last_error: str | None
    max_attempts: int
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
    """A page of tasks, in the requested order."""

    next: str | None
    patient: PatientNamed | None
    tasks: list[ListedTask]


class TaskReference(TypedDict):
    """The answer to a change by a caller without the scope `Task.r`."""

    id: str
    status: Literal["ready", "in-progress", "on-hold", "completed", "failed", "cancelled"]
    version: int


class CandidateOut(TypedDict):
    """A patient who may be the person."""

    grade: Literal["certain", "probable", "possible"]
    patient: PatientOut | PatientOutline
    score: float


class CompletedTask(TypedDict):
    """The task, its follow-ups in the order of the request, and the encounter's new version."""

    encounter_id: str | None
    encounter_version: int | None
    follow_ups: list[TaskOut]
    task: TaskOut


class Completion(TypedDict):
    """The result of the work. Everything is stored together, or nothing."""

    business_status: NotRequired[str | None]
    claim_token: NotRequired[str | None]
    encounter: NotRequired[CompletionEncounter | None]
    follow_ups: NotRequired[list[FollowUp]]
    output: NotRequired[dict[str, Any] | None]


class EncounterHistory(TypedDict):
    """A page of an encounter's versions, newest first."""

    next: str | None
    versions: list[EncounterVersionOut]


class EncounterItem(TypedDict):
    """An encounter of the patient."""

    encounter: EncounterOut
    type: Literal["encounter"]


class EncounterPage(TypedDict):
    """A page of encounters: newest first of one patient, else soonest first."""

    encounters: list[NamedEncounterOut]
    next: str | None


class HistoryPage(TypedDict):
    """A page of a patient's versions, the newest first."""

    next: str | None
    versions: list[PatientVersionOut]


class IntakeItem(TypedDict):
    """An intake record of the patient."""

    intake_record: IntakeOut
    type: Literal["intake-record"]


class Measurement(TypedDict):
    """
    The latest result of its code. Clinical time decides. Among results of one clinical time, or with one
    identifier: corrected, amended, final, preliminary, registered; then `issued`, then the source's `lastUpdated`.
    """

    absent_reason: str | None
    code: Concept | None
    comparator: str | None
    components: list[Measured]
    date: str | None
    id: str
    interpretations: list[str]
    last_final: Result | None
    reference_ranges: list[ReferenceRange]
    status: str | None
    unit: str | None
    value: float | str | bool | dict[str, Any] | None
    value_type: str | None


class PatientChart(TypedDict):
    """A patient and the sections of the chart."""

    absences: list[KnownAbsence]
    allergies: list[Allergy]
    care_teams: list[CareTeam]
    dated_ahead: list[NotCurrent]
    immunizations: list[Immunization]
    labs: list[Measurement]
    medications: list[Medication]
    not_to_be_done: list[NotCurrent]
    patient: PatientOut
    planned: list[NotCurrent]
    problems: list[Problem]
    procedures: list[Procedure]
    proposed: list[NotCurrent]
    refuted: list[NotCurrent]
    truncated: list[str]
    vital_signs: list[Measurement]
    withheld: list[str]


class PatientItem(TypedDict):
    """The patient."""

    patient: PatientOut
    type: Literal["patient"]


class PatientMatches(TypedDict):
    """Patients who may be a person, the best first."""

    candidates: list[CandidateOut]


class TaskHistory(TypedDict):
    """A page of a task's versions, newest first."""

    next: str | None
    versions: list[TaskOut]


class TaskItem(TypedDict):
    """A task of the patient that is open."""

    task: TaskOut
    type: Literal["task"]


class EncounterContext(TypedDict):
    """
    Everything around an encounter, with the sections of the patient's chart. `unavailable`
    names the lists of peers that did not answer in time, and `passages` where some may be missing,
    since retrieval did not learn all names of the patient.
    """

    absences: list[KnownAbsence]
    allergies: list[Allergy]
    care_teams: list[CareTeam]
    contested_numbers: list[str]
    dated_ahead: list[NotCurrent]
    degraded: list[str]
    encounter: NamedEncounterOut
    events: list[Event]
    immunizations: list[Immunization]
    intakes: list[IntakeOut]
    labs: list[Measurement]
    medications: list[Medication]
    not_to_be_done: list[NotCurrent]
    passages: list[Passage]
    planned: list[NotCurrent]
    prior_encounters: list[EncounterOut]
    problems: list[Problem]
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
    """A page of everything about a patient."""

    asked: str | None
    contested_numbers: list[str]
    items: list[PatientItem | EncounterItem | IntakeItem | ResourceItem | TaskItem]
    next: str | None
    withheld: list[str]
