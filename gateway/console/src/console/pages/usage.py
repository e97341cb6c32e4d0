from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated

from fastapi import Query, Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import Invalid
from console.answers import Event, Events
from console.event_rows import folded
from console.forms import MAX_FORM_BYTES, fields_of, see
from console.gateway import Missing, Visit
from console.prices import Prices
from console.rendering import page
from console.session import page_state
from console.token_usage import MODEL_CALL, total_of, usage_of
from console.wording import iso

PATH = "/console/usage"
EVENTS, MOST_CALLS = 1_000, 4
MOST_USAGES, ROWS = 50, 50
HOURS = {"1": "last hour", "24": "last 24 hours", "168": "last 7 days"}
FILTERS = {"agent": "Agent", "model": "Model", "session": "Session"}
# Parameters of the list of events.
PARAMETERS = {"agent": "agent_name", "model": "model", "session": "conversation_id"}
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Searched:
    """`older` is the cursor of the events that were not read. It is valid only for the same `since`."""

    since: str
    events: list[Event]
    older: str | None
    lack: Missing | None


@router.get(PATH, response_model=None)
@allow(None, only_person=True)
async def show_usage(
    request: Request,
    older: Annotated[str | None, Query(max_length=1024)] = None,
    since: Annotated[str | None, Query(max_length=32)] = None,
) -> Response:
    """Show the tokens of model calls, or all events of agents with a model or a session."""
    visit = Visit(request)
    prices: Prices = request.app.state.prices
    asked = {"hours": "24"} | page_state.read(request, PATH)
    begin = since or iso(datetime.now(UTC) - timedelta(hours=int(asked["hours"])))
    searched = await _search(visit, asked, begin, older)
    usages = usage_of(searched.events, prices)
    is_search = _is_search(asked)
    rows = folded(searched.events) if is_search else []
    return page(
        request,
        "usage.html",
        visit=visit,
        asked=asked,
        filters=FILTERS,
        hours=HOURS,
        searched=searched,
        is_newest=older is None,
        usages=usages[:MOST_USAGES],
        has_more_usages=len(usages) > MOST_USAGES,
        total=total_of(usages),
        currency=prices.currency if prices.models else None,
        is_search=is_search,
        rows=rows[:ROWS],
        has_more_rows=len(rows) > ROWS,
    )


@router.post(PATH, response_model=None)
@take_form(max_bytes=MAX_FORM_BYTES)
@allow(None, only_person=True)
async def search(request: Request) -> Response:
    """Store the search in a cookie: agents choose the names of sessions, which may be of patients."""
    fields = await fields_of(request)
    if fields.get("hours", "24") not in HOURS:
        raise Invalid
    kept = {name: fields[name] for name in (*FILTERS, "hours") if name in fields}
    answer = see(PATH)
    page_state.keep(request, answer, PATH, kept)
    return answer


async def _search(visit: Visit, asked: dict[str, str], since: str, older: str | None) -> Searched:
    query: dict[str, str | int | None] = {
        "order": "desc",
        "changes": "false",
        "limit": EVENTS,
        "recorded_from": since,
        "event_type": None if _is_search(asked) else MODEL_CALL,
    }
    query |= {PARAMETERS[name]: asked[name] for name in FILTERS if name in asked}
    found: list[Event] = []
    cursor = older
    for _ in range(MOST_CALLS):
        events = await visit.get(Events, "/agent-events", query | {"cursor": cursor})
        if isinstance(events, Missing):
            return Searched(since, found, cursor, events)
        found += events.events
        cursor = events.next
        if cursor is None:
            break
    return Searched(since, found, cursor, None)


def _is_search(asked: dict[str, str]) -> bool:
    return "model" in asked or "session" in asked
