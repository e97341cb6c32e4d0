from collections.abc import Iterator
from typing import Any

from support.refused_callers import bearer

from tests.leaks.charts import (
    MISSING,
    NO_ENCOUNTER,
    Chart,
    TrackedTask,
    check_decision,
    encounter_request,
    if_match,
    write_summary,
)
from tests.leaks.search import Case, Exchange, Search


def _checked(exchange: Exchange[Chart]) -> None:
    assert exchange.body["version"] == exchange.subject.visits[0].version


def _withdrawn(exchange: Exchange[Chart]) -> None:
    check_decision(exchange)
    exchange.subject.visits[0].is_open = True


def _objection(chart: Chart) -> dict[str, Any]:
    return {"version": chart.visits[0].version, "reason": chart.text}


def _objected(exchange: Exchange[Chart]) -> None:
    assert exchange.body["encounter_id"] == exchange.subject.visits[0].id
    exchange.subject.tasks.append(TrackedTask(exchange.body["task_id"], queue="review"))


def cases(search: Search[Chart]) -> Iterator[Case[Chart]]:
    async def open_summary(chart: Chart) -> None:
        if chart is not MISSING:
            await write_summary(search.client, chart)

    async def final_summary(chart: Chart) -> None:
        if chart is not MISSING:
            await open_summary(chart)
            visit = chart.visits[0]
            # Requests without checks may have changed the encounter, and did not track that.
            stored = (await search.client.get(f"/encounters/{visit.id}")).raise_for_status().json()
            visit.version, visit.is_open = stored["version"], stored["summary_status"] != "final"
            if not visit.is_open:
                return
            person = bearer(search.keyring.mint("dr-osei", kind="person"))
            path = f"/encounters/{visit.id}/summary/accept"
            answer = await search.client.post(path, headers=person | if_match(chart))
            answer.raise_for_status()
            visit.version, visit.is_open = visit.version + 1, False

    for method in ("GET", "POST"):
        yield Case(
            f"{method} /encounters/{{id}}/summary/check",
            "Encounter.r",
            encounter_request(method, "/summary/check"),
            NO_ENCOUNTER,
            _checked,
            missing=NO_ENCOUNTER,
            prepare=open_summary,
        )
    yield Case(
        "POST /encounters/{id}/summary/withdraw",
        "DocumentReference.u",
        encounter_request("POST", "/summary/withdraw", lambda chart: {"reason": chart.text}),
        NO_ENCOUNTER,
        _withdrawn,
        missing=NO_ENCOUNTER,
        only_person=True,
        prepare=final_summary,
        headers=if_match,
    )
    yield Case(
        "POST /encounters/{id}/summary/objections",
        "DocumentReference.u",
        encounter_request("POST", "/summary/objections", _objection),
        NO_ENCOUNTER,
        _objected,
        missing=NO_ENCOUNTER,
        only_person=True,
        prepare=open_summary,
    )
