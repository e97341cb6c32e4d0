from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sample.app import create_app
from sample.settings import Settings
from support.applications import assert_problem
from support.forged_tokens import agent_claims, service_claims

from chassis.uuids import uuid7

pytestmark = pytest.mark.anyio
BAD_HEADERS = [
    "Basic dXNlcjpwYXNz",
    "Bearer",
    "Bearer ",
    "Bearer x.y.z",
    "Token abc",
    "",
    "bearer=abc",
]


@pytest.fixture
async def relaxed(keys: Any) -> AsyncIterator[httpx.AsyncClient]:
    """A client without a token, of an application that requires none."""
    app = create_app(
        Settings(
            database_url="postgresql://nobody@127.0.0.1:9/nothing",
            require_tokens=False,
            token_jwks=str(keys.token_jwks),
            service_jwks=str(keys.service_jwks),
            service_key_file=keys.service_key_file,
        ),
        friend_transport=httpx.MockTransport(lambda _: httpx.Response(503)),
    )
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8080") as client:
        yield client


class TestAuthenticate:
    async def test_names_the_caller_of_a_good_token(self, offline: httpx.AsyncClient) -> None:
        response = await offline.get("/callers/me")

        assert response.json() == {"name": "triage", "kind": "agent"}

    async def test_accepts_the_scheme_in_any_case(self, offline: httpx.AsyncClient) -> None:
        offline.headers["authorization"] = offline.headers["authorization"].replace(
            "Bearer", "bEARER"
        )

        response = await offline.get("/callers/me")

        assert response.status_code == 200

    async def test_requires_a_token(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        response = await offline.get("/callers/me", headers={"X-Agent-Name": "intake"})

        assert_problem(response, 401, "token-required")
        assert response.headers["www-authenticate"] == "Bearer"

    async def test_shows_an_anonymous_caller_nothing_about_its_body(
        self, offline: httpx.AsyncClient
    ) -> None:
        del offline.headers["authorization"]

        response = await offline.post("/things", json={"unknown": 1})

        assert_problem(response, 401, "token-required")

    @pytest.mark.parametrize("header", BAD_HEADERS)
    async def test_refuses_a_bad_token(self, offline: httpx.AsyncClient, header: str) -> None:
        response = await offline.get("/callers/me", headers={"Authorization": header})

        assert_problem(response, 401, "token-invalid")
        assert "invalid_token" in response.headers["www-authenticate"]

    @pytest.mark.parametrize("header", BAD_HEADERS)
    async def test_refuses_a_bad_token_also_where_none_is_needed(
        self, relaxed: httpx.AsyncClient, header: str
    ) -> None:
        response = await relaxed.get("/callers/me", headers={"Authorization": header})

        assert_problem(response, 401, "token-invalid")


class TestACallerWithoutAToken:
    @pytest.mark.parametrize(
        ("headers", "name"),
        [
            pytest.param({}, "development-agent", id="nobody"),
            pytest.param({"X-Agent-Name": ""}, "development-agent", id="an empty name"),
            pytest.param({"X-Agent-Name": "   "}, "development-agent", id="a blank name"),
            pytest.param({"X-Agent-Name": "intake"}, "intake", id="a name"),
            pytest.param({"X-Agent-Name": "x" * 128}, "x" * 128, id="the longest name"),
        ],
    )
    async def test_is_the_agent_that_the_header_names(
        self, relaxed: httpx.AsyncClient, headers: dict[str, str], name: str
    ) -> None:
        response = await relaxed.get("/callers/me", headers=headers)

        assert response.json() == {"name": name, "kind": "agent"}

    @pytest.mark.parametrize("name", [b"x" * 129, b"a\tb", b"\xc2\x80", b"\x7f"])
    async def test_refuses_an_unusable_name(self, relaxed: httpx.AsyncClient, name: bytes) -> None:
        response = await relaxed.get("/callers/me", headers={b"X-Agent-Name": name})

        assert_problem(response, 401, "token-invalid")

    async def test_is_another_one_where_the_request_has_a_token(
        self, relaxed: httpx.AsyncClient, keys: Any
    ) -> None:
        token = keys.issuer.sign(agent_claims(sub="doctor", kind="person"))

        response = await relaxed.get(
            "/callers/me", headers={"Authorization": f"Bearer {token}", "X-Agent-Name": "intake"}
        )

        assert response.json() == {"name": "doctor", "kind": "person"}

    async def test_is_never_a_service(self, relaxed: httpx.AsyncClient) -> None:
        response = await relaxed.get("/internal/peers", headers={"X-Agent-Name": "friend"})

        assert_problem(response, 403, "not-allowed")

    @pytest.mark.parametrize(
        "host",
        [
            "localhost",
            "LocalHost:9000",
            "127.0.0.1",
            "127.0.0.1:80",
            "127.1.2.3",
            "[::1]",
            "[::1]:8080",
        ],
    )
    async def test_may_send_requests_to_the_loopback(
        self, relaxed: httpx.AsyncClient, host: str
    ) -> None:
        response = await relaxed.get("/callers/me", headers={"Host": host})

        assert response.status_code == 200

    @pytest.mark.parametrize(
        "host",
        [
            pytest.param("evil.example", id="another name"),
            pytest.param("evil.example:8080", id="another name with our port"),
            pytest.param("192.168.1.5:8080", id="another address"),
            pytest.param("0.0.0.0:8080", id="every address"),
            pytest.param("localhost.evil.example", id="a name that begins well"),
            pytest.param("127.0.0.1.evil.example", id="a name that begins with the address"),
            pytest.param("evil.example:99999", id="a port that is none"),
            pytest.param("evil.example:", id="an empty port"),
            pytest.param("evil.example:80:80", id="two ports"),
            pytest.param("evil_1.example", id="an underscore"),
            pytest.param("evil example", id="a space"),
            pytest.param("evil.example/127.0.0.1", id="a path"),
            pytest.param("127.0.0.1@evil.example", id="the loopback as a user"),
            pytest.param("evil.example@127.0.0.1", id="a user at the loopback"),
            pytest.param("evil.example\\@127.0.0.1", id="a backslash"),
            pytest.param("evil.example?@127.0.0.1", id="a query"),
            pytest.param("[::1", id="half an address"),
            pytest.param("evíl.example", id="not ASCII"),
            pytest.param("", id="empty"),
        ],
    )
    async def test_refuses_any_other_host(self, relaxed: httpx.AsyncClient, host: str) -> None:
        response = await relaxed.get("/callers/me", headers={b"Host": host.encode("latin-1")})

        assert_problem(response, 401, "token-required")

    async def test_refuses_two_hosts(self, relaxed: httpx.AsyncClient) -> None:
        response = await relaxed.get(
            "/callers/me", headers=[("Host", "127.0.0.1"), ("Host", "evil.example")]
        )

        assert_problem(response, 401, "token-required")


class TestOnlyServices:
    async def test_admits_a_peer(self, offline: httpx.AsyncClient, keys: Any) -> None:
        offline.headers["authorization"] = (
            f"Bearer {keys.friend.sign(service_claims('friend', 'sample'))}"
        )

        response = await offline.get("/internal/peers")

        assert (response.status_code, response.json()) == (200, "friend")
        outside = await offline.get("/internal/peers", headers={"X-Through-Gateway": "true"})
        assert_problem(outside, 403, "not-allowed")

    @pytest.mark.parametrize("kind", ["agent", "person"])
    async def test_refuses_all_other_callers(
        self, offline: httpx.AsyncClient, keys: Any, kind: str
    ) -> None:
        offline.headers["authorization"] = f"Bearer {keys.issuer.sign(agent_claims(kind=kind))}"

        response = await offline.get("/internal/peers")

        assert_problem(response, 403, "not-allowed")


class TestAServiceThatAsksForACaller:
    @pytest.fixture
    def asking(self, offline: httpx.AsyncClient, keys: Any) -> httpx.AsyncClient:
        token = keys.friend.sign(service_claims("friend", "sample"))
        offline.headers["authorization"] = f"Bearer {token}"
        return offline

    async def test_has_the_rights_of_the_caller(self, asking: httpx.AsyncClient, keys: Any) -> None:
        token = keys.issuer.sign(agent_claims(scope="system/Patient.r"))

        response = await asking.get(f"/notes/{uuid7()}", headers={"X-Caller-Token": token})

        assert_problem(response, 403, "scope-missing")

    async def test_calls_only_what_peers_may_call(
        self, asking: httpx.AsyncClient, keys: Any
    ) -> None:
        headers = {"X-Caller-Token": keys.issuer.sign(agent_claims())}

        assert_problem(await asking.get("/callers/me", headers=headers), 403, "not-allowed")
        assert_problem(await asking.get("/internal/peers", headers=headers), 403, "not-allowed")

    async def test_needs_a_valid_token_of_the_caller(
        self, asking: httpx.AsyncClient, keys: Any
    ) -> None:
        for token in ("nonsense", keys.friend.sign(service_claims("friend", "sample"))):
            headers = {"X-Caller-Token": token}
            assert_problem(
                await asking.get("/internal/peers", headers=headers), 401, "token-invalid"
            )

    async def test_is_no_agent_with_the_token_of_another(
        self, offline: httpx.AsyncClient, keys: Any
    ) -> None:
        offline.headers["authorization"] = f"Bearer {keys.issuer.sign(agent_claims())}"
        headers = {"X-Caller-Token": keys.issuer.sign(agent_claims(sub="another"))}

        response = await offline.get("/callers/me", headers=headers)

        assert response.json() == {"name": "triage", "kind": "agent"}


class TestBearerToken:
    def test_is_the_one_security_scheme_of_the_document(self, offline_app: FastAPI) -> None:
        document = offline_app.openapi()

        assert document["components"]["securitySchemes"] == {
            "bearer": {
                "type": "http",
                "scheme": "bearer",
                "bearerFormat": "JWT",
                "description": "A JWT (ES256) of the organisation's issuer.",
            }
        }
        assert document["paths"]["/things"]["post"]["security"] == [{"bearer": ["Basic.c"]}]
        assert document["paths"]["/slow"]["get"]["security"] == []
