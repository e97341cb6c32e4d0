"""Wire types of agent events."""

from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Annotated, Any, Literal, Self, TypeVar
from uuid import UUID

from pydantic import (
    BeforeValidator,
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
from audit.exact_json import MAX_DEPTH, MAX_PAYLOAD_BYTES, Exact, has_long_number
from audit.verdicts import Verdict
from audit.writer.clock import ClockWarning
from chassis.http.bounded_json import nests_deeper_than
from chassis.http.fields import (
    CALENDAR_DATE,
    MAX_DIGITS,
    STORABLE,
    WHOLE_NUMBER,
    AtMost,
    ExternalId,
    RequestBody,
    ResponseBody,
    Timestamp,
    omittable,
)
from chassis.http.paging import PageQuery
from chassis.patient_names.asked import AboutPatient, Require
from chassis.problems.closed_model import ClosedModel

MAX_PATIENTS = (
    1_000  # On a page of the log, and in a service's event, which may record that it showed a page.
)
MAX_PATIENTS_OF_AGENTS = 100  # In an event that an agent or a person sends.
MAX_VALUES = 20  # For one filter.
MAX_PATIENTS_OF_BATCH = 100_000  # More would not fit into the writer's queue.

AgentName = Annotated[str, Field(max_length=128), STORABLE]
EventType = Annotated[str, Field(max_length=128), STORABLE]
Tool = Annotated[str, Field(max_length=128), STORABLE]
OutcomeText = Annotated[str, Field(max_length=64), STORABLE]
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


Payload = Annotated[
    Exact,
    PlainValidator(_storable),
    WithJsonSchema(
        {
            "type": "object",
            "description": "Any JSON object of at most 256 KiB whose numbers have at most "
            f"{MAX_DIGITS:,} digits each, stored and returned byte for byte",
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
    """An action of an agent, with the encounter or the patients that it was about, or both."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: Annotated[
        UUID | None,
        Field(
            description="Makes the append safe to repeat, as an `Idempotency-Key` does; UUIDv7 advised"
        ),
    ] = None
    encounter_id: UUID | None = None
    patient_ids: Annotated[
        tuple[ExternalId, ...],
        AtMost(MAX_PATIENTS),
        Field(
            description="The patients it was about, beside the encounter's; an agent or a person names up to "
            f"{MAX_PATIENTS_OF_AGENTS}",
        ),
    ] = ()
    agent_name: AgentName
    event_type: EventType
    tool: Tool | None = None
    outcome: OutcomeText | None = None
    payload: Payload
    occurred_at: Annotated[Timestamp | None, Field(description="When it happened, if not now")] = (
        None
    )
    expected_position: Annotated[
        SeqNumber | None,
        Field(
            description="The `stream_pos` that this event must get; an encounter's first event has 0"
        ),
    ] = None
    access: Annotated[
        StrictBool, Field(description="Set by services: the event records that a caller read")
    ] = False

    @model_validator(mode="after")
    def position_needs_an_encounter(self) -> Self:
        if self.expected_position is not None and (self.encounter_id is None or self.access):
            raise PydanticCustomError(
                "expected_position_needs_encounter", "an encounter's event has a position"
            )
        return self


class EventLogged(ResponseBody):
    """The event is stored durably, at `seq` of the log and `stream_pos` of its encounter.
    `duplicate`: it was sent before, and this is the first receipt. `unverified`: records did not
    answer in time and is asked again later.
    """

    id: UUID
    status: Literal["logged"]
    seq: int
    stream_pos: int | None
    recorded_at: datetime
    recorded_by: str
    duplicate: bool
    encounter_status: Verdict | None
    clock_warning: Annotated[
        ClockWarning | None,
        Field(
            description="Why `recorded_at` may not be the time at which this was recorded: the service's "
            "clock is behind the log's last event, so this event has the same time, or the clock has just "
            "jumped. Usually null; always null in a repeat"
        ),
    ]
    leaf_hash: Annotated[
        str | None,
        Field(
            description="The hash of the event's leaf in the log (RFC 6962), in base64. Null for a moment "
            "while events that an earlier version stored get their leaves"
        ),
    ]
    leaf_mac: Annotated[
        str | None,
        Field(
            description="Audit's own signature of `leaf_hash`, in base64: who has audit's key can confirm "
            "this receipt by it"
        ),
    ]


ProblemDocument = Annotated[
    dict[str, Any], WithJsonSchema({"$ref": "#/components/schemas/Problem"})
]


class BatchLogged(ResponseBody):
    """A receipt or a problem for each event, in the order sent."""

    results: list[EventLogged | ProblemDocument]


def _start_of_day(value: Any) -> Any:  # Any: pydantic checks the type afterwards.
    """Return a date as its first moment in UTC, and any other value unchanged."""
    return f"{value}T00:00:00Z" if _is_date(value) else value


def _start_of_next_day(value: Any) -> Any:  # Any: as above.
    """Return a date as the first moment of the next day in UTC, and any other value unchanged."""
    if _is_date(value):
        with suppress(ValueError, OverflowError):  # Not a day of the calendar; refused afterwards.
            return _start_of_day(str(date.fromisoformat(value) + timedelta(days=1)))
    return value


def _is_date(value: Any) -> bool:  # Any: as above.
    return isinstance(value, str) and CALENDAR_DATE.fullmatch(value) is not None


MOMENT_OR_DATE = WithJsonSchema(
    {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]}
)
Since = Annotated[Timestamp, BeforeValidator(_start_of_day), MOMENT_OR_DATE]
Until = Annotated[Timestamp, BeforeValidator(_start_of_next_day), MOMENT_OR_DATE]


T = TypeVar("T")
# A filter that may be given several times: an event has any of the values.
Several = Annotated[list[T], AtMost(MAX_VALUES), Field(min_length=1)]


class EventFilters(ClosedModel):
    """Filters of events, in any combination. An unknown parameter is refused: to ignore it would
    widen the answer.
    """

    patient_id: Annotated[
        ExternalId | None,
        Field(
            description="Named in the event, or the patient of its encounter, under any name of that patient"
        ),
    ] = None
    require: Require = None
    encounter_id: Several[UUID] | None = None
    agent_name: Annotated[
        Several[AgentName] | None, Field(description="The agent's own name for itself")
    ] = None
    event_type: Several[EventType] | None = None
    tool: Several[Tool] | None = None
    outcome: Several[OutcomeText] | None = None
    recorded_by: Annotated[
        Several[AgentName] | None,
        Field(
            description="The caller whose token was presented, to this service or to the service that delivered the "
            "event. So it also finds the charts that a caller read and the changes that a caller made"
        ),
    ] = None
    trace_id: Annotated[
        Several[TraceId] | None,
        Field(
            description="From the `traceparent` it was logged with, or of the request that was a read or a change"
        ),
    ] = None
    recorded_from: Annotated[
        Since | None,
        Field(description="Recorded at this moment or later; a date: on that day (UTC) or later"),
    ] = None
    recorded_to: Annotated[
        Until | None,
        Field(description="Recorded before this moment; a date: on that day (UTC) or earlier"),
    ] = None
    access: Annotated[bool, Field(description="Also the reads of charts and of the log")] = False
    changes: Annotated[
        bool,
        Field(
            description="Also the changes of records and passages, which services deliver, and what audit settled"
        ),
    ] = True

    begun: Annotated[
        bool,
        Field(
            description="Also the begin of each span that has ended since. By default an ended span is one event, "
            "its end, and a span that has not ended is the event with `phase` `begun`"
        ),
    ] = False

    def filter(self) -> Filter:
        given = self.model_dump(include=set(Filter.__dataclass_fields__))
        return Filter(**{name: _once(value) for name, value in given.items()})


def _once(value: Any) -> Any:  # Any: of a filter's type.
    """Return each value of a filter once: one as itself, several as a tuple."""
    if not isinstance(value, list):
        return value
    first, *others = dict.fromkeys(value)
    return (first, *others) if others else first


class EventQuery(PageQuery, EventFilters):
    """The filters and the order of a list of events."""

    order: Annotated[
        Literal["asc", "desc"], Field(description="In the order logged, or the newest first")
    ] = "asc"

    def _filters(self) -> dict[str, Any]:
        # Filters with one value have the cursors that they had when they took no more.
        return {name: _once(value) for name, value in super()._filters().items()}


class StreamQuery(EventFilters):
    """The filters and the beginning of a stream of events."""

    after_seq: Annotated[
        int | None,
        Field(ge=-1, le=2**63 - 1, description="Begin after this event; -1: with the first one"),
    ] = None


class CallerClaims(ResponseBody):
    """The claims of the caller's token. A member is absent where the token has no such claim."""

    purpose: Annotated[
        str, Field(description="A code of v3-PurposeOfUse; `TREAT` if none is claimed")
    ]
    scope: str = omittable()
    on_behalf_of: Annotated[str, Field(description="The subject for whom the agent acted")] = (
        omittable()
    )
    token_id: Annotated[str, Field(description="The claim `jti`")] = omittable()
    patient: str = omittable()
    groups: list[str] = omittable()


class EventOut(ResponseBody):
    """A logged event. `patient_id` is the encounter's, null until records has confirmed it.

    One patient's events name no other patient: of an event that is about others, too, a list or a
    stream with `patient_id` shows neither them nor their encounter nor the payload, which is empty.
    """

    id: UUID
    seq: int
    encounter_id: UUID | None
    stream_pos: int | None
    patient_id: str | None
    patient_ids: list[str]
    agent_name: str
    event_type: str
    tool: str | None
    outcome: str | None
    phase: Annotated[
        Literal["begun"],
        Field(
            description="The event records that a span began, which its sender exported before it ended: there is "
            "no outcome yet. The end is an event of its own. Absent from all other events"
        ),
    ] = omittable()
    begun_id: Annotated[
        UUID,
        Field(
            description="The event with `phase` `begun` of the same span. Absent if the span was sent only once, "
            "when it had ended"
        ),
    ] = omittable()
    payload: dict[str, Any]
    content_destroyed: Annotated[
        bool,
        Field(
            description="Present and true where the payload was destroyed, which the log has an event "
            "about; `payload` is then empty"
        ),
    ] = omittable()
    occurred_at: datetime | None
    trace_id: str | None
    span_id: str | None
    recorded_by: str
    recorded_by_kind: str | None
    recorded_with: Annotated[
        CallerClaims | None,
        Field(
            description="The claims of the token of `recorded_by`, in an event of a read of the log those of "
            "`agent_name`. Null in events that services deliver, whose `payload.data.caller` has it, and "
            "in those that earlier versions stored"
        ),
    ]
    recorded_at: datetime
    access: bool
    encounter_status: Verdict | None
    other_patients: Annotated[
        int,
        Field(
            description="How many patients were left out, in a list or a stream with `patient_id`; absent "
            "where none was. `GET /agent-events/{id}` shows the whole event"
        ),
    ] = omittable()
    contested_numbers: Annotated[
        list[str],
        Field(
            description="Those of `patient_ids` that several patients have now, in several systems, so that the "
            "event does not say which of them it is about. Absent where there is none, where records "
            "did not answer, and in a stream. Callers who see some patients only are shown it in lists "
            "with `patient_id`"
        ),
    ] = omittable()


class EventPage(AboutPatient):
    """A page of events, in the requested order."""

    events: list[EventOut]
    next: str | None
