from collections.abc import Collection, Iterator
from hashlib import sha256
from itertools import islice
from typing import Any

import orjson
from opentelemetry.proto.common.v1.common_pb2 import AnyValue
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from audit.exact_json import MAX_PAYLOAD_BYTES
from audit.otlp.attributes import Attributes, Members, TooManyValues, attributes_of, plain, text_of
from audit.otlp.conventions import (
    ATTRIBUTES,
    ERROR_TYPE,
    EXCEPTION,
    EXCEPTION_MESSAGE,
    EXCEPTION_TYPE,
    SHORT,
    TEXTS,
    Member,
)
from audit.otlp.requests import SentSpan
from audit.writer.span_phases import BEGUN
from chassis.any_types import JSON, JSONObject

MAX_CONTENT_BYTES = 16 * 1024  # The hash covers all bytes.
MAX_TEXTS_BYTES = 128 * 1024  # Limit for all messages of an event together.
MAX_TEXTS = 64
MAX_SHORT = 512  # Characters in a short text, such as a model's name.
MAX_MESSAGE = 2_048
MAX_ITEMS = 32  # Links, exceptions and finish reasons per event.
MAX_SEARCHED_EVENTS = 1_000  # Span events that are searched for exceptions.
NS_PER_MS = 1_000_000
CONTENTS = (Member.ARGUMENTS, Member.RESULT)
CONTENT_ATTRIBUTES = frozenset(name for one in CONTENTS for name in ATTRIBUTES[one])


def payload_of(
    sent: SentSpan,
    attributes: Attributes,
    members: Members,
    *,
    is_tool_call: bool,
    with_texts: bool,
) -> bytes:
    span = sent.span
    payload: dict[str, Any] = {} if has_ended(span) else {"phase": BEGUN}
    payload["span"] = _span(sent)
    for member in SHORT:
        if member in members:
            payload[member.value] = _short(members[member])
    if is_tool_call:
        payload |= {one.value: _content(members[one]) for one in CONTENTS if one in members}
    if exceptions := list(islice(_exceptions(span, attributes, with_texts=with_texts), MAX_ITEMS)):
        payload["exceptions"] = exceptions
    if span.links:
        payload["links"] = [
            {"trace_id": link.trace_id[:16].hex(), "span_id": link.span_id[:8].hex()}
            for link in span.links[:MAX_ITEMS]
        ]
    if with_texts:
        payload["texts"] = _texts(
            attributes, without=CONTENT_ATTRIBUTES if is_tool_call else frozenset()
        )
        payload["status_message"] = span.status.message[:MAX_MESSAGE]
    return _within_limits(payload)


def has_ended(span: Span) -> bool:
    return span.end_time_unix_nano != 0


def _within_limits(payload: JSONObject) -> bytes:
    """Encode the payload, and drop members above the size limit: escapes can make a text six times
    longer.
    """
    encoded = orjson.dumps(payload)
    for name in ("texts", "exceptions", "result", "arguments", *SHORT):
        if len(encoded) <= MAX_PAYLOAD_BYTES:
            break
        payload.pop(name, None)
        encoded = orjson.dumps(payload | {"is_cut": True})
    return encoded


def _span(sent: SentSpan) -> JSONObject:
    span, scope = sent.span, sent.sender.scope
    document: dict[str, Any] = {"name": span.name[:MAX_SHORT], "scope": scope.name[:MAX_SHORT]}
    if 0 < span.start_time_unix_nano <= span.end_time_unix_nano:
        duration_ns = span.end_time_unix_nano - span.start_time_unix_nano
        document["duration_ms"] = duration_ns / NS_PER_MS
    if scope.version:
        document["scope_version"] = scope.version[:MAX_SHORT]
    if span.parent_span_id:
        document["parent_span_id"] = span.parent_span_id[:8].hex()
    return document


def _short(value: AnyValue) -> JSON:
    try:
        found = plain(value)
    except TooManyValues:
        return None
    if isinstance(found, list):
        return [str(one)[:MAX_SHORT] for one in found[:MAX_ITEMS]]
    return str(found)[:MAX_SHORT] if isinstance(found, str | dict) else found


def _content(value: AnyValue) -> JSONObject:
    """Return the hash and size of content that is not stored. If the content has too many values,
    its protobuf encoding is hashed.
    """
    try:
        return _cut(text_of(value))
    except TooManyValues:
        encoded = value.SerializeToString(deterministic=True)
        return {"text": "", "bytes": len(encoded), "sha256": sha256(encoded).hexdigest()}


def _cut(text: str) -> JSONObject:
    encoded = text.encode()
    if len(encoded) > MAX_CONTENT_BYTES:
        text = encoded[:MAX_CONTENT_BYTES].decode(errors="ignore")
    return {"text": text, "bytes": len(encoded), "sha256": sha256(encoded).hexdigest()}


def _exceptions(span: Span, attributes: Attributes, *, with_texts: bool) -> Iterator[JSONObject]:
    found = False
    for event in span.events[:MAX_SEARCHED_EVENTS]:
        if event.name != EXCEPTION:
            continue
        about = attributes_of(event.attributes)
        found = True
        exception = {"type": _text(about, EXCEPTION_TYPE)[:MAX_SHORT]}
        if with_texts:
            exception["message"] = _text(about, EXCEPTION_MESSAGE)[:MAX_MESSAGE]
        yield exception
    if not found and (kind := _text(attributes, ERROR_TYPE)):
        yield {"type": kind[:MAX_SHORT]}


def _text(attributes: Attributes, name: str) -> str:
    value = attributes.get(name)
    return "" if value is None else value.string_value


def _texts(attributes: Attributes, *, without: Collection[str]) -> JSONObject:
    """Return texts of prompts and answers. A name in TEXTS also matches attributes with the name, a
    dot and a suffix, such as numbered messages.
    """
    texts: dict[str, Any] = {}
    left = MAX_TEXTS_BYTES
    for name, value in attributes.items():
        if name in without or not any(name == one or name.startswith(f"{one}.") for one in TEXTS):
            continue
        content = _content(value)
        left -= min(content["bytes"], MAX_CONTENT_BYTES)
        if left < 0 or len(texts) == MAX_TEXTS:
            break
        texts[name] = content
    return texts
