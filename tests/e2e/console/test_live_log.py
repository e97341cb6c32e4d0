"""The live log in a browser shows each event once and in order, also after restarts."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect
from support.system import System, wait_until

from tests.e2e.browsing import Visitor

MOST_ROWS = 500
BETWEEN_MS = 250
STREAM = "/console/live/events"
NUMBERS = """(body) => [...body.rows].map((row) => Number(row.querySelector(".content").textContent.slice(7)))"""
Log = Callable[..., None]


@pytest.fixture
def log(agent: httpx.Client, encounter: dict[str, Any]) -> Log:
    def log(*numbers: int) -> None:
        events = [
            {
                "encounter_id": encounter["id"],
                "agent_name": "triage-agent",
                "event_type": "step",
                "payload": {"number": number},
            }
            for number in numbers
        ]
        agent.post("/agent-events/batch", json=events).raise_for_status()

    return log


@pytest.fixture
def page(visitor: Visitor, encounter: dict[str, Any]) -> Page:
    page = visitor.page(f"/console/log?encounter_id={encounter['id']}")
    expect(page.get_by_text("● live")).to_be_visible()
    return page


def shown(page: Page) -> list[int]:
    return page.locator("#events tbody").evaluate(NUMBERS)


def assert_shows(page: Page, *numbers: int) -> None:
    expect(page.locator("#events tbody tr")).to_have_count(len(numbers))
    assert shown(page) == list(numbers)


class TestEachEventIsShownOnceAndInOrder:
    @pytest.mark.nightly
    def test_despite_kills_of_audit_and_of_the_console(self, system: System, page: Page, log: Log):
        log(0, 1)
        assert_shows(page, 1, 0)
        killed = system.kill("audit")
        wait_until(lambda: system.has_successor("audit", killed))
        system.wait_for("audit")
        log(2)
        assert_shows(page, 2, 1, 0)
        system.kill("console")
        log(3)
        system.wait_for("console")
        log(4)
        assert_shows(page, 4, 3, 2, 1, 0)
        expect(page.get_by_text("● live")).to_be_visible()

    def test_also_if_it_was_paused_or_its_tab_hidden(self, page: Page, log: Log):
        log(0)
        assert_shows(page, 0)
        page.keyboard.press("p")
        expect(page.get_by_text("‖ paused")).to_be_visible()
        log(1, 2, 3)
        expect(page.get_by_role("button", name="3 new: show")).to_be_visible()
        assert_shows(page, 0)
        page.keyboard.press("p")
        assert_shows(page, 3, 2, 1, 0)
        expect(page.get_by_text("● live")).to_be_visible()
        expect(page.locator("#waiting")).to_be_hidden()

        page.reload()
        expect(page.get_by_text("● live")).to_be_visible()
        with page.expect_event("requestfailed", lambda request: STREAM in request.url):
            _set_hidden(page, is_hidden=True)
        log(4)
        _set_hidden(page, is_hidden=False)
        assert_shows(page, 4, 3, 2, 1, 0)

    def test_in_a_burst_with_the_newest_500_kept(self, page: Page, log: Log):
        burst = range(MOST_ROWS + 200)
        for first in burst[::50]:  # All events of a batch have the same time.
            log(*range(first, first + 50))
        expect(page.locator("#events")).to_have_attribute("data-received", str(len(burst)))
        expect(page.locator("#events tbody tr").first).to_contain_text(str(burst[-1]))
        assert shown(page) == list(reversed(burst))[:MOST_ROWS]
        page.get_by_role("link", name="200 more events: go on reading").click()
        expect(page.get_by_text("Only events recorded before")).to_be_visible()
        rest = shown(page)
        assert rest[0] < burst[-MOST_ROWS] + 50  # Both events belong to one batch of 50.
        assert burst[-MOST_ROWS] - 1 in rest


def test_it_is_repainted_at_most_four_times_a_second(page: Page, log: Log):
    page.clock.install()
    page.clock.pause_at(datetime.now(UTC) + timedelta(hours=1))
    for number in range(3):
        log(number)
    expect(page.locator("#events")).to_have_attribute("data-received", "3")

    page.clock.run_for(BETWEEN_MS - 1)
    assert shown(page) == []
    page.clock.run_for(1)
    assert shown(page) == [2, 1, 0]


def test_rows_being_read_do_not_move(page: Page, log: Log):
    log(*range(80))
    expect(page.locator("#events tbody tr")).to_have_count(80)
    page.locator("#events tbody tr").nth(60).scroll_into_view_if_needed()
    read = page.locator("#events .content", has_text=re.compile(r"^number 19$"))
    before = read.bounding_box()

    log(80, 81)
    more = page.get_by_role("button", name="2 new: show")
    expect(more).to_have_text("2 new: show")
    assert read.bounding_box() == before
    more.click()

    expect(page.locator("#events tbody tr").first).to_contain_text("number 81")
    assert page.evaluate("() => scrollY") == 0


def test_a_row_has_words_and_leads_to_its_type_its_trace_and_its_encounter(
    page: Page, encounter: dict[str, Any], agent: httpx.Client
):
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    event = {
        "encounter_id": encounter["id"],
        "agent_name": "triage-agent",
        "event_type": "prior_auth.sent",
        "payload": {"number": 0},
    }
    headers = {"traceparent": f"00-{trace}-00f067aa0ba902b7-01"}
    agent.post("/agent-events", json=event, headers=headers).raise_for_status()
    row = page.locator("#events tbody tr").first
    expect(row.locator(f'a[href="/console/log?trace_id={trace}"]')).to_be_visible()
    words = row.get_by_role("link", name="prior auth sent")
    expect(words).to_have_attribute("title", "prior_auth.sent")
    expect(words).to_have_attribute("href", "/console/log?event_type=prior_auth.sent")

    row.locator(f'a[href="/console/encounters/{encounter["id"]}"]').click()

    expect(page).to_have_url(re.compile(f"/console/encounters/{encounter['id']}$"))
    expect(page.get_by_role("heading", name="Timeline")).to_be_visible()


def _set_hidden(page: Page, *, is_hidden: bool) -> None:
    """Hide the tab from its script: a headless browser shows all tabs at once."""
    page.evaluate(
        """(isHidden) => {
          Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }""",
        is_hidden,
    )


def test_the_checkpoint_marks_uncovered_events_and_covers_them_within_seconds(page: Page, log: Log):
    log(0)
    assert_shows(page, 0)

    def has_checkpoint() -> bool:
        page.reload()
        return page.locator("#cover").count() == 1

    wait_until(has_checkpoint)
    expect(page.get_by_text("● live")).to_be_visible()
    log(1)
    assert_shows(page, 1, 0)
    arrived = page.locator("#events tbody tr").first
    expect(arrived.get_by_role("img", name="not covered")).to_be_visible()

    expect(page.locator("#events .uncovered")).to_have_count(0)  # The page is not reloaded.
    expect(page.locator("#cover")).to_contain_text("The log's checkpoint covers the first")
    page.locator("#events tbody a").first.click()
    expect(page.get_by_text("✓ covered")).to_be_visible()
