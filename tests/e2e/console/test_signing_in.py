"""Sign-in links work once, forms of other sites fail, and pages are blanked after signing out."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect
from support import chromium
from support.local_servers import Answer, local_server
from support.system import System

from chartroom.system.sign_ins import store_sign_in
from tests.e2e.browsing import Visitor

HERE = "127.0.0.1"
IDLE_MINUTES = 30


class TestTheLinkOfTheLauncher:
    def test_signs_in_once_without_its_code_in_urls_history_or_requests(
        self, system: System, opened: Callable[..., Visitor]
    ):
        link = store_sign_in(system.data, system.url, "lena.reviewer")
        code = link.partition("#")[2]
        first, second = opened(None), opened(None)
        page, addresses = first.page(), list[str]()
        page.on("request", lambda sent: sent.method == "POST" and addresses.append(page.url))

        page.goto(link)
        expect(page.get_by_role("heading", name="My work")).to_be_visible()
        page.get_by_role("link", name="Ask").click()
        expect(page.get_by_role("heading", name="Ask")).to_be_visible()

        assert addresses == [f"{system.url}/console/sign-in"]
        assert code not in "".join(first.requests)
        assert code not in "".join(first.history(page))
        again = second.page(link)
        expect(again.get_by_role("alert")).to_contain_text("This link was already used")
        again.goto("/console")
        expect(again.get_by_role("heading", name="Sign in")).to_be_visible()

    def test_signs_in_also_if_opened_on_the_form(
        self, system: System, opened: Callable[..., Visitor]
    ):
        page = opened(None).page("/console")
        page.goto("/console/sign-in#main")  # The keyboard link's target is not a code.
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        expect(page.get_by_role("alert")).to_have_count(0)

        page.goto(store_sign_in(system.data, system.url))

        expect(page.get_by_role("heading", name="My work")).to_be_visible()

    def test_signs_in_and_out_over_http_to_another_machine(self, system: System, chrome: Browser):
        """Over http to another machine, browsers do not send `Sec-Fetch-Site`."""
        other = "chartroom.example"
        with chrome.browser_type.launch(
            executable_path=chromium.browser(), args=[f"--host-resolver-rules=MAP {other} {HERE}"]
        ) as browser:
            page = browser.new_page()

            page.goto(store_sign_in(system.data, f"http://{other}:{system.port}"))
            expect(page.get_by_role("heading", name="My work")).to_be_visible()
            page.get_by_role("button", name="Sign out").click()

            expect(page.get_by_text("You are signed out.")).to_be_visible()


class TestAnotherSite:
    @pytest.fixture
    def draft(
        self, encounter: dict[str, Any], summarised: Callable[..., dict[str, Any]]
    ) -> dict[str, Any]:
        return summarised(encounter, "Orthostatic, no red flags.")

    @pytest.fixture
    def elsewhere(self, system: System, draft: dict[str, Any]) -> Iterator[str]:
        place = f"{system.url}/console/encounters/{draft['id']}"
        html = f"""<!doctype html><title>elsewhere</title><a href="{place}">A link</a>
            <form method="post" action="{place}/verdict"><input name="version" value="2">
            <button name="verdict" value="accept">Win</button></form>
            <form method="post" action="{system.url}/console/sign-out"><button>Lose</button></form>"""
        with local_server() as server:
            server.answer = lambda _: Answer(body=html.encode())
            yield server.url.replace(HERE, "localhost")

    def test_may_link_to_a_page_but_its_forms_fail(
        self, page: Page, elsewhere: str, draft: dict[str, Any], agent: httpx.Client
    ):
        page.goto(elsewhere)
        page.get_by_role("link").click()
        expect(page.locator(".summary")).to_be_visible()
        assert page.url.endswith(draft["id"])

        for host in ("localhost", HERE):
            for button in ("Win", "Lose"):
                page.goto(elsewhere.replace("localhost", host))
                page.get_by_role("button", name=button).click()
                expect(page.get_by_role("heading", name="Sent from another site")).to_be_visible()
        stored = agent.get(f"/encounters/{draft['id']}").json()
        assert (stored["version"], stored["summary_status"]) == (2, "preliminary")
        page.get_by_role("link", name="Go to the overview").click()
        expect(page.get_by_role("heading", name="My work")).to_be_visible()


@pytest.mark.parametrize("has_script", [True, False])
def test_after_signing_out_back_does_not_show_a_chart(
    opened: Callable[..., Visitor],
    sign_in: Callable[..., Any],
    patient: dict[str, Any],
    *,
    has_script: bool,
):
    visitor = opened(sign_in("nils.reviewer"), java_script_enabled=has_script)
    page = visitor.page(f"/console/patients/{patient['id']}")
    expect(page.get_by_role("heading", name=patient["full_name"])).to_be_visible()

    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("status")).to_have_text("You are signed out.")
    for step in (page.go_back, page.reload, page.go_forward):
        step()
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        assert patient["full_name"] not in page.content()


def test_signing_out_blanks_the_live_log_of_another_tab(
    opened: Callable[..., Visitor], sign_in: Callable[..., Any]
):
    visitor = opened(sign_in("rosa.reviewer"))
    log, page = visitor.page("/console/log"), visitor.page("/console")
    expect(log.get_by_text("● live")).to_be_visible()

    page.get_by_role("button", name="Sign out").click()

    expect(log).to_have_url(re.compile("/console/idle$"))


class TestAnIdlePage:
    def test_shows_nothing_of_a_chart_after_the_idle_minutes(
        self, visitor: Visitor, patient: dict[str, Any]
    ):
        page = visitor.page(f"/console/patients/{patient['id']}")
        expect(page.get_by_role("heading", name=patient["full_name"])).to_be_visible()

        _pass(visitor, page, minutes=IDLE_MINUTES - 1)
        expect(page.get_by_role("heading", name=patient["full_name"])).to_be_visible()
        _pass(visitor, page, minutes=2)

        expect(page).to_have_url(re.compile("/console/idle$"))
        assert patient["full_name"] not in page.content()

    @pytest.mark.nightly
    def test_is_blanked_with_its_live_log_when_the_sign_in_ends(
        self, opened: Callable[..., Visitor], sign_in: Callable[..., Any]
    ):
        # Services accept a token until 10 seconds after its expiry.
        visitor = opened(sign_in("omar.reviewer", timedelta(seconds=2)))
        log, review = visitor.page("/console/log"), visitor.page("/console/review")
        expect(log.get_by_text("● live")).to_be_visible()

        for page in (log, review):
            expect(page).to_have_url(re.compile("/console/idle$"))
        review.go_back()
        expect(review.get_by_role("heading", name="Sign in")).to_be_visible()
        assert not any("/console/log" in entry for entry in visitor.history(log))


def _pass(visitor: Visitor, page: Page, *, minutes: int) -> None:
    session, passed = visitor.context.new_cdp_session(page), list[bool]()
    session.on("Emulation.virtualTimeBudgetExpired", lambda _: passed.append(True))
    budget = {"policy": "pauseIfNetworkFetchesPending", "budget": minutes * 60_000}
    session.send("Emulation.setVirtualTimePolicy", budget)
    while not passed:
        page.wait_for_timeout(10)  # Playwright handles events only while it waits.
    session.detach()
