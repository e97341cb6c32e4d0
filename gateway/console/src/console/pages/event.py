"""One event, with its whole payload, and whether the log's checkpoint covers it."""

from asyncio import gather
from uuid import UUID

from fastapi import Request, Response

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import Event
from console.checkpoints import read_cover
from console.gateway import Visit
from console.rendering import page
from console.wording import pretty

MOST = 20_000  # Characters of a payload that are shown.
router = Router(include_in_schema=False)


@router.get("/console/events/{id}", response_model=None)
@allow(None, only_person=True)
async def show_event(request: Request, id: UUID) -> Response:  # noqa: A002 - As in the path.
    visit = Visit(request)
    event, cover = await gather(visit.get(Event, f"/agent-events/{id}"), read_cover(visit))
    payload = pretty(event.payload) if isinstance(event, Event) else ""
    return page(
        request,
        "event.html",
        visit=visit,
        event=event,
        cover=cover,
        payload=payload[:MOST],
        left_out=max(0, len(payload) - MOST),
    )
