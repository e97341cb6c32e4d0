"""Wire types of agent events."""

from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Annotated, Any, Literal, Self
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

from audit.encounters.verdicts import Verdict
from audit.events.filters import Filter
from audit.exact_json import MAX_DEPTH, MAX_PAYLOAD_BYTES, Exact, has_long_number, too_deep
from audit.log.clock import ClockWarning
from chassis.http.fields import (
    CALENDAR_DATE,
    MAX_DIGITS,
    STORABLE,
    WHOLE_NUMBER,
    AtMost,
    PathSegment,
    RequestBody,
    ResponseBody,
    Timestamp,
)
from chassis.http.paging import PageQuery
from chassis.problems.closed_model import ClosedModel

MAX_PATIENTS = (
    1_000  # Of a page of the log, and of an event of a service, which may have shown a page.
)
MAX_PATIENTS_OF_AGENTS = 100  # Of an event of an agent or a person.
MAX_PATIENTS_OF_BATCH = 100_000  # More would not fit into the writer's queue.

AgentName = Annotated[str, Field(max_length=128), STORABLE]
EventType = Annotated[str, Field(max_length=128), STORABLE]
Tool = Annotated[str, Field(max_length=128), STORABLE]
OutcomeText = Annotated[str, Field(max_length=64), STORABLE]
TraceId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
SeqNumber = Annotated[int, Field(ge=0, le=2**63 - 1), WHOLE_NUMBER]


def keepable(value: Any) -> Exact:
    """Return a payload that is a JSON object and not too large or too deep to keep as it is."""
    if not isinstance(value, Exact) or not value.text.startswith(b"{"):
        raise PydanticCustomError("dict_type", "a JSON object")
    if len(value.text) > MAX_PAYLOAD_BYTES:
        raise PydanticCustomError(
            "max_bytes", "the object is too large", {"max_bytes": MAX_PAYLOAD_BYTES}
        )
    if too_deep(value.text):
        raise PydanticCustomError("nesting_depth", "nested too deeply", {"allowed": MAX_DEPTH})
    if has_long_number(value.text):
        raise PydanticCustomError(
            "max_digits", "a number has too many digits", {"allowed": MAX_DIGITS}
        )
    return value


Payload = Annotated[
    Exact,
    PlainValidator(keepable),
    WithJsonSchema(
        {
            "type": "object",
            "description": "Any JSON object of at most 256 KiB whose numbers have at most "
            f"{MAX_DIGITS:,} digits each, kept and given back byte for byte",
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
    """What an agent did. Its encounter, or the patients it was about, or both."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    id: Annotated[
        UUID | None,
        Field(
            description="Makes the append safe to repeat, as an `Idempotency-Key` does; UUIDv7 advised"
        ),
    ] = None
    encounter_id: UUID | None = None
    patient_ids: Annotated[
        tuple[PathSegment, ...],
        AtMost(MAX_PATIENTS),
        Field(
            description="Whom it was about, beside the encounter's patient; an agent or a person names up to "
            f"{MAX_PATIENTS_OF_AGENTS}",
        ),
    ] = ()
    agent_name: AgentName
    event_type: EventType
    tool: Tool | None = None
    outcome: OutcomeText | None = None
    payload: Payload
    occurred_at: Annotated[
        Timestamp | None, Field(description="When it happened, if not just now")
    ] = None
    expected_position: Annotated[
        SeqNumber | None,
        Field(
            description="The `stream_pos` this event shall get; an encounter's first event has 0"
        ),
    ] = None
    access: Annotated[
        StrictBool, Field(description="A service tells that somebody read; agents do not set it")
    ] = False

    @model_validator(mode="after")
    def position_needs_an_encounter(self) -> Self:
        """Refuse a position where there is nothing to have one in."""
        if self.expected_position is not None and (self.encounter_id is None or self.access):
            raise PydanticCustomError(
                "expected_position_needs_encounter", "an encounter's event has a position"
            )
        return self


class EventLogged(ResponseBody):
    """The event is stored durably, at `seq` of the log and `stream_pos` of its encounter.
    `duplicate`: it had been sent before, and this is the first receipt. `unverified`: records did
    not answer in time and is asked again later.
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
            "clock is behind the log's last event, whose time this one has, too, or it has just jumped. "
            "Usually null; also in a repeat"
        ),
    ]


ProblemDocument = Annotated[
    dict[str, Any], WithJsonSchema({"$ref": "#/components/schemas/Problem"})
]


class BatchLogged(ResponseBody):
    """A receipt or a problem for each event, in the order sent."""

    results: list[EventLogged | ProblemDocument]


def first_moment(value: Any) -> Any:  # Of a query: a text, where it is well formed.
    """Return a date as the moment it begins at, in UTC, and anything else as it is."""
    return f"{value}T00:00:00Z" if is_date(value) else value


def first_moment_after(value: Any) -> Any:  # As above.
    """Return a date as the moment at which the next day begins, in UTC, and anything else as it
    is.
    """
    if is_date(value):
        with suppress(ValueError, OverflowError):  # It is refused as what it is then.
            return first_moment(str(date.fromisoformat(value) + timedelta(days=1)))
    return value


def is_date(value: Any) -> bool:
    """Whether a value is written as a date."""
    return isinstance(value, str) and CALENDAR_DATE.fullmatch(value) is not None


MOMENT_OR_DATE = WithJsonSchema(
    {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]}
)
Since = Annotated[Timestamp, BeforeValidator(first_moment), MOMENT_OR_DATE]
Until = Annotated[Timestamp, BeforeValidator(first_moment_after), MOMENT_OR_DATE]


class EventFilters(ClosedModel):
    """Which events are asked for, in any combination. An unknown parameter is refused: it would
    widen the answer.
    """

    patient_id: Annotated[
        PathSegment | None, Field(description="Named in the event, or the patient of its encounter")
    ] = None
    encounter_id: UUID | None = None
    agent_name: Annotated[AgentName | None, Field(description="What the agent called itself")] = (
        None
    )
    event_type: EventType | None = None
    tool: Tool | None = None
    outcome: OutcomeText | None = None
    recorded_by: Annotated[
        AgentName | None,
        Field(
            description="Whose token was shown: to this service, or to the one that delivered the event. So it also "
            "finds the charts that a caller read, and the changes that a caller made"
        ),
    ] = None
    trace_id: Annotated[
        TraceId | None, Field(description="Of the `traceparent` it was logged with")
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
        bool, Field(description="Also the changes of records and passages that services tell of")
    ] = True

    def filter(self) -> Filter:
        """Return what is asked for, without how it is paged."""
        return Filter(**self.model_dump(include=set(Filter.__dataclass_fields__)))


class EventQuery(PageQuery, EventFilters):
    """Which events to list, and in which order."""

    order: Annotated[
        Literal["asc", "desc"], Field(description="In the order logged, or the newest first")
    ] = "asc"


class StreamQuery(EventFilters):
    """Which events to stream, and from where on."""

    after_seq: Annotated[
        int | None,
        Field(ge=-1, le=2**63 - 1, description="Begin after this event; -1: with the first one"),
    ] = None


class EventOut(ResponseBody):
    """An event as it was logged. `patient_id` is the encounter's patient, null until records has
    confirmed it.
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
    payload: dict[str, Any]
    occurred_at: datetime | None
    trace_id: str | None
    span_id: str | None
    recorded_by: str
    recorded_by_kind: str | None
    recorded_at: datetime
    access: bool
    encounter_status: Verdict | None


class EventPage(ResponseBody):
    """A page of events, in the order asked for."""

    events: list[EventOut]
    next: str | None
