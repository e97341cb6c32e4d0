"""Audit stores the valid spans of a partly invalid OTLP request and reports the invalid spans in the response."""

import json
from typing import Any

import httpx
import pytest
from google.protobuf.json_format import Parse
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceResponse

from tests.audit.spans import PATH, PROTOBUF, TOOL, field_of, in_json, request_of, span

Answer = dict[str, Any]
ABOUT = {**TOOL, "chartroom.patient_ids": ["P12345"]}
PRIVATE = "Ada Quill"


def document() -> Answer:
    return in_json(request_of(span(1, ABOUT), span(2, ABOUT), span(3, ABOUT)))


def spans_in(request: Answer) -> list[Any]:
    return request["resourceSpans"][0]["scopeSpans"][0]["spans"]


async def sent(client: httpx.AsyncClient, body: Answer | bytes) -> tuple[int, str]:
    if isinstance(body, bytes):
        answer = await client.post(PATH, content=body, headers={"content-type": PROTOBUF})
        response = ExportTraceServiceResponse.FromString(answer.content)
    else:
        sent_json = {"content-type": "application/json"}
        answer = await client.post(PATH, content=json.dumps(body), headers=sent_json)
        response = Parse(answer.text, ExportTraceServiceResponse())
    assert answer.status_code == 200, answer.text
    assert PRIVATE not in response.partial_success.error_message
    return response.partial_success.rejected_spans, response.partial_success.error_message


async def stored(client: httpx.AsyncClient) -> str:
    events = (await client.get("/agent-events")).raise_for_status().json()["events"]
    return "".join(one["span_id"][-1] for one in events)


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ({"spanId": "zz"}, "span-without-ids"),
        ({"traceId": "CvdlGRbNQ92ESOshHIAxnA=="}, "span-without-ids"),
        ({"parentSpanId": 5}, "span-without-ids"),
        ({"trace_id": "zz"}, "span-without-ids"),
        ({"links": [{"traceId": "zz"}]}, "span-without-ids"),
        ({"links": [PRIVATE]}, "malformed-span"),
        ({"links": {PRIVATE: 1}}, "malformed-span"),
        ({"startTimeUnixNano": "1.5"}, "malformed-span"),
        ({"endTimeUnixNano": -1}, "malformed-span"),
        ({"name": {PRIVATE: 1}}, "malformed-span"),
        ({"status": PRIVATE}, "malformed-span"),
        ({"attributes": [5]}, "malformed-span"),
        ({"attributes": {PRIVATE: PRIVATE}}, "malformed-span"),
        ({"attributes": [{"key": "a", "value": PRIVATE}]}, "malformed-span"),
        ({"attributes": [{"key": "a", "value": {"intValue": PRIVATE}}]}, "malformed-span"),
        (
            {"attributes": [{"key": "a", "value": {"intValue": 1, "boolValue": True}}]},
            "malformed-span",
        ),
        ({"attributes": [{"key": f"a{n}"} for n in range(20_001)]}, "span-too-large"),
        (PRIVATE, "malformed-span"),
        ([], "malformed-span"),
        (None, None),  # A request without spans is accepted.
    ],
    ids=lambda value: json.dumps(value)[:60],
)
async def test_a_malformed_span_in_json_does_not_affect_the_others(
    client: httpx.AsyncClient, bad: Any, code: str | None
):
    body = document()
    spans = spans_in(body)
    spans[1] = spans[1] | bad if isinstance(bad, dict) else bad

    refused, message = await sent(client, body)

    assert refused == (code is not None)
    assert message.startswith(f"1 x {code}: " if code else "")
    assert await stored(client) == "13"


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        pytest.param(b"\x4a\x7f", "malformed-span", id="cut off"),
        pytest.param(b"\x2a\x01\xff", "malformed-span", id="a name that is not UTF-8"),
        pytest.param(b"\x4a\x00" * 50_001, "span-too-large", id="very many attributes"),
    ],
)
async def test_a_malformed_span_in_protobuf_does_not_affect_the_others(
    client: httpx.AsyncClient, bad: bytes, code: str
):
    request = request_of(span(1, ABOUT)).SerializeToString()
    broken = field_of(1, field_of(2, field_of(2, span(2, ABOUT).SerializeToString() + bad)))
    last = request_of(span(3, ABOUT)).SerializeToString()

    refused, message = await sent(client, request + broken + last)

    assert (refused, message.partition(": ")[0]) == (1, f"1 x {code}")
    assert await stored(client) == "13"


@pytest.mark.parametrize("part", ["resource", "scope"])
@pytest.mark.parametrize("is_json", [True, False], ids=["json", "protobuf"])
async def test_a_malformed_resource_or_scope_rejects_its_own_spans(
    client: httpx.AsyncClient, part: str, *, is_json: bool
):
    body: Answer | bytes
    if is_json:
        body, bad = document(), document()
        of_resource = bad["resourceSpans"][0]
        holder = of_resource if part == "resource" else of_resource["scopeSpans"][0]
        holder[part] = {"attributes": PRIVATE}
        body["resourceSpans"].insert(0, bad["resourceSpans"][0])
    else:
        good = [span(number, ABOUT) for number in (1, 2, 3)]
        of_scope = b"".join(field_of(2, one.SerializeToString()) for one in good)
        broken = b"\x0a\x02\x0a\x7f"
        inner = (broken if part == "scope" else b"") + of_scope
        outer = (broken if part == "resource" else b"") + field_of(2, inner)
        body = field_of(1, outer) + request_of(*good).SerializeToString()

    refused, message = await sent(client, body)

    assert (refused, message.partition(": ")[0]) == (3, "3 x malformed-span")
    assert f"`{part}`" in message
    assert await stored(client) == "123"


def renamed(body: Answer, old: str, new: str) -> Answer:
    return json.loads(json.dumps(body).replace(f'"{old}"', f'"{new}"'))


@pytest.mark.parametrize(
    ("old", "new", "place", "present"),
    [
        ("resourceSpans", "resource_spans", "the request", "resourceSpans"),
        ("resourceSpans", "Spans", "the request", "spans"),
        ("scopeSpans", "scope_spans", "`resourceSpans`", "scopeSpans"),
        ("scopeSpans", "instrumentationLibrarySpans", "`resourceSpans`", "scopeSpans"),
        ("spans", "Spans", "`scopeSpans`", "spans"),
    ],
)
async def test_reports_members_that_otlp_does_not_define(
    client: httpx.AsyncClient, old: str, new: str, place: str, present: str
):
    named = f"`{new}` of {place} (OTLP's JSON has `{present}`)"
    assert await sent(client, renamed(document(), old, new)) == (
        0,
        f"unknown-members: not read, since OTLP does not define them: {named}.",
    )
    assert await stored(client) == ""


async def test_an_unknown_member_does_not_affect_known_members(client: httpx.AsyncClient):
    body = document()
    body[PRIVATE] = body["resourceSpans"][0]["schema_url"] = [1]
    spans_in(body)[0][PRIVATE] = "\ud83d"
    spans_in(body)[1]["attributes"].append({"key": "a", "value": {"text": PRIVATE}})

    refused, message = await sent(client, body)

    assert (refused, message.count(" members of ")) == (0, 2)
    assert "other members of a span" in message
    assert "`schema_url` of `resourceSpans`" in message
    assert await stored(client) == "123"


async def test_reports_unknown_fields_of_protobuf(client: httpx.AsyncClient):
    one = request_of(span(1, ABOUT)).resource_spans[0].SerializeToString()
    former = b"\xc2\x3e\x02\x08\x01"  # instrumentation_library_spans of OTLP 0.14.
    body = field_of(1, one + former) + field_of(5, b"")
    with_field = span(2, ABOUT).SerializeToString() + b"\xf8\x07\x01"
    body += field_of(1, field_of(2, field_of(2, with_field)))

    refused, message = await sent(client, body)

    assert refused == 0
    assert "field 1000 of `resourceSpans`, field 5 of the request, field 127 of a span" in message
    assert await stored(client) == "12"


async def test_snake_case_inside_a_span_is_read(client: httpx.AsyncClient):
    """Protobuf's library accepts snake_case names, but would decode trace ids as base64."""
    body = document()
    for old, new in (
        ("traceId", "trace_id"),
        ("spanId", "span_id"),
        ("endTimeUnixNano", "end_time_unix_nano"),
    ):
        body = renamed(body, old, new)

    assert await sent(client, body) == (0, "")
    assert await stored(client) == "123"


# The fixture `app` starts a new application, so that its metrics begin at 0.
@pytest.mark.usefixtures("app")
async def test_metrics_count_rejections_by_reason(client: httpx.AsyncClient):
    body = document()
    spans_in(body)[0]["spanId"] = "zz"
    spans_in(body)[1]["name"] = 5
    await sent(client, body)
    await sent(client, renamed(document(), "resourceSpans", "resource_spans"))

    metrics = (await client.get("/metrics")).text

    for labels in (
        'outcome="refused",reason="span-without-ids"',
        'outcome="refused",reason="malformed-span"',
        'outcome="stored",reason=""',
        'outcome="unread",reason="unknown-members"',
    ):
        assert f"chartroom_spans_total{{{labels}}} 1.0" in metrics
