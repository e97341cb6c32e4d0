from asyncio import gather
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import Query, Request, Response

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import EncounterCounts, Task, Tasks
from console.forms import see
from console.gateway import Missing, Visit
from console.names import names_of
from console.pages.decided import read_decided
from console.rendering import page
from console.turns import Turn, open_offer
from console.waiting import read_waiting

TASKS = 15
PRELIMINARY = "preliminary"
router = Router(include_in_schema=False)


@router.get("/console/review", response_model=None)
@allow(None, only_person=True)
async def show_review(
    request: Request,
    *,
    after: str | None = None,
    first: Annotated[int, Query(alias="from", ge=0)] = 0,
    said: str | None = None,
    offer: str | None = None,
    decided: UUID | None = None,
) -> Response:
    """`after` is the cursor of the summary list, `from` a place in the list, `offer` to withdraw
    the last decision, and `decided` its encounter.
    """
    visit = Visit(request)
    waiting, counts, on_hold, dead, done = await gather(
        read_waiting(visit, after, first),
        visit.get(EncounterCounts, "/encounters/counts"),
        visit.get(Tasks, "/tasks", {"status": "on-hold", "order": "oldest", "limit": TASKS}),
        visit.get(Tasks, "/tasks", {"status": "failed", "order": "oldest", "limit": TASKS}),
        read_decided(visit, decided, said),
    )
    lists = [part for part in (on_hold, dead) if not isinstance(part, Missing)]
    shown: list[Task] = [task for part in lists for task in part.tasks]
    rows = [] if isinstance(waiting, Missing) else waiting.summaries
    names = await names_of(
        visit,
        [*(str(row.encounter.patient_id) for row in rows), *(task.patient_id for task in shown)],
    )
    return page(
        request,
        "review.html",
        names=names.by_id,
        nameless=names.lack,
        visit=visit,
        waiting=waiting,
        count=0 if isinstance(waiting, Missing) else count_of(counts, len(waiting.summaries)),
        tasks={"On hold": on_hold, "Dead letters": dead},
        is_first=after is None and first == 0,
        said=said,
        decided=done,
        offer=open_offer(request, offer),
        sealed_offer=offer,
    )


@router.get("/console/review/next", response_model=None)
@allow(None, only_person=True)
async def go_to_next(
    request: Request,
    after: UUID | None = None,
    review: str | None = None,
    said: str | None = None,
    offer: str | None = None,
) -> Response:
    """Redirect to the next summary after a place in the queue, or else to the first summary of
    another encounter, or else to the list.
    """
    visit = Visit(request)
    turn = Turn.parse(review) or Turn()
    waiting, counts = await gather(
        read_waiting(visit), visit.get(EncounterCounts, "/encounters/counts")
    )
    found = None if isinstance(waiting, Missing) else waiting.after(turn, after)
    given = (("said", said), ("offer", offer), ("decided", after))
    query = {name: str(value) for name, value in given if value is not None}
    if found is None or isinstance(waiting, Missing):
        return see(f"/console/review?{urlencode(query)}")
    of = turn.of or count_of(counts, len(waiting.summaries))
    place = {"review": str(found.turn(min(turn.at + 1, of), of))}
    return see(f"/console/encounters/{found.encounter.id}?{urlencode(place | query)}")


def count_of(counts: EncounterCounts | Missing, at_least: int) -> int:
    """Return the number of waiting summaries. Without counts, only the summaries that were read count."""
    if isinstance(counts, Missing) or PRELIMINARY not in counts.summary_statuses:
        return at_least
    return max(at_least, counts.summary_statuses[PRELIMINARY].count)
