from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import JsonValue

from chassis.audit_trail.outbox import Event
from chassis.problems.problem import Conflict
from chassis.writes.write import Transaction, Written
from records.event_types import Access, Change
from records.tasks import repository
from records.tasks.claims import repository as claims
from records.tasks.deciders import needs_person
from records.tasks.queue import repository as queue
from records.tasks.queue import serial_keys
from records.tasks.queue_settings import repository as queue_settings
from records.tasks.queue_settings.backoff import pause_after
from records.tasks.rows import ClaimedTaskRow, LockedTaskRow, TaskRow, TaskVersion
from records.tasks.statuses import TaskStatus

TASK = "task"
DEAD_LETTER = "dead-letter"
PREDECESSOR_FAILED = "predecessor-failed"
LEASE_OVER = "The lease ended before the work did."


def event(kind: Change | Access, row: TaskVersion, **data: JsonValue) -> Event:
    return Event(
        kind,
        TASK,
        row.id,
        row.version,
        patient_ids=[] if row.patient_id is None else [row.patient_id],
        encounter_id=row.encounter_id,
        data={"status": row.status, "attempt": row.attempt, **data},
    )


async def change(transaction: Transaction, task: TaskRow, kind: Change, **given: Any) -> TaskRow:
    """Raises Conflict."""
    changed = replace(task, **given)
    changed = replace(changed, needs_person=needs_person(changed.queue, before=task.needs_person))
    row = await repository.change(transaction.connection, changed, transaction.caller)
    if row is None:
        raise Conflict
    transaction.record(event(kind, row))
    return row


async def give_up(
    transaction: Transaction,
    task: TaskRow,
    kind: Change,
    **given: Any,
) -> TaskRow:
    row = await change(transaction, task, kind, **given)
    await queue.REMOVE.run(transaction.connection, task_id=task.id)
    await serial_keys.pass_turn(transaction.connection, task.serial_key)
    await _lose_predecessor(transaction, await _lock_dependents(transaction, [task.id]))
    return row


async def cancel(transaction: Transaction, task: TaskRow, reason: str) -> TaskRow:
    return await give_up(
        transaction, task, Change.TASK_CANCELLED, status=TaskStatus.CANCELLED, reason=reason
    )


async def fail(
    transaction: Transaction,
    task: ClaimedTaskRow,
    error: str,
    pause_s: float | None,
    *,
    is_final: bool,
) -> TaskRow:
    if pause_s is None:
        settings = await queue_settings.several(transaction.connection, [task.queue])
        pause_s = pause_after(task.attempt, task.kind, settings)
    return await _end_attempt(
        transaction, task, Change.TASK_ATTEMPT_FAILED, error, pause_s, is_final=is_final
    )


async def expire(transaction: Transaction, task: ClaimedTaskRow) -> TaskRow:
    return await _end_attempt(transaction, task, Change.TASK_EXPIRED, LEASE_OVER, None)


async def _end_attempt(
    transaction: Transaction,
    task: ClaimedTaskRow,
    kind: Change,
    error: str,
    pause_s: float | None,
    *,
    is_final: bool = False,
) -> TaskRow:
    if task.cancel_reason is not None:
        return await cancel(transaction, task, task.cancel_reason)
    if is_final or task.attempt >= task.max_attempts:
        row = await give_up(
            transaction,
            task,
            Change.TASK_FAILED,
            status=TaskStatus.FAILED,
            business_status=DEAD_LETTER,
            last_error=error,
        )
        transaction.record(event(Change.TASK_DEAD, row))
        return row
    row = await change(transaction, task, kind, status=TaskStatus.READY, last_error=error)
    return await return_to_queue(transaction, row, pause_s=pause_s)


async def give_back(
    transaction: Transaction,
    task: ClaimedTaskRow,
    kind: Change,
    **given: Any,
) -> TaskRow:
    """Return a task to the end of its queue; the attempt does not count."""
    if task.cancel_reason is not None:
        return await cancel(transaction, task, task.cancel_reason)
    row = await change(
        transaction, task, kind, status=TaskStatus.READY, attempt=task.attempt - 1, **given
    )
    return await return_to_queue(transaction, row)


async def return_to_queue(
    transaction: Transaction, row: TaskRow, *, pause_s: float | None = 0
) -> TaskRow:
    await queue.put_back(transaction.connection, row, pause_s=pause_s)
    await serial_keys.pass_turn(transaction.connection, row.serial_key)
    return row


async def hold(
    transaction: Transaction,
    task: TaskRow,
    *,
    reason: str,
    awaiting: str | None,
    resume_at: datetime | None,
) -> TaskRow:
    """If this ends a claim, the attempt does not count."""
    attempt = task.attempt - (task.status == TaskStatus.IN_PROGRESS)
    row = await change(
        transaction,
        task,
        Change.TASK_HELD,
        status=TaskStatus.ON_HOLD,
        reason=reason,
        attempt=attempt,
    )
    await queue.hold(transaction.connection, [task.id], awaiting=awaiting, resume_at=resume_at)
    await serial_keys.pass_turn(transaction.connection, task.serial_key)
    return row


async def resume(transaction: Transaction, task: TaskRow, *, reason: str | None = None) -> TaskRow:
    """If a predecessor will never be completed, the task is held again."""
    row = await change(
        transaction, task, Change.TASK_RESUMED, status=TaskStatus.READY, reason=reason
    )
    await queue.put_back(transaction.connection, row)
    if await repository.HAS_LOST_PREDECESSOR.one(transaction.connection, task_id=row.id):
        (row,) = await _lose_predecessor(transaction, [row])
    return row


async def finish_claim(
    transaction: Transaction, task: ClaimedTaskRow, row: TaskRow
) -> Written[TaskRow]:
    await revoke_access(transaction, task)
    return Written(row, TASK, row.id, row.version)


async def revoke_access(transaction: Transaction, task: ClaimedTaskRow | LockedTaskRow) -> None:
    if task.shown_to is None or task.patient_id is None or task.claimed_by is None:
        return
    await claims.revoke_patient(
        transaction.connection,
        task.shown_to,
        claimed_by=task.claimed_by,
        patient_id=task.patient_id,
    )


async def release_dependents(transaction: Transaction, tasks: Sequence[UUID]) -> None:
    connection = transaction.connection
    ids = [one.id for one in await _lock_dependents(transaction, tasks)]
    rows = await repository.release_held(
        connection, ids, transaction.caller, reason=PREDECESSOR_FAILED
    )
    await queue.put_back_held(connection, [row.id for row in rows])
    for row in rows:
        transaction.record(event(Change.TASK_RESUMED, row))


async def _lock_dependents(transaction: Transaction, tasks: Sequence[UUID]) -> list[LockedTaskRow]:
    """Lock the dependents of all tasks in one order, so that concurrent moves do not deadlock."""
    waiting = await repository.DEPENDENTS.all(transaction.connection, ids=list(tasks))
    return await queue.lock_several(transaction.connection, waiting)


async def _lose_predecessor(transaction: Transaction, tasks: Sequence[TaskRow]) -> list[TaskRow]:
    connection, ids = transaction.connection, [task.id for task in tasks]
    rows = await repository.hold_ready(
        connection, ids, transaction.caller, reason=PREDECESSOR_FAILED
    )
    await queue.hold(connection, [row.id for row in rows], awaiting=None, resume_at=None)
    for row in rows:
        transaction.record(event(Change.TASK_PREDECESSOR_FAILED, row))
    return rows
