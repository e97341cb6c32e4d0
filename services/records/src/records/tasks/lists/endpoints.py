"""GET /tasks, the versions and steps of a task, and /queues.

/queues has numbers only: they show nothing of a chart, so reading them is no event.
"""

import re
from typing import Annotated, Any
from uuid import UUID

from fastapi import Path, Query

from chassis.http.etags import MAX_VERSION
from chassis.http.paging import PageQuery, row_number
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PatientOutOfReach, SearchTooSlow
from records.dependencies import ReadDep
from records.errors import QueueNotFound, TaskNotFound, TaskVersionNotFound
from records.event_types import Access
from records.patients.schemas import PatientNamed
from records.tasks import moves
from records.tasks.lists import service
from records.tasks.lists.criteria import Place
from records.tasks.lists.schemas import (
    QueueOut,
    QueuePage,
    QueuesQuery,
    StepPage,
    TaskHistory,
    TaskPage,
    TaskQuery,
)
from records.tasks.schemas import CODE_PATTERN, Code, ListedTask, StepOut, TaskOut

router = Router(tags=["tasks"])


@router.get("/tasks", responses=documented(PatientOutOfReach, SearchTooSlow))
@allow("Task.s")
async def list_tasks(query: Annotated[TaskQuery, Query()], read: ReadDep) -> TaskPage:
    """List tasks by any combination of filters, the newest, the oldest or the next due first.

    An index serves `patient_id`; `encounter_id`; `claimed_by`; `owner`, `queue` and `status`, also
    `status` together with one of the other two; and with `order=due` `owner` or `queue`, with
    `due_to` and `overdue`. Other filters pass over the tasks of the first of these: a page ends
    after 2,000 of them, so until `next` is null it may be short or even empty. The tasks of a
    patient, of an encounter and of `claimed_by` are never too many for a page.

    A caller who may see some patients only gets their tasks, and its own without a patient: those
    that it made, and those assigned to it.
    """
    criteria = query.criteria
    after = read.position(query, Place.read)
    named, rows, place = await service.list_tasks(
        read.database, read.caller, criteria, after=after, limit=query.limit
    )
    following = None if place is None else query.cursor_at(place.values, read.request)
    read.link(query, following)
    await read.disclose(service.list_event(criteria, named, rows))
    return TaskPage(
        patient=None if named is None else PatientNamed.of(named),
        tasks=[ListedTask.of(row) for row in rows],
        next=following,
    )


@router.get("/tasks/{id}/history", responses=documented(TaskNotFound))
@allow("Task.r")
async def list_task_versions(
    id: UUID, query: Annotated[PageQuery, Query()], read: ReadDep
) -> TaskHistory:
    """List a task's versions, the newest first: one for each change of its status, owner, business
    status, error or output. A page of large ones is shorter.
    """
    before = read.position(query, row_number)
    present, found, more = await service.list_versions(
        read.database, read.caller, id, limit=query.limit, before=before
    )
    page, following = read.page(query, found, lambda row: [row.version], more=more)
    await read.disclose(moves.event(Access.TASK_HISTORY_READ, present))
    return TaskHistory(versions=[TaskOut.of(row) for row in page], next=following)


@router.get("/tasks/{id}/history/{version}", responses=documented(TaskVersionNotFound))
@allow("Task.r")
async def read_task_version(
    id: UUID, version: Annotated[int, Path(ge=1, le=MAX_VERSION)], read: ReadDep
) -> TaskOut:
    """Read one version of a task."""
    row = await service.read_version(read.database, read.caller, id, version)
    await read.disclose(moves.event(Access.TASK_READ, row), version=version)
    return TaskOut.of(row)


@router.get("/tasks/{id}/steps", responses=documented(TaskNotFound))
@allow("Task.r")
async def list_task_steps(
    id: UUID, query: Annotated[PageQuery, Query()], read: ReadDep
) -> StepPage:
    """List a task's steps in the order in which they were recorded: who, when and why."""
    after = read.position(query, UUID)
    present, found = await service.list_steps(
        read.database, read.caller, id, limit=query.rows_to_fetch, after=after
    )
    page, following = read.page(query, found, lambda row: [str(row.id)])
    await read.disclose(moves.event(Access.TASK_HISTORY_READ, present))
    return StepPage(steps=[StepOut.of(row) for row in page], next=following)


@router.get("/queues")
@allow("system/Task.s")
async def list_queues(query: Annotated[QueuesQuery, Query()], read: ReadDep) -> QueuePage:
    """List the queues in which a task has ever been, by name, with what is in each. A count ends at
    10,000 and then says so.
    """
    after = read.position(query, _name)
    found, more = await service.list_queues(
        read.database, read.caller, after=after or "", limit=query.limit
    )
    page, following = read.page(query, found, lambda row: [row.name], more=more)
    return QueuePage(queues=[QueueOut.of(row) for row in page], next=following)


def _name(value: Any) -> str:  # Any JSON value.
    if not re.fullmatch(CODE_PATTERN, value):
        raise ValueError
    return str(value)


@router.get("/queues/{name}", responses=documented(QueueNotFound))
@allow("system/Task.s")
async def read_queue(name: Annotated[Code, Path()], read: ReadDep) -> QueueOut:
    """Count what is in a queue. A count ends at 10,000 and then says so."""
    return QueueOut.of(await service.read_queue(read.database, read.caller, name))
