import json
from collections import Counter
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from audit.errors import MalformedSpans, TooManySpans
from audit.otlp import requests, wire
from audit.otlp.mapping import SpanReader
from audit.otlp.requests import (
    MAX_FIELDS,
    MAX_FIELDS_OF_SPAN,
    MAX_SENDER_BYTES,
    MAX_SPANS,
    MAX_VALUES,
    SentSpan,
    spans_of,
)
from audit.otlp.wire import Parts
from tests.audit.sent_spans import sent_in
from tests.audit.spans import TOOL, field_of, in_json, pairs, request_of, span

VALUES = st.recursive(
    st.one_of(st.text(), st.booleans(), st.integers(-(2**63), 2**63 - 1), st.binary()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
SPANS = st.builds(
    span,
    st.integers(1, 2**63),
    st.dictionaries(st.text(max_size=20), VALUES, max_size=4),
    name=st.text(max_size=20),
    parent=st.none() | st.integers(0, 9),
)
NAMES = (
    *("resourceSpans", "resource", "scopeSpans", "scope", "spans", "attributes", "key", "value"),
    *("traceId", "spanId", "links", "kind", "stringValue", "startTimeUnixNano", "status"),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4)
    ),
    max_leaves=12,
)


def read(body: bytes, *, is_json: bool = False) -> list[Span]:
    reader = SpanReader(with_texts=True)
    sent = sent_in(body, is_json=is_json)
    for one in sent:
        reader.read(one)
    return [one.span for one in sent]


@given(st.lists(SPANS, max_size=4), st.dictionaries(st.text(), st.text(), max_size=2))
def test_the_same_spans_are_read_from_each_encoding(spans: list[Span], resource: dict[str, str]):
    request = request_of(*spans, resource=resource)

    for body, is_json in (
        (request.SerializeToString(), False),
        (json.dumps(in_json(request)).encode(), True),
    ):
        sent = list(spans_of(body, Counter(), is_json=is_json))
        found = [one for one in sent if isinstance(one, SentSpan)]
        assert sent.count(None) == 2
        assert len(sent) == len(found) + 2
        assert [one.span for one in found] == spans
        assert all(list(one.sender.resource.attributes) == pairs(resource) for one in found)
        assert all(one.sender.scope.name == "tests" for one in found)


@given(st.lists(SPANS, min_size=1, max_size=3), st.data())
def test_a_damaged_body_is_read_or_rejected(spans: list[Span], data: st.DataObject):
    body = bytearray(request_of(*spans).SerializeToString())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(body) - 1))
        body[place] = data.draw(st.integers(0, 255))
    body = body[: data.draw(st.integers(0, len(body)))]

    with suppress(MalformedSpans):
        read(bytes(body))


@given(st.binary(max_size=64))
def test_random_bytes_are_read_or_rejected(body: bytes):
    for is_json in (False, True):
        with suppress(MalformedSpans):
            read(body, is_json=is_json)


@given(JSON)
def test_random_json_is_read_or_rejected(document: Any):
    with suppress(MalformedSpans):
        read(json.dumps(document).encode(), is_json=True)
    nested = {"resourceSpans": [{"scopeSpans": [{"spans": [document]}]}]}
    with suppress(MalformedSpans):
        read(json.dumps(nested).encode(), is_json=True)


def test_a_message_in_several_parts_counts_as_one():
    first, second = (
        request_of(resource={name: "x"}).resource_spans[0].SerializeToString() for name in "ab"
    )
    with_span = request_of(span()).resource_spans[0].SerializeToString()
    joined = first + second + with_span

    (found,) = sent_in(field_of(1, joined))

    assert [one.key for one in found.sender.resource.attributes] == ["a", "b"]


@pytest.fixture
def numbers_read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The positions of all varints read from a protobuf body; each field has two varints."""
    places, read_one = list[int](), wire._varint

    def noted(message: memoryview, at: int) -> tuple[int, int]:
        places.append(at)
        return read_one(message, at)

    monkeypatch.setattr(wire, "_varint", noted)
    return places


MANY = 1024 * 1024


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"\x08\x01" * MANY, id="fields that are none"),
        pytest.param(b"\x0a\x00" * MANY, id="empty resources"),
        pytest.param(field_of(1, field_of(2, b"\x12\x00" * MANY)), id="empty spans"),
        pytest.param(
            field_of(1, field_of(1, b"\x0a\x00" * MANY)), id="a resource of empty attributes"
        ),
        pytest.param(
            field_of(1, field_of(2, field_of(1, b"\x1a\x00" * MANY))),
            id="a scope of empty attributes",
        ),
        pytest.param(
            field_of(1, field_of(1, b"\x0a\x00" * 30_000)) * 80, id="resources without spans"
        ),
    ],
)
def test_very_many_messages_are_rejected_early(body: bytes, numbers_read: list[int]):
    with pytest.raises(TooManySpans):
        read(body)

    assert len(numbers_read) <= 3 * MAX_FIELDS


def test_very_many_or_deep_values_in_json_are_rejected():
    sender = {"attributes": [{"key": "a"}] * 30_000}
    long = {"attributes": [{"key": "a" * MAX_SENDER_BYTES}]}
    senders = [(sender, {}), ({}, sender), (long, {}), ({}, long)]
    for body in (
        b'{"resourceSpans":[' + b"{}," * (MAX_VALUES + 1) + b"{}]}",
        *(
            json.dumps(
                {"resourceSpans": [{"resource": one, "scopeSpans": [{"scope": other}]}]}
            ).encode()
            for one, other in senders
        ),
    ):
        with pytest.raises(TooManySpans):
            read(body, is_json=True)
    for depth in (150, 100_000):
        value = b'{"arrayValue":{"values":[' * depth + b"]}}" * depth
        attribute = b'{"key":"a","value":' + value + b"}"
        body = b'{"resourceSpans":[{"scopeSpans":[{"spans":[{"attributes":[%s]}]}]}]}' % attribute
        with suppress(MalformedSpans, TooManySpans):
            assert read(body, is_json=True) == []


def in_request(whole: bytes) -> bytes:
    return field_of(1, field_of(2, field_of(2, whole)))


def nested(depth: int, inside: bytes) -> bytes:
    for _ in range(depth):
        inside = field_of(5, field_of(1, inside))
    return field_of(9, field_of(2, inside))


@pytest.mark.parametrize(
    "rest",
    [
        pytest.param(b"\x4a\x00" * MANY, id="attributes"),
        pytest.param(b"\x5a\x00" * MANY, id="events"),
        pytest.param(b"\x6a\x00" * MANY, id="links"),
        pytest.param(nested(1, b"\x0a\x00" * MANY), id="items"),
        pytest.param(nested(30, b"\x0a\x00" * MANY), id="items of items"),
        pytest.param(nested(120, b"\x0a\x00" * MANY), id="deep"),
    ],
)
def test_a_span_of_very_many_parts_is_rejected_before_decoding(
    rest: bytes, numbers_read: list[int], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(
        requests,
        "_decoded",
        lambda message, *_: (
            message if type(message) is not Span else pytest.fail("It was decoded.")
        ),
    )

    assert read(in_request(span(1, TOOL).SerializeToString() + rest)) == []

    assert len(numbers_read) <= 3 * MAX_FIELDS_OF_SPAN


def test_a_large_span_of_few_parts_is_read():
    messages = {f"llm.input_messages.{n}.message.content": "x" * 10_000 for n in range(500)}
    large = span(1, TOOL | messages | {"list": [["a"] * 100] * 100})

    assert read(request_of(large).SerializeToString()) == [large]


def test_as_many_spans_as_allowed_are_read_and_no_more():
    assert len(read(request_of(*[span()] * MAX_SPANS).SerializeToString())) == MAX_SPANS
    with pytest.raises(TooManySpans):
        read(request_of(*[span()] * (MAX_SPANS + 1)).SerializeToString())


@given(st.binary(max_size=200), st.integers(0, 8))
def test_parts_are_parts_of_the_message(message: bytes, limit: int):
    with suppress(MalformedSpans, TooManySpans):
        found = list(Parts(limit).of(memoryview(message)))
        assert len(found) <= limit
        assert all(bytes(part) in message for _, part in found)
