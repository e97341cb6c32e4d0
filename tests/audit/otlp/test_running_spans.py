import json
from itertools import permutations
from typing import Any

import httpx
import pytest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status
from support.event_stream import opened

from chartroom.system.keys import Keyring
from tests.audit.spans import PATH, STARTED_NS, TOOL, TRACE, exported, in_json, request_of, span

Answer = dict[str, Any]
ABOUT = {**TOOL, "gen_ai.agent.name": "triage", "chartroom.patient_ids": ["P1"]}
RESULT = {"gen_ai.tool.call.result": "high"}
FAILED = Status(code=Status.STATUS_CODE_ERROR)


def running(number: int = 1, attributes: Answer = ABOUT, **fields: Any) -> Span:
    return span(number, attributes, end_time_unix_nano=0, **fields)


def failed(number: int = 1, attributes: Answer = ABOUT | RESULT, **fields: Any) -> Span:
    return span(number, attributes, status=FAILED, **fields)


async def listed(client: httpx.AsyncClient, **query: Any) -> list[Answer]:
    answer = await client.get("/agent-events", params=query)
    return answer.raise_for_status().json()["events"]


async def test_a_running_span_is_a_start_event_and_its_end_a_second_event(
    client: httpx.AsyncClient,
):
    # SDKs send a status for a running span, but the status may still change.
    assert await exported(client, running(status=FAILED)) == (0, "")
    (begun,) = await listed(client)
    assert (begun["phase"], begun["outcome"], begun["tool"]) == ("begun", None, "risk_score")
    assert begun["payload"]["phase"] == "begun"

    assert await exported(client, failed()) == (0, "")

    (end,) = await listed(client)
    assert (end["outcome"], end["begun_id"], "phase" in end) == ("error", begun["id"], False)
    assert end["payload"]["span"]["duration_ms"] == 1.5
    assert end["payload"]["result"]["text"] == "high"
    assert await listed(client, begun=True) == [begun, end]
    for event in (begun, end):
        assert (await client.get(f"/agent-events/{event['id']}")).json() == event


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"order": "desc"},
        {"trace_id": TRACE},
        {"patient_id": "P1"},
        {"agent_name": "triage"},
        {"agent_name": ["triage", "other"]},
        {"tool": "risk_score"},
        {"event_type": "tool_call"},
        {"recorded_by": "test-agent"},
        {"recorded_by": "test-agent", "agent_name": "triage"},
    ],
    ids=str,
)
async def test_a_list_has_a_span_once(client: httpx.AsyncClient, query: Answer):
    await exported(client, running(1), running(2), failed(1))

    found = await listed(client, **query)
    spans = {(one["span_id"][-1], one["outcome"]) for one in found}
    assert (len(found), spans) == (2, {("2", None), ("1", "error")})
    assert len(await listed(client, **query, begun=True)) == 3


async def test_a_list_of_a_caller_who_sees_some_patients_has_a_span_once(
    client: httpx.AsyncClient, keyring: Keyring, records: Any
):
    records.panels.let("caller:nurse", "P1")
    client.headers["authorization"] = f"Bearer {keyring.mint('nurse', scope='user/AuditEvent.crs')}"
    await exported(client, running(), failed())

    for query in ({}, {"patient_id": "P1"}, {"trace_id": TRACE}):
        (end,) = await listed(client, **query)
        assert end["begun_id"] == (await listed(client, **query, begun=True))[0]["id"]


async def test_a_list_of_an_encounter_has_a_span_once(client: httpx.AsyncClient, records: Any):
    about = TOOL | {"chartroom.encounter_id": records.encounter}
    await exported(client, running(1, about), failed(1, about))

    (end,) = await listed(client, encounter_id=records.encounter)
    assert (end["outcome"], end["stream_pos"]) == ("error", 1)


async def test_filters_and_rates_of_outcomes_count_the_end(client: httpx.AsyncClient):
    await exported(client, running(1), running(2), failed(1))

    assert [len(await listed(client, outcome=one)) for one in ("ok", "error")] == [0, 1]
    rates = (await client.get("/agent-events/rates?minutes=2&by=outcome")).json()
    totals = {one["value"]: one["total"] for one in rates["series"]}
    assert totals == {"error": 1, None: 1}  # A running span has the outcome None.


async def test_a_stream_shows_a_running_span_and_then_its_end(agent: httpx.AsyncClient):
    await exported(agent, running(1), failed(1))
    path = "/agent-events/stream?after_seq=-1&changes=false"
    async with opened(agent, path) as stream, opened(agent, f"{path}&begun=true") as whole:
        assert [one.json["outcome"] for one in await whole.take(2)] == [None, "error"]
        assert [one.json["outcome"] for one in await stream.take(1)] == ["error"]

        await exported(agent, running(2))
        assert [one.json["phase"] for one in await stream.take(1)] == ["begun"]
        await exported(agent, failed(2))
        assert [one.json["outcome"] for one in await stream.take(1)] == ["error"]


async def test_start_and_end_may_be_in_one_request(client: httpx.AsyncClient):
    for number, spans in enumerate(permutations([running, failed]), 1):
        # Of a span's start and end event, only one contains the patient.
        assert await exported(client, spans[0](number), spans[1](number, TOOL)) == (0, "")

    found = await listed(client, patient_id="P1", begun=True)
    # Audit ignores a span's start if the start arrives after the span's end.
    assert [one["outcome"] for one in found] == [None, "error", "error"]


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"attributes": ABOUT},
        {"status": FAILED, "end_time_unix_nano": STARTED_NS + 9_000_000},
        {"attributes": ABOUT | RESULT | {"chartroom.patient_ids": ["P2"]}, "status": FAILED},
    ],
    ids=["outcome", "result", "time", "patient"],
)
async def test_a_second_end_with_other_data_is_rejected_with_a_reason(
    client: httpx.AsyncClient, other: Answer
):
    first = {"attributes": ABOUT | RESULT}
    await exported(client, failed())
    (end,) = await listed(client)

    refused, why = await exported(client, span(1, **(first | other)), span(2, ABOUT))

    assert (refused, why.partition(": ")[0]) == (1, "1 x span-ended-otherwise")
    assert [one["id"] for one in await listed(client)][:1] == [end["id"]]
    assert (await client.get(f"/agent-events/{end['id']}")).json() == end


async def test_a_repeated_span_is_a_duplicate(client: httpx.AsyncClient):
    sent = [
        running(),
        running(attributes=ABOUT | RESULT),  # The repeated start has a new attribute.
        failed(),
        failed(),
        running(),  # A start after the span's end does not add an event.
    ]
    for one in sent:
        assert await exported(client, one) == (0, "")
    assert await exported(client, *sent) == (0, "")

    found = await listed(client, begun=True)
    assert [one["outcome"] for one in found] == [None, "error"]
    assert "result" not in found[0]["payload"]


async def test_end_time_0_in_json_means_running(client: httpx.AsyncClient):
    body = in_json(request_of(running()))
    for end in ("0", 0, None):
        sent = json.loads(json.dumps(body))
        sent["resourceSpans"][0]["scopeSpans"][0]["spans"][0]["endTimeUnixNano"] = end
        assert (await client.post(PATH, json=sent)).json() == {}

    (begun,) = await listed(client)
    assert begun["phase"] == "begun"
