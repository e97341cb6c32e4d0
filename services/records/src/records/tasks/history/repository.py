"""Every SQL statement that reads the versions of a task, or its steps."""

from uuid import UUID

from sqlalchemy import Text, bindparam, cast, func, literal_column, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from records.paged_query import PagedQuery
from records.tables import Task, TaskStep
from records.tasks.repository import Version, is_visible
from records.tasks.rows import StepRow, TaskRow, TaskVersion

PRESENT = Query(
    select(*columns_of(TaskVersion, Task)).where(col(Task.id) == bindparam("task_id")),
    TaskVersion,
    is_visible(Task),
)
HISTORY = PagedQuery(
    select(*columns_of(TaskRow, Version)).where(
        col(Version.id) == bindparam("task_id"), col(Version.version) < bindparam("before")
    ),
    TaskRow,
    size=func.coalesce(func.octet_length(cast(col(Version.output), Text)), literal_column("0")),
    order=[col(Version.version).desc()],
    reach=is_visible(Version),
)
STEPS = Query(
    select(*columns_of(StepRow, TaskStep))
    .join_from(TaskStep, Task, col(Task.id) == col(TaskStep.task_id))
    .where(col(TaskStep.task_id) == bindparam("task_id"), col(TaskStep.id) > bindparam("after"))
    .order_by(col(TaskStep.id))
    .limit(bindparam("limit")),
    StepRow,
    is_visible(Task),
)


async def present(connection: Connection, task_id: UUID) -> TaskVersion | None:
    """Fetch the present version of a task, without content."""
    return await PRESENT.first(connection, task_id=task_id)


async def history(
    connection: Connection, task_id: UUID, *, limit: int, before: int, max_bytes: int
) -> tuple[list[TaskRow], bool]:
    return await HISTORY.page(
        connection, task_id=task_id, before=before, limit=limit, max_bytes=max_bytes
    )


async def steps(connection: Connection, task_id: UUID, *, limit: int, after: UUID) -> list[StepRow]:
    return await STEPS.all(connection, task_id=task_id, after=after, limit=limit)
