"""Use cases that read the versions of a task, and its steps."""

from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.etags import MAX_VERSION
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from records.errors import TaskNotFound, TaskVersionNotFound
from records.tasks import repository as tasks
from records.tasks.history import repository
from records.tasks.rows import StepRow, TaskRow, TaskVersion


async def history(
    database: Database, caller: Caller, task_id: UUID, *, limit: int, before: int | None
) -> tuple[TaskVersion, list[TaskRow], bool]:
    """Return a task; its versions, the newest first: up to `limit`, fewer where they are large; and
    whether there are more. Raises TaskNotFound.
    """
    async with database.connection(caller) as connection:
        present = await _present(connection, task_id)
        versions, more = await repository.history(
            connection, task_id, limit=limit, before=before or MAX_VERSION, max_bytes=PAGE_BYTES
        )
    return present, versions, more


async def read_version(database: Database, caller: Caller, task_id: UUID, version: int) -> TaskRow:
    """Return a task in one of its versions. Raises TaskVersionNotFound, also where the caller may
    not see the task any more.
    """
    async with database.connection(caller) as connection:
        is_in_sight = await tasks.is_in_sight(connection, task_id)
        found = await tasks.at_version(connection, task_id, version) if is_in_sight else None
    if found is None:
        raise TaskVersionNotFound
    return found


async def steps(
    database: Database, caller: Caller, task_id: UUID, *, limit: int, after: UUID | None
) -> tuple[TaskVersion, list[StepRow]]:
    """Return a task and its steps, the earliest first. Raises TaskNotFound."""
    async with database.connection(caller) as connection:
        present = await _present(connection, task_id)
        found = await repository.steps(connection, task_id, limit=limit, after=after or UUID(int=0))
    return present, found


async def _present(connection: Connection, task_id: UUID) -> TaskVersion:
    present = await repository.present(connection, task_id)
    if present is None:
        raise TaskNotFound
    return present
