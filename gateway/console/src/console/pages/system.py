from asyncio import gather
from collections.abc import Callable

from fastapi import Request, Response

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.answers import Events, Health, Rates, Tally
from console.charts import bars_of
from console.event_rows import folded
from console.gateway import Missing, Visit
from console.queue_answers import Queue, Queues
from console.rendering import page

EVENTS, QUEUES, AGENTS = 100, 100, 6
ROWS = 25
router = Router(include_in_schema=False)


@router.get("/console/system", response_model=None)
@allow(None, only_person=True)
async def show_system(request: Request) -> Response:
    visit = Visit(request)
    health, queues, rates, events = await gather(
        visit.get(Health, "/health", also={503}),
        visit.get(Queues, "/queues", {"limit": QUEUES}),
        visit.get(
            Rates, "/agent-events/rates", {"minutes": 60, "by": "agent_name", "changes": "false"}
        ),
        visit.get(Events, "/agent-events", {"order": "desc", "changes": "false", "limit": EVENTS}),
    )
    rows = [] if isinstance(events, Missing) else folded(events.events)
    return page(
        request,
        "system.html",
        visit=visit,
        health=health,
        queues=queues if isinstance(queues, Missing) else _busy(queues),
        rates=rates,
        bars=None if isinstance(rates, Missing) else bars_of(rates),
        agents=None if isinstance(rates, Missing) else rates.series[:AGENTS],
        on_hold=queues if isinstance(queues, Missing) else _sum(queues, lambda q: q.on_hold),
        dead=queues if isinstance(queues, Missing) else _sum(queues, lambda q: q.dead),
        events=events,
        rows=rows[:ROWS],
        is_cut=len(rows) > ROWS,
    )


def _busy(queues: Queues) -> Queues:
    kept = [queue for queue in queues.queues if queue.settings or _holds_tasks(queue)]
    return Queues(queues=kept, next=queues.next)


def _holds_tasks(queue: Queue) -> bool:
    counts = (queue.ready, queue.running, queue.scheduled, queue.blocked, queue.on_hold, queue.dead)
    return any(tally.count for tally in counts)


def _sum(queues: Queues, tally_of: Callable[[Queue], Tally]) -> Tally:
    given = [tally_of(queue) for queue in queues.queues]
    is_more = queues.next is not None or any(tally.is_more for tally in given)
    return Tally(count=sum(tally.count for tally in given), is_more=is_more)
