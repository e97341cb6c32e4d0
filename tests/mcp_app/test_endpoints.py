import asyncio
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from mcp.shared.exceptions import MCPError
from starlette.types import Message, Receive, Scope, Send
from support.eventually import HANGS_S
from support.problems import assert_problem

from chartroom.system.keys import Keyring
from mcp_app.catalogue import TOOLS
from tests.mcp_app.app import LEGACY, MODERN, Gateway, app_for, connected, serving

METADATA = "/.well-known/oauth-protected-resource/mcp"
LIST = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
NAME = "Zoe Lindqvist"
ISSUER = "https://login.clinic.example"


@pytest.fixture
async def with_issuer(keyring: Keyring, gateway: Gateway) -> Any:
    async with serving(app_for(keyring, gateway, token_issuer=ISSUER)) as app:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://chart.example") as http:
            yield http


class TestPostMcp:
    async def test_rejects_a_message_without_a_callers_token(
        self, http: httpx.AsyncClient, keyring: Keyring
    ):
        from chassis.identity.tokens import ServiceTokens  # noqa: PLC0415

        missing = await http.post("/mcp", json=LIST)
        assert_problem(missing, 401, "token-required")
        assert missing.headers["www-authenticate"] == "Bearer"

        of_audit = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("mcp")
        for token in ("x.y.z", of_audit):
            headers = {"Authorization": f"Bearer {token}"}
            assert_problem(
                await http.post("/mcp", json=LIST, headers=headers), 401, "token-invalid"
            )

    async def test_rejects_a_page_of_another_site_also_with_a_token(
        self, http: httpx.AsyncClient, bearer: dict[str, str]
    ):
        evil = ({"Origin": "https://evil.example"}, {"Origin": "null"})
        for headers in (*evil, {"Sec-Fetch-Site": "cross-site"}):
            refused = await http.post("/mcp", json=LIST, headers=bearer | headers)
            assert_problem(refused, 403, "foreign-page")

        own = bearer | {"Origin": "http://127.0.0.1:8080"}
        assert (await http.post("/mcp", json=LIST, headers=own)).status_code == 200

    async def test_is_the_only_method_and_always_returns_json(
        self, http: httpx.AsyncClient, bearer: dict[str, str]
    ):
        for method in ("GET", "DELETE", "PUT", "OPTIONS"):
            response = await http.request(method, "/mcp", headers=bearer)
            assert_problem(response, 405, "method-not-allowed")
            assert response.headers["allow"] == "POST"
        for accept in ("*/*", "text/html", "application/json"):
            response = await http.post("/mcp", json=LIST, headers=bearer | {"Accept": accept})
            assert response.headers["content-type"] == "application/json"
            assert len(response.json()["result"]["tools"]) == len(TOOLS)

    async def test_rejects_a_message_that_is_too_large_or_costly_to_parse(
        self, http: httpx.AsyncClient, bearer: dict[str, str]
    ):
        headers = bearer | {"Content-Type": "application/json"}
        for content, status, code in (
            (b" " * (4 * 1024 * 1024 + 1), 413, "body-too-large"),
            (b"[" * 5000 + b"]" * 5000, 422, "invalid"),
            (b"[" + b"1," * 20000 + b"1]", 422, "invalid"),
        ):
            refused = await http.post("/mcp", content=content, headers=headers)
            assert_problem(refused, status, code)

    @pytest.mark.parametrize("version", [MODERN, "2025-06-18"])
    async def test_rejects_a_message_of_another_form_without_its_values(
        self, http: httpx.AsyncClient, bearer: dict[str, str], version: str
    ):
        call = LIST | {
            "method": "tools/call",
            "params": {"name": "find_patients", "arguments": {"name": NAME}},
        }
        for message in (
            [call],
            call | {"params": NAME},
            call | {"method": 5},
            call | {"jsonrpc": "1.0"},
            NAME,
        ):
            headers = bearer | {"MCP-Protocol-Version": version}
            refused = await http.post("/mcp", json=message, headers=headers)

            assert refused.status_code == 400
            assert "message" in refused.json()["error"]
            assert "Lindqvist" not in refused.text

    async def test_counts_against_the_limits_of_the_caller(
        self, keyring: Keyring, gateway: Gateway, bearer: dict[str, str]
    ):
        async with serving(app_for(keyring, gateway, rate_per_s=0.1, rate_burst=1)) as app:
            transport = httpx.ASGITransport(app)
            async with httpx.AsyncClient(transport=transport, base_url="http://x") as http:
                await http.post("/mcp", json=LIST, headers=bearer)
                response = await http.post("/mcp", json=LIST, headers=bearer)

        assert_problem(response, 429, "too-many-requests")


@pytest.mark.parametrize("mode", [MODERN, LEGACY])
async def test_a_caller_that_disconnects_cancels_the_call_of_the_gateway(
    keyring: Keyring, bearer: dict[str, str], mode: str
):
    asked, cancelled = asyncio.Event(), asyncio.Event()

    class Silent(Gateway):
        async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
            asked.set()
            try:
                return await asyncio.Future()
            finally:
                cancelled.set()

    async with serving(app_for(keyring, Silent())) as app:

        async def abandoned(scope: Scope, receive: Receive, send: Send) -> None:
            has_more = True

            async def receive_or_go() -> Message:
                nonlocal has_more
                if not has_more:
                    await asked.wait()
                    return {"type": "http.disconnect"}
                message = await receive()
                has_more = message["more_body"]
                return message

            await app(scope, receive_or_go, send)

        async with asyncio.timeout(HANGS_S), connected(abandoned, bearer, mode) as client:
            with pytest.raises(MCPError):
                await client.call_tool("claim_task", {"queues": ["lab"], "wait_seconds": 30})
            await cancelled.wait()


class TestWithoutTokens:
    @pytest.fixture
    async def relaxed(self, keyring: Keyring, gateway: Gateway) -> Any:
        async with serving(app_for(keyring, gateway, require_tokens=False)) as app:
            yield app

    @pytest.mark.parametrize("mode", [MODERN, LEGACY])
    async def test_a_caller_is_the_agent_of_its_header(
        self, relaxed: FastAPI, gateway: Gateway, mode: str
    ):
        async with connected(relaxed, {"X-Agent-Name": "triage"}, mode) as client:
            listed = await client.list_tools()
            await client.call_tool("read_events", {})

        assert len(listed.tools) == len(TOOLS)
        assert gateway.last.headers["x-agent-name"] == "triage"
        assert "authorization" not in gateway.last.headers

    async def test_a_name_beyond_ascii_arrives_as_it_was_sent(
        self, relaxed: FastAPI, gateway: Gateway
    ):
        transport = httpx.ASGITransport(relaxed)
        headers = [(b"X-Agent-Name", "Zoë".encode())]
        call = {"method": "tools/call", "params": {"name": "read_events", "arguments": {}}}

        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as http:
            await http.post("/mcp", json=LIST | call, headers=headers)

        assert dict(gateway.last.headers.raw)[b"X-Agent-Name"] == "Zoë".encode()

    async def test_another_name_of_this_machine_needs_a_token(self, relaxed: FastAPI):
        transport = httpx.ASGITransport(relaxed)

        async with httpx.AsyncClient(transport=transport, base_url="http://evil.example") as http:
            response = await http.post("/mcp", json=LIST)

        assert_problem(response, 401, "token-required")


class TestMetadata:
    async def test_has_the_issuer_and_the_scopes(self, with_issuer: httpx.AsyncClient):
        document = (await with_issuer.get(METADATA)).json()

        assert document["resource"] == "http://chart.example/mcp"
        assert document["authorization_servers"] == [ISSUER]
        assert "user/Patient.s" in document["scopes_supported"]

    async def test_is_referenced_if_a_token_is_missing_or_wrong(
        self, with_issuer: httpx.AsyncClient
    ):
        headers = {"X-Forwarded-Proto": "https"}
        address = f'resource_metadata="https://chart.example{METADATA}"'

        missing = await with_issuer.post("/mcp", json=LIST, headers=headers)
        wrong = await with_issuer.post(
            "/mcp", json=LIST, headers=headers | {"Authorization": "Bearer x"}
        )

        assert missing.headers["www-authenticate"] == f"Bearer {address}"
        assert wrong.headers["www-authenticate"] == f'Bearer error="invalid_token", {address}'

    async def test_uses_the_public_url_if_set(self, keyring: Keyring, gateway: Gateway):
        settings = {"token_issuer": ISSUER, "public_url": "https://agents.clinic.example/"}
        async with serving(app_for(keyring, gateway, **settings)) as app:
            transport = httpx.ASGITransport(app)
            async with httpx.AsyncClient(transport=transport, base_url="http://inner") as http:
                document = (await http.get(METADATA)).json()

        assert document["resource"] == "https://agents.clinic.example/mcp"

    async def test_leads_to_the_authorization_server_of_registered_clients(
        self, keyring: Keyring, gateway: Gateway
    ):
        settings = {"authorization_server": "https://chart.example"}
        async with serving(app_for(keyring, gateway, **settings)) as app:
            transport = httpx.ASGITransport(app)
            async with httpx.AsyncClient(transport=transport, base_url="http://inner") as http:
                document = (await http.get(METADATA)).json()

        assert document["authorization_servers"] == ["https://chart.example"]
        assert "scopes_supported" not in document  # A client may be registered with fewer.

    async def test_does_not_exist_if_the_issuer_has_no_url(self, http: httpx.AsyncClient):
        assert_problem(await http.get(METADATA), 404, "not-found")
