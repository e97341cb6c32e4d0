"""/tasks: create, read."""

from uuid import UUID

from fastapi import Response

from chassis.http.etags import etag
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import ContestedNumber, PatientOutOfReach
from chassis.writes.write import WRITE
from records.dependencies import CallerDep, DatabaseDep, DisclosuresDep
from records.errors import (
    EncounterNotFound,
    EncounterOfAnotherPatient,
    TaskNotFound,
)
from records.event_types import Access
from records.tasks import moves, service
from records.tasks.dependencies import TaskCreateDep
from records.tasks.schemas import TaskCreate, TaskDetail, TaskOut
from records.tasks.statuses import printed

router = Router(prefix="/tasks", tags=["tasks"])
READ_TASK = f"""Read a task, its place in the queue, and its input.

What may happen to a task, who may do it, and in which status the task is then. Everything else is
refused (`task-not-reachable`):

{printed()}
"""


@router.post(
    "",
    status_code=201,
    responses=documented(
        PatientOutOfReach,
        ContestedNumber,
        EncounterNotFound,
        EncounterOfAnotherPatient,
        *WRITE,
    ),
)
@allow("Task.c")
async def create_task(submitted: TaskCreate, write: TaskCreateDep) -> TaskOut:
    """Put work into a queue. It is handed out once, when its time has come, what it depends on is
    completed, and no other task with its `serial_key` is in progress.
    """
    row = await write(
        lambda transaction: service.create(transaction, submitted), replay=service.at_version
    )
    return TaskOut.of(row)


@router.get("/{id}", description=READ_TASK, responses=documented(TaskNotFound))
@allow("Task.r")
async def read_task(
    id: UUID,  # noqa: A002 - The parameter's public name.
    *,
    database: DatabaseDep,
    caller: CallerDep,
    disclosures: DisclosuresDep,
    response: Response,
) -> TaskDetail:
    row = await service.read(database, caller, id)
    await disclosures.record(moves.event(Access.TASK_READ, row))
    response.headers["ETag"] = etag(row.version)
    return TaskDetail.of(row)
