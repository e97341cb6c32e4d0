import gzip
import json
from itertools import product
from typing import Any
from uuid import UUID

import httpx
import pytest
from google.rpc.status_pb2 import Status
from support.databases import TestDatabase, fetch

from audit.errors import LogBusy
from audit.otlp.requests import MAX_BYTES, MAX_SPANS
from audit.writer.writer import Writer
from chartroom.system.keys import Keyring
from tests.audit.spans import (
    PATH,
    PROTOBUF,
    STARTED_NS,
    TOOL,
    TRACE,
    export,
    exported,
    in_json,
    request_of,
    span,
)

Answer = dict[str, Any]
JSON = "application/json"
ABOUT = {**TOOL, "chartroom.patient_ids": ["P12345"]}


async def listed(client: httpx.AsyncClient, **query: str) -> list[Answer]:
    answer = await client.get("/agent-events", params=query)
    return answer.raise_for_status().json()["events"]


class TestASpan:
    async def test_becomes_an_event(self, client: httpx.AsyncClient, records: Any):
        attributes = {
            **TOOL,
            "gen_ai.tool.name": "risk_score",
            "gen_ai.tool.call.arguments": '{"dose_mg": 5}',
            "gen_ai.agent.name": "triage-agent",
            "chartroom.encounter_id": records.encounter,
            "chartroom.patient_ids": ["P12345"],
        }

        assert await exported(client, span(7, attributes)) == (0, "")

        (event,) = await listed(client, encounter_id=records.encounter)
        assert UUID(event["id"]).int >> 76 == (STARTED_NS // 1_000_000 << 4) + 7
        assert {name: event[name] for name in ("agent_name", "event_type", "tool", "outcome")} == {
            "agent_name": "triage-agent",
            "event_type": "tool_call",
            "tool": "risk_score",
            "outcome": "ok",
        }
        assert (event["patient_ids"], event["patient_id"]) == (["P12345"], records.patient)
        assert (event["trace_id"], event["span_id"]) == (TRACE, f"{7:016x}")
        assert (event["recorded_by"], event["stream_pos"]) == ("test-agent", 0)
        assert event["occurred_at"] == "2026-09-21T14:13:20.123456Z"
        assert event["payload"]["arguments"]["text"] == '{"dose_mg": 5}'

    async def test_is_the_same_event_in_each_encoding_and_a_duplicate_when_it_is_sent_again(
        self, client: httpx.AsyncClient
    ):
        links = [{"trace_id": bytes(range(16)), "span_id": bytes(range(8))}]
        about = ABOUT | {"n": 2**60, "b": b"\0\1"}
        for number, (is_json, packing) in enumerate(
            product((False, True), ("identity", "gzip")), 1
        ):
            request = request_of(span(number, about, parent=9, links=links))
            body, content_type = request.SerializeToString(), PROTOBUF
            if is_json:
                body, content_type = json.dumps(in_json(request)).encode(), JSON
            headers = {"content-type": content_type, "content-encoding": packing}
            sent = gzip.compress(body) if packing == "gzip" else body

            answer = await client.post(PATH, content=sent, headers=headers)

            assert (answer.status_code, answer.headers["content-type"]) == (200, content_type)
            assert answer.content == (b"{}" if is_json else b"")
        events = await listed(client)
        assert len(events) == 4
        for event in events:
            assert event["payload"]["links"] == [
                {"trace_id": bytes(range(16)).hex(), "span_id": bytes(range(8)).hex()}
            ]
            assert event["payload"]["span"]["parent_span_id"] == f"{9:016x}"

    async def test_of_an_unknown_operation_is_an_event_with_the_operations_name(
        self, client: httpx.AsyncClient
    ):
        names = ["plan", "create_agent", "fetch_response", "search_memory", "of our own"]
        operations: list[Answer] = [
            *({"gen_ai.operation.name": name} for name in names),
            {"gen_ai.operation.name": "Delete_Memory_Store"},
            {"gen_ai.operation.name": "of our own", "traceloop.span.kind": "tool"},
            {},
            {"http.request.method": "GET"},
            {"openinference.span.kind": "chain"},
            {"gen_ai.operation.name": " "},
        ]

        spans = [span(number, one) for number, one in enumerate(operations, 1)]
        assert await exported(client, *spans) == (0, "")

        types = [one["event_type"] for one in await listed(client)]
        assert types == [*names, "delete_memory_store", "tool_call"]

    async def test_keeps_its_order_trace_and_time(
        self, client: httpx.AsyncClient, keyring: Keyring
    ):
        other = {"authorization": f"Bearer {keyring.mint('other-agent')}"}
        latest = 2**64 - 1
        await exported(
            client,
            span(3, ABOUT, start_time_unix_nano=0),
            span(1, ABOUT, start_time_unix_nano=latest),
            span(2, trace="ab" * 16),
        )
        await exported(client, span(1, ABOUT), headers=other)

        found = await listed(client)
        assert [one["span_id"][-1] for one in found] == ["3", "1", "2", "1"]
        times = [one["occurred_at"] for one in found]
        assert times[:2] == [None, "2554-07-21T23:34:33.709551Z"]
        assert [one["recorded_by"] for one in found] == ["test-agent"] * 3 + ["other-agent"]
        (without_place,) = await listed(client, trace_id="ab" * 16)
        assert (without_place["encounter_id"], without_place["patient_ids"]) == (None, [])


class TestASpanThatIsRefused:
    async def test_does_not_affect_other_spans(
        self, client: httpx.AsyncClient, unknown_encounter: str
    ):
        spans = [
            span(1, ABOUT),
            span(2, TOOL | {"chartroom.encounter_id": unknown_encounter}),
            span(3, TOOL | {"chartroom.encounter_id": "visit-7"}),
            span(4, TOOL | {"chartroom.patient_ids": [f"P{n}" for n in range(101)]}),
            span(5, TOOL | {"chartroom.patient_ids": ["a\u202eb"]}),
            span(6, ABOUT, span_id=b""),
            span(7, ABOUT, trace_id=b"\0" * 16),
            span(8, TOOL | {"chartroom.patient_ids": "[" * 1000 + "]" * 1000}),
        ]

        refused, why = await exported(client, *spans)

        assert refused == 7
        for code, count in (
            ("encounter-not-found", 1),
            ("span-attributes-invalid", 4),
            ("span-without-ids", 2),
        ):
            assert f"{count} x {code}: " in why
        assert "visit-7" not in why
        assert [one["span_id"][-1] for one in await listed(client)] == ["1"]

    async def test_is_counted_in_json_too(self, client: httpx.AsyncClient):
        body = in_json(request_of(span(1, TOOL | {"chartroom.encounter_id": "visit-7"})))

        answer = (await client.post(PATH, json=body)).json()

        assert answer["partialSuccess"]["rejectedSpans"] == "1"
        assert "span-attributes-invalid" in answer["partialSuccess"]["errorMessage"]

    async def test_is_of_a_patient_out_of_reach(
        self, client: httpx.AsyncClient, keyring: Keyring, records: Any
    ):
        records.panels.let("caller:nurse", "P1")
        token = keyring.mint("nurse", scope="user/AuditEvent.cs")
        spans = [span(n, TOOL | {"chartroom.patient_ids": [f"P{n}"]}) for n in (1, 2)]

        refused, why = await exported(client, *spans, headers={"authorization": f"Bearer {token}"})

        assert (refused, why.partition(":")[0]) == (1, "1 x patient-out-of-reach")
        assert [one["patient_ids"] for one in await listed(client)] == [["P1"]]

    async def test_has_an_agent_outside_the_scope_but_not_a_missing_agent(
        self, client: httpx.AsyncClient, keyring: Keyring
    ):
        token = keyring.mint("triage", scope="system/AuditEvent.c?agent-name=triage")
        headers = {"authorization": f"Bearer {token}"}
        spans = [
            span(n, ABOUT | {"gen_ai.agent.name": name})
            for n, name in enumerate(("triage", "intake", "intake", "Ada Quill"), 1)
        ]

        refused, why = await exported(client, *spans, headers=headers)

        assert refused == 3
        assert why.startswith(
            "2 x scope-missing: The token lacks the scope `user/AuditEvent.c?agent-name=intake`, "
        )
        assert "of the agent `triage`, and this is one of `intake`.; 1 x scope-missing: " in why
        assert why.endswith("and this is one of another agent.")
        assert "Ada" not in why
        resource = {"service.name": "agents"}
        assert await exported(client, span(5, ABOUT), resource=resource, headers=headers) == (0, "")
        assert await exported(client, span(5, ABOUT), resource=resource) == (0, "")
        names = [one["agent_name"] for one in await listed(client)]
        assert names == ["triage", "triage", "agents"]

    # The fixture `app` starts a new application, so that its metrics begin at 0.
    @pytest.mark.usefixtures("app")
    async def test_is_seen_in_metrics(self, client: httpx.AsyncClient):
        await exported(client, span(1, ABOUT), span(1, ABOUT), span(2, {}), span(3, span_id=b""))

        metrics = (await client.get("/metrics")).text

        for outcome in ("stored", "duplicate", "ignored"):
            assert f'chartroom_spans_total{{outcome="{outcome}",reason=""}} 1.0' in metrics
        assert 'spans_total{outcome="refused",reason="span-without-ids"} 1.0' in metrics


def assert_status(answer: httpx.Response, status: int, code: str) -> None:
    content_type = answer.request.headers.get("content-type", "")
    assert answer.status_code == status, answer.text
    if content_type == PROTOBUF:
        assert answer.headers["content-type"] == PROTOBUF
        message = Status.FromString(answer.content).message
    else:
        assert answer.headers["content-type"] == JSON
        message = answer.json()["message"]
    assert message.startswith(f"{code}: ")


class TestAFailure:
    async def test_is_a_status_in_the_encoding_of_the_request(
        self, offline: httpx.AsyncClient, keyring: Keyring
    ):
        reader = keyring.mint("reader", scope="system/AuditEvent.rs")
        for path, method, more, status, code in (
            (PATH, "POST", {"authorization": "Bearer x"}, 401, "token-invalid"),
            (PATH, "POST", {"authorization": f"Bearer {reader}"}, 403, "scope-missing"),
            (PATH, "POST", {}, 400, "malformed-spans"),
            (PATH, "POST", {"content-encoding": "gzip"}, 400, "malformed-request"),
            (PATH, "POST", {"content-encoding": "br"}, 415, "unsupported-media-type"),
            (PATH, "POST", {"content-type": "text/plain"}, 415, "unsupported-media-type"),
            (PATH, "GET", {}, 405, "method-not-allowed"),
            ("/v1/metrics", "POST", {}, 404, "not-found"),
        ):
            for content_type in (PROTOBUF, JSON):
                headers = {"content-type": content_type} | more
                answer = await offline.request(method, path, content=b"\xff", headers=headers)

                assert_status(answer, status, code)
        answer = await offline.post(PATH, content=b"x", headers={"content-type": "text/plain"})
        assert PROTOBUF in answer.text  # The error message lists the supported encodings.

    async def test_of_a_busy_log_is_retryable_within_five_seconds(
        self, client: httpx.AsyncClient, constants: pytest.MonkeyPatch
    ):
        async def refuse(*_: object) -> None:
            raise LogBusy(retry_after_s=30)

        constants.setattr(Writer, "append", refuse)

        answer = await export(client, request_of(span()))

        assert_status(answer, 503, "log-busy")
        assert answer.headers["retry-after"] == "5"

    async def test_of_some_spans_that_is_temporary_makes_the_exporter_send_all_again(
        self, client: httpx.AsyncClient, constants: pytest.MonkeyPatch, database: TestDatabase
    ):
        append = Writer.append

        async def put_off_the_last(writer: Writer, events: Any) -> Any:
            return [*await append(writer, events[:-1]), LogBusy()]

        with constants.context() as patched:
            patched.setattr(Writer, "append", put_off_the_last)
            answer = await export(client, request_of(span(1, ABOUT), span(2, ABOUT)))
        assert_status(answer, 503, "log-busy")

        assert await exported(client, span(1, ABOUT), span(2, ABOUT)) == (0, "")

        ids = await fetch(database.admin_dsn, "SELECT span_id FROM audit.agent_events ORDER BY seq")
        assert [row["span_id"][-1] for row in ids if row["span_id"]] == ["1", "2"]


class TestABody:
    async def test_may_be_empty_and_stores_nothing_if_truncated_or_too_long(
        self, client: httpx.AsyncClient
    ):
        answer = await client.post(PATH, content=b"", headers={"content-type": PROTOBUF})
        assert (answer.status_code, answer.content) == (200, b"")

        body = request_of(span(1, ABOUT), span(2, ABOUT)).SerializeToString()
        answer = await client.post(PATH, content=body[:-1], headers={"content-type": PROTOBUF})
        assert_status(answer, 400, "malformed-spans")

        many = request_of(*[span(1, ABOUT)] * (MAX_SPANS + 1))
        assert_status(await export(client, many), 413, "too-many-spans")
        assert await listed(client) == []

    async def test_is_read_up_to_16_mebibytes(self, client: httpx.AsyncClient):
        request = request_of(span(1, ABOUT | {"gen_ai.tool.call.result": ""}))
        value = request.resource_spans[0].scope_spans[0].spans[0].attributes[-1].value
        value.string_value = "x" * (MAX_BYTES - 1_000)
        assert MAX_BYTES - 1_000 < request.ByteSize() < MAX_BYTES

        answer = await export(client, request, packed=True)

        assert (answer.status_code, answer.content) == (200, b"")
        (event,) = await listed(client)
        assert event["payload"]["result"]["bytes"] == MAX_BYTES - 1_000
        assert len(event["payload"]["result"]["text"]) == 16 * 1024

    async def test_larger_than_16_mebibytes_is_rejected(self, offline: httpx.AsyncClient):
        request = request_of(span(1, ABOUT | {"x": "x" * MAX_BYTES}))

        for packed in (False, True):
            answer = await export(offline, request, packed=packed)
            assert_status(answer, 413, "body-too-large")
