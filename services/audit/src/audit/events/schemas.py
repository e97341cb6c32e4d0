from datetime import datetime
from typing import Annotated, Any, Literal, Self, TypeVar
from uuid import UUID

from pydantic import (
    ConfigDict,
    Field,
    JsonValue,
    PlainValidator,
    StrictBool,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from audit.events.filters import Filter
from audit.events.time_bounds import Since, Until
from audit.exact_json import MAX_DEPTH, MAX_PAYLOAD_BYTES, Exact, has_long_number
from audit.verdicts import Verdict
from audit.writer.clock import ClockWarning
from chassis.http.bounded_json import nests_deeper_than
from chassis.http.fields import (
    MAX_DIGITS,
    STORABLE,
    WHOLE_NUMBER,
    AtMost,
    ExternalId,
    RequestBody,
    ResponseBody,
    Timestamp,
    not_before,
    omittable,
)
from chassis.http.paging import PageQuery
from chassis.patient_names.asked import AboutPatient, Require
from chassis.problems.closed_model import ClosedModel

MAX_PATIENTS = 1_000  # Per page of the log, and per event of a service.
MAX_PATIENTS_OF_AGENTS = 100  # Per event of an agent or a person.
MAX_VALUES = 20  # Per filter.
MAX_PATIENTS_OF_BATCH = 100_000  # More would not fit into the writer's queue.

AgentName = Annotated[str, Field(max_length=128), STORABLE]
EventType = Annotated[str, Field(max_length=128), STORABLE]
Tool = Annotated[str, Field(max_length=128), STORABLE]
OutcomeText = Annotated[str, Field(max_length=64), STORABLE]
Attribute = Annotated[str, Field(max_length=512), STORABLE]
TraceId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
SeqNumber = Annotated[int, Field(ge=0, le=2**63 - 1), WHOLE_NUMBER]


def _storable(value: Any) -> Exact:  # Any JSON value.
    if not isinstance(value, Exact) or not value.text.startswith(b"{"):
        raise PydanticCustomError("dict_type", "a JSON object")
    if len(value.text) > MAX_PAYLOAD_BYTES:
        raise PydanticCustomError(
            "max_bytes", "the object is too large", {"max_bytes": MAX_PAYLOAD_BYTES}
        )
    if nests_deeper_than(MAX_DEPTH, value.text):
        raise PydanticCustomError("nesting_depth", "nested too deeply", {"allowed": MAX_DEPTH})
    if has_long_number(value.text):
        raise PydanticCustomError(
            "max_digits", "a number has too many digits", {"allowed": MAX_DIGITS}
        )
    return value


SEQ = "Position in the log, from 0 and without gaps"
STREAM_POS = (
    "Position among the encounter's events, from 0; null without an encounter and in access events"
)
ENCOUNTER_STATUS = (
    "Whether the records service knows the encounter; `unverified` if that service "
    "has not answered yet, in which case audit asks again later"
)
Payload = Annotated[
    Exact,
    PlainValidator(_storable),
    WithJsonSchema(
        {
            "type": "object",
            "description": "Any JSON object of at most 256 KiB, with numbers of at most "
            f"{MAX_DIGITS:,} digits. It is stored and returned byte for byte.",
        }
    ),
]


EXAMPLE: dict[str, JsonValue] = {
    "encounter_id": "0198f0a2-7a55-7c0e-8f3d-0b8f6b1d2c44",
    "agent_name": "triage-agent",
    "event_type": "tool_call",
    "payload": {"tool": "risk_score", "result": "high"},
}


class EventCreate(RequestBody):
    """An action of an agent. It needs `encounter_id`, `patient_ids` or both."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: Annotated[
        UUID | None,
        Field(
            description="Your own id for the event, which makes the append safe to repeat, like an `Idempotency-Key`. "
            "UUIDv7 is recommended."
        ),
    ] = None
    encounter_id: UUID | None = None
    patient_ids: Annotated[
        tuple[ExternalId, ...],
        AtMost(MAX_PATIENTS),
        Field(
            description="Patients that the event is about. With `encounter_id`, the list may be empty; otherwise it "
            f"includes the encounter's patient. Agents and persons may send up to {MAX_PATIENTS_OF_AGENTS}."
        ),
    ] = ()
    agent_name: AgentName
    event_type: EventType
    tool: Tool | None = None
    outcome: OutcomeText | None = None
    payload: Payload
    occurred_at: Annotated[
        Timestamp | None,
        Field(description="Time of the action; omit it if the action happened now"),
    ] = None
    expected_position: Annotated[
        SeqNumber | None,
        Field(
            description="The `stream_pos` that this event must get; the append fails if another position is the next "
            "free one. The first event of an encounter has position 0."
        ),
    ] = None
    access: Annotated[
        StrictBool,
        Field(
            description="True if the event records a read by a caller. Only services may set it."
        ),
    ] = False

    @model_validator(mode="after")
    def position_needs_an_encounter(self) -> Self:
        if self.expected_position is not None and (self.encounter_id is None or self.access):
            raise PydanticCustomError(
                "expected_position_needs_encounter", "an encounter's event has a position"
            )
        return self


class EventLogged(ResponseBody):
    """The receipt of a durably stored event."""

    id: UUID
    status: Literal["logged"]
    seq: Annotated[int, Field(description=SEQ)]
    stream_pos: Annotated[int | None, Field(description=STREAM_POS)]
    recorded_at: datetime
    recorded_by: str
    duplicate: Annotated[
        bool,
        Field(description="True if the event was stored before; this is then the first receipt"),
    ]
    encounter_status: Annotated[Verdict | None, Field(description=ENCOUNTER_STATUS)]
    clock_warning: Annotated[
        ClockWarning | None,
        Field(
            description="Why `recorded_at` may differ from the real time. The service's clock is behind the "
            "last event of the log, so this event has the time of that event; or the clock has just "
            "jumped. Usually null, and always null in the receipt of a repeat."
        ),
    ]
    leaf_hash: Annotated[
        str, Field(description="Hash of the event's leaf in the log's tree (RFC 6962), in base64")
    ]
    leaf_mac: Annotated[
        str, Field(description="Authentication code of `leaf_hash` by audit's own key, in base64")
    ]
    receipt_mac: Annotated[
        str,
        Field(
            description="Authentication code of `id`, `seq`, `stream_pos`, `recorded_at`, `recorded_by` and "
            "`leaf_hash` by audit's own key, in base64. The operators of audit can confirm this receipt with it."
        ),
    ]


ProblemDocument = Annotated[
    dict[str, Any], WithJsonSchema({"$ref": "#/components/schemas/Problem"})
]


class BatchLogged(ResponseBody):
    """One result for each event of the request, in the order sent."""

    results: list[EventLogged | ProblemDocument]


T = TypeVar("T")
Several = Annotated[list[T], AtMost(MAX_VALUES), Field(min_length=1)]


class EventFilters(ClosedModel):
    """Filters of events, in any combination. An unknown parameter is rejected: to ignore it would
    return more events than the caller asked for.
    """

    patient_id: Annotated[
        ExternalId | None,
        Field(
            description="Events about this patient: the patient is in `patient_ids`, or is the encounter's "
            "patient. Any identifier of the patient finds the events logged under all of them; "
            "`patient` in the answer is the patient found."
        ),
    ] = None
    require: Require = None
    encounter_id: Several[UUID] | None = None
    agent_name: Annotated[
        Several[AgentName] | None, Field(description="The name that the agent gave itself")
    ] = None
    event_type: Several[EventType] | None = None
    tool: Several[Tool] | None = None
    outcome: Several[OutcomeText] | None = None
    recorded_by: Annotated[
        Several[AgentName] | None,
        Field(
            description="The authenticated caller, either of this service or of the service that delivered the "
            "event. So it also finds the charts that a caller read and the changes that a caller "
            "made."
        ),
    ] = None
    trace_id: Annotated[
        Several[TraceId] | None,
        Field(
            description="The W3C trace id: of the append, or of the request that read or changed data"
        ),
    ] = None
    recorded_from: Annotated[
        Since | None,
        Field(
            description="Only events recorded at this time or later; a date stands for the start of that day at "
            "the facility"
        ),
    ] = None
    recorded_to: Annotated[
        Until | None,
        Field(
            description="Only events recorded before this time; a date includes that whole day at the facility"
        ),
        not_before("recorded_from"),
    ] = None
    access: Annotated[
        bool,
        Field(description="Include access events, which record reads of charts and of the log"),
    ] = False
    changes: Annotated[
        bool,
        Field(
            description="Include the changes that services report (to records and passages) and encounters that audit "
            "settled"
        ),
    ] = True

    begun: Annotated[
        bool,
        Field(
            description="Include the begin of spans that have ended. By default an ended span is one event, its end; a "
            "running span is an event with `phase` `begun`."
        ),
    ] = False

    def filter(self) -> Filter:
        given = self.model_dump(include=set(Filter.__dataclass_fields__))
        return Filter(**{name: _without_repeats(value) for name, value in given.items()})


def _without_repeats(value: Any) -> Any:  # Any: of a filter's type.
    if not isinstance(value, list):
        return value
    first, *others = dict.fromkeys(value)
    return (first, *others) if others else first


class EventQuery(PageQuery, EventFilters):
    conversation_id: Annotated[
        Several[Attribute] | None,
        Field(
            description="Events of this conversation: member `conversation` of the payload, in spans "
            "`gen_ai.conversation.id` or `session.id`. With `patient_id`, events with redacted payloads are omitted."
        ),
    ] = None
    model: Annotated[
        Several[Attribute] | None,
        Field(
            description="Events with this model: member `model` of the payload, in spans `gen_ai.response.model` or "
            "`gen_ai.request.model`. With `patient_id`, events with redacted payloads are omitted."
        ),
    ] = None
    order: Annotated[
        Literal["asc", "desc"], Field(description="`asc`: oldest first. `desc`: newest first")
    ] = "asc"

    def _filters(self) -> dict[str, Any]:
        # In cursors, a filter with one value has the format of versions that accepted only one
        # value.
        return {name: _without_repeats(value) for name, value in super()._filters().items()}


class StreamQuery(EventFilters):
    after_seq: Annotated[
        int | None,
        Field(
            ge=-1,
            le=2**63 - 1,
            description="Start after the event with this `seq`; -1 starts with the first event of the log",
        ),
    ] = None


class CallerClaims(ResponseBody):
    """Claims of the caller's token. Absent members were not claimed."""

    purpose: Annotated[
        str,
        Field(
            description="Purpose of use, a code of HL7 v3-PurposeOfUse; `TREAT` if none is claimed"
        ),
    ]
    scope: str = omittable()
    on_behalf_of: Annotated[str, Field(description="The user for whom the agent acted")] = (
        omittable()
    )
    token_id: Annotated[str, Field(description="The token's id (claim `jti`)")] = omittable()
    patient: str = omittable()
    groups: list[str] = omittable()


class EventOut(ResponseBody):
    """A logged event.

    In lists and streams with `patient_id`, an event that is also about other patients is redacted:
    it does not show those patients or their encounter, and its payload is empty.
    """

    id: UUID
    seq: Annotated[int, Field(description=SEQ)]
    encounter_id: UUID | None
    stream_pos: Annotated[int | None, Field(description=STREAM_POS)]
    patient_id: Annotated[
        str | None,
        Field(
            description=(
                "The encounter's patient; null until the records service has confirmed the "
                "encounter"
            )
        ),
    ]
    patient_ids: Annotated[
        list[str],
        Field(description="Patients that the event was logged about, as its sender wrote them"),
    ]
    agent_name: str
    event_type: str
    tool: str | None
    outcome: str | None
    phase: Annotated[
        Literal["begun"],
        Field(
            description="The event records the begin of a span that its exporter sent before the end, so it has no "
            "outcome. The end is a separate event. Absent from all other events."
        ),
    ] = omittable()
    begun_id: Annotated[
        UUID,
        Field(
            description="Id of the event that records the begin of the same span. Absent if the span was exported only "
            "once, after its end."
        ),
    ] = omittable()
    payload: dict[str, Any]
    content_destroyed: Annotated[
        bool,
        Field(
            description="True if the payload was destroyed; `payload` is then empty. Absent otherwise. The log has an "
            "event about the destruction."
        ),
    ] = omittable()
    occurred_at: datetime | None
    trace_id: str | None
    span_id: str | None
    recorded_by: str
    recorded_by_kind: str
    recorded_with: Annotated[
        CallerClaims | None,
        Field(
            description="Claims of the token of `recorded_by`. For a read of the log, claims of the token of "
            "`agent_name`. Null in events that services deliver, which have them in `payload.data.caller`."
        ),
    ]
    recorded_at: datetime
    access: Annotated[bool, Field(description="True if the event records a read")]
    encounter_status: Annotated[Verdict | None, Field(description=ENCOUNTER_STATUS)]
    other_patients: Annotated[
        int,
        Field(
            description="Number of patients removed from this event by a list or stream with `patient_id`; absent if "
            "zero. `GET /agent-events/{id}` returns the whole event."
        ),
    ] = omittable()
    contested_numbers: Annotated[
        list[str],
        Field(
            description="Values in `patient_ids` that several patients now share, as identifiers in different "
            "systems, so the event does not identify the patient. Absent if there are none, in "
            "streams, and if records did not answer. Callers who may see only some patients get it "
            "only in lists with `patient_id`."
        ),
    ] = omittable()


class EventPage(AboutPatient):
    """A page of events, in the requested order."""

    events: list[EventOut]
    next: str | None
