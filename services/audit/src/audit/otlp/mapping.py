from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from uuid import UUID

from opentelemetry.proto.common.v1.common_pb2 import AnyValue
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status

from audit.otlp.attributes import Attributes, Members, attributes_of, members_of
from audit.otlp.conventions import (
    KINDS,
    OPERATION,
    OWN_TYPE,
    SERVICE_NAME,
    TOOL_CALL,
    TOOL_PREFIXES,
    TOOL_SUFFIXES,
    UNKNOWN_SERVICE,
    Member,
)
from audit.otlp.payloads import has_ended, payload_of
from audit.otlp.requests import Sender, SentSpan
from audit.otlp.subjects import NO_SUBJECT, SpanKey, Subject, subject_of
from audit.writer.span_phases import END_VERSION, id_of_begun
from chassis.identity.caller import Caller

MAX_NAME = 128
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
NS_PER_US, NS_PER_MS = 1_000, 1_000_000
TRACE_ID_BYTES, SPAN_ID_BYTES = 16, 8


@dataclass(frozen=True, slots=True)
class SpanFacts:
    """What an event needs from a span; `outcome` is None while the span runs."""

    event_type: str
    tool: str | None
    outcome: str | None
    started_ns: int
    service: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class ReadSpan:
    """`facts` is None if the span does not become an event."""

    key: SpanKey
    parent: SpanKey | None
    subject: Subject
    facts: SpanFacts | None

    @property
    def has_ids(self) -> bool:
        trace_id, span_id = self.key
        return (
            len(trace_id) == TRACE_ID_BYTES
            and len(span_id) == SPAN_ID_BYTES
            and any(trace_id)
            and any(span_id)
        )

    @property
    def trace_id(self) -> str:
        return self.key[0].hex()

    @property
    def span_id(self) -> str:
        return self.key[1].hex()


class SpanReader:
    def __init__(self, *, with_texts: bool) -> None:
        self._with_texts = with_texts
        self._sender: Sender | None = None
        self._shared, self._service = NO_SUBJECT, ""

    def read(self, sent: SentSpan) -> ReadSpan:
        if sent.sender is not self._sender:
            self._share(sent.sender)
        span = sent.span
        attributes = attributes_of(span.attributes)
        members = members_of(attributes)
        event_type = event_type_of(attributes)
        return ReadSpan(
            (span.trace_id, span.span_id),
            (span.trace_id, span.parent_span_id) if span.parent_span_id else None,
            subject_of(attributes, members).or_else(self._shared),
            None if event_type is None else self._facts(sent, attributes, members, event_type),
        )

    def _share(self, sender: Sender) -> None:
        """Read what all spans of a resource share, except the agent's name: several agents of a
        program may share the resource.
        """
        attributes = attributes_of(sender.resource.attributes)
        service = name_of(attributes.get(SERVICE_NAME))
        self._sender = sender
        self._shared = subject_of(attributes, members_of(attributes))._replace(agent="")
        self._service = "" if service.startswith(UNKNOWN_SERVICE) else service

    def _facts(
        self, sent: SentSpan, attributes: Attributes, members: Members, event_type: str
    ) -> SpanFacts:
        span = sent.span
        is_tool_call = event_type == TOOL_CALL
        return SpanFacts(
            event_type,
            tool_of(span.name, members) if is_tool_call else None,
            outcome_of(span),
            span.start_time_unix_nano,
            self._service,
            payload_of(
                sent, attributes, members, is_tool_call=is_tool_call, with_texts=self._with_texts
            ),
        )


def event_type_of(attributes: Attributes) -> str | None:
    own = name_of(attributes.get(OWN_TYPE))
    if own:
        return own
    for _, attribute, event_types in KINDS:
        value = attributes.get(attribute)
        if value is not None:
            # MLflow writes a text as a JSON string, in quotes.
            found = event_types.get(value.string_value.strip('"').lower())
            if found is not None:
                return found
    return storable(name_of(attributes.get(OPERATION)).lower()) or None


def outcome_of(span: Span) -> str | None:
    if not has_ended(span):
        return None
    return "error" if span.status.code == Status.STATUS_CODE_ERROR else "ok"


def tool_of(span_name: str, members: Members) -> str | None:
    named = name_of(members.get(Member.TOOL))
    if named:
        return named
    for prefix in TOOL_PREFIXES:
        span_name = span_name.removeprefix(prefix)
    for suffix in TOOL_SUFFIXES:
        span_name = span_name.removesuffix(suffix)
    return storable(span_name) or None


def name_of(value: AnyValue | None) -> str:
    return "" if value is None else storable(value.string_value)


def storable(name: str) -> str:
    return name.replace("\0", "").strip()[:MAX_NAME].strip()


def event_id(caller: Caller, span: ReadSpan, facts: SpanFacts) -> UUID:
    """Return a UUIDv7 (RFC 9562, section 5.7) of the span's start time: the same if this caller
    sends the span again, different for other callers.
    """
    made = sha256(f"{caller.full_name}\0{span.trace_id}\0{span.span_id}".encode()).digest()
    random = int.from_bytes(made[:10])
    of_end = UUID(
        int=(facts.started_ns // NS_PER_MS & (1 << 48) - 1) << 80
        | END_VERSION << 76
        | (random >> 62 & 0xFFF) << 64
        | 0b10 << 62
        | random & (1 << 62) - 1
    )
    return id_of_begun(of_end) if facts.outcome is None else of_end


def moment_of(started_ns: int) -> datetime | None:
    """Return None if the time is missing."""
    return EPOCH + timedelta(microseconds=started_ns // NS_PER_US) if started_ns else None
