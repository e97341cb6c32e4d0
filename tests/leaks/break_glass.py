"""Break-glass cases of the leak tests: list and review emergency access."""

from collections.abc import Awaitable, Callable
from typing import Any

from tests.leaks.charts import MISSING, BreakGlass, Chart
from tests.leaks.drawing import DrawnCaller
from tests.leaks.search import Case, Exchange, Search

LISTED = 6  # The number of patients with emergency access in the list.


async def open_grant(search: Search[Chart], chart: Chart) -> None:
    name = f"dr-{chart.number}-{len(chart.grants)}"
    token = search.keyring.mint(name, kind="person", scope="chartroom/break-glass")
    body = {"patient": chart.patient, "reason": chart.text, "purpose": "ETREAT"}
    answer = await search.client.post(
        "/break-glass", json=body, headers={"Authorization": f"Bearer {token}"}
    )
    chart.grants.append(BreakGlass(answer.raise_for_status().json()["id"]))
    search.owners.note(chart.number, chart.grants[-1].id)


def _check_review(exchange: Exchange[Chart]) -> None:
    grant = exchange.subject.grants[-1]
    grant.is_open = False
    assert (exchange.body["id"], exchange.body["version"]) == (grant.id, 2)
    assert ("reason" in exchange.body) == exchange.caller.may("AuditEvent.s", exchange.level)


def review(search: Search[Chart]) -> Case[Chart]:
    async def prepare_open_grant(chart: Chart) -> None:
        if chart is not MISSING and not (chart.grants and chart.grants[-1].is_open):
            await open_grant(search, chart)

    not_found = 404, "break-glass-not-found"
    return Case(
        "POST /break-glass/{id}/review",
        "AuditEvent.u",
        lambda chart: ("POST", f"/break-glass/{chart.grants[-1].id}/review", None),
        not_found,
        _check_review,
        missing=not_found,
        only_person=True,
        prepare=prepare_open_grant,
    )


async def list_break_glass(search: Search[Chart], caller: DrawnCaller) -> None:
    for chart in [*search.subjects.values()][:LISTED]:
        if not chart.grants:
            await open_grant(search, chart)
    level = caller.level("AuditEvent.s")
    seen = search.drawn.seen_by(caller, level)
    visible = [
        grant for number in seen & set(search.subjects) for grant in search.subjects[number].grants
    ]
    grants_by_review = {True: {grant.id for grant in visible if not grant.is_open}}
    grants_by_review[False] = {grant.id for grant in visible} - grants_by_review[True]
    for is_reviewed, expected in grants_by_review.items():
        found: list[str] = []
        path = f"/break-glass?reviewed={str(is_reviewed).lower()}"
        async for answer in search.pages(caller, ("GET", path, None), "break_glass", limit=2):
            if level is None:
                search.assert_refused(answer, (403, "scope-missing"))
                return
            assert search.owners.shown_by(answer) <= seen, answer.text
            found += [grant["id"] for grant in answer.raise_for_status().json()["break_glass"]]
        assert sorted(found) == sorted(expected)


async def try_break_glass(search: Search[Chart], caller: DrawnCaller) -> None:
    """No caller has the scope, so each is rejected."""
    chart = search.subjects[search.drawn.patients[0]]
    body: dict[str, Any] = {"patient": chart.patient, "reason": "Away", "purpose": "ETREAT"}
    answer = await search.send(caller, ("POST", "/break-glass", body))
    code = "person-required" if caller.kind == "agent" else "scope-missing"
    search.assert_refused(answer, (403, code))


AT_LARGE: dict[str, Callable[[Search[Chart], DrawnCaller], Awaitable[None]]] = {
    "GET /break-glass": list_break_glass,
    "POST /break-glass": try_break_glass,
}
