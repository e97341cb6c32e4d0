import httpx
import pytest

from tests.console.console_pages import (
    ENCOUNTER,
    NAME,
    Gateway,
    encounter,
    event,
    number,
    page_of,
    problem,
    task,
)

pytestmark = pytest.mark.anyio
BY_RECORDS = {"recorded_by": "records", "recorded_by_kind": "service", "agent_name": NAME}


def decision(seq: int, kind: str, of: str, **data: str) -> dict[str, object]:
    fields = {"event_type": kind, "encounter_id": of, "payload": {"data": data}}
    return event(seq, **fields, **BY_RECORDS)


async def test_shows_own_tasks_with_stat_first_and_at_most_ten_calls(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    tasks = [task(name, priority=name) for name in ("routine", "urgent", "stat", "asap")]
    gateway.answers["GET /tasks"] = page_of("tasks", *tasks)
    rejected = [decision(n, "summary.rejected", number(f"{n}")) for n in range(9)]
    gateway.answers["GET /agent-events"] = page_of("events", *rejected)

    html = (await browser.get("/console")).text

    places = [
        html.index(f'/console/tasks/{number(one)}"')
        for one in ("stat", "asap", "urgent", "routine")
    ]
    assert places == sorted(places)
    assert len(gateway.requests) <= 10
    (asked,) = gateway.asked("GET /tasks")
    assert (asked.url.params["owner"], asked.url.params["owner_kind"]) == (NAME, "person")
    assert "1,000+" in html


async def test_shows_what_waits_again_after_a_rejection_of_the_person_with_the_reason(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    again, gone = number("again"), number("gone")
    forged = event(9, event_type="summary.rejected", encounter_id=number("forged"), agent_name=NAME)
    gateway.answers |= {
        "GET /agent-events": page_of(
            "events",
            forged,
            decision(3, "summary.rejected", again, reason="wrong dose"),
            decision(2, "summary.rejected", gone),
            decision(1, "summary.accepted", ENCOUNTER),
        ),
        f"GET /encounters/{again}": (200, encounter(id=again, patient_name="Ada Again")),
        f"GET /encounters/{gone}": (200, encounter(id=gone, summary_status="rejected")),
    }

    html = (await browser.get("/console")).text

    returned = html.split('id="w-returned"')[1].split("</section>")[0]
    assert "Ada Again" in returned
    assert "wrong dose" in returned
    assert gone not in returned
    cases = html.split("Your last decisions")[1].split("</ul>")[0]
    assert [one in cases for one in (again, gone, ENCOUNTER)] == [True, True, True]
    assert number("forged") not in html


async def test_a_part_that_is_away_is_named_in_its_place(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    gateway.answers["GET /agent-events"] = problem(503, "peer-unavailable")
    gateway.answers["GET /tasks"] = problem(403, "scope-missing", scope="Task.s")

    html = (await browser.get("/console")).text

    assert html.count("Audit does not answer") == 2
    assert "your token lacks the scope Task.s" in html
    assert "Amara Okafor" in html


async def test_all_calls_of_a_page_are_the_person_s_and_one_trace(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    await browser.get("/console")
    await browser.get("/console")

    assert all(one.headers["authorization"].startswith("Bearer ey") for one in gateway.requests)
    half = len(gateway.requests) // 2
    traces = [one.headers["traceparent"].split("-")[1] for one in gateway.requests]
    assert len(set(traces[:half])) == len(set(traces[half:])) == 1
    assert traces[0] != traces[-1]


async def test_lists_all_encounters_in_progress(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    others = [encounter(id=number(f"{n}"), patient_name=f"Patient {n}") for n in range(20)]
    gateway.answers["GET /encounters"] = page_of("encounters", *others)

    html = (await browser.get("/console")).text

    assert all(f">Patient {n}<" in html for n in range(20))


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
