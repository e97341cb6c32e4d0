"""The overview: six calls at most, and each part by itself."""

import httpx
import pytest

from console import gateway as calls
from tests.console.console_pages import (
    HANGS,
    PATIENT,
    Gateway,
    encounter,
    event,
    number,
    page_of,
    problem,
    queue,
)

pytestmark = pytest.mark.anyio


async def test_shows_what_runs_and_what_waits_with_six_calls(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    html = (await browser.get("/console")).text

    assert len(gateway.requests) <= 6
    for shown in ("records", "2 events not yet delivered", "1,000+", "Amara Okafor", "triage"):
        assert shown in html
    assert "empty</td>" not in html  # A queue without tasks.


async def test_all_calls_of_a_page_are_the_person_s_and_one_trace(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    await browser.get("/console")
    await browser.get("/console")

    assert all(one.headers["authorization"].startswith("Bearer ey") for one in gateway.requests)
    traces = [one.headers["traceparent"].split("-")[1] for one in gateway.requests]
    assert len(set(traces[:6])) == len(set(traces[6:])) == 1
    assert traces[0] != traces[-1]


async def test_ten_thousand_events_of_one_agent_hide_no_other_encounter(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    noise = [event(10_000 - seq) for seq in range(100)]
    gateway.answers["GET /agent-events"] = page_of("events", *noise, more="older")
    others = [encounter(id=number(f"{n}"), patient_name=f"Patient {n}") for n in range(20)]
    gateway.answers["GET /encounters"] = page_of("encounters", *others)

    html = (await browser.get("/console")).text

    assert "×100" in html
    assert all(f">Patient {n}<" in html for n in range(20))


async def test_what_is_away_is_named_in_its_place(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    gateway.answers["GET /agent-events"] = problem(503, "peer-unavailable")
    gateway.answers["GET /queues"] = problem(403, "scope-missing", scope="Task.s")
    status, document = problem(503, "system-unavailable")
    services = {"records": "ok", "audit": "unavailable"}
    gateway.answers["GET /health"] = (status, document | {"services": services})

    html = (await browser.get("/console")).text

    assert "Audit does not answer" in html
    assert "your token lacks the scope Task.s" in html
    assert "unavailable</strong>" in html
    assert "Amara Okafor" in html


async def test_answers_whatever_hangs(
    browser: httpx.AsyncClient, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calls, "PAGE_S", 0.5)
    for key in ("GET /health", "GET /agent-events", "GET /agent-events/rates"):
        gateway.answers[key] = HANGS

    html = (await browser.get("/console")).text

    assert "Amara Okafor" in html
    assert "Audit does not answer" in html


async def test_an_answer_that_cannot_be_read_is_no_failure_of_the_page(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    gateway.answers["GET /encounters"] = (200, {"encounters": [{"id": "surprise"}], "next": None})

    answer = await browser.get("/console")

    assert answer.status_code == 200
    assert "The answer of records is invalid" in answer.text


async def test_a_list_that_was_cut_says_so_and_leads_on(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    gateway.answers["GET /encounters"] = page_of("encounters", encounter(), more="cursor+1")

    html = (await browser.get("/console")).text
    assert "The first 1" in html
    assert 'href="/console?after=cursor%2B1"' in html

    await browser.get("/console?after=cursor%2B1")
    assert gateway.asked("GET /encounters")[-1].url.params["cursor"] == "cursor+1"


@pytest.mark.parametrize("path", ["/console", "/console/log", f"/console/patients/{PATIENT}"])
async def test_events_that_one_may_not_see_are_not_called_none_where_there_are_older_ones(
    browser: httpx.AsyncClient, gateway: Gateway, path: str
) -> None:
    seen = {}
    for more in (None, "older"):
        gateway.answers["GET /agent-events"] = page_of("events", more=more)
        html = (await browser.get(path)).text
        seen[more] = [
            shown in html
            for shown in ("No agent has logged", "you may see.", "cursor=older", "0 events")
        ]

    assert seen == {None: [True, False, False, False], "older": [False, True, True, False]}


async def test_names_the_minutes_that_were_counted(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    gateway.answers["GET /agent-events/rates"] = (200, {"minutes": 12, "series": []})

    html = (await browser.get("/console")).text

    assert html.count("last 12 minutes") == 3
    assert "12 min ago" in html
    assert "60" not in html.split('id="t-rates"')[1].split("</section>")[0]


async def test_counts_of_some_queues_are_not_those_of_all(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    busy = queue("triage", on_hold=2, dead=1)
    for more, shown in ((None, [">2</a> on hold", ">1</a> dead"]), ("next", [">2+<", ">1+<"])):
        gateway.answers["GET /queues"] = page_of("queues", busy, more=more)
        html = (await browser.get("/console")).text
        assert all(one in html for one in shown), more


async def test_rows_that_were_left_out_are_named_also_where_these_are_all_events(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    different = (event(n, event_type=f"step-{n}") for n in range(40, 0, -1))
    gateway.answers["GET /agent-events"] = page_of("events", *different)

    overview = (await browser.get("/console")).text
    patient = (await browser.get(f"/console/patients/{PATIENT}")).text

    assert "25 rows from the newest 40 events" in overview
    assert "20 rows from the newest 40 events" in patient
