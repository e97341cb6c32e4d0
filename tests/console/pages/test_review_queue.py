"""The review queue, and navigation from one entry to the next."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.console.console_pages import (
    BEGAN,
    ENCOUNTER,
    NAME,
    Gateway,
    encounter,
    number,
    page_of,
    problem,
    task,
)

pytestmark = pytest.mark.anyio
NEXT = f"/console/review/next?after={ENCOUNTER}&began={BEGAN:%Y-%m-%dT%H:%M:%SZ}"


async def test_shows_waiting_summaries_and_tasks_with_names(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    html = (await browser.get("/console/review")).text

    assert f'href="/console/encounters/{ENCOUNTER}?review=true"' in html
    assert "dead after 1 of 3" in html
    assert len(gateway.requests) <= 6
    asked = [one.url.params for one in gateway.asked("GET /tasks")]
    assert [(one.get("owner"), one.get("status")) for one in asked] == [
        (NAME, None),
        (None, "on-hold"),
        (None, "failed"),
    ]
    assert gateway.asked("GET /encounters")[0].url.params["summary_status"] == "preliminary"


async def test_patients_with_outside_numbers_are_distinguishable(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    numbers = ["HOSP-0000123", "HOSP-0000456"]
    gateway.answers["GET /tasks"] = page_of("tasks", *(task(n, patient_id=n) for n in numbers))

    html = (await browser.get("/console/review")).text

    assert all(f'<span class="id">{n}</span>' in html for n in numbers)


async def test_the_next_entry_began_later(browser: httpx.AsyncClient, gateway: Gateway) -> None:
    later = encounter(id=number("later"), start=(BEGAN + timedelta(seconds=1)).isoformat())
    gateway.answers["GET /encounters"] = page_of("encounters", encounter(), later)

    answer = await browser.get(NEXT + "&said=accepted")

    assert answer.status_code == 303
    place = urlsplit(answer.headers["location"])
    assert place.path == f"/console/encounters/{number('later')}"
    assert parse_qs(place.query) == {"review": ["true"], "said": ["accepted"]}


async def test_visits_entries_with_equal_start_once(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    moment = "2026-11-21T00:00:00.123456Z"
    ids = [f"00000000-0000-0000-0000-00000000000{n}" for n in range(1, 6)]
    listed = [encounter(id=id_, start=moment) for id_ in ids]
    gateway.answers["GET /encounters"] = page_of("encounters", *listed)
    met = [ids[0]]

    for _ in ids[1:]:
        gateway.answers[f"GET /encounters/{met[-1]}/history"] = page_of(
            "versions", encounter(id=met[-1], start=moment)
        )
        html = (await browser.get(f"/console/encounters/{met[-1]}?review=true")).text
        skip = html.split('href="/console/review/next?')[1].split('"')[0].replace("&amp;", "&")
        place = (await browser.get(f"/console/review/next?{skip}")).headers["location"]
        met.append(urlsplit(place).path.rpartition("/")[2])

    assert met == ids


async def test_explains_missing_names(browser: httpx.AsyncClient, gateway: Gateway) -> None:
    assert "by their ids" not in (await browser.get("/console/review")).text

    gateway.answers["POST /patients/names"] = problem(403, "scope-missing", scope="Patient.s")

    html = (await browser.get("/console/review")).text
    assert (
        "Patient IDs are shown because names are not available. Withheld: your token lacks the scope Patient.s."
        in html
    )


async def test_an_unavailable_list_is_not_called_empty(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    gateway.answers["GET /encounters"] = problem(503, "database-unavailable")

    place = (await browser.get(NEXT + "&said=rejected")).headers["location"]
    html = (await browser.get(place)).text

    assert "Rejected." in html
    assert "There are no more summaries to review" not in html
    assert "Records does not answer" in html


async def test_after_the_last_returns_to_skipped_entries_or_the_list(
    browser: httpx.AsyncClient, gateway: Gateway
) -> None:
    skipped = encounter(id=number("skipped"))

    def answer(request: httpx.Request) -> tuple[int, object]:
        return page_of("encounters", *([] if "start_from" in request.url.params else [skipped]))

    gateway.answers["GET /encounters"] = answer
    assert number("skipped") in (await browser.get(NEXT)).headers["location"]

    gateway.answers["GET /encounters"] = page_of("encounters", encounter())
    place = (await browser.get(NEXT + "&said=rejected")).headers["location"]
    gateway.answers["GET /encounters"] = page_of("encounters")
    html = (await browser.get(place)).text
    assert "Rejected. There are no more summaries to review." in html
    assert "There are no summaries to review." in html
