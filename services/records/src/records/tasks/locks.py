from collections.abc import Sequence
from uuid import UUID

from chassis.database.pool import Connection
from chassis.identity.caller import CallerKind
from chassis.problems.problem import required
from chassis.writes.write import Transaction
from records.tasks import repository
from records.tasks.deciders import require_decider
from records.tasks.errors import ClaimLost, TaskNotFound
from records.tasks.queue import repository as queue
from records.tasks.queue import serial_keys
from records.tasks.rows import ClaimedTaskRow, LockedTaskRow
from records.tasks.scopes import require_scope_for
from records.tasks.statuses import Action, TaskStatus, transition


async def lock_for_change(transaction: Transaction, task_id: UUID, action: Action) -> LockedTaskRow:
    """Lock a task to change it. Raises VersionRequired, VersionMismatch, TaskNotFound,
    ScopeMissing, PersonRequired, TaskNotReachable.
    """
    task = await _lock_visible(transaction, task_id)
    if action is not Action.STEP:
        require_decider(transaction.caller, task)
    transaction.precondition.check(task.version)
    transition(TaskStatus(task.status), action)
    return task


async def lock_owned_task(
    transaction: Transaction, task_id: UUID, keys: Sequence[str | None]
) -> LockedTaskRow:
    """Lock a task of the caller, who MUST be a person and its owner; no claim may hold it."""
    task = await _lock_visible(transaction, task_id, keys)
    caller = transaction.caller
    require_decider(caller, task)
    is_owner = (task.owner, task.owner_kind) == (caller.name, caller.kind)
    if caller.kind is not CallerKind.PERSON or not is_owner:
        raise ClaimLost
    transaction.precondition.check(task.version)
    if task.status == TaskStatus.IN_PROGRESS:
        raise ClaimLost
    transition(TaskStatus(task.status), Action.COMPLETE)
    return task


async def _lock_visible(
    transaction: Transaction, task_id: UUID, keys: Sequence[str | None] = ()
) -> LockedTaskRow:
    """Lock a task. Refuse one that the caller cannot see before any lock, so that response times do
    not reveal that it exists.
    """
    transaction.precondition.require()
    connection = transaction.connection
    if not await repository.is_in_sight(
        connection, task_id
    ) and not await queue.is_held_without_patient(connection, transaction.caller, task_id):
        raise TaskNotFound
    await serial_keys.lock(connection, keys, of=[task_id])
    task = required(await queue.lock_queued(connection, task_id), TaskNotFound)
    require_scope_for(transaction.caller, task.queue, task.kind)
    return task


async def lock_claimed_task(
    transaction: Transaction, task_id: UUID, token: UUID, action: Action
) -> ClaimedTaskRow:
    connection = transaction.connection
    task = await queue.lock_claimed(connection, transaction.caller, task_id, token)
    if task is None:
        raise await claim_lost_error(connection, task_id)
    require_decider(transaction.caller, task)
    transaction.precondition.check(task.version)
    transition(TaskStatus(task.status), action)
    return task


async def claim_lost_error(connection: Connection, task_id: UUID) -> ClaimLost | TaskNotFound:
    """Return the error if a claim token does not hold a task. Limited callers always get ClaimLost,
    because other tasks must look like missing ones.
    """
    if connection.is_limited or await repository.is_in_sight(connection, task_id):
        return ClaimLost()
    return TaskNotFound()
