import httpx
import pytest

from console import gateway as calls
from tests.console.console_pages import HANGS, PATIENT, Gateway, event, page_of, problem, queue


async def test_shows_what_runs_and_what_is_stuck_with_four_calls(
    browser: httpx.AsyncClient, gateway: Gateway
):
    html = (await browser.get("/console/system")).text

    assert len(gateway.requests) <= 4
    for shown in ("records", "2 events not yet delivered", "dead letters", "triage"):
        assert shown in html
    assert "queues/empty" not in html  # A queue without tasks.


async def test_what_is_away_is_named_in_its_place(browser: httpx.AsyncClient, gateway: Gateway):
    gateway.answers["GET /agent-events"] = problem(503, "peer-unavailable")
    gateway.answers["GET /queues"] = problem(403, "scope-missing", scope="Task.s")
    status, document = problem(503, "system-unavailable")
    services = {"records": "ok", "audit": "unavailable"}
    gateway.answers["GET /health"] = (status, document | {"services": services})

    html = (await browser.get("/console/system")).text

    assert "Audit does not answer" in html
    assert "your token lacks the scope Task.s" in html
    assert "unavailable</strong>" in html


async def test_responds_whichever_service_hangs(
    browser: httpx.AsyncClient, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(calls, "PAGE_S", 0.5)
    for key in ("GET /health", "GET /agent-events", "GET /agent-events/rates"):
        gateway.answers[key] = HANGS

    html = (await browser.get("/console/system")).text

    assert ">triage</a></td>" in html
    assert "Audit does not answer" in html


@pytest.mark.parametrize(
    "path", ["/console/system", "/console/log", f"/console/patients/{PATIENT}"]
)
async def test_events_that_one_may_not_see_are_not_called_none_where_there_are_older_ones(
    browser: httpx.AsyncClient, gateway: Gateway, path: str
):
    seen = {}
    for more in (None, "older"):
        gateway.answers["GET /agent-events"] = page_of("events", more=more)
        html = (await browser.get(path)).text
        seen[more] = [
            shown in html
            for shown in ("No agent has logged", "you may see.", "cursor=older", "0 events")
        ]

    assert seen == {None: [True, False, False, False], "older": [False, True, True, False]}


async def test_shows_the_counted_minutes(browser: httpx.AsyncClient, gateway: Gateway):
    gateway.answers["GET /agent-events/rates"] = (200, {"minutes": 12, "series": []})

    html = (await browser.get("/console/system")).text

    assert html.count("last 12 minutes") == 3
    assert "12 min ago" in html
    assert "60" not in html.split('id="t-rates"')[1].split("</section>")[0]


async def test_counts_of_some_queues_are_labelled_as_partial(
    browser: httpx.AsyncClient, gateway: Gateway
):
    busy = queue("triage", on_hold=2, dead=1)
    for more, shown in (
        (None, [">2</a> on hold", '>1</a></p><p class="note">dead']),
        ("next", [">2+<", ">1+<"]),
    ):
        gateway.answers["GET /queues"] = page_of("queues", busy, more=more)
        html = (await browser.get("/console/system")).text
        assert all(one in html for one in shown), more


async def test_omitted_rows_are_reported_even_if_all_are_omitted(
    browser: httpx.AsyncClient, gateway: Gateway
):
    different = (event(n, event_type=f"step-{n}") for n in range(40, 0, -1))
    gateway.answers["GET /agent-events"] = page_of("events", *different)

    overview = (await browser.get("/console/system")).text
    patient = (await browser.get(f"/console/patients/{PATIENT}")).text

    assert "25 rows from the newest 40 events" in overview
    assert "20 rows from the newest 40 events" in patient
