import json
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from mcp.client.client import Client
from mcp.shared.exceptions import MCPError

from chartroom.system.keys import Keyring
from mcp_app.catalogue import TOOLS
from tests.mcp_app.app import Gateway, connected

PATIENT = str(uuid4())
OPENED = {"patient_id": PATIENT, "chief_complaint": "Fatigue"}
TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


def text_of(result: Any) -> str:
    (block,) = result.content
    return block.text


OF_CLAIMS = [name for name in TOOLS if name.endswith("_task") and name != "create_task"]
SIMILAR = {"patient": {"id": "p"}, "score": 0.9, "grade": "probable"}


class TestListTools:
    async def test_shows_all_to_a_caller_with_all_scopes(self, client: Client):
        listed = await client.list_tools()

        assert [tool.name for tool in listed.tools] == list(TOOLS)
        assert listed.cache_scope in {None, "private"}

    @pytest.mark.parametrize(
        ("scope", "names"),
        [
            ("user/Patient.rs", ["find_patients", "read_chart"]),
            ("patient/Patient.r", ["read_chart"]),
            ("system/Task.u", OF_CLAIMS),
            ("patient/DocumentReference.r", ["read_document"]),
            ("user/AuditEvent.c?agent-name=reader", ["log_event"]),
            ("user/Task.u?code=lab&queue=lab", OF_CLAIMS),
            ("user/Task.c", ["create_task"]),
            ("", []),
        ],
    )
    async def test_shows_tools_within_the_callers_scopes(
        self, app: FastAPI, keyring: Keyring, scope: str, names: list[str]
    ):
        token = keyring.mint("reader", scope=scope)

        async with connected(app, {"Authorization": f"Bearer {token}"}) as client:
            listed = await client.list_tools()

        assert [tool.name for tool in listed.tools] == names


class TestCallTool:
    async def test_is_one_call_of_the_gateway_with_the_token_of_the_caller(
        self, client: Client, gateway: Gateway, bearer: dict[str, str]
    ):
        gateway.body = {"patients": [], "next": None}

        result = await client.call_tool("find_patients", {"name": "Zoë", "limit": 3})

        (request,) = gateway.requests
        assert (request.method, request.url.path) == ("POST", "/patients/search")
        assert json.loads(request.content) == {"name": "Zoë", "limit": 3}
        assert request.headers["authorization"] == bearer["Authorization"]
        assert not result.is_error
        assert result.structured_content == json.loads(text_of(result))
        assert result.structured_content["patients"] == []

    async def test_sends_a_key_and_a_version_as_headers(self, client: Client, gateway: Gateway):
        encounter = uuid4()
        arguments: dict[str, Any] = {
            "encounter_id": str(encounter),
            "summary": "Calm.",
            "sources": [{"resource": "Observation/7"}],
            "version": 4,
            "idempotency_key": "once",
        }

        await client.call_tool("write_summary", arguments)

        assert (gateway.last.method, gateway.last.url.path) == ("PATCH", f"/encounters/{encounter}")
        assert json.loads(gateway.last.content) == {
            "summary": "Calm.",
            "sources": arguments["sources"],
        }
        assert gateway.last.headers["if-match"] == 'W/"4"'
        assert gateway.last.headers["idempotency-key"] == "once"

    async def test_treats_null_as_omitted_and_keeps_a_text_that_looks_like_json(
        self, client: Client, gateway: Gateway
    ):
        await client.call_tool("read_events", {"patient_id": None, "order": "asc"})
        assert dict(gateway.last.url.params) == {"order": "asc", "limit": "20"}

        for text in ('["a"]', "null", "1", '{"a": 1}'):
            await client.call_tool("search_passages", {"question": text})
            assert json.loads(gateway.last.content)["question"] == text

    async def test_reads_arguments_as_models_and_frameworks_send_them(
        self, client: Client, gateway: Gateway
    ):
        gateway.body = {"id": "1", "seq": 1}
        added = {"toolCallId": "c", "sessionId": "s", "chatInput": "", "action": "x", "_meta": {}}
        event = {"event_type": "note", "payload": '{"text": "[1]"}', "patient_ids": '["P-1"]'}
        optional = {"encounter_id": "", "outcome": "", "idempotency_key": ""}

        result = await client.call_tool("log_event", event | optional | added | {"tool": "score"})

        assert not result.is_error, text_of(result)
        sent = json.loads(gateway.last.content)
        assert sent.keys() == {"agent_name", "event_type", "payload", "patient_ids", "tool"}
        assert (sent["payload"], sent["patient_ids"]) == ({"text": "[1]"}, ["P-1"])
        assert sent["tool"] == "score"
        assert "idempotency-key" not in gateway.last.headers

    @pytest.mark.parametrize("text", ['["a"', "[" * 100_000, "a", '"[]"'])
    async def test_rejects_a_text_that_is_not_json_of_a_list(
        self, client: Client, gateway: Gateway, text: str
    ):
        result = await client.call_tool("claim_task", {"queues": text})

        assert "queues: must-be-list" in text_of(result)
        assert gateway.requests == []

    @pytest.mark.parametrize("character", ["ж", "血", "é", "😀"])
    async def test_sends_texts_unescaped(self, client: Client, gateway: Gateway, character: str):
        text, gateway.body = character * 1000, {"id": "1", "seq": 1}

        await client.call_tool("log_event", {"event_type": "note", "payload": {"text": text}})

        assert json.loads(gateway.last.content)["payload"] == {"text": text}
        assert len(gateway.last.content) < len(text.encode()) + 200

    async def test_replaces_lone_surrogates_and_reports_their_number(
        self, gateway: Gateway, http: httpx.AsyncClient, bearer: dict[str, str]
    ):
        gateway.body = {"id": "1", "seq": 1}
        arguments = {"event_type": "note", "payload": {"text": "cut \ud83d"}}
        call = {"name": "log_event", "arguments": arguments}
        message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call}

        body = json.dumps(message)  # The MCP SDK's client cannot send lone surrogates.

        headers = bearer | {"Content-Type": "application/json"}
        answer = (await http.post("/mcp", content=body, headers=headers)).json()

        assert json.loads(gateway.last.content)["payload"] == {"text": "cut \ufffd"}
        assert answer["result"]["structuredContent"]["replaced_characters"] == 1
        assert "replaced_characters" not in answer
        assert answer["result"]["content"][0]["text"].endswith('"replaced_characters":1}')

    async def test_passes_on_the_trace_and_ignores_an_invalid_one(
        self, client: Client, gateway: Gateway
    ):
        await client.call_tool("read_events", {}, meta={"traceparent": TRACEPARENT})
        assert gateway.last.headers["traceparent"] == TRACEPARENT

        odd: Any
        for odd in (1, "a\r\nX-Agent-Name: other", "é"):
            result = await client.call_tool("read_events", {}, meta={"traceparent": odd})
            assert not result.is_error
            assert gateway.last.headers.get("traceparent") is None

    @pytest.mark.parametrize("levels", [225, 500])
    @pytest.mark.parametrize(("left", "right"), [("[", "]"), ('{"a": ', "}")])
    async def test_shows_an_event_that_nests_too_deeply_for_clients(
        self, client: Client, gateway: Gateway, left: str, right: str, levels: int
    ):
        payload = f'{left * levels}"é"{right * levels}'
        gateway.body = f'{{"events": [{{"payload": {payload}}}], "next": null}}'.encode()

        result = await client.call_tool("read_events", {})

        assert not result.is_error
        assert len(result.structured_content["events"]) == 1
        assert text_of(result).count("é") == 1

    async def test_rejects_an_unknown_tool_without_quoting_its_name(
        self, client: Client, gateway: Gateway
    ):
        with pytest.raises(MCPError) as failure:
            await client.call_tool("read_Zoe_Lindqvist", {})

        assert "Zoe" not in str(failure.value)
        assert gateway.requests == []


class TestAFailure:
    async def test_is_one_sentence_with_the_code_and_when_to_call_again(
        self, client: Client, gateway: Gateway
    ):
        gateway.status = 503
        gateway.body = {
            "code": "database-busy",
            "advice": "wait",
            "detail": "The database of the service is too busy.",
            "retryable": True,
            "retry_after_s": 7,
        }

        result = await client.call_tool("read_events", {})

        assert result.is_error
        assert text_of(result) == (
            "database-busy (call again after 7 s): The database of the service is too busy."
        )
        assert result.structured_content == {
            "message": text_of(result),
            "code": "database-busy",
            "advice": "wait",
            "retryable": True,
            "retry_after_s": 7,
        }

    async def test_has_the_fields_of_a_rejected_request(self, client: Client, gateway: Gateway):
        gateway.status = 422
        errors = [{"in": "body", "pointer": "/limit", "rule": "maximum", "allowed": 1000}]
        gateway.body = {
            "code": "invalid",
            "advice": "correct",
            "detail": "Wrong.",
            "errors": errors,
        }

        result = await client.call_tool("find_patients", {"limit": 4000})

        assert text_of(result) == (
            "invalid (correct it first): Wrong. Arguments: limit: maximum (1000)."
        )

    async def test_of_arguments_has_no_value_and_reaches_no_service(
        self, client: Client, gateway: Gateway
    ):
        name, claim = "Zoe Lindqvist", {"queues": ["triage"]}
        claimed = {"task_id": str(uuid4()), "claim_token": str(uuid4())}
        long = {"text": "é" * 131_073, "source_type": "note", "source_ref": "n-1"}
        for tool, arguments, expected in (
            ("find_patients", {"nmae": name}, 'nmae: unknown-field (["cursor",'),
            ("find_patients", {"nmae": name}, "did you mean name"),
            ("find_patients", {name: name}, 'arguments: unknown-field (["cursor",'),
            ("find_patients", {"name": [name]}, "name: must-be-text"),
            ("find_patients", {"limit": name}, "limit: must-be-whole-number"),
            ("read_chart", {"patient_id": "../patients"}, "patient_id: must-be-uuid"),
            ("read_chart", {"patient_id": "P-77"}, "patient_id: must-be-uuid"),
            ("read_chart", {"patient_id": ""}, "patient_id: must-be-uuid"),
            ("finish_task", claimed | {"error": name, "output": {"a": 1}}, "either `error`"),
            ("finish_task", claimed | {"final": True}, "either `error`"),
            ("store_document", long, "in parts, each"),
            ("store_document", long, "text: max-bytes (262144)"),
            *(
                # Idempotency keys that are not valid in an HTTP header.
                ("claim_task", claim | {"idempotency_key": key}, "idempotency_key")
                for key in ("a\r\nX-Agent-Name: b", "é", "x" * 256)
            ),
        ):
            result = await client.call_tool(tool, arguments)

            assert result.is_error
            assert expected in text_of(result)
            assert "Zoe" not in text_of(result)
        assert gateway.requests == []

    async def test_of_the_connection_reports_whether_a_write_may_be_done(
        self, client: Client, gateway: Gateway
    ):
        for failure, code in (
            (httpx.ConnectError("refused"), "gateway-unreachable"),
            (httpx.ReadError("broken"), "answer-lost"),
            (httpx.ReadTimeout("late"), "answer-lost"),
            (None, "gateway-unreachable"),
        ):
            gateway.failure, gateway.status, gateway.body = failure, 404, "404 page not found\n"
            result = await client.call_tool("read_events", {})
            assert text_of(result).startswith(f"{code} (call again after 2 s)")

    @pytest.mark.parametrize(
        ("tool", "arguments", "is_safe"),
        [
            ("open_encounter", OPENED, False),
            ("open_encounter", OPENED | {"idempotency_key": "once"}, True),
            ("heartbeat_task", {"task_id": PATIENT, "claim_token": PATIENT}, True),
            ("read_events", {}, True),
        ],
    )
    async def test_that_may_have_written_is_retryable_only_if_idempotent(
        self, client: Client, gateway: Gateway, tool: str, arguments: dict[str, Any], is_safe: bool
    ):
        gateway.status = 502
        gateway.body = {
            "code": "connection-lost",
            "advice": "wait",
            "detail": "Look for it.",
            "retryable": True,
            "retry_after_s": 2,
        }
        for gateway.failure in (httpx.ReadError("broken"), None):
            result = await client.call_tool(tool, arguments)

            fields = result.structured_content
            assert (fields["retryable"], fields["retry_after_s"]) == (
                is_safe,
                2 if is_safe else None,
            )
            assert ("call again after 2 s" in text_of(result)) is is_safe
            assert ("same idempotency_key" in text_of(result)) is ("idempotency_key" in arguments)

    async def test_occurs_for_too_large_a_response(self, client: Client, gateway: Gateway):
        gateway.body = {"events": ["x" * 1024] * 8 * 1024, "next": None}  # 8 MiB.

        result = await client.call_tool("read_events", {"limit": 1000})

        assert result.is_error
        assert text_of(result).startswith("answer-too-large (correct it first)")
        assert text_of(result).endswith("with a smaller `limit`, and then with `cursor`.")
        read = await client.call_tool("read_document", {"document_id": str(uuid4())})
        assert text_of(read).endswith("with a smaller `length`.")
        claimed = await client.call_tool("claim_task", {"queues": ["default"]})
        assert text_of(claimed).endswith("is available again after its lease expires.")

    async def test_occurs_for_a_response_that_is_not_a_document(
        self, client: Client, gateway: Gateway
    ):
        answers: list[tuple[int, Any]] = [
            (504, b"Gateway Timeout"),
            (200, [1]),
            (200, b"{"),
            (502, {"a": 1}),
        ]
        for gateway.status, gateway.body in answers:
            result = await client.call_tool("read_events", {})
            assert text_of(result).startswith("answer-unusable (do not repeat")


class TestRegisterPatient:
    async def test_returns_similar_patients_instead(self, client: Client, gateway: Gateway):
        gateway.body = {"candidates": [SIMILAR, SIMILAR | {"grade": "possible"}]}

        result = await client.call_tool("register_patient", {"full_name": "Jane Doe"})

        assert [str(one.url.path) for one in gateway.requests] == ["/patients/$match"]
        assert result.structured_content["candidates"] == [SIMILAR]
        assert result.structured_content["registered"] is False

    @pytest.mark.parametrize("confirmed", [False, True])
    async def test_registers_a_patient_without_similar_ones_or_if_confirmed(
        self, client: Client, gateway: Gateway, confirmed: bool
    ):
        gateway.body = {"candidates": [], "id": "p"}

        await client.call_tool("register_patient", {"full_name": "Jane", "confirmed": confirmed})

        paths = [one.url.path for one in gateway.requests]
        assert paths == (["/patients"] if confirmed else ["/patients/$match", "/patients"])
        assert json.loads(gateway.last.content) == {"full_name": "Jane"}

    async def test_is_refused_if_the_search_is(self, client: Client, gateway: Gateway):
        gateway.status = 403
        gateway.body = {"code": "scope-missing", "advice": "ask-person", "detail": "No scope."}

        result = await client.call_tool("register_patient", {"full_name": "Jane"})

        assert result.is_error
        assert len(gateway.requests) == 1
