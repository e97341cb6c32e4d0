import re
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx

from tests.console.console_pages import (
    BEGAN,
    ENCOUNTER,
    PATIENT,
    Gateway,
    encounter,
    event,
    number,
    page_of,
    problem,
    task,
)

NEXT = f"/console/review/next?after={ENCOUNTER}&review=2-7-3-{int(BEGAN.timestamp() * 1000)}"


async def test_shows_waiting_summaries_and_tasks_with_names(
    browser: httpx.AsyncClient, gateway: Gateway
):
    html = (await browser.get("/console/review")).text

    assert f'href="/console/encounters/{ENCOUNTER}?review=1-1000-0-' in html
    assert "dead after 1 of 3" in html
    assert len(gateway.requests) <= 9
    asked = [one.url.params for one in gateway.asked("GET /tasks")]
    assert {one.get("status") for one in asked} == {None, "on-hold", "failed"}
    assert gateway.asked("GET /encounters")[0].url.params["summary_status"] == "preliminary"


async def test_patients_with_outside_numbers_are_distinguishable(
    browser: httpx.AsyncClient, gateway: Gateway
):
    numbers = ["HOSP-0000123", "HOSP-0000456"]
    gateway.answers["GET /tasks"] = page_of("tasks", *(task(n, patient_id=n) for n in numbers))

    html = (await browser.get("/console/review")).text

    assert all(f'<span class="id">{n}</span>' in html for n in numbers)


async def test_the_most_urgent_come_first_and_then_those_whose_summary_is_oldest(
    browser: httpx.AsyncClient, gateway: Gateway
):
    names = ("old", "new", "stat", "of-patient")
    listed = [encounter(id=number(one), patient_id=number(f"patient of {one}")) for one in names]
    gateway.answers["GET /encounters"] = page_of("encounters", *listed)
    urgent = {
        "stat": task("a", encounter_id=number("stat"), status="completed"),
        "urgent": task(
            "intake_triage", encounter_id=None, patient_id=number("patient of of-patient")
        ),
    }

    def tasks(request: httpx.Request) -> tuple[int, object]:
        found = urgent.get(request.url.params.get("priority", ""))
        return page_of("tasks", *([found] if found else []))

    gateway.answers["GET /tasks"] = tasks
    written = {"new": (9, ["summary"]), "old": (1, ["summary"])}
    gateway.answers["GET /agent-events"] = page_of(
        "events",
        # A change of the chief complaint does not count as a newer summary.
        change(20, "old", ["chief_complaint"]),
        *(change(seq, name, changed) for name, (seq, changed) in written.items()),
    )

    html = (await browser.get("/console/review")).text

    order = ["stat", "of-patient", "old", "new"]
    places = [html.index(f"/console/encounters/{number(one)}?") for one in order]
    assert places == sorted(places)
    assert html.count("since the last change") == 2
    (asked,) = gateway.asked("GET /agent-events")
    assert {*asked.url.params.get_list("encounter_id")} == {number(one) for one in names}


async def test_an_urgent_summary_of_a_long_queue_is_on_the_first_page(
    browser: httpx.AsyncClient, gateway: Gateway
):
    listed = [encounter(id=number(f"{n}")) for n in range(100)]
    gateway.answers["GET /encounters"] = page_of("encounters", *listed)
    stat = task("a", encounter_id=number("99"))
    gateway.answers["GET /tasks"] = lambda request: page_of(
        "tasks", *([stat] if request.url.params.get("priority") == "stat" else [])
    )

    first = (await browser.get("/console/review")).text
    path = first.split('rel="next"')[0].rpartition('href="')[2].partition('"')[0]
    second = (await browser.get(path)).text

    shown = [re.findall(r"encounters/([0-9a-f-]{36})\?", html) for html in (first, second)]
    assert (shown[0][0], [len(one) for one in shown]) == (number("99"), [40, 40])
    assert not set(shown[0]) & set(shown[1])
    assert "of the 200 oldest" not in first


def change(seq: int, of: str, changed: list[str]) -> dict[str, object]:
    by_records = {"recorded_by": "records", "recorded_by_kind": "service"}
    about = {"encounter_id": number(of), "payload": {"data": {"changed": changed}}}
    return event(seq, event_type="encounter.amended", **by_records, **about)


async def test_the_next_is_the_one_that_was_written_after_it(
    browser: httpx.AsyncClient, gateway: Gateway
):
    later = encounter(id=number("later"), updated_at=(BEGAN + timedelta(seconds=1)).isoformat())
    gateway.answers["GET /encounters"] = page_of("encounters", encounter(), later)
    gateway.answers["GET /tasks"] = page_of("tasks")
    gateway.answers[f"GET /encounters/{number('later')}/history"] = page_of("versions", later)

    answer = await browser.get(NEXT + "&said=accepted")

    assert answer.status_code == 303
    place = urlsplit(answer.headers["location"])
    assert place.path == f"/console/encounters/{number('later')}"
    asked = parse_qs(place.query)
    assert asked["review"][0].startswith("3-7-3-")
    assert (asked["said"], asked["decided"]) == (["accepted"], [ENCOUNTER])
    assert "3 of 7" in (await browser.get(answer.headers["location"])).text


async def test_after_a_verdict_the_next_page_names_both_patients(
    browser: httpx.AsyncClient, gateway: Gateway
):
    later, other = number("later"), number("other patient")
    name = {"id": other, "full_name": "Ada Other", "birth_date": "1957-05-05"}
    final = encounter(patient_id=other, patient_name="Ada Other", summary_status="final")
    gateway.answers |= {
        "POST /patients/names": (200, {"patients": [name | {"medical_record_number": "MRN-9"}]}),
        f"GET /encounters/{ENCOUNTER}": (200, final),
        f"GET /encounters/{later}/history": page_of("versions", encounter(id=later)),
    }
    place = f"/console/encounters/{later}?review=3-7-3-0&decided={ENCOUNTER}&said="

    html = (await browser.get(place + "accepted")).text
    message = html.split('role="status"')[1].split("</div>")[0]
    assert '<b dir="auto">Ada Other</b>, born 5 May 1957, MRN MRN-9' in message
    assert '<b>Next: </b><b dir="auto">Amara Okafor</b>, born 11 Feb 1950, MRN MRN-77' in message
    assert html.index('role="status"') < html.index('class="banner"')

    html = (await browser.get(place + "rejected")).text
    assert "Ada Other" not in html  # The encounter was not rejected.
    last = (await browser.get(f"/console/review?said=accepted&decided={ENCOUNTER}")).text
    assert '<b dir="auto">Ada Other</b>, born 5 May 1957, MRN MRN-9' in last

    untyped = name | {"identifier": {"system": "http://h.example/ids", "value": "4711"}}
    gateway.answers["POST /patients/names"] = (200, {"patients": [untyped]})
    html = (await browser.get(place + "accepted")).text
    assert "born 5 May 1957, ID 4711 (h.example/ids)." in html

    gateway.answers[f"GET /encounters/{ENCOUNTER}"] = (200, final | {"patient_id": PATIENT})
    assert "another summary of the same patient" in (await browser.get(place + "accepted")).text


async def test_visits_entries_with_equal_start_once(browser: httpx.AsyncClient, gateway: Gateway):
    moment = "2026-11-21T00:00:00.123456Z"
    ids = [f"00000000-0000-0000-0000-00000000000{n}" for n in range(1, 6)]
    listed = [encounter(id=id_, start=moment) for id_ in ids]
    gateway.answers["GET /encounters"] = page_of("encounters", *listed)
    met, turn = [ids[0]], "1-5-3-0"

    for _ in ids[1:]:
        gateway.answers[f"GET /encounters/{met[-1]}/history"] = page_of(
            "versions", encounter(id=met[-1], start=moment)
        )
        html = (await browser.get(f"/console/encounters/{met[-1]}?review={turn}")).text
        skip = html.split('href="/console/review/next?')[1].split('"')[0].replace("&amp;", "&")
        place = (await browser.get(f"/console/review/next?{skip}")).headers["location"]
        met.append(urlsplit(place).path.rpartition("/")[2])
        (turn,) = parse_qs(urlsplit(place).query)["review"]

    assert met == ids


async def test_says_why_patients_have_no_names(browser: httpx.AsyncClient, gateway: Gateway):
    assert "Names, birth dates and MRNs" not in (await browser.get("/console/review")).text

    gateway.answers["POST /patients/names"] = problem(403, "scope-missing", scope="Patient.s")

    html = (await browser.get("/console/review")).text
    assert (
        "Names, birth dates and MRNs of patients are not available. Withheld: your token lacks the scope Patient.s."
        in html
    )


async def test_an_unavailable_list_is_not_called_empty(
    browser: httpx.AsyncClient, gateway: Gateway
):
    gateway.answers["GET /encounters"] = problem(503, "database-unavailable")

    place = (await browser.get(NEXT + "&said=rejected")).headers["location"]
    html = (await browser.get(place)).text

    assert "Rejected." in html
    assert "There are no more summaries to review" not in html
    assert "Records does not answer" in html


async def test_after_the_last_returns_to_skipped_entries_or_the_list(
    browser: httpx.AsyncClient, gateway: Gateway
):
    skipped = encounter(id=number("skipped"), updated_at="2020-01-01T00:00:00Z")

    gateway.answers["GET /encounters"] = page_of("encounters", encounter(), skipped)
    assert number("skipped") in (await browser.get(NEXT)).headers["location"]

    gateway.answers["GET /encounters"] = page_of("encounters", encounter())
    place = (await browser.get(NEXT + "&said=rejected")).headers["location"]
    gateway.answers["GET /encounters"] = page_of("encounters")
    html = (await browser.get(place)).text
    assert "There are no more summaries to review." in html
    assert "There are no summaries to review." in html
