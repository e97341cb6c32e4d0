"""/agent-events."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from audit.dependencies import CallerDep, DatabaseDep, EncounterChecksDep, SessionDep
from audit.errors import EncounterNotFound
from audit.events import service
from audit.events.schemas import EventCreate, EventLogged, EventOut, EventPage, EventQuery
from chassis.problem_responses import documented

router = APIRouter(prefix="/agent-events", tags=["agent events"])


@router.post("", responses=documented(EncounterNotFound))
async def log_agent_event(
    submitted: EventCreate, database: DatabaseDep, checks: EncounterChecksDep, caller: CallerDep
) -> EventLogged:
    """Append an event to the log. When this answers, the event is durable, also while the records service is away."""
    stored, verdict = await service.log(database, checks, submitted, caller)
    return EventLogged(
        id=stored["id"],
        status="logged",
        recorded_by=caller.name,
        recorded_at=stored["recorded_at"],
        encounter_status=verdict,
    )


@router.get("")
async def list_agent_events(
    query: Annotated[EventQuery, Query()], session: SessionDep, _: CallerDep, request: Request, response: Response
) -> EventPage:
    """List the events of an encounter or of a patient, in the order logged or the newest first."""
    found = await service.find(session, query, after_seq=query.position(request, int))
    page, following = query.cut(found, lambda row: [row[0].seq], request, response)
    return EventPage(events=[EventOut.of(*row) for row in page], next=following)
