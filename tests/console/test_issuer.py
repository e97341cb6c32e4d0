import asyncio
import base64
import hashlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
import jwt
import pytest
from aiohttp import web
from fastapi import FastAPI
from structlog.testing import capture_logs
from support.eventually import HANGS_S

from console.app import create_app
from console.errors import NotAPerson
from console.settings import Settings
from console.sign_in import openid_connect as of_issuer
from tests.chassis.forged_tokens import SigningKey, agent_claims
from tests.console.app import KEY, PERSON, browser_of, serving

PUBLIC = "https://clinic.example"
CALLBACK = f"{PUBLIC}/console/sign-in/callback"
CLIENT = "chartroom-console"
SECRET = "a secret: with a colon"
FLOW = "__Secure-chartroom-flow-"


@dataclass
class StandIn:
    url: str = ""
    key: SigningKey = field(default_factory=lambda: SigningKey("issuer-1"))
    access: dict[str, Any] = field(default_factory=dict)
    identity: dict[str, Any] = field(default_factory=dict)
    document: dict[str, Any] = field(default_factory=dict)
    status: int = 200
    text: str = ""  # Replaces the token response.
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)
    asked: dict[str, str] = field(default_factory=dict)
    exchanged: list[dict[str, str]] = field(default_factory=list)

    async def discovery(self, _: web.Request) -> web.Response:
        await self.may_answer.wait()
        document = {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/jwks",
        }
        return web.json_response(document | self.document)

    async def jwks(self, _: web.Request) -> web.Response:
        return web.json_response({"keys": [self.key.public_jwk]})

    async def token(self, request: web.Request) -> web.Response:
        await self.may_answer.wait()
        form = dict(parse_qsl(await request.text()))
        self.exchanged.append(form | {"authorization": request.headers.get("Authorization", "")})
        challenge = hashlib.sha256(form["code_verifier"].encode()).digest()
        if self.asked["code_challenge"] != base64.urlsafe_b64encode(challenge).decode().rstrip("="):
            return web.json_response({"error": "invalid_grant"}, status=400)
        person = {"iss": self.url, "sub": PERSON, "kind": None, "uid": "00u1"}
        of_flow = {"aud": CLIENT, "nonce": self.asked["nonce"]}
        tokens = {
            "access_token": self.key.sign(agent_claims(**person | self.access)),
            "id_token": self.key.sign(agent_claims(**person | of_flow | self.identity)),
        }
        text = self.text or json.dumps(tokens)
        return web.Response(text=text, content_type="application/json", status=self.status)


@pytest.fixture
async def issuer(network: None) -> AsyncIterator[StandIn]:
    stand_in = StandIn()
    stand_in.may_answer.set()
    application = web.Application()
    application.router.add_get("/.well-known/openid-configuration", stand_in.discovery)
    application.router.add_get("/jwks", stand_in.jwks)
    application.router.add_post("/token", stand_in.token)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    stand_in.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield stand_in
    await runner.cleanup()


@pytest.fixture
async def app(issuer: StandIn) -> AsyncIterator[FastAPI]:
    settings = Settings(
        port=0,
        session_key=KEY,  # type: ignore[arg-type]  # pydantic makes a secret of it.
        token_issuer=issuer.url,
        token_jwks=f"{issuer.url}/jwks",
        person_claim="uid",
        public_url=PUBLIC,
        oidc_issuer=issuer.url,
        oidc_client_id=CLIENT,
        oidc_client_secret=SECRET,  # type: ignore[arg-type]
        oidc_scope="openid chartroom",
        oidc_parameters={"audience": "chartroom"},
    )
    async with serving(create_app(settings)) as served:
        yield served


@pytest.fixture
async def browser(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with browser_of(app, PUBLIC) as opened:
        yield opened


async def go(browser: httpx.AsyncClient, issuer: StandIn, then: str = "/console") -> dict[str, str]:
    sent = await browser.get(f"/console/sign-in/issuer?{urlencode({'then': then})}")
    assert sent.status_code == 303
    issuer.asked = dict(parse_qsl(urlsplit(sent.headers["location"]).query))
    return issuer.asked


async def come_back(browser: httpx.AsyncClient, **query: str) -> httpx.Response:
    headers = {"Sec-Fetch-Site": "cross-site"}
    return await browser.get(f"{CALLBACK}?{urlencode(query)}", headers=headers)


class TestTheRedirectToTheIssuer:
    async def test_asks_for_a_code_with_pkce_state_and_nonce(
        self, browser: httpx.AsyncClient, issuer: StandIn
    ):
        first, second = await go(browser, issuer), await go(browser, issuer)

        assert {name: first[name] for name in ("response_type", "client_id", "redirect_uri")} == {
            "response_type": "code",
            "client_id": CLIENT,
            "redirect_uri": CALLBACK,
        }
        assert (first["scope"], first["audience"]) == ("openid chartroom", "chartroom")
        assert first["code_challenge_method"] == "S256"
        for drawn in ("state", "nonce", "code_challenge"):
            assert len(first[drawn]) >= 43
            assert first[drawn] != second[drawn]

    async def test_keeps_its_secrets_in_a_cookie_that_the_callback_receives(
        self, browser: httpx.AsyncClient
    ):
        page = await browser.get("/console/sign-in?then=/console/log")
        assert "/console/sign-in/issuer?then=/console/log" in page.text
        assert 'name="code"' not in page.text

        cookie = (await browser.get("/console/sign-in/issuer")).headers["set-cookie"]

        assert cookie.startswith(FLOW)
        assert (
            "HttpOnly; Max-Age=600; Path=/console/sign-in/callback; SameSite=lax; Secure" in cookie
        )

    async def test_shows_a_message_if_the_issuer_hangs_or_is_another(
        self, browser: httpx.AsyncClient, issuer: StandIn, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(of_issuer, "ANSWER_S", 0.2)
        issuer.may_answer.clear()

        answers = await asyncio.gather(*(browser.get("/console/sign-in/issuer") for _ in range(5)))

        assert [answer.status_code for answer in answers] == [503] * 5
        monkeypatch.setattr(of_issuer, "ANSWER_S", HANGS_S)
        issuer.may_answer.set()
        issuer.document = {"issuer": "https://evil.example"}
        of_another = await browser.get("/console/sign-in/issuer")
        assert (of_another.status_code, "does not answer" in of_another.text) == (503, True)
        issuer.document = {}
        assert (await browser.get("/console/sign-in/issuer")).status_code == 303


class TestTheCallback:
    async def test_signs_the_person_in_and_redirects_to_the_page(
        self, browser: httpx.AsyncClient, issuer: StandIn
    ):
        asked = await go(browser, issuer, "/console?changes=true")

        back = await come_back(browser, code="c1", state=asked["state"], iss=issuer.url)

        assert (back.status_code, back.headers["refresh"]) == (200, "0; url=/console?changes=true")
        cookies = back.headers.get_list("set-cookie")
        assert any("SameSite=strict; Secure" in cookie for cookie in cookies)
        assert not [name for name in browser.cookies if name.startswith(FLOW)]
        assert PERSON in (await browser.get("/console")).text
        (form,) = issuer.exchanged
        assert (form["code"], form["redirect_uri"]) == ("c1", CALLBACK)
        credentials = base64.b64decode(form["authorization"].removeprefix("Basic ")).decode()
        assert credentials == "chartroom-console:a%20secret%3A%20with%20a%20colon"

    async def test_requires_the_same_browser_and_the_state(
        self, browser: httpx.AsyncClient, issuer: StandIn
    ):
        asked = await go(browser, issuer)
        answers = [
            await come_back(browser, code="c1", **query)
            for query in ({"state": "another"}, {}, {"state": "é"})
        ]
        browser.cookies.clear()
        answers.append(await come_back(browser, code="c1", state=asked["state"]))

        for back in answers:
            assert (back.status_code, "started in another browser" in back.text) == (403, True)
        assert issuer.exchanged == []

    @pytest.mark.parametrize(
        ("change", "status"),
        [
            pytest.param({"nonce": "another"}, 403, id="the nonce of another flow"),
            pytest.param({"nonce": None}, 403, id="no nonce"),
            pytest.param({"aud": "another-client"}, 503, id="for another client"),
            pytest.param({"iss": "https://evil.example"}, 503, id="of another issuer"),
            pytest.param({"exp": 1, "iat": 0}, 503, id="expired"),
            pytest.param({"iat": []}, 503, id="an odd time"),
            pytest.param({"exp": 1e400}, 503, id="an endless time"),
            pytest.param({"sub": 5}, 503, id="an odd name"),
            pytest.param({"aud": {}}, 503, id="an odd audience"),
            pytest.param({"sub": "another"}, 403, id="of another person than the access token"),
            pytest.param({"azp": "another-client"}, 403, id="issued to another client"),
            pytest.param({"aud": [CLIENT, "b"]}, 403, id="for two, issued to nobody"),
        ],
    )
    async def test_requires_an_id_token_of_this_flow(
        self, browser: httpx.AsyncClient, issuer: StandIn, change: dict[str, Any], status: int
    ):
        issuer.identity = change
        asked = await go(browser, issuer)

        back = await come_back(browser, code="c1", state=asked["state"])

        assert back.status_code == status
        assert (await browser.get("/console")).status_code == 303

    async def test_accepts_an_id_token_for_several_that_was_issued_to_the_console(
        self, browser: httpx.AsyncClient, issuer: StandIn
    ):
        issuer.identity = {"aud": [CLIENT, "another"], "azp": CLIENT}
        asked = await go(browser, issuer)

        assert (await come_back(browser, code="c1", state=asked["state"])).status_code == 200

    @pytest.mark.parametrize("place", ["/console/../docs", "/console/a/%2E./docs", "/console/."])
    async def test_leads_to_the_overview_instead_of_a_path_with_dot_segments(
        self, browser: httpx.AsyncClient, issuer: StandIn, place: str
    ):
        asked = await go(browser, issuer, place)

        back = await come_back(browser, code="c1", state=asked["state"])

        assert back.headers["refresh"] == "0; url=/console"

    @pytest.mark.parametrize(
        ("access", "identity", "sentence", "error"),
        [
            ({"uid": None}, {}, "this token belongs to an agent", NotAPerson),
            ({"aud": "another"}, {}, "did not sign you in", jwt.InvalidAudienceError),
            ({"groups": ["g" * 50] * 60}, {}, "larger than a cookie", None),
            (
                {},
                {"iss": "https://x.example"},
                "in service does not answer",
                jwt.InvalidIssuerError,
            ),
        ],
        ids=["an agent's", "for another service", "too large", "another issuer's"],
    )
    async def test_requires_a_persons_access_token_and_logs_the_failed_check(
        self,
        *,
        browser: httpx.AsyncClient,
        issuer: StandIn,
        access: dict[str, Any],
        identity: dict[str, Any],
        sentence: str,
        error: type[Exception] | None,
    ):
        issuer.access, issuer.identity = access, identity
        asked = await go(browser, issuer)

        with capture_logs() as lines:
            back = await come_back(browser, code="c1", state=asked["state"])

        assert back.status_code == (503 if identity else 403)
        assert sentence in back.text
        failed = [one for one in lines if one["event"] == "a sign-in at the issuer failed"]
        assert error is None or [type(one["exc_info"]) for one in failed] == [error]
        assert (await browser.get("/console")).status_code == 303

    async def test_with_a_refusal_shows_a_message(
        self, browser: httpx.AsyncClient, issuer: StandIn
    ):
        asked = await go(browser, issuer)
        refusal = {"error": "access_denied", "error_description": "<script>alert(1)</script>"}

        back = await come_back(browser, state=asked["state"], **refusal)

        assert (back.status_code, "did not sign you in" in back.text) == (403, True)
        assert "alert" not in back.text

    async def test_shows_a_message_if_the_code_exchange_fails(
        self, browser: httpx.AsyncClient, issuer: StandIn
    ):
        no_tokens = (
            " ",
            "no JSON",
            "[]",
            "null",
            '{"access_token": 5, "id_token": 5}',
            '{"access_token": "a", "id_token": "\\ud800"}',
            '{"access_token": "a", "id_token": "a.b.c"}',
            '{"access_token": "a", "id_token": "eyJhbGciOiJub25lIn0.e30."}',
            "[" * 100_000,
        )
        for status, text, expected in (
            (400, "", 403),
            (500, "", 503),
            *((200, text, 503) for text in no_tokens),
        ):
            issuer.status, issuer.text = status, text
            asked = await go(browser, issuer)

            back = await come_back(browser, code="c1", state=asked["state"])

            assert back.status_code == expected, text[:80]
            assert not text or "in service does not answer" in back.text

    async def test_works_in_two_tabs(self, browser: httpx.AsyncClient, issuer: StandIn):
        first = second = {"state": ""}
        # Cookie names are chosen from 64: two sign-ins with one cookie name would replace each other.
        while second["state"][:1] == first["state"][:1]:
            first = await go(browser, issuer, "/console/review")
            second = await go(browser, issuer, "/console/log")

        for asked, place in ((first, "/console/review"), (second, "/console/log")):
            issuer.asked = asked
            back = await come_back(browser, code="c1", state=asked["state"])
            assert (back.status_code, back.headers["refresh"]) == (200, f"0; url={place}")

    async def test_counts_once(self, browser: httpx.AsyncClient, issuer: StandIn):
        asked = await go(browser, issuer)
        await come_back(browser, code="c1", state=asked["state"])

        again = await come_back(browser, code="c2", state=asked["state"])

        assert (again.status_code, len(issuer.exchanged)) == (403, 1)

    async def test_shows_a_message_within_three_seconds_if_the_issuer_hangs(
        self, browser: httpx.AsyncClient, issuer: StandIn, monkeypatch: pytest.MonkeyPatch
    ):
        assert of_issuer.ANSWER_S < 3
        asked = await go(browser, issuer)

        async def hang(*_: Any, **__: Any) -> None:
            await asyncio.Event().wait()

        monkeypatch.setattr(of_issuer, "ANSWER_S", 0.2)
        # The real `post_form` would end at its own time limit, which is longer.
        monkeypatch.setattr(of_issuer, "post_form", hang)
        async with asyncio.timeout(HANGS_S):
            back = await come_back(browser, code="c1", state=asked["state"])

        assert back.status_code == 503

    async def test_from_another_issuer_is_rejected(
        self, browser: httpx.AsyncClient, issuer: StandIn
    ):
        asked = await go(browser, issuer)

        back = await come_back(browser, code="c1", state=asked["state"], iss="https://evil.example")

        assert (back.status_code, issuer.exchanged) == (403, [])
