"""Review: what waits for a person, oldest first, and the way from one to the next."""

from asyncio import gather
from datetime import datetime
from urllib.parse import urlencode
from uuid import UUID

from fastapi import Request, Response
from pydantic import AwareDatetime

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import Encounter, Encounters, Task, Tasks
from console.forms import see
from console.gateway import Missing, Visit
from console.names import names_of
from console.rendering import page

SUMMARIES, TASKS = 40, 15
# So many may have begun at the same moment, as imported ones do, and the next is still found.
AT_ONE_MOMENT = 20
router = Router(include_in_schema=False)


@router.get("/console/review", response_model=None)
@allow(None, only_person=True)
async def show_review(
    request: Request, after: str | None = None, said: str | None = None
) -> Response:
    """`after` is where the page of summaries before ended."""
    visit = Visit(request)
    mine = {"owner": request.state.person.name, "owner_kind": "person", "order": "due"}
    summaries, own, on_hold, dead = await gather(
        visit.get(
            Encounters,
            "/encounters",
            {"summary_status": "preliminary", "limit": SUMMARIES, "cursor": after},
        ),
        visit.get(Tasks, "/tasks", {**mine, "limit": TASKS}),
        visit.get(Tasks, "/tasks", {"status": "on-hold", "order": "oldest", "limit": TASKS}),
        visit.get(Tasks, "/tasks", {"status": "failed", "order": "oldest", "limit": TASKS}),
    )
    lists = [part for part in (own, on_hold, dead) if not isinstance(part, Missing)]
    shown: list[Task] = [task for part in lists for task in part.tasks]
    names = await names_of(visit, (task.patient_id for task in shown))
    return page(
        request,
        "review.html",
        names=names.by_id,
        nameless=names.lack,
        visit=visit,
        summaries=summaries,
        tasks={"Yours": own, "On hold": on_hold, "Dead letters": dead},
        is_first=after is None,
        said=said,
    )


@router.get("/console/review/next", response_model=None)
@allow(None, only_person=True)
async def go_to_next(
    request: Request, after: UUID, began: AwareDatetime, said: str | None = None
) -> Response:
    """Lead to the summary that comes after an encounter in the order of the list, else to the
    first one, else to the list, which is empty then or says what is away. The encounter itself
    never comes again.
    """
    visit = Visit(request)
    found = await _preliminary(visit, after, began) or await _preliminary(visit, after, None)
    query = {} if said is None else {"said": said}
    if found is None:
        return see(f"/console/review?{urlencode(query)}")
    return see(f"/console/encounters/{found.id}?{urlencode({'review': 'true'} | query)}")


async def _preliminary(visit: Visit, after: UUID, began: datetime | None) -> Encounter | None:
    """Return the first one behind an encounter in the order of the list: when it began, then its id.
    Without `began`, the first of all others.
    """
    start_from = None if began is None else began.isoformat()
    part = await visit.get(
        Encounters,
        "/encounters",
        {"summary_status": "preliminary", "limit": AT_ONE_MOMENT, "start_from": start_from},
    )
    if isinstance(part, Missing):
        return None
    return next(
        (
            one
            for one in part.encounters
            if (one.id != after if began is None else (one.began, one.id) > (began, after))
        ),
        None,
    )
