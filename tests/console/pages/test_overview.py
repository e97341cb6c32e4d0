"""The overview: at most six calls, and independent parts."""

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


async def test_shows_running_and_waiting_work_with_six_calls(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    html = (await browser.get("/console")).text

    assert len(gateway.requests) <= 6
    for shown in ("records", "2 events not yet delivered", "1,000+", "Amara Okafor", "triage"):
        assert shown in html
    assert "empty</td>" not in html  # A queue without tasks.


async def test_all_calls_of_a_page_have_the_person_s_token_and_one_trace(
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


async def test_unavailable_parts_are_reported_in_place(
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


async def test_responds_whichever_service_hangs(
    browser: httpx.AsyncClient, gateway: Gateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calls, "PAGE_S", 0.5)
    for key in ("GET /health", "GET /agent-events", "GET /agent-events/rates"):
        gateway.answers[key] = HANGS

    html = (await browser.get("/console")).text

    assert "Amara Okafor" in html
    assert "Audit does not answer" in html


async def test_an_unreadable_answer_does_not_break_the_page(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    gateway.answers["GET /encounters"] = (200, {"encounters": [{"id": "surprise"}], "next": None})

    answer = await browser.get("/console")

    assert answer.status_code == 200
    assert "The answer of records is invalid" in answer.text


async def test_a_truncated_list_has_a_note_and_a_link(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    gateway.answers["GET /encounters"] = page_of("encounters", encounter(), more="cursor+1")

    html = (await browser.get("/console")).text
    assert "The first 1" in html
    assert 'href="/console?after=cursor%2B1"' in html

    await browser.get("/console?after=cursor%2B1")
    assert gateway.asked("GET /encounters")[-1].url.params["cursor"] == "cursor+1"


@pytest.mark.parametrize("path", ["/console", "/console/log", f"/console/patients/{PATIENT}"])
async def test_hidden_events_are_not_reported_as_none(
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


async def test_shows_the_counted_minutes(browser: httpx.AsyncClient, gateway: Gateway) -> None:
    gateway.answers["GET /agent-events/rates"] = (200, {"minutes": 12, "series": []})

    html = (await browser.get("/console")).text

    assert html.count("last 12 minutes") == 3
    assert "12 min ago" in html
    assert "60" not in html.split('id="t-rates"')[1].split("</section>")[0]


async def test_counts_of_some_queues_are_labelled_as_partial(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    busy = queue("triage", on_hold=2, dead=1)
    for more, shown in ((None, [">2</a> on hold", ">1</a> dead"]), ("next", [">2+<", ">1+<"])):
        gateway.answers["GET /queues"] = page_of("queues", busy, more=more)
        html = (await browser.get("/console")).text
        assert all(one in html for one in shown), more


async def test_omitted_rows_are_reported_even_if_all_are_omitted(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    different = (event(n, event_type=f"step-{n}") for n in range(40, 0, -1))
    gateway.answers["GET /agent-events"] = page_of("events", *different)

    overview = (await browser.get("/console")).text
    patient = (await browser.get(f"/console/patients/{PATIENT}")).text

    assert "25 rows from the newest 40 events" in overview
    assert "20 rows from the newest 40 events" in patient
