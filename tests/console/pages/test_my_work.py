import httpx

from tests.console.console_pages import (
    ENCOUNTER,
    NAME,
    PATIENT,
    Gateway,
    encounter,
    event,
    number,
    page_of,
    problem,
    task,
)

BY_RECORDS = {"recorded_by": "records", "recorded_by_kind": "service", "agent_name": NAME}


def decision(seq: int, kind: str, of: str, **data: str) -> dict[str, object]:
    fields = {"event_type": kind, "encounter_id": of, "payload": {"data": data}}
    return event(seq, **fields, **BY_RECORDS)


async def test_shows_own_tasks_with_stat_first_and_at_most_ten_calls(
    browser: httpx.AsyncClient, gateway: Gateway
):
    tasks = [task(name, priority=name) for name in ("routine", "urgent", "stat", "asap")]
    gateway.answers["GET /tasks"] = lambda request: page_of(
        "tasks", *(tasks if "owner" in request.url.params else [])
    )
    rejected = [decision(n, "summary.rejected", number(f"{n}")) for n in range(9)]
    gateway.answers["GET /agent-events"] = page_of("events", *rejected)

    html = (await browser.get("/console")).text

    places = [
        html.index(f'/console/tasks/{number(one)}"')
        for one in ("stat", "asap", "urgent", "routine")
    ]
    assert places == sorted(places)
    assert len(gateway.requests) <= 10
    asked, _ = gateway.asked("GET /tasks")
    assert (asked.url.params["owner"], asked.url.params["owner_kind"]) == (NAME, "person")
    assert "1,000+" in html


async def test_shows_stat_tasks_that_nobody_has_taken(browser: httpx.AsyncClient, gateway: Gateway):
    person, agent = ({"name": "kim", "kind": kind} for kind in ("person", "agent"))
    stat = {
        "free": {},
        "of-agent": {"owner": agent},
        "of-person": {"owner": person},
        "claimed": {"claimed_by": agent, "status": "in-progress"},
        "done": {"status": "completed"},
    }
    tasks = [task(name, priority="stat", **fields) for name, fields in stat.items()]
    gateway.answers["GET /tasks"] = lambda request: page_of(
        "tasks", *(tasks if request.url.params.get("priority") == "stat" else [])
    )

    html = (await browser.get("/console")).text

    part = html.split('id="w-stat"')[1].split("</section>")[0]
    shown = [name for name in stat if number(name) in part]
    assert shown == ["free", "of-agent"]
    assert "for kim" in part
    assert "born 11 Feb 1950, MRN MRN-77" in part


async def test_rows_have_birth_date_and_number(browser: httpx.AsyncClient, gateway: Gateway):
    identity = "born 11 Feb 1950, MRN MRN-77"
    returned = number("returned")
    gateway.answers |= {
        "GET /agent-events": page_of("events", decision(1, "summary.rejected", returned)),
        f"GET /encounters/{returned}": (200, encounter(id=returned)),
    }
    parts = (await browser.get("/console")).text.split("<h2")
    for title in ("Came back", "Your tasks", "Your last decisions", "Encounters in progress"):
        (part,) = [one for one in parts if title in one]
        assert identity in part, title
    assert (await browser.get("/console/review")).text.count(identity) == 5

    unnamed = {"id": PATIENT, "full_name": "Amara Okafor"}
    gateway.answers["POST /patients/names"] = (200, {"patients": [unnamed]})
    for path in ("/console", "/console/review"):
        assert "birth date and MRN not available" in (await browser.get(path)).text


async def test_shows_what_waits_again_after_a_rejection_of_the_person_with_the_reason(
    browser: httpx.AsyncClient, gateway: Gateway
):
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
):
    gateway.answers["GET /agent-events"] = problem(503, "peer-unavailable")
    gateway.answers["GET /tasks"] = problem(403, "scope-missing", scope="Task.s")

    html = (await browser.get("/console")).text

    assert html.count("Audit does not answer") == 2
    assert "your token lacks the scope Task.s" in html
    assert "Amara Okafor" in html


async def test_all_calls_of_a_page_are_the_person_s_and_one_trace(
    browser: httpx.AsyncClient, gateway: Gateway
):
    await browser.get("/console")
    await browser.get("/console")

    assert all(one.headers["authorization"].startswith("Bearer ey") for one in gateway.requests)
    half = len(gateway.requests) // 2
    traces = [one.headers["traceparent"].split("-")[1] for one in gateway.requests]
    assert len(set(traces[:half])) == len(set(traces[half:])) == 1
    assert traces[0] != traces[-1]


async def test_lists_all_encounters_in_progress(browser: httpx.AsyncClient, gateway: Gateway):
    others = [encounter(id=number(f"{n}"), patient_name=f"Patient {n}") for n in range(20)]
    gateway.answers["GET /encounters"] = page_of("encounters", *others)

    html = (await browser.get("/console")).text

    assert all(f">Patient {n}<" in html for n in range(20))


async def test_an_answer_that_cannot_be_read_is_no_failure_of_the_page(
    browser: httpx.AsyncClient, gateway: Gateway
):
    gateway.answers["GET /encounters"] = (200, {"encounters": [{"id": "surprise"}], "next": None})

    answer = await browser.get("/console")

    assert answer.status_code == 200
    assert "The answer of records is invalid" in answer.text


async def test_a_list_that_was_cut_says_so_and_leads_on(
    browser: httpx.AsyncClient, gateway: Gateway
):
    gateway.answers["GET /encounters"] = page_of("encounters", encounter(), more="cursor+1")

    html = (await browser.get("/console")).text
    assert "The first 1" in html
    assert 'href="/console?after=cursor%2B1"' in html

    await browser.get("/console?after=cursor%2B1")
    assert gateway.asked("GET /encounters")[-1].url.params["cursor"] == "cursor+1"
