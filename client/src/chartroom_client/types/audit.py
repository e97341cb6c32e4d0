"""Types of the contract of audit. Written by `make generated`; do not edit."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class CallerClaims(TypedDict):
    """Claims of the caller's token. Absent members were not claimed."""

    groups: NotRequired[list[str]]
    on_behalf_of: NotRequired[str]
    patient: NotRequired[str]
    purpose: str
    scope: NotRequired[str]
    token_id: NotRequired[str]


class Counts(TypedDict):
    counts: list[int]
    total: int


class DeliveryOut(TypedDict):
    attempts: int
    delivered_at: str | None
    event_id: str
    event_type: str
    last_failure: (
        Literal[
            "unresolved",
            "address-not-allowed",
            "unreachable",
            "timeout",
            "not-permitted",
            "internal-error",
            "key-lost",
        ]
        | None
    )
    last_status: int | None
    next_attempt_at: str | None
    seq: int


class DeliveryPage(TypedDict):
    """Deliveries, newest event first. Delivered ones are kept for a week."""

    deliveries: list[DeliveryOut]
    next: str | None


class EventCreate(TypedDict):
    """An action of an agent. It needs `encounter_id`, `patient_ids` or both."""

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
    The patient of the response. Without an `id`, the response only contains data stored under
    the requested identifier.
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


class ReaderOut(TypedDict):
    count: int
    first: str
    kind: str | None
    last: str
    reader: str


class Redelivery(TypedDict):
    first_seq: int
    last_seq: int


class Series(TypedDict):
    """Events per minute with one value of `by`."""

    counts: list[int]
    total: int
    value: str | None


class WebhookOut(TypedDict):
    created_at: str
    created_by: str
    disabled_because: Literal["person", "failing", "gone"] | None
    enabled: bool
    event_types: list[str]
    id: str
    next_seq: int
    updated_at: str
    url: str
    version: int


class WebhookPage(TypedDict):
    next: str | None
    webhooks: list[WebhookOut]


class WebhookRequest(TypedDict):
    enabled: NotRequired[bool]
    event_types: list[str]
    url: str


class AccessReport(TypedDict):
    next: str | None
    patient: NotRequired[PatientAsked]
    patient_id: str
    readers: list[ReaderOut]
    unavailable: NotRequired[list[str]]


class EventLogged(TypedDict):
    clock_warning: Literal["behind-the-log", "jumped-ahead", "jumped-back"] | None
    duplicate: bool
    encounter_status: Literal["known", "unknown", "unverified"] | None
    id: str
    leaf_hash: str
    leaf_mac: str
    receipt_mac: str
    recorded_at: str
    recorded_by: str
    seq: int
    status: Literal["logged"]
    stream_pos: int | None


class EventOut(TypedDict):
    """
    A logged event.

    In lists and streams with `patient_id`, an event that is also about other patients is redacted:
    it does not show those patients or their encounter, and its payload is empty.
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
    recorded_by_kind: str
    recorded_with: CallerClaims | None
    seq: int
    span_id: str | None
    stream_pos: int | None
    tool: str | None
    trace_id: str | None


class EventPage(TypedDict):
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


class WebhookCreated(TypedDict):
    secret: str
    webhook: WebhookOut


class BatchLogged(TypedDict):
    results: list[EventLogged | Problem]
