"""Reads of /queues are not audited, because they return counts only."""

import re
from typing import Annotated
from uuid import UUID

from fastapi import Path, Query

from chassis.any_types import JSON
from chassis.http.etags import MAX_VERSION, etag
from chassis.http.paging import PageQuery, row_number
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PatientOutOfReach, SearchTooSlow
from records.dependencies import ReadDep
from records.event_types import Access
from records.patients.schemas import PatientNamed
from records.tasks import moves
from records.tasks.errors import QueueNotFound, TaskNotFound, TaskVersionNotFound
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
    """List tasks by any combination of filters: newest first, oldest first, or next due first.

    Indexes serve `patient_id`; `encounter_id`; `claimed_by`; `owner`, `queue` and `status`, also
    `status` with `owner` or `queue`; and with `order=due`, `owner` or `queue` with `due_to` and
    `overdue`. For other filters, a page ends after 2,000 examined tasks: it may be short or empty
    although `next` is not null. This limit does not apply to `patient_id`, `encounter_id` and
    `claimed_by`.

    Callers with access to some patients only get the tasks of these patients, and tasks without a
    patient that they created or own.
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
    """List a task's versions, newest first: one for each change of its status, owner, business
    status, error or output. A page of large versions is shorter.
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
    """List a task's steps in recorded order, each with caller, time and note."""
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
    """List all queues that have ever had a task or settings, by name, with their counts. A count
    stops at 10,000 and then has `is_capped`.
    """
    after = read.position(query, _name)
    found, more = await service.list_queues(
        read.database, read.caller, after=after or "", limit=query.limit
    )
    page, following = read.page(query, found, lambda one: [one[0].name], more=more)
    return QueuePage(queues=[QueueOut.of(*one) for one in page], next=following)


def _name(value: JSON) -> str:
    if not re.fullmatch(CODE_PATTERN, value):
        raise ValueError
    return str(value)


@router.get("/queues/{name}", responses=documented(QueueNotFound))
@allow("system/Task.s")
async def read_queue(name: Annotated[Code, Path()], read: ReadDep) -> QueueOut:
    """Count the tasks of a queue, and read its settings. A count stops at 10,000 and then has
    `is_capped`.
    """
    row, settings = await service.read_queue(read.database, read.caller, name)
    if settings is not None:
        read.response.headers["ETag"] = etag(settings.version)
    return QueueOut.of(row, settings)
