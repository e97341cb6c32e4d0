from asyncio import gather
from uuid import UUID

from fastapi import Request, Response

from chassis.http.bounded_json import read_json
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import Event
from console.checkpoints import read_cover
from console.gateway import Missing, Visit, unreadable
from console.rendering import page
from console.wording import pretty_member

MOST = 20_000  # Characters shown of a payload.
router = Router(include_in_schema=False)


@router.get("/console/events/{id}", response_model=None)
@allow(None, only_person=True)
async def show_event(request: Request, id: UUID) -> Response:
    visit = Visit(request)
    (event, payload), cover = await gather(_read(visit, f"/agent-events/{id}"), read_cover(visit))
    return page(
        request,
        "event.html",
        visit=visit,
        event=event,
        cover=cover,
        payload=payload[:MOST],
        left_out=max(0, len(payload) - MOST),
    )


async def _read(visit: Visit, path: str) -> tuple[Event | Missing, str]:
    answer = await visit.read(path)
    if isinstance(answer, Missing):
        return answer, ""
    try:
        event = Event.model_validate(read_json(answer.body))
        return event, pretty_member("payload", answer.body)
    except (ValueError, RecursionError):
        return unreadable(path), ""
