import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from support.reviewers import signed_in
from support.system import System, wait_until


@pytest.fixture(scope="module")
def browser(system: System) -> Iterator[httpx.Client]:
    with signed_in(system) as opened:
        yield opened


class TestSigningIn:
    def test_is_the_first_page_of_a_browser(self, system: System):
        with system.client(None, headers={"Accept": "text/html"}, follow_redirects=True) as browser:
            page = browser.get("/")

        assert (page.status_code, page.url.path) == (200, "/console/sign-in")
        assert [answer.url.path for answer in page.history] == ["/", "/console"]

    def test_answers_carry_the_headers_of_the_console_and_of_the_gateway(
        self, browser: httpx.Client
    ):
        page = browser.get("/console")

        assert "default-src 'none'" in page.headers["content-security-policy"]
        assert "require-trusted-types-for 'script'" in page.headers["content-security-policy"]
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["cross-origin-opener-policy"] == "same-origin"
        # Under another Referrer-Policy, browsers send `Origin: null` with forms, so that signing in over http
        # fails.
        assert page.headers["referrer-policy"] == "same-origin"
        (script,) = re.findall(r'src="([^"]+)"', page.text)
        asset = browser.get(script)
        assert asset.headers["cache-control"].endswith("immutable")
        assert "set-cookie" not in asset.headers


def test_a_page_is_one_trace_in_the_log_with_its_person(
    system: System, agent: httpx.Client, encounter: dict[str, Any]
):
    path = f"/encounters/{encounter['id']}"
    agent.patch(path, json={"summary": "Warm and well."}).raise_for_status()
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


def test_searches_questions_and_verdicts_are_in_no_log_metric_or_url(
    system: System, browser: httpx.Client, agent: httpx.Client, encounter: dict[str, Any]
):
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
