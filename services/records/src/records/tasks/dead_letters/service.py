from dataclasses import dataclass

from chassis.database.pool import Connection
from chassis.problems.problem import Conflict
from chassis.uuids import uuid7
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.event_types import Change
from records.tasks import moves
from records.tasks import repository as tasks
from records.tasks.dead_letters import repository
from records.tasks.dead_letters.schemas import MOST_AT_ONCE, RequeueRequest
from records.tasks.errors import OtherCount
from records.tasks.lists.schemas import MOST
from records.tasks.queue import repository as queue
from records.tasks.queue import serial_keys

REQUEUE = "task-requeue"


@dataclass(frozen=True, slots=True)
class Requeued:
    requeued: int
    matching: int  # Afterwards; at most MOST + 1.


async def requeue(transaction: Transaction, submitted: RequeueRequest) -> Written[Requeued]:
    """Without `count`, only count. Raises OtherCount, Conflict."""
    connection = transaction.connection
    criteria = submitted.model_dump(exclude={"count"})
    found = await repository.matching(connection, criteria, most=MOST + 1)
    if submitted.count is None:
        return _written(0, len(found))
    if submitted.count != min(len(found), MOST):
        raise OtherCount(min(len(found), MOST))
    ids = found[:MOST_AT_ONCE]
    await serial_keys.lock(connection, [], of=ids)
    if await repository.lock_matching(connection, criteria, ids) != ids:
        raise Conflict  # The repeated attempt counts again.
    rows = await tasks.requeue_failed(connection, ids, transaction.caller)
    await queue.place_again(connection, ids)
    for key in sorted({row.serial_key for row in rows if row.serial_key is not None}):
        await serial_keys.pass_turn(connection, key)
    for row in rows:
        transaction.record(moves.event(Change.TASK_REQUEUED, row))
    await moves.release_dependents(transaction, ids)
    return _written(len(rows), len(found) - len(rows))


def _written(requeued: int, matching: int) -> Written[Requeued]:
    reference = f"{uuid7()}/{requeued}/{matching}"  # A replay reads both numbers.
    return Written(Requeued(requeued, matching), REQUEUE, reference)


async def replay(_: Connection, first: Reference) -> Requeued:
    requeued, matching = first.id.split("/")[1:]
    return Requeued(int(requeued), int(matching))
