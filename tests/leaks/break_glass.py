"""Break-glass for the search for leaks: what persons took of each patient, who lists it and who
reviews it.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from tests.leaks.charts import MISSING, Chart, Taken
from tests.leaks.drawing import DrawnCaller
from tests.leaks.search import Asked, Case, Search

FEW = 6  # Patients to whom somebody has taken access at least.


async def take(search: Search[Chart], chart: Chart) -> None:
    """Take access to the patient as a person whom no caller is."""
    name = f"dr-{chart.number}-{len(chart.taken)}"
    token = search.keyring.mint(name, kind="person", scope="chartroom/break-glass")
    body = {"patient": chart.patient, "reason": chart.text, "purpose": "ETREAT"}
    answer = await search.client.post(
        "/break-glass", json=body, headers={"Authorization": f"Bearer {token}"}
    )
    chart.taken.append(Taken(answer.raise_for_status().json()["id"]))
    search.owners.note(chart.number, chart.taken[-1].id)


def _reviewed(asked: Asked[Chart]) -> None:
    taken = asked.subject.taken[-1]
    taken.is_open = False
    assert (asked.body["id"], asked.body["version"]) == (taken.id, 2)
    assert ("reason" in asked.body) == asked.caller.may("AuditEvent.s", asked.level)


def review(search: Search[Chart]) -> Case[Chart]:
    async def have_one_open(chart: Chart) -> None:
        if chart is not MISSING and not (chart.taken and chart.taken[-1].is_open):
            await take(search, chart)

    not_found = 404, "break-glass-not-found"
    return Case(
        "POST /break-glass/{id}/review",
        "AuditEvent.u",
        lambda chart: ("POST", f"/break-glass/{chart.taken[-1].id}/review", None),
        not_found,
        _reviewed,
        missing=not_found,
        only_person=True,
        prepare=have_one_open,
    )


async def list_break_glass(search: Search[Chart], caller: DrawnCaller) -> None:
    for chart in [*search.subjects.values()][:FEW]:
        if not chart.taken:
            await take(search, chart)
    level = caller.level("AuditEvent.s")
    seen = search.drawn.seen_by(caller, level)
    of_seen = [
        one for number in seen & set(search.subjects) for one in search.subjects[number].taken
    ]
    waiting = {True: {one.id for one in of_seen if not one.is_open}}
    waiting[False] = {one.id for one in of_seen} - waiting[True]
    for is_reviewed, expected in waiting.items():
        found: list[str] = []
        path = f"/break-glass?reviewed={str(is_reviewed).lower()}"
        async for answer in search.pages(caller, ("GET", path, None), "break_glass", limit=2):
            if level is None:
                search.assert_refused(answer, (403, "scope-missing"))
                return
            assert search.owners.shown_by(answer) <= seen, answer.text
            found += [one["id"] for one in answer.raise_for_status().json()["break_glass"]]
        assert sorted(found) == sorted(expected)


async def take_access(search: Search[Chart], caller: DrawnCaller) -> None:
    """No caller has the scope; what it shows those who have it is all their own."""
    chart = search.subjects[search.drawn.patients[0]]
    body: dict[str, Any] = {"patient": chart.patient, "reason": "Away", "purpose": "ETREAT"}
    answer = await search.send(caller, ("POST", "/break-glass", body))
    code = "person-required" if caller.kind == "agent" else "scope-missing"
    search.assert_refused(answer, (403, code))


AT_LARGE: dict[str, Callable[[Search[Chart], DrawnCaller], Awaitable[None]]] = {
    "GET /break-glass": list_break_glass,
    "POST /break-glass": take_access,
}
