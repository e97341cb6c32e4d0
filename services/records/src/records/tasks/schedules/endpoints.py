import re
from typing import Annotated

from fastapi import Path, Query, Request, status

from chassis.any_types import JSON
from chassis.http.etags import etag
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.writes.write import CHANGE, replay_deletion
from records.dependencies import ReadDep, WriteDep
from records.tasks.errors import ScheduleNotFound
from records.tasks.schedules import service
from records.tasks.schedules.schemas import Schedule, ScheduleOut, SchedulePage, SchedulesQuery
from records.tasks.schemas import CODE_PATTERN, Code

router = Router(prefix="/schedules", tags=["tasks"])
Name = Annotated[Code, Path()]


@router.put("/{name}", responses=documented(ScheduleNotFound, *CHANGE))
@allow("system/Task.u", only_person=True)
async def store_schedule(
    name: Name, submitted: Schedule, write: WriteDep, request: Request
) -> ScheduleOut:
    """Create or replace a schedule, which creates a task at each time of its cron expression. The
    facility's time zone applies. If the clock skips a time in spring, the task is created
    after the gap; a repeated time in autumn counts once. After an outage, one task is created for
    all missed times.
    """
    time_zone: str = request.app.state.time_zone
    row = await write(
        lambda transaction: service.put(transaction, name, submitted, time_zone),
        replay=service.replay,
    )
    return ScheduleOut.of(row)


@router.get("")
@allow("system/Task.s")
async def list_schedules(query: Annotated[SchedulesQuery, Query()], read: ReadDep) -> SchedulePage:
    """List all schedules by name, with their next runs."""
    found = await service.page(
        read.database,
        read.caller,
        after=read.position(query, _name) or "",
        limit=query.rows_to_fetch,
    )
    page, following = read.page(query, found, lambda row: [row.name])
    return SchedulePage(schedules=[ScheduleOut.of(row) for row in page], next=following)


def _name(value: JSON) -> str:
    if not re.fullmatch(CODE_PATTERN, value):
        raise ValueError
    return str(value)


@router.get("/{name}", responses=documented(ScheduleNotFound))
@allow("system/Task.s")
async def read_schedule(name: Name, read: ReadDep) -> ScheduleOut:
    """Read a schedule, its next run, and its last task."""
    row = await service.read(read.database, read.caller, name)
    read.response.headers["ETag"] = etag(row.version)
    return ScheduleOut.of(row)


@router.delete(
    "/{name}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=documented(ScheduleNotFound, *CHANGE),
)
@allow("system/Task.u", only_person=True)
async def delete_schedule(name: Name, write: WriteDep) -> None:
    """Delete a schedule. Its tasks remain."""
    await write(lambda transaction: service.delete(transaction, name), replay=replay_deletion)
