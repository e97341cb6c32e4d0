"""/tasks/{id}/history and /tasks/{id}/steps."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

from chassis.http.etags import MAX_VERSION, etag
from chassis.http.paging import PageQuery, row_number
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep
from records.errors import TaskNotFound, TaskVersionNotFound
from records.event_types import Access
from records.tasks import moves
from records.tasks.history import service
from records.tasks.history.schemas import StepPage, TaskHistory
from records.tasks.schemas import StepOut, TaskOut

router = Router(prefix="/tasks/{id}", tags=["tasks"])


@router.get("/history", responses=documented(TaskNotFound))
@allow("Task.r")
async def list_task_versions(
    id: UUID,  # noqa: A002 - The parameter's public name.
    query: Annotated[PageQuery, Query()],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    request: Request,
    response: Response,
) -> TaskHistory:
    """List a task's versions, the newest first: one for each change of its status, owner, business
    status, error or output. A page of large ones is shorter.
    """
    before = query.position(request, row_number)
    present, found, more = await service.history(
        database, caller, id, limit=query.limit, before=before
    )
    page, following = query.cut(found, lambda row: [row.version], request, response, more=more)
    await disclosures.record(moves.event(Access.TASK_HISTORY_READ, present))
    return TaskHistory(versions=[TaskOut.of(row) for row in page], next=following)


@router.get("/history/{version}", responses=documented(TaskVersionNotFound))
@allow("Task.r")
async def read_task_version(
    id: UUID,  # noqa: A002 - The parameter's public name.
    version: Annotated[int, Path(ge=1, le=MAX_VERSION)],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    response: Response,
) -> TaskOut:
    """Read one version of a task."""
    row = await service.read_version(database, caller, id, version)
    await disclosures.record(moves.event(Access.TASK_READ, row))
    response.headers["ETag"] = etag(version)
    return TaskOut.of(row)


@router.get("/steps", responses=documented(TaskNotFound))
@allow("Task.r")
async def list_task_steps(
    id: UUID,  # noqa: A002 - The parameter's public name.
    query: Annotated[PageQuery, Query()],
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    request: Request,
    response: Response,
) -> StepPage:
    """List a task's steps in the order in which they were recorded: who, when and why."""
    after = query.position(request, UUID)
    present, found = await service.steps(
        database, caller, id, limit=query.rows_to_fetch, after=after
    )
    page, following = query.cut(found, lambda row: [str(row.id)], request, response)
    await disclosures.record(moves.event(Access.TASK_HISTORY_READ, present))
    return StepPage(steps=[StepOut.of(row) for row in page], next=following)
