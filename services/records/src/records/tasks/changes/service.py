"""Use cases that change a task without a claim, except that its holder may hold it."""

from uuid import UUID

from chassis.identity.caller import CallerKind
from chassis.problems.problem import PersonRequired
from chassis.writes.write import Transaction, Written
from records.errors import TaskNotFound
from records.event_types import Change
from records.tasks import moves, repository
from records.tasks.changes.schemas import Assign, Cancel, Hold, Resume, StepCreate
from records.tasks.claims import service as claims
from records.tasks.moves import PREDECESSOR_FAILED, TASK
from records.tasks.queue import repository as queue
from records.tasks.queue import serial_keys
from records.tasks.queue.rows import HeldTaskRow, PlacedTaskRow
from records.tasks.rows import TaskRow
from records.tasks.scopes import require_for
from records.tasks.signals import repository as signals
from records.tasks.statuses import Action, TaskStatus, transition


async def take(transaction: Transaction, task_id: UUID, action: Action) -> PlacedTaskRow:
    """Return a task in the version of If-Match, locked, where its status allows the action.

    Raises VersionRequired, VersionMismatch, TaskNotFound, ScopeMissing, TaskNotReachable.
    """
    transaction.precondition.require()
    connection = transaction.connection
    if not await repository.is_in_sight(connection, task_id):
        raise TaskNotFound
    await serial_keys.lock(connection, of=[task_id])
    task = await queue.placed(connection, task_id)
    if task is None:
        raise TaskNotFound
    require_for(transaction.caller, task.queue, task.kind)
    transaction.precondition.check(task.version)
    transition(TaskStatus(task.status), action)
    return task


async def hold(transaction: Transaction, task_id: UUID, submitted: Hold) -> Written[TaskRow]:
    """Let a task wait outside the queue, for days if need be. Where its signal has come before, it
    goes on at once.
    """
    connection = transaction.connection
    if submitted.claim_token is None:
        task: HeldTaskRow | PlacedTaskRow = await take(transaction, task_id, Action.HOLD)
        if task.status == TaskStatus.IN_PROGRESS:
            raise await claims.lost(connection, task_id)
    else:
        task = await claims.take_up(transaction, task_id, submitted.claim_token, Action.HOLD)
        if task.cancel_reason is not None:
            row = await moves.cancel(transaction, task, task.cancel_reason)
            return await claims.ended(transaction, task, row)
    row = await moves.hold(
        transaction,
        task,
        reason=submitted.reason,
        awaiting=submitted.awaiting,
        resume_at=submitted.resume_at,
    )
    if submitted.awaiting is not None:
        await signals.lock_key(connection, submitted.awaiting)
        if await signals.consume(connection, submitted.awaiting, row):
            row = await moves.resume(transaction, row)
    await moves.end_claim(transaction, task)
    return Written(row, TASK, row.id, row.version)


async def resume(transaction: Transaction, task_id: UUID, submitted: Resume) -> Written[TaskRow]:
    """Let a task go on. One whose predecessor has failed is resumed by a person, who decides that
    it does not wait for that one. Raises PersonRequired besides.
    """
    task = await take(transaction, task_id, Action.RESUME)
    if task.reason == PREDECESSOR_FAILED:
        _require_person(transaction)
        dropped = await repository.drop_dependencies(transaction.connection, task_id)
        await queue.wait_for_fewer(transaction.connection, task_id, dropped)
    row = await moves.resume(transaction, task, reason=submitted.reason)
    await serial_keys.pass_turn(transaction.connection, row.serial_key)
    return Written(row, TASK, row.id, row.version)


async def cancel(transaction: Transaction, task_id: UUID, submitted: Cancel) -> Written[TaskRow]:
    """Cancel a task. Where a claim holds it, the next heartbeat says so, and its holder may still
    complete it; a person's `force` ends the claim. Raises PersonRequired besides.
    """
    if submitted.force:
        _require_person(transaction)
    task = await take(transaction, task_id, Action.FORCE if submitted.force else Action.CANCEL)
    row: TaskRow
    if task.status == TaskStatus.IN_PROGRESS and not submitted.force:
        await queue.request_cancel(transaction.connection, task_id, submitted.reason)
        transaction.record(moves.event(Change.TASK_CANCEL_REQUESTED, task))
        row = task
    else:
        row = await moves.cancel(transaction, task, submitted.reason)
        await moves.end_claim(transaction, task)
    return Written(row, TASK, row.id, row.version)


async def requeue(transaction: Transaction, task_id: UUID) -> Written[TaskRow]:
    """Put a dead letter back into its queue, with all its attempts."""
    task = await take(transaction, task_id, Action.REQUEUE)
    row = await moves.change(
        transaction,
        task,
        Change.TASK_REQUEUED,
        status=TaskStatus.READY,
        attempt=0,
        business_status=None,
    )
    await queue.place(transaction.connection, row, run_at=None)
    await serial_keys.pass_turn(transaction.connection, row.serial_key)
    await moves.release_dependents(transaction, row)
    return Written(row, TASK, row.id, row.version)


async def assign(transaction: Transaction, task_id: UUID, submitted: Assign) -> Written[TaskRow]:
    """Give a task to an owner, or to anybody."""
    task = await take(transaction, task_id, Action.ASSIGN)
    owner = submitted.owner
    row = await moves.change(
        transaction,
        task,
        Change.TASK_ASSIGNED,
        owner=owner and owner.name,
        owner_kind=owner and owner.kind,
    )
    await queue.move(transaction.connection, row)
    return Written(row, TASK, row.id, row.version)


async def add_step(
    transaction: Transaction, task_id: UUID, submitted: StepCreate
) -> Written[TaskRow]:
    """Record a step, which becomes the task's business status."""
    task = await take(transaction, task_id, Action.STEP)
    await repository.add_step(
        transaction.connection, transaction.caller, task_id=task_id, **submitted.model_dump()
    )
    row = await moves.change(
        transaction, task, Change.TASK_STEP_RECORDED, business_status=submitted.step
    )
    return Written(row, TASK, row.id, row.version)


def _require_person(transaction: Transaction) -> None:
    if transaction.caller.kind is not CallerKind.PERSON:
        raise PersonRequired
