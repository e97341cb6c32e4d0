"""Types of the contract of audit. Written by `make generated`; do not edit."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class CallerClaims(TypedDict):
    """The claims of the caller's token. A member is absent where the token has no such claim."""

    groups: NotRequired[list[str]]
    on_behalf_of: NotRequired[str]
    patient: NotRequired[str]
    purpose: str
    scope: NotRequired[str]
    token_id: NotRequired[str]


class Counts(TypedDict):
    """The events of each minute, the oldest first."""

    counts: list[int]
    total: int


class EventCreate(TypedDict):
    """An action of an agent, with the encounter or the patients that it was about, or both."""

    access: NotRequired[bool]
    agent_name: str
    encounter_id: NotRequired[str | None]
    event_type: str
    expected_position: NotRequired[int | None]
    id: NotRequired[str | None]
    occurred_at: NotRequired[str | None]
    outcome: NotRequired[str | None]
    patient_ids: NotRequired[list[str]]
    payload: dict[str, Any]
    tool: NotRequired[str | None]


class PatientAsked(TypedDict):
    """
    The patient that an answer is about. Without an `id` the answer has only what was stored under the name
    that was asked about.
    """

    ambiguous: bool
    asked: str
    complete: bool
    contested_numbers: list[str]
    id: str | None


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
    """A failure, as RFC 9457 has it. Safe to show to an agent: no submitted value is ever repeated."""

    code: str
    detail: str
    errors: list[Error]
    errors_total: int
    request_id: str | None
    retry_after_s: int | None
    retryable: bool
    status: int
    title: str
    type: str


class ReaderOut(TypedDict):
    """Who read about the patient, how many times, and when."""

    count: int
    first: str
    kind: str | None
    last: str
    reader: str


class Series(TypedDict):
    """The events with one value of `by`: null for those without one, and for all without `by`."""

    counts: list[int]
    total: int
    value: str | None


class AccessReport(TypedDict):
    """A page of the readers of one patient, who read last first."""

    next: str | None
    patient: NotRequired[PatientAsked]
    patient_id: str
    readers: list[ReaderOut]
    unavailable: NotRequired[list[str]]


class EventLogged(TypedDict):
    """
    The event is stored durably, at `seq` of the log and `stream_pos` of its encounter.
    `duplicate`: it was sent before, and this is the first receipt. `unverified`: records did not
    answer in time and is asked again later.
    """

    clock_warning: Literal["behind-the-log", "jumped-ahead", "jumped-back"] | None
    duplicate: bool
    encounter_status: Literal["known", "unknown", "unverified"] | None
    id: str
    leaf_hash: str | None
    leaf_mac: str | None
    recorded_at: str
    recorded_by: str
    seq: int
    status: Literal["logged"]
    stream_pos: int | None


class EventOut(TypedDict):
    """
    A logged event. `patient_id` is the encounter's, null until records has confirmed it.

    One patient's events name no other patient: of an event that is about others, too, a list or a
    stream with `patient_id` shows neither them nor their encounter nor the payload, which is empty.
    """

    access: bool
    agent_name: str
    begun_id: NotRequired[str]
    content_destroyed: NotRequired[bool]
    contested_numbers: NotRequired[list[str]]
    encounter_id: str | None
    encounter_status: Literal["known", "unknown", "unverified"] | None
    event_type: str
    id: str
    occurred_at: str | None
    other_patients: NotRequired[int]
    outcome: str | None
    patient_id: str | None
    patient_ids: list[str]
    payload: dict[str, Any]
    phase: NotRequired[Literal["begun"]]
    recorded_at: str
    recorded_by: str
    recorded_by_kind: str | None
    recorded_with: CallerClaims | None
    seq: int
    span_id: str | None
    stream_pos: int | None
    tool: str | None
    trace_id: str | None


class EventPage(TypedDict):
    """A page of events, in the requested order."""

    events: list[EventOut]
    next: str | None
    patient: NotRequired[PatientAsked]
    unavailable: NotRequired[list[str]]


Rates = TypedDict(
    "Rates",
    {
        "from": str,
        "minutes": int,
        "others": Counts | None,
        "series": list[Series],
        "to": str,
    },
)


class BatchLogged(TypedDict):
    """A receipt or a problem for each event, in the order sent."""

    results: list[EventLogged | Problem]
