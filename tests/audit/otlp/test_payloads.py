import json
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.exact_json import MAX_PAYLOAD_BYTES
from audit.otlp.conventions import ATTRIBUTES, SHORT
from audit.otlp.mapping import SpanReader
from audit.otlp.payloads import MAX_CONTENT_BYTES, MAX_ITEMS
from tests.audit.sent_spans import sent_in
from tests.audit.spans import STARTED_NS, TOOL, pairs, request_of, span

ARGUMENTS, RESULT = "gen_ai.tool.call.arguments", "gen_ai.tool.call.result"
EXCEPTION = {"exception.type": "ValueError", "exception.message": "SECRET"}


def payload_of(
    attributes: dict[str, Any], *, with_texts: bool = False, **fields: Any
) -> tuple[dict[str, Any], int]:
    body = request_of(span(1, attributes, **fields)).SerializeToString()
    (sent,) = sent_in(body)
    facts = SpanReader(with_texts=with_texts).read(sent).facts
    return json.loads(facts.payload), len(facts.payload)


@given(st.text(max_size=40), st.integers(1, 2_000))
def test_arguments_are_truncated_with_the_hash_of_the_full_text(text: str, times: int):
    whole = text * times or "x"

    payload, _ = payload_of(TOOL | {ARGUMENTS: whole})

    found = payload["arguments"]
    encoded = whole.encode()
    assert (found["bytes"], found["sha256"]) == (len(encoded), sha256(encoded).hexdigest())
    assert whole.startswith(found["text"])
    assert len(encoded[:MAX_CONTENT_BYTES]) - len(found["text"].encode()) in range(4)


def test_arguments_other_than_text_become_json():
    payload, _ = payload_of(TOOL | {ARGUMENTS: {"dose_mg": 5, "who": ["a", None, True, 1.5]}})

    assert payload["arguments"]["text"] == '{"dose_mg":5,"who":["a",null,true,1.5]}'


def test_only_tool_calls_have_arguments_and_results():
    said = {ARGUMENTS: "SECRET", RESULT: "SECRET", "input.value": "SECRET"}

    for operation in ("chat", "invoke_agent", "retrieval"):
        payload, _ = payload_of({"gen_ai.operation.name": operation} | said)
        assert "SECRET" not in json.dumps(payload)


def test_numbers_and_names_are_members():
    attributes = {
        "gen_ai.operation.name": "chat",
        "gen_ai.request.model": "a-model",
        "gen_ai.response.model": "a-model-2",
        "gen_ai.usage.input_tokens": 12,
        "gen_ai.response.finish_reasons": ["stop"] * 100,
        "gen_ai.provider.name": "p" * 10_000,
    }

    payload, _ = payload_of(attributes)

    assert (payload["model"], payload["input_tokens"]) == ("a-model-2", 12)
    assert (len(payload["finish_reasons"]), len(payload["provider"])) == (MAX_ITEMS, 512)
    assert payload["span"]["duration_ms"] == 1.5


@pytest.mark.parametrize(
    "times",
    [
        {"end_time_unix_nano": 0},
        {"end_time_unix_nano": STARTED_NS - 1},
        {"start_time_unix_nano": 0},
    ],
    ids=["running", "ended before it began", "without a start"],
)
def test_a_span_without_two_times_in_order_has_no_duration(times: dict[str, int]):
    payload, _ = payload_of(TOOL, **times)

    assert "duration_ms" not in payload["span"]


def test_exceptions_and_links_beyond_the_limit_are_counted():
    events = [{"name": "exception", "attributes": pairs(EXCEPTION)}] * 100
    links = [{"trace_id": b"t" * 16, "span_id": b"s" * 8}] * 100

    payload, _ = payload_of(TOOL, events=events, links=links)

    assert payload["exceptions"] == [{"type": "ValueError"}] * MAX_ITEMS
    assert len(payload["links"]) == MAX_ITEMS


@pytest.mark.parametrize("character", ["\x01", "é", "x"])
def test_an_event_never_becomes_too_large(character: str):
    long = character * MAX_CONTENT_BYTES
    messages = {f"gen_ai.prompt.{n}.content": long for n in range(100)}
    events = [{"name": "exception", "attributes": pairs(EXCEPTION | {"exception.message": long})}]

    payload, size = payload_of(
        TOOL | {ARGUMENTS: long, RESULT: long} | messages, with_texts=True, events=events * 32
    )

    assert size <= MAX_PAYLOAD_BYTES
    assert payload["span"]
    assert ("texts" in payload) is (character == "x")


@pytest.mark.parametrize(
    ("attributes", "links"),
    [
        pytest.param({}, [{"trace_id": b"t" * 300_000, "span_id": b"s" * 8}], id="ids of links"),
        pytest.param(
            {ATTRIBUTES[one][0]: ["\x01" * 512] * MAX_ITEMS for one in SHORT},
            [],
            id="short members",
        ),
    ],
)
def test_an_event_never_becomes_too_large_by_short_members(
    attributes: dict[str, Any], links: list[dict[str, bytes]]
):
    payload, size = payload_of(TOOL | attributes, links=links)

    assert size <= MAX_PAYLOAD_BYTES
    assert payload["span"]
