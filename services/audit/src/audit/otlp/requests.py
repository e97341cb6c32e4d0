from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

import msgspec
import orjson
from google.protobuf.descriptor import Descriptor
from google.protobuf.json_format import ParseDict, ParseError
from google.protobuf.message import DecodeError, Message
from google.protobuf.unknown_fields import UnknownFieldSet
from opentelemetry.proto.common.v1.common_pb2 import InstrumentationScope
from opentelemetry.proto.resource.v1.resource_pb2 import Resource
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from audit.errors import MalformedSpan, MalformedSpans, SpanTooLarge, SpanWithoutIds, TooManySpans
from audit.otlp.envelopes import decode_envelope
from audit.otlp.wire import RESOURCE, SCOPE, SPAN, Parts
from chassis.any_types import JSON, JSONObject
from chassis.http.bounded_json import has_many_values
from chassis.problems.problem import Problem

MAX_BYTES = 16 * 1024 * 1024  # The limit also applies to uncompressed bytes.
MAX_SPANS = 10_000
MAX_FIELDS = 4 * MAX_SPANS  # About three per span in requests, resources and scopes.
MAX_VALUES = 500_000  # A span has about sixty values.
# Limits, because decoding blocks other requests for 10 µs per JSON value and 0.1 µs per protobuf
# field. A message below LARGE_BYTES is not counted.
MAX_VALUES_OF_SPAN = 20_000
MAX_FIELDS_OF_SPAN = 50_000
LARGE_BYTES = 64 * 1024
MAX_SENDER_BYTES = 4 * 1024 * 1024  # Resources and scopes together.
# Field numbers.
_RESOURCE_SPANS = 1
_RESOURCE, _SCOPE_SPANS = 1, 2
_SCOPE, _SPAN = 1, 2
# Protobuf's library also accepts the names with underscores, but reads ids as base64.
_HEX_IDS = ("traceId", "spanId", "parentSpanId", "trace_id", "span_id", "parent_span_id")
_KNOWN = frozenset({1, 2, 3})  # Fields of ResourceSpans and of ScopeSpans.
M = TypeVar("M", bound=Message)


class Sender(NamedTuple):
    resource: Resource
    scope: InstrumentationScope


class SentSpan(NamedTuple):
    sender: Sender
    span: Span


def spans_of(
    body: bytes, unknown: Counter[str], *, is_json: bool
) -> Iterator[SentSpan | Problem | None]:
    """Yield each span, or the problem that rejects it, and None after each resource and scope, so
    that the caller can pause. Count in `unknown` the members that OTLP does not define.

    Raises MalformedSpans or TooManySpans for the whole request, so store nothing before the end.
    """
    count = 0
    for one in _of_json(body, unknown) if is_json else _of_protobuf(body, unknown):
        count += one is not None
        if count > MAX_SPANS:
            raise TooManySpans
        yield one


def _of_protobuf(body: bytes, unknown: Counter[str]) -> Iterator[SentSpan | Problem | None]:
    parts, left = Parts(MAX_FIELDS), MAX_SENDER_BYTES
    for number, of_resource in parts.of(memoryview(body)):
        if number != _RESOURCE_SPANS:
            unknown[f"field {number} of the request"] += 1
            continue
        fields = list(parts.of(of_resource))
        _note_fields(fields, "`resourceSpans`", unknown)
        of_sender = [part for kind, part in fields if kind == _RESOURCE]
        left -= _size_of(of_sender, RESOURCE, most=left)
        resource = _decoded(Resource(), "resource", *of_sender)
        yield None
        for kind, of_scope in fields:
            if kind != _SCOPE_SPANS:
                continue
            in_scope = list(parts.of(of_scope))
            _note_fields(in_scope, "`scopeSpans`", unknown)
            of_sender = [part for kind, part in in_scope if kind == _SCOPE]
            left -= _size_of(of_sender, SCOPE, most=left)
            scope = _decoded(InstrumentationScope(), "scope", *of_sender)
            sender = _sender(resource, scope)
            yield None
            for kind_of_part, part in in_scope:
                if kind_of_part == _SPAN:
                    yield _sent(sender, _span_of_protobuf(part, unknown))


def _note_fields(
    fields: Sequence[tuple[int, memoryview]], place: str, unknown: Counter[str]
) -> None:
    unknown.update(f"field {number} of {place}" for number, _ in fields if number not in _KNOWN)


def _span_of_protobuf(part: memoryview, unknown: Counter[str]) -> Span | Problem:
    try:
        _size_of([part], SPAN, most=MAX_BYTES)
    except TooManySpans:
        return SpanTooLarge()
    except MalformedSpans:
        return MalformedSpan("span")
    span = _decoded(Span(), "span", part)
    if isinstance(span, Span):
        unknown.update(f"field {one.field_number} of a span" for one in UnknownFieldSet(span))
    return span


def _sender(
    resource: Resource | Problem, scope: InstrumentationScope | Problem
) -> Sender | Problem:
    if isinstance(resource, Problem):
        return resource
    return scope if isinstance(scope, Problem) else Sender(resource, scope)


def _sent(sender: Sender | Problem, span: Span | Problem) -> SentSpan | Problem:
    if isinstance(span, Problem):
        return span
    return sender if isinstance(sender, Problem) else SentSpan(sender, span)


def _size_of(parts: Sequence[memoryview], fields: Mapping[int, JSON], *, most: int) -> int:
    size = sum(map(len, parts))
    if size > most:
        raise TooManySpans
    if size > LARGE_BYTES:
        counted = Parts(MAX_FIELDS_OF_SPAN)
        for part in parts:
            counted.count(part, fields)
    return size


def _decoded(message: M, place: str, *parts: memoryview) -> M | Problem:
    try:
        for part in parts:
            message.MergeFromString(bytes(part))
    except DecodeError:
        return MalformedSpan(place)
    return message


def _of_json(body: bytes, unknown: Counter[str]) -> Iterator[SentSpan | Problem | None]:
    if has_many_values(body, MAX_VALUES):
        raise TooManySpans
    try:
        request = decode_envelope(body or b"{}", unknown)
    except (msgspec.DecodeError, RecursionError):
        raise MalformedSpans from None
    left = MAX_SENDER_BYTES
    for of_resource in request.resource_spans or ():
        left -= _length_of(of_resource.resource, most=left)
        resource = _parsed(Resource, of_resource.resource, "resource", unknown)
        yield None
        for of_scope in of_resource.scope_spans or ():
            left -= _length_of(of_scope.scope, most=left)
            scope = _parsed(InstrumentationScope, of_scope.scope, "scope", unknown)
            sender = _sender(resource, scope)
            yield None
            for raw in of_scope.spans or ():
                yield _sent(sender, _span_of_json(raw, unknown))


def _length_of(sender: msgspec.Raw, *, most: int) -> int:
    length = len(bytes(sender))
    if length > most:
        raise TooManySpans
    return length


def _span_of_json(raw: msgspec.Raw, unknown: Counter[str]) -> Span | Problem:
    try:
        return _parsed(Span, raw, "span", unknown)
    except TooManySpans:
        return SpanTooLarge()


def _parsed(kind: type[M], raw: msgspec.Raw, place: str, unknown: Counter[str]) -> M | Problem:
    text = bytes(raw)
    if has_many_values(text, MAX_VALUES_OF_SPAN):
        raise TooManySpans
    try:
        document = _with_binary_ids(_object(text))
        return _message(kind, document, place, unknown)
    except SpanWithoutIds as refusal:
        return refusal
    except (orjson.JSONDecodeError, ParseError):
        return MalformedSpan(place)


def _object(text: bytes) -> JSONObject:
    """Raises ParseError unless the value is an object or null."""
    value = orjson.loads(text)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise ParseError
    return value


def _message(kind: type[M], document: JSONObject, place: str, unknown: Counter[str]) -> M:
    message: M = kind()
    try:
        ParseDict(document, message)
    except ParseError:
        message = kind()
        ParseDict(document, message, ignore_unknown_fields=True)
        if _has_text_for_message(document, message.DESCRIPTOR):
            raise
        unknown[f"other members of a {place}"] += 1
    return message


def _has_text_for_message(value: JSON, kind: Descriptor) -> bool:
    """Whether a text stands in place of a nested message: protobuf's library would read its
    characters as unknown members.
    """
    if isinstance(value, str):
        return True
    fields = {**kind.fields_by_name, **kind.fields_by_camelcase_name}
    return any(
        _has_text_for_message(one, fields[name].message_type)
        for name, inner in (value or {}).items()
        if name in fields and fields[name].message_type is not None
        for one in (inner if isinstance(inner, list) else [inner])
    )


def _with_binary_ids(document: JSONObject) -> JSONObject:
    """Convert hexadecimal ids to base64, which protobuf's library expects. Raises ParseError, or
    SpanWithoutIds for invalid ids.
    """
    links = document.get("links") or []
    if not isinstance(links, list) or not all(isinstance(link, dict) for link in links):
        raise ParseError
    for one in (document, *links):
        for name in _HEX_IDS:
            if one.get(name):
                one[name] = _base64_of(one[name])
    return document


def _base64_of(hexadecimal: JSON) -> str:
    try:
        return b64encode(bytes.fromhex(hexadecimal)).decode()
    except (TypeError, ValueError):
        raise SpanWithoutIds from None
