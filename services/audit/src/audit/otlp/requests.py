"""Bodies of OTLP over HTTP: from bytes to spans, one at a time, each with what it was sent with."""

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

import msgspec
import orjson
from google.protobuf.json_format import ParseDict, ParseError
from google.protobuf.message import DecodeError, Message
from opentelemetry.proto.common.v1.common_pb2 import InstrumentationScope
from opentelemetry.proto.resource.v1.resource_pb2 import Resource
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from audit.errors import MalformedSpans, TooManySpans
from audit.otlp.wire import RESOURCE, SCOPE, SPAN, Parts
from chassis.http.bounded_json import has_many_values

MAX_BYTES = 16 * 1024 * 1024  # Also unpacked.
MAX_SPANS = 10_000
MAX_FIELDS = 4 * MAX_SPANS  # In requests, resources and scopes: at most some three for each span.
MAX_VALUES = 500_000  # In a request as JSON; a span has some sixty.
# To decode takes 10 µs for each value of JSON and 0.1 µs for each field, in one piece for a span, a
# resource or a scope. A smaller one than LARGE_BYTES has too few fields to count.
MAX_VALUES_OF_SPAN = 20_000
MAX_FIELDS_OF_SPAN = 50_000
LARGE_BYTES = 64 * 1024
MAX_SENDER_BYTES = 4 * 1024 * 1024  # Resources and scopes together, which need have no spans.
# Numbers of fields.
_RESOURCE_SPANS = 1
_RESOURCE, _SCOPE_SPANS = 1, 2
_SCOPE, _SPAN = 1, 2
# Escapes of UTF-16: the first and the second half of a character, and a half without the other.
_FIRST, _SECOND = rb"[89abAB][0-9a-fA-F]{2}", rb"[c-fC-F][0-9a-fA-F]{2}"
_HALF = re.compile(
    rb"\\u[dD](?:%b(?!\\u[dD]%b)|(?<!\\u[dD]%b\\u[dD])%b)" % (_FIRST, _SECOND, _FIRST, _SECOND)
)
MAX_HALVES = 100_000  # Replaced in a request: 40 ms.
_HEX_IDS = ("traceId", "spanId", "parentSpanId")
_NOTHING = msgspec.Raw(b"{}")
M = TypeVar("M", bound=Message)


class Sender(NamedTuple):
    """The resource and the scope that several spans share."""

    resource: Resource
    scope: InstrumentationScope


class SentSpan(NamedTuple):
    sender: Sender
    span: Span


def spans_of(body: bytes, *, is_json: bool) -> Iterator[SentSpan | None]:
    """Yield the spans of an ExportTraceServiceRequest, and None after each resource and scope, which
    take as long and need have no spans. Raises MalformedSpans or TooManySpans at the first that
    cannot be read; nothing may be stored before.
    """
    count = 0
    for one in _of_json(body) if is_json else _of_protobuf(body):
        count += one is not None
        if count > MAX_SPANS:
            raise TooManySpans
        yield one


def _of_protobuf(body: bytes) -> Iterator[SentSpan | None]:
    parts, left = Parts(MAX_FIELDS), MAX_SENDER_BYTES
    for number, of_resource in parts.of(memoryview(body)):
        if number != _RESOURCE_SPANS:
            continue
        fields = list(parts.of(of_resource))
        # A message may come in several parts, which count as one (Encoding, "Last One Wins").
        of_sender = [part for kind, part in fields if kind == _RESOURCE]
        left -= _size_of(of_sender, RESOURCE, most=left)
        resource = _decoded(Resource(), *of_sender)
        yield None
        for kind, of_scope in fields:
            if kind != _SCOPE_SPANS:
                continue
            in_scope = list(parts.of(of_scope))
            of_sender = [part for kind, part in in_scope if kind == _SCOPE]
            left -= _size_of(of_sender, SCOPE, most=left)
            scope = _decoded(InstrumentationScope(), *of_sender)
            sender = Sender(resource, scope)
            yield None
            for kind_of_part, part in in_scope:
                if kind_of_part == _SPAN:
                    _size_of([part], SPAN, most=MAX_BYTES)
                    yield SentSpan(sender, _decoded(Span(), part))


# Any: as wire.py has it.
def _size_of(parts: Sequence[memoryview], fields: Mapping[int, Any], *, most: int) -> int:
    """Return the bytes of one message. Raises TooManySpans for one that is too large to decode."""
    size = sum(map(len, parts))
    if size > most:
        raise TooManySpans
    if size > LARGE_BYTES:
        counted = Parts(MAX_FIELDS_OF_SPAN)
        for part in parts:
            counted.count(part, fields)
    return size


def _decoded(message: M, *parts: memoryview) -> M:
    try:
        for part in parts:
            message.MergeFromString(bytes(part))
    except DecodeError:
        raise MalformedSpans from None
    return message


class _ScopeSpans(msgspec.Struct, rename="camel"):
    scope: msgspec.Raw = _NOTHING
    spans: list[msgspec.Raw] | None = None


class _ResourceSpans(msgspec.Struct, rename="camel"):
    resource: msgspec.Raw = _NOTHING
    scope_spans: list[_ScopeSpans] | None = None


class _Request(msgspec.Struct, rename="camel"):
    resource_spans: list[_ResourceSpans] | None = None


_requests = msgspec.json.Decoder(_Request)


def _of_json(body: bytes) -> Iterator[SentSpan | None]:
    if has_many_values(body, MAX_VALUES):
        raise TooManySpans
    try:
        request = _request_of(body or b"{}")
    except (msgspec.DecodeError, RecursionError):
        raise MalformedSpans from None
    left = MAX_SENDER_BYTES
    for of_resource in request.resource_spans or ():
        left -= _length_of(of_resource.resource, most=left)
        resource = _parsed(Resource(), _object(of_resource.resource))
        yield None
        for of_scope in of_resource.scope_spans or ():
            left -= _length_of(of_scope.scope, most=left)
            sender = Sender(resource, _parsed(InstrumentationScope(), _object(of_scope.scope)))
            yield None
            for raw in of_scope.spans or ():
                yield SentSpan(sender, _parsed(Span(), _with_binary_ids(_object(raw))))


def _request_of(body: bytes) -> _Request:
    """SDKs of JavaScript cut texts between the halves of a character, which no JSON decoder here
    takes. One such text must not keep a whole request out.
    """
    try:
        return _requests.decode(body)
    except msgspec.DecodeError:
        # Without escaped backslashes, each \u is an escape.
        escapes = body.replace(rb"\\", rb"\u005c")
        return _requests.decode(_HALF.sub(rb"\\ufffd", escapes, MAX_HALVES))


def _length_of(sender: msgspec.Raw, *, most: int) -> int:
    """Return the bytes of a resource or a scope. Raises TooManySpans beyond `most`."""
    length = len(bytes(sender))
    if length > most:
        raise TooManySpans
    return length


def _object(raw: msgspec.Raw) -> dict[str, Any]:  # Any: JSON values.
    """Return an object that is not too large to decode. Raises TooManySpans for one that is."""
    text = bytes(raw)
    if has_many_values(text, MAX_VALUES_OF_SPAN):
        raise TooManySpans
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise MalformedSpans from None
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise MalformedSpans
    return value


def _with_binary_ids(span: dict[str, Any]) -> dict[str, Any]:  # Any: JSON values.
    """Return a span whose ids protobuf's library reads: OTLP writes them in hexadecimal digits, where
    the library expects base64.
    """
    links = span.get("links") or []
    if not isinstance(links, list) or not all(isinstance(link, dict) for link in links):
        raise MalformedSpans
    for one in (span, *links):
        for name in _HEX_IDS:
            if one.get(name):
                one[name] = _base64_of(one[name])
    return span


def _base64_of(hexadecimal: Any) -> str:  # Any: a JSON value.
    try:
        return b64encode(bytes.fromhex(hexadecimal)).decode()
    except (TypeError, ValueError):
        raise MalformedSpans from None


def _parsed(message: M, document: dict[str, Any]) -> M:  # Any: JSON values.
    try:
        ParseDict(document, message, ignore_unknown_fields=True)
    except ParseError:
        raise MalformedSpans from None
    return message
