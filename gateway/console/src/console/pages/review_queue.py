"""The Review page: summaries and tasks that wait for a person, oldest first."""

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
# The next encounter is found even if this many encounters began at the same time, as imports may.
AT_ONE_MOMENT = 20
router = Router(include_in_schema=False)


@router.get("/console/review", response_model=None)
@allow(None, only_person=True)
async def show_review(
    request: Request, after: str | None = None, said: str | None = None
) -> Response:
    """`after` is the cursor of the summary list."""
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
    """Redirect to the next summary after this encounter in list order, or else to the first summary of
    another encounter, or else to the list.
    """
    visit = Visit(request)
    found = await _preliminary(visit, after, began) or await _preliminary(visit, after, None)
    query = {} if said is None else {"said": said}
    if found is None:
        return see(f"/console/review?{urlencode(query)}")
    return see(f"/console/encounters/{found.id}?{urlencode({'review': 'true'} | query)}")


async def _preliminary(visit: Visit, after: UUID, began: datetime | None) -> Encounter | None:
    """Return the next encounter in list order (start time, then ID). Without `began`, return the first
    encounter except `after`.
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
