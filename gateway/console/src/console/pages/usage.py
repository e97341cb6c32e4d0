from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated

from fastapi import Query, Request, Response

from chassis.http.accepted_bodies import take_form
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import Event, Events
from console.event_rows import folded
from console.forms import MAX_FORM_BYTES, fields_of, see
from console.gateway import Missing, Visit
from console.prices import Prices
from console.rendering import page
from console.session import page_state
from console.token_usage import MODEL_CALL, text_of, total_of, usage_of
from console.wording import iso

PATH = "/console/usage"
EVENTS, MOST_CALLS = 1_000, 4
MOST_USAGES, ROWS = 50, 50
HOURS = {"1": "last hour", "24": "last 24 hours", "168": "last 7 days"}
FILTERS = {"agent": "Agent", "model": "Model", "session": "Session"}
# A filter's member in the payload of an event.
MEMBERS = {"model": "model", "session": "conversation"}
MOST_CHARACTERS = 128
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Searched:
    """`older` is the cursor of the events that were not searched. It is valid only for the same `since`."""

    since: str
    events: list[Event]
    count: int
    older: str | None
    lack: Missing | None


@router.get(PATH, response_model=None)
@allow(None, only_person=True)
async def show_usage(
    request: Request,
    older: Annotated[str | None, Query(max_length=1024)] = None,
    since: Annotated[str | None, Query(max_length=32)] = None,
) -> Response:
    """Show the tokens of model calls. A model or a session is searched in all events of agents."""
    visit = Visit(request)
    prices: Prices = request.app.state.prices
    asked = {"hours": "24"} | page_state.read(request, PATH)
    begin = since or iso(datetime.now(UTC) - timedelta(hours=int(asked["hours"])))
    searched = await _search(visit, asked, begin, older)
    usages = usage_of(searched.events, prices)
    is_search = any(name in asked for name in MEMBERS)
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
    hours = fields.get("hours")
    kept = {name: fields[name][:MOST_CHARACTERS] for name in FILTERS if name in fields}
    answer = see(PATH)
    page_state.keep(request, answer, PATH, kept | ({"hours": hours} if hours in HOURS else {}))
    return answer


async def _search(visit: Visit, asked: dict[str, str], since: str, older: str | None) -> Searched:
    query: dict[str, str | int | None] = {
        "order": "desc",
        "changes": "false",
        "limit": EVENTS,
        "recorded_from": since,
        "agent_name": asked.get("agent"),
        "event_type": None if any(name in asked for name in MEMBERS) else MODEL_CALL,
    }
    found: list[Event] = []
    cursor, count = older, 0
    for _ in range(MOST_CALLS):
        events = await visit.get(Events, "/agent-events", query | {"cursor": cursor})
        if isinstance(events, Missing):
            return Searched(since, found, count, cursor, events)
        count += len(events.events)
        found += [one for one in events.events if _matches(one, asked)]
        cursor = events.next
        if cursor is None:
            break
    return Searched(since, found, count, cursor, None)


def _matches(event: Event, asked: dict[str, str]) -> bool:
    return all(
        text_of(event, member) == asked[name] for name, member in MEMBERS.items() if name in asked
    )
