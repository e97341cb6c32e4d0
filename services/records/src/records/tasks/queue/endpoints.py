"""/queues. Numbers only: they show nothing of a chart, so reading them is no event."""

import re
from typing import Annotated, Any

from fastapi import Path, Query, Request, Response

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from records.dependencies import CallerDep, DatabaseDep
from records.errors import QueueNotFound
from records.tasks.queue import service
from records.tasks.queue.schemas import QueueOut, QueuePage, QueuesQuery
from records.tasks.schemas import CODE_PATTERN, Code

router = Router(prefix="/queues", tags=["tasks"])


@router.get("")
@allow("system/Task.s")
async def list_queues(
    query: Annotated[QueuesQuery, Query()],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    request: Request,
    response: Response,
) -> QueuePage:
    """List the queues in which a task has ever been, by name, with what is in each. A count ends at
    10,000 and then says so.
    """
    after = query.position(request, _name)
    found, more = await service.page(database, caller, after=after or "", limit=query.limit)
    page, following = query.cut(found, lambda row: [row.name], request, response, more=more)
    return QueuePage(queues=[QueueOut.of(row) for row in page], next=following)


def _name(value: Any) -> str:  # Any JSON value.
    if not re.fullmatch(CODE_PATTERN, value):
        raise ValueError
    return str(value)


@router.get("/{name}", responses=documented(QueueNotFound))
@allow("system/Task.s")
async def read_queue(
    name: Annotated[Code, Path()], *, database: DatabaseDep, caller: CallerDep
) -> QueueOut:
    """Count what is in a queue. A count ends at 10,000 and then says so."""
    return QueueOut.of(await service.read(database, caller, name))
