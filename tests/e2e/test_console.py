"""The console through the real gateway: who is let in, and the live log over everything that happens."""

import re
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, Self

import httpx
import pytest
from support.event_stream import Message, events_of
from support.reviewers import OWN, PERSON, code_for, signed_in
from support.system import System, run, wait_until

PAGES = ("", "/review", "/log", "/patients", "/ask")


@pytest.fixture(scope="module")
def browser(system: System) -> Iterator[httpx.Client]:
    with signed_in(system) as opened:
        yield opened


class TestSigningIn:
    def test_is_what_a_browser_that_opens_the_address_finds(self, system: System) -> None:
        with system.client(None, headers={"Accept": "text/html"}, follow_redirects=True) as browser:
            page = browser.get("/")

        assert (page.status_code, page.url.path) == (200, "/console/sign-in")
        assert [answer.url.path for answer in page.history] == ["/", "/console"]

    def test_with_a_printed_code_counts_once(self, system: System) -> None:
        printed = run(system, "console", "--name", PERSON)
        address, _, code = printed.stdout.strip().partition("#")
        assert address == f"{system.url}/console/sign-in"
        with system.client(None, headers=OWN) as browser:
            first = browser.post("/console/sign-in", data={"code": code})
            second = browser.post("/console/sign-in", data={"code": code})

            assert (first.status_code, second.status_code) == (303, 403)
            assert PERSON in browser.get("/console").text

    def test_from_another_site_is_refused(self, system: System) -> None:
        with system.client(None, headers={"Sec-Fetch-Site": "cross-site"}) as browser:
            refused = browser.post("/console/sign-in", data={"code": code_for(system)})

        assert refused.status_code == 403

    def test_shows_every_page_to_the_person_and_to_no_token_in_a_header(
        self, system: System, browser: httpx.Client
    ) -> None:
        with system.client(PERSON, "person") as caller:
            for page in PAGES:
                shown = browser.get(f"/console{page}")
                assert (shown.status_code, PERSON in shown.text) == (200, True), page
                refused = caller.get(f"/console{page}")
                assert refused.headers["location"].startswith("/console/sign-in"), page

    def test_ends_by_signing_out(self, system: System) -> None:
        with signed_in(system) as browser:
            out = browser.post("/console/sign-out")

            assert out.headers["location"] == "/console/sign-in?signed-out"
            assert browser.get("/console").status_code == 303

    def test_ends_when_the_token_is_withdrawn(self, system: System) -> None:
        with signed_in(system, "brief.reviewer") as browser:
            assert browser.get("/console/idle").status_code == 200
            assert run(system, "revoke", "brief.reviewer").returncode == 0
            wait_until(lambda: browser.get("/console/ask").status_code == 303)

    def test_answers_carry_the_headers_of_the_console_and_of_the_gateway(
        self, browser: httpx.Client
    ) -> None:
        page = browser.get("/console")

        assert "default-src 'none'" in page.headers["content-security-policy"]
        assert "require-trusted-types-for 'script'" in page.headers["content-security-policy"]
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["cross-origin-opener-policy"] == "same-origin"
        # With another one, forms have the `Origin` null, and browsers cannot sign in over http.
        assert page.headers["referrer-policy"] == "same-origin"
        (script,) = re.findall(r'src="([^"]+)"', page.text)
        asset = browser.get(script)
        assert asset.headers["cache-control"].endswith("immutable")
        assert "set-cookie" not in asset.headers


class TestAPage:
    def test_is_one_trace_of_the_log_and_names_its_person(
        self, system: System, agent: httpx.Client, encounter: dict[str, Any]
    ) -> None:
        path = f"/encounters/{encounter['id']}"
        agent.patch(path, json={"summary": "Warm and well."}).raise_for_status()
        # For each service that the page asks.
        read = {"encounter.history-read", "agent-event.searched", "passages.retrieved"}

        with signed_in(system, "one.look") as browser:
            assert browser.get(f"/console{path}").status_code == 200
            looked = {"recorded_by": "one.look", "access": "true"}

            def traces() -> dict[str, str | None]:
                found = agent.get("/agent-events", params=looked).json()["events"]
                return {event["event_type"]: event["trace_id"] for event in found}

            wait_until(lambda: read <= traces().keys())

        (trace,) = set(traces().values())
        assert trace is not None


class Viewer:
    """A browser's live log: it reopens with its last `seq`, as the script of the page does."""

    def __init__(self, browser: httpx.Client, path: str) -> None:
        self.got: list[Message] = []
        self.statuses: list[int] = []
        self._browser = browser
        self._path = path
        self._is_over = False
        self._thread = threading.Thread(target=self._follow, daemon=True)

    def _follow(self) -> None:
        while not self._is_over:
            place = f"&after_seq={self.got[-1].seq}" if self.got else ""
            try:
                with self._browser.stream("GET", self._path + place) as answer:
                    self.statuses.append(answer.status_code)
                    if answer.status_code == httpx.codes.OK:
                        self.got.extend(self._until_over(answer))
            except httpx.TransportError:
                pass
            time.sleep(0.1)

    def _until_over(self, answer: httpx.Response) -> Iterator[Message]:
        for message in events_of(answer):
            yield message
            if self._is_over:
                return

    def __enter__(self) -> Self:
        self._thread.start()
        wait_until(lambda: bool(self.statuses))
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over = True

    @property
    def numbers(self) -> list[int]:
        return [message.json["payload"]["number"] for message in self.got]


class TestTheLiveLog:
    @pytest.fixture
    def log(self, agent: httpx.Client, encounter: dict[str, Any]) -> Callable[[int], None]:
        def log(number: int) -> None:
            event = {
                "encounter_id": encounter["id"],
                "agent_name": "triage-agent",
                "event_type": "step",
                "payload": {"number": number},
            }
            agent.post("/agent-events", json=event).raise_for_status()

        return log

    @pytest.fixture
    def path(self, encounter: dict[str, Any]) -> str:
        # From the first event on, so that none is missed before the stream is open.
        return f"/console/live/events?encounter_id={encounter['id']}&changes=false&recorded_from=2026-01-01"

    @pytest.mark.nightly
    def test_shows_each_event_once_over_kills_and_restarts_of_audit_in_one_answer(
        self,
        system: System,
        browser: httpx.Client,
        path: str,
        log: Callable[[int], None],
        nightly: bool,
    ) -> None:
        with Viewer(browser, path) as viewer:
            for number in range(8 if nightly else 2):
                log(number)
                wait_until(lambda: viewer.numbers == list(range(number + 1)))  # noqa: B023
                if number % 2 and nightly:
                    assert run(system, "restart", "audit").returncode == 0
                else:
                    killed = system.kill("audit")
                    wait_until(lambda: system.has_successor("audit", killed))  # noqa: B023
                system.wait_for("audit")

        assert viewer.statuses == [200]

    @pytest.mark.nightly
    def test_shows_each_event_once_over_restarts_of_the_console(
        self, system: System, browser: httpx.Client, path: str, log: Callable[[int], None]
    ) -> None:
        with Viewer(browser, path) as viewer:
            log(0)
            wait_until(lambda: viewer.numbers == [0])
            assert run(system, "restart", "console").returncode == 0
            log(1)
            wait_until(lambda: viewer.numbers[1:] == [1])
            assert set(viewer.statuses) == {200}
            system.kill("console")
            system.wait_for("console")
            log(2)
            wait_until(lambda: viewer.numbers[2:] == [2])

    def test_ends_when_its_person_signs_out(
        self, system: System, path: str, log: Callable[[int], None]
    ) -> None:
        log(0)
        with signed_in(system) as browser, browser.stream("GET", path) as answer:
            lines = answer.iter_lines()
            assert any('"number":0' in line.replace(" ", "") for line in lines)
            with httpx.Client(cookies=browser.cookies, base_url=system.url, trust_env=False) as tab:
                assert tab.post("/console/sign-out", headers=OWN).status_code == 303
            rest = list(lines)

        assert any('"status":401' in line.replace(" ", "") for line in rest)


def test_what_a_person_searches_asks_and_decides_is_in_no_log_metric_or_address(
    system: System, browser: httpx.Client, agent: httpx.Client, encounter: dict[str, Any]
) -> None:
    summary = {"summary": "Verrazano has recovered."}
    version = {"If-Match": f'W/"{encounter["version"]}"'}
    page = f"/console/encounters/{encounter['id']}"
    agent.patch(f"/encounters/{encounter['id']}", json=summary, headers=version).raise_for_status()
    shown = browser.get(page).text
    hidden = {
        name: re.findall(rf'name="{name}" value="([^"]*)"', shown)[0] for name in ("version", "key")
    }
    forms = {
        "/console/patients": {"name": "Quillan Verrazano", "identifier": "MRN-QV-7716"},
        "/console/ask": {"question": "Has Quillan Verrazano recovered?"},
        f"{page}/verdict": hidden | {"verdict": "reject", "reason": "Verrazano is still ill"},
    }

    for address, fields in forms.items():
        answer = browser.post(address, data=fields)
        assert answer.status_code == 303
        assert "errazano" not in answer.headers["location"] + str(answer.headers["set-cookie"])
        assert browser.get(answer.headers["location"]).status_code == 200

    assert "Has Quillan Verrazano recovered?" in system.sent.values
    system.assert_nothing_is_disclosed()
