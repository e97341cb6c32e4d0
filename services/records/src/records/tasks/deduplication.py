from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Text, bindparam, literal_column, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, is_any_of
from chassis.writes.write import Transaction
from records.event_types import Access, Change
from records.patient_references import resolve_reference
from records.scopes import READ_TASK
from records.tables.tasks import IS_OPEN, Task
from records.tasks import moves
from records.tasks.queue import repository as queue
from records.tasks.queue import serial_keys
from records.tasks.repository import is_visible
from records.tasks.rows import TaskRow
from records.tasks.schemas import TaskFields
from records.tasks.statuses import OPEN


@dataclass(frozen=True, slots=True)
class Submission:
    task: TaskRow
    is_new: bool


# The lock is held until the commit, so that two callers do not create the same work.
LOCK_DEDUPLICATION_KEY = Command("""
SELECT pg_advisory_xact_lock(hashtextextended(CAST(:queue AS text) || chr(31) || CAST(:key AS text), 61))
""")
_with_key = (
    select(*columns_of(TaskRow, Task))
    .where(
        col(Task.deduplication_key) == bindparam("key"),
        col(Task.queue) == bindparam("queue"),
        literal_column(f"tasks.{IS_OPEN}"),
    )
    .order_by(col(Task.id))
    .limit(literal_column("1"))
)
OPEN_OF_PATIENT = Query(
    _with_key.where(is_any_of(col(Task.patient_id), "names", Text)),
    TaskRow,
    is_visible(Task),
)
OPEN_WITHOUT_PATIENT = Query(
    _with_key.where(col(Task.patient_id).is_(None)), TaskRow, is_visible(Task)
)


async def open_task(
    transaction: Transaction, submitted: TaskFields, patient_id: str | None, key: str | None
) -> TaskRow | None:
    """Return the open task with the same key, raised to the higher priority. The patient MUST be
    valid. Only its creator and its owner find a task without a patient.
    """
    if key is None:
        return None
    connection = transaction.connection
    names = None
    if patient_id is not None:
        names = (await resolve_reference(connection, patient_id)).names
    found = await _open_with_key(connection, submitted.queue, key, names)
    if found is not None and found.priority < submitted.priority.rank:
        found = await _raised(transaction, found.id, submitted.priority.rank)
    if found is not None and transaction.caller.may(READ_TASK):
        transaction.record(moves.event(Access.TASK_READ, found))
    return found


async def _raised(transaction: Transaction, task_id: UUID, priority: int) -> TaskRow | None:
    connection = transaction.connection
    await serial_keys.lock(connection, of=[task_id])
    task = await queue.lock_queued(connection, task_id)
    if task is None or task.status not in OPEN or task.priority >= priority:
        return task if task is not None and task.status in OPEN else None
    row = await moves.change(transaction, task, Change.TASK_AMENDED, priority=priority)
    await queue.amend(connection, row)
    return row


async def _open_with_key(
    connection: Connection, queue: str, key: str, names: Sequence[str] | None
) -> TaskRow | None:
    """Find an open task. Locks the key of the queue until the commit. `names` of the patient are
    null for tasks without a patient.
    """
    await LOCK_DEDUPLICATION_KEY.run(connection, queue=queue, key=key)
    if names is None:
        return await OPEN_WITHOUT_PATIENT.first(connection, queue=queue, key=key)
    return await OPEN_OF_PATIENT.first(connection, queue=queue, key=key, names=[*names])
