from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem

from chassis.uuids import uuid7
from tests.chassis.forged_tokens import agent_claims, service_claims

BAD_HEADERS = [
    "Basic dXNlcjpwYXNz",
    "Bearer",
    "Bearer ",
    "Bearer x.y.z",
    "Token abc",
    "",
    "bearer=abc",
]
LOOPBACK = [
    *("localhost", "LocalHost:9000", "127.0.0.1", "127.0.0.1:80", "127.1.2.3", "[::1]"),
    "[::1]:8080",
]
OTHER_HOSTS = [
    *("evil.example", "evil.example:8080", "192.168.1.5:8080", "0.0.0.0:8080"),
    *("localhost.evil.example", "127.0.0.1.evil.example", "evil.example:99999", "evil.example:"),
    *("evil.example:80:80", "evil_1.example", "evil example", "evil.example/127.0.0.1"),
    *("127.0.0.1@evil.example", "evil.example@127.0.0.1", "evil.example\\@127.0.0.1"),
    *("evil.example?@127.0.0.1", "[::1", "evíl.example", ""),
]


@pytest.fixture
async def relaxed(make_offline: Callable[..., FastAPI]) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(make_offline(require_tokens=False), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8080") as client:
        yield client


async def me(client: httpx.AsyncClient, headers: Any = None) -> httpx.Response:
    return await client.get("/callers/me", headers=headers)


class TestAuthenticate:
    async def test_returns_the_caller_of_a_valid_token(self, offline: httpx.AsyncClient):
        lower = offline.headers["authorization"].replace("Bearer", "bEARER")

        for headers in ({}, {"Authorization": lower}):
            assert (await me(offline, headers)).json() == {"name": "triage", "kind": "agent"}

    async def test_requires_a_token_before_it_validates_a_body(self, offline: httpx.AsyncClient):
        del offline.headers["authorization"]

        response = await me(offline, {"X-Agent-Name": "intake"})

        assert_problem(response, 401, "token-required")
        assert response.headers["www-authenticate"] == "Bearer"
        sent = await offline.post("/things", json={"unknown": 1})
        assert_problem(sent, 401, "token-required")

    async def test_rejects_a_bad_token_even_if_optional(
        self, offline: httpx.AsyncClient, relaxed: httpx.AsyncClient
    ):
        for client in (offline, relaxed):
            for header in BAD_HEADERS:
                response = await me(client, {"Authorization": header})
                assert_problem(response, 401, "token-invalid")
                assert "invalid_token" in response.headers["www-authenticate"]


class TestACallerWithoutAToken:
    async def test_is_the_agent_of_the_header(self, relaxed: httpx.AsyncClient, keys: Any):
        longest = "x" * 128
        named = {"": "development-agent", "   ": "development-agent"}
        named |= {"intake": "intake", longest: longest}

        assert (await me(relaxed)).json() == {"name": "development-agent", "kind": "agent"}
        for sent, name in named.items():
            found = (await me(relaxed, {"X-Agent-Name": sent})).json()
            assert found == {"name": name, "kind": "agent"}
        for unusable in (b"x" * 129, b"a\tb", b"\xc2\x80", b"\x7f"):
            response = await me(relaxed, {b"X-Agent-Name": unusable})
            assert_problem(response, 401, "token-invalid")
        token = keys.issuer.sign(agent_claims(sub="doctor", kind="person"))
        both = {"Authorization": f"Bearer {token}", "X-Agent-Name": "intake"}
        assert (await me(relaxed, both)).json() == {"name": "doctor", "kind": "person"}

    async def test_is_not_a_page_of_another_site(self, relaxed: httpx.AsyncClient):
        for site in ("cross-site", "same-site"):
            assert_problem(await me(relaxed, {"Sec-Fetch-Site": site}), 403, "foreign-page")
        for origin in ("https://evil.example", "http://127.0.0.1:9", "null"):
            assert_problem(await me(relaxed, {"Origin": origin}), 403, "foreign-page")
        for site in ("same-origin", "none"):
            own = {"Sec-Fetch-Site": site, "Origin": "http://127.0.0.1:8080"}
            assert (await me(relaxed, own)).status_code == 200

    async def test_is_never_a_service(self, relaxed: httpx.AsyncClient):
        response = await relaxed.get("/internal/peers", headers={"X-Agent-Name": "friend"})

        assert_problem(response, 403, "not-allowed")

    async def test_may_only_send_requests_to_the_loopback(self, relaxed: httpx.AsyncClient):
        for host in LOOPBACK:
            assert (await me(relaxed, {"Host": host})).status_code == 200, host
        for host in OTHER_HOSTS:
            response = await me(relaxed, {b"Host": host.encode("latin-1")})
            assert_problem(response, 401, "token-required")
        two = [("Host", "127.0.0.1"), ("Host", "evil.example")]
        assert_problem(await me(relaxed, two), 401, "token-required")


async def test_a_route_for_services_admits_a_peer_and_no_other_caller(
    offline: httpx.AsyncClient, keys: Any
):
    async def ask(token: str, **headers: str) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}", **headers}
        return await offline.get("/internal/peers", headers=headers)

    peer = keys.friend.sign(service_claims("friend", "sample"))
    response = await ask(peer)
    assert (response.status_code, response.json()) == (200, "friend")
    for mark in ("true", "", "false"):
        outside = await ask(peer, **{"X-Through-Gateway": mark})
        assert_problem(outside, 403, "not-allowed")
    for kind in ("agent", "person"):
        other = await ask(keys.issuer.sign(agent_claims(kind=kind)))
        assert_problem(other, 403, "not-allowed")


class TestAServiceOnBehalfOfACaller:
    @pytest.fixture
    def asking(self, offline: httpx.AsyncClient, keys: Any) -> httpx.AsyncClient:
        token = keys.friend.sign(service_claims("friend", "sample"))
        offline.headers["authorization"] = f"Bearer {token}"
        return offline

    async def test_has_the_rights_of_the_caller_on_peer_routes(
        self, asking: httpx.AsyncClient, keys: Any
    ):
        async def ask(path: str, token: str) -> httpx.Response:
            return await asking.get(path, headers={"X-Caller-Token": token})

        token = keys.issuer.sign(agent_claims(scope="system/Patient.r"))
        assert_problem(await ask(f"/notes/{uuid7()}", token), 403, "scope-missing")
        for path in ("/callers/me", "/internal/peers"):
            answer = await ask(path, keys.issuer.sign(agent_claims()))
            assert_problem(answer, 403, "not-allowed")
        for token in ("nonsense", keys.friend.sign(service_claims("friend", "sample"))):
            assert_problem(await ask("/internal/peers", token), 401, "token-invalid")

    async def test_is_not_an_agent_with_anothers_token(self, offline: httpx.AsyncClient, keys: Any):
        another = {"X-Caller-Token": keys.issuer.sign(agent_claims(sub="another"))}

        assert (await me(offline, another)).json() == {"name": "triage", "kind": "agent"}
