import json
import re
import time
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from chartroom.system.keys import Keyring
from chassis.identity.allowed_callers import caller_rule_of
from chassis.identity.caller import CallerKind
from tests.console.app import OWN, PERSON, Gateway, app_for, browser_of, serving, sign_in, store

NAME = "chartroom-session-8080"
IDLE_S = 30 * 60


class Clock:
    def __init__(self) -> None:
        self.later_s = 0.0

    def __call__(self) -> float:
        return time.time() + self.later_s


@pytest.fixture
def clock(app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(app.state.desk.sessions, "_clock", made)
    return made


class TestACode:
    async def test_signs_in_and_redirects_to_the_overview(
        self, stranger: httpx.AsyncClient, folder: Path, token: str
    ):
        signed_in = await sign_in(stranger, folder, token)
        page = await stranger.get("/console")

        assert (signed_in.status_code, signed_in.headers["location"]) == (303, "/console")
        assert (page.status_code, PERSON in page.text) == (200, True)

    async def test_counts_once(self, browser: httpx.AsyncClient, folder: Path):
        again = await browser.post("/console/sign-in", data={"code": "a-code"})

        assert again.status_code == 403
        assert "chartroom console" in again.text
        assert [*folder.iterdir()] == []  # noqa: ASYNC240 - A folder in memory.

    async def test_that_is_late_unknown_or_of_an_agent_does_not_sign_in(
        self, stranger: httpx.AsyncClient, folder: Path, token: str, keyring: Keyring
    ):
        store(folder, "late", token, valid_s=-1)
        for code in ("late", "", "unknown", "../keys/issuer", "x" * 500, "\x00"):
            refused = await stranger.post("/console/sign-in", data={"code": code})
            assert (refused.status_code, "set-cookie" in refused.headers) == (403, False), code

        refused = await sign_in(stranger, folder, keyring.mint("triage-agent"))
        assert (refused.status_code, "Not a person" in refused.text) == (403, True)
        assert "set-cookie" not in refused.headers

    async def test_redirects_only_to_the_requested_page_of_the_console(
        self, stranger: httpx.AsyncClient, folder: Path, token: str
    ):
        asked = await stranger.get("/console?changes=true")
        assert asked.headers["location"] == "/console/sign-in?then=%2Fconsole%3Fchanges%3Dtrue"
        elsewhere = (
            "https://evil.example/",
            "//evil.example",
            "/patients",
            "/consolex",
            "/console\\..",
            "/console/\r\nSet-Cookie: a=b",
            "/console/sign-out",
            "javascript:alert(1)",
        )

        for place in ("/console?changes=true", *elsewhere):
            store(folder, "a-code", token)
            form = {"code": "a-code", "then": place}
            signed_in = await stranger.post("/console/sign-in", data=form)

            expected = "/console" if place in elsewhere else place
            assert signed_in.headers["location"] == expected, place


class TestTheCookie:
    async def test_is_limited_to_this_console_and_contains_the_token(
        self, stranger: httpx.AsyncClient, folder: Path, token: str
    ):
        cookie = (await sign_in(stranger, folder, token)).headers["set-cookie"]

        assert cookie.startswith(f"{NAME}=")
        assert "HttpOnly; Path=/console; SameSite=strict" in cookie
        assert "Secure" not in cookie
        assert token.split(".")[1] not in cookie

    async def test_has_another_name_on_another_port_and_by_https(
        self, keyring: Keyring, folder: Path, token: str
    ):
        app = app_for(keyring, folder, public_url="https://clinic.example")
        async with serving(app), browser_of(app) as browser:
            cookie = (await sign_in(browser, folder, token)).headers["set-cookie"]

        assert cookie.startswith("__Secure-chartroom-session-443=")
        assert cookie.endswith("; Secure")

    async def test_and_all_links_have_the_prefix_of_a_proxy(
        self, keyring: Keyring, folder: Path, token: str
    ):
        url = "https://clinic.example:8443/chart"
        app = app_for(keyring, folder, public_url=url)
        async with serving(app), browser_of(app) as browser:
            store(folder, "a-code", token)
            form = {"code": "a-code", "then": "/console/log?changes=true"}
            signed_in = await browser.post("/console/sign-in", data=form)
            cookie = signed_in.headers["set-cookie"]
            session = {"Cookie": cookie.partition(";")[0]}
            page = await browser.get("/console/keys-are-no-page", headers=session)
            again = await browser.get(
                "/console/log?a=1", headers={"Sec-Fetch-Site": "cross-site", "Cookie": ""}
            )

        assert signed_in.headers["location"] == f"{url}/console/log?changes=true"
        assert cookie.startswith("__Secure-chartroom-session-8443=")
        assert "; Path=/chart/console; " in cookie
        assert page.headers["refresh"].endswith("; url=/chart/console/idle")
        links = re.findall(r'(?:href|src|action|data-console)="(/[^"]*)"', page.text)
        assert len(links) > 5
        assert [link for link in links if not link.startswith("/chart/console")] == []
        assert 'name="then" value="/console/keys-are-no-page"' in page.text
        assert again.headers["refresh"] == "0; url=/chart/console/log?a=1"
        assert "; Path=/chart/console; " in again.headers["set-cookie"]

    async def test_does_not_need_a_valid_host(self, stranger: httpx.AsyncClient):
        for host in ("[", "a:b", "[::1]:99999", ""):
            assert (await stranger.get("/console", headers={"Host": host})).status_code == 303

    async def test_with_another_key_or_changes_does_not_sign_in(
        self, browser: httpx.AsyncClient, keyring: Keyring, folder: Path
    ):
        sealed = browser.cookies[NAME]
        app = app_for(keyring, folder, session_key="a5" * 32)
        async with serving(app), browser_of(app) as other:
            other.cookies = browser.cookies
            assert (await other.get("/console")).status_code == 303

        browser.cookies.clear()
        for change in ("", "x", "AAAA", "!", "%"):
            cookie = {"Cookie": f"{NAME}={change}{sealed[4:]}"}
            assert (await browser.get("/console", headers=cookie)).status_code == 303

    async def test_too_small_for_a_token_gives_a_message(
        self, stranger: httpx.AsyncClient, folder: Path, keyring: Keyring
    ):
        groups = [f"00000000-0000-0000-0000-{number:012}" for number in range(60)]

        refused = await sign_in(
            stranger, folder, keyring.mint(PERSON, kind="person", groups=groups)
        )

        assert (refused.status_code, "larger than a cookie can hold" in refused.text) == (403, True)

    async def test_of_the_largest_token_has_room(
        self, stranger: httpx.AsyncClient, folder: Path, keyring: Keyring
    ):
        room = 2_900 - len(keyring.mint(PERSON, kind="person", purpose=""))
        token = keyring.mint(PERSON, kind="person", filler="x" * (room * 3 // 4 - 20))

        cookie = (await sign_in(stranger, folder, token)).headers["set-cookie"]

        assert 2_800 < len(token) <= 2_900
        assert len(cookie.partition(";")[0]) <= 4_096
        assert (await stranger.get("/console")).status_code == 200


class TestASession:
    async def test_ends_after_idle_minutes_and_blanks_its_page(
        self, browser: httpx.AsyncClient, clock: Clock
    ):
        clock.later_s = IDLE_S - 10
        seconds, _, place = (await browser.get("/console")).headers["refresh"].partition("; url=")
        assert (
            IDLE_S - 20 < int(seconds) <= IDLE_S + 1
        )  # The Refresh header blanks the page after the remaining idle time.
        clock.later_s += IDLE_S - 10
        by_itself = await browser.get(
            place
        )  # Requests that a browser sends without a person's action do not extend the session.
        assert (by_itself.status_code, "set-cookie" in by_itself.headers) == (200, False)
        assert "because you were inactive" in by_itself.text
        assert (await browser.get("/console")).status_code == 200

        clock.later_s += IDLE_S + 1

        assert (await browser.get("/console")).headers["location"] == "/console/sign-in"

    async def test_blanks_the_live_log_only_without_a_running_script(
        self, browser: httpx.AsyncClient, app: FastAPI
    ):
        gateway = app.state.gateway._transport
        assert isinstance(gateway, Gateway)
        refresh = r'<meta http-equiv="refresh" content="(\d+); url=/console/idle">'
        live, older = [await browser.get(f"/console/log{tail}") for tail in ("", "?cursor=a")]
        gateway.body = {"events": [], "next": None}
        with_log = (await browser.get("/console/log")).text

        assert ("refresh" in live.headers, "refresh" in older.headers) == (False, True)
        assert "http-equiv" not in older.text
        assert "<noscript>" not in live.text
        for html, pattern in ((live.text, refresh), (with_log, f"<noscript>{refresh}</noscript>")):
            found = re.search(pattern, html)
            assert IDLE_S - 20 < int(found[1]) <= IDLE_S + 1

    async def test_ends_with_its_token(
        self, stranger: httpx.AsyncClient, folder: Path, keyring: Keyring
    ):
        brief = keyring.mint(PERSON, kind="person", lifetime=timedelta(seconds=60))
        await sign_in(stranger, folder, brief)

        seconds = (await stranger.get("/console")).headers["refresh"].partition(";")[0]

        # The token's lifetime plus ten seconds, by which the clocks of two services may differ.
        assert int(seconds) <= 75

    async def test_ends_when_its_token_is_withdrawn(
        self, keyring: Keyring, folder: Path, token: str, tmp_path: Path
    ):
        revocations = tmp_path / "revocations.json"
        revocations.write_text('{"tokens":{},"subjects":{}}')
        app = app_for(keyring, folder, revocations=str(revocations))
        async with serving(app), browser_of(app) as browser:
            await sign_in(browser, folder, token)
            withdrawn = {"tokens": {}, "subjects": {PERSON: int(time.time()) + 5}}
            revocations.write_text(json.dumps(withdrawn))
            await app.state.verifier.revocations.load()

            assert (await browser.get("/console")).status_code == 303

    async def test_ends_by_signing_out_also_for_copies_of_its_cookie(
        self,
        browser: httpx.AsyncClient,
        stranger: httpx.AsyncClient,
        folder: Path,
        keyring: Keyring,
    ):
        stranger.cookies.set(NAME, browser.cookies[NAME], "127.0.0.1", "/console")
        assert (await stranger.get("/console")).status_code == 200
        await sign_in(browser, folder, keyring.mint("next.reviewer", kind="person"))
        assert "next.reviewer" in (await browser.get("/console")).text
        assert (await stranger.get("/console")).status_code == 303

        stranger.cookies.set(NAME, browser.cookies[NAME], "127.0.0.1", "/console")
        assert (await stranger.get("/console")).status_code == 200
        out = await browser.post("/console/sign-out")
        assert out.headers["location"] == "/console/sign-in?signed-out"
        assert out.headers["clear-site-data"] == '"cache"'
        assert NAME not in browser.cookies
        assert (await stranger.get("/console")).status_code == 303


class TestAPage:
    async def test_is_only_for_persons(self, app: FastAPI):
        open_to_all = {
            "/console/sign-in",
            "/console/sign-in/issuer",
            "/console/sign-in/callback",
            "/console/sign-out",
            "/console/idle",
            "/console/assets/{name}",
        }
        routes = [route for route in app.routes if isinstance(route, APIRoute)]
        ours = [route for route in routes if route.path.startswith("/console")]

        wrong = [
            route.path
            for route in ours
            if (rule := caller_rule_of(route.endpoint)) is not None
            and (rule.is_open or rule.kinds != {CallerKind.PERSON})
            and route.path not in open_to_all
        ]

        assert ours
        assert wrong == []

    async def test_ignores_a_token_in_a_header(self, stranger: httpx.AsyncClient, token: str):
        headers = {"Authorization": f"Bearer {token}"}

        assert (await stranger.get("/console", headers=headers)).status_code == 303

    @pytest.mark.parametrize(
        ("dest", "status"), [("document", 200), ("iframe", 303), ("image", 303), ("empty", 303)]
    )
    async def test_is_not_embeddable_by_a_page_of_another_port(
        self, browser: httpx.AsyncClient, dest: str, status: int
    ):
        browser.cookies.set("chartroom-again-8080", "1", "127.0.0.1", "/console")
        headers = {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Dest": dest}

        assert (await browser.get("/console", headers=headers)).status_code == status

    async def test_requested_by_another_site_reloads_itself(self, stranger: httpx.AsyncClient):
        """The session cookie is `SameSite=Strict`: a browser does not send it after a click on another site's link."""
        first = await stranger.get("/console?a=b", headers={"Sec-Fetch-Site": "cross-site"})
        second = await stranger.get("/console?a=b", headers={"Sec-Fetch-Site": "cross-site"})

        assert (first.status_code, first.headers["refresh"]) == (200, "0; url=/console?a=b")
        assert second.headers["location"].startswith("/console/sign-in")

    async def test_writes_only_plain_paths_into_a_header(self, stranger: httpx.AsyncClient):
        for path in ("/console/encounters/%0d%0aX: y", "/console/encounters/é"):
            stranger.cookies.clear()
            first = await stranger.get(path, headers={"Sec-Fetch-Site": "cross-site"})
            second = await stranger.get(path)

            assert (first.status_code, first.headers["refresh"]) == (200, "0; url=/console")
            assert second.headers["location"] == "/console/sign-in"

    @pytest.mark.parametrize(
        ("path", "status", "told"),
        [("nothing", 404, "does not lead to a page"), ("encounters/7", 422, "is not valid")],
    )
    async def test_that_does_not_exist_tells_a_person_what_to_do(
        self, browser: httpx.AsyncClient, path: str, status: int, told: str
    ):
        answer = await browser.get(f"/console/{path}")

        assert (answer.status_code, answer.headers["content-type"]) == (
            status,
            "text/html; charset=utf-8",
        )
        assert told in answer.text
        assert "`" not in answer.text


OUR_ORIGIN = {"Origin": "http://127.0.0.1:8080"}
# Headers of forms from other sites and from the console. Browsers on another machine send only `Origin` over
# http.
FOREIGN: tuple[dict[str, str], ...] = (
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
    {"Sec-Fetch-Site": "cross-site", **OUR_ORIGIN},
    {"Sec-Fetch-Site": "", **OUR_ORIGIN},
    {"Origin": "null"},
    {"Origin": "https://evil.example"},
    {"Origin": "https://127.0.0.1:8080"},
    {"Origin": "http://127.0.0.1:9090"},
    {},
)
OURS = (OWN | {"Origin": "null"}, OUR_ORIGIN)


async def test_rejects_forms_of_other_sites_and_accepts_own_forms(
    browser: httpx.AsyncClient, folder: Path, token: str
):
    del browser.headers["sec-fetch-site"]
    for headers in FOREIGN:
        refused = await browser.post("/console/sign-out", headers=headers)
        assert (refused.status_code, "another site" in refused.text) == (403, True), headers
        assert (await browser.get("/console", headers=OWN)).status_code == 200

    for headers in OURS:
        assert (await browser.post("/console/sign-out", headers=headers)).status_code == 303
        assert (await browser.get("/console", headers=OWN)).status_code == 303
        store(folder, "a-code", token)
        await browser.post("/console/sign-in", data={"code": "a-code"}, headers=OWN)
