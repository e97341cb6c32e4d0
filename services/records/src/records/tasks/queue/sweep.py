from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import TypeVar

from chassis.audit_trail.outbox import AuditBehind
from chassis.loop import Loop, all_running
from chassis.observability.logs import failures_logged
from chassis.problems.problem import DatabaseBusy
from chassis.writes.write import Transaction, Writes, Written
from records.event_types import Change
from records.tasks import moves
from records.tasks.claims import repository as claims
from records.tasks.metrics import TaskMetrics
from records.tasks.moves import TASK
from records.tasks.queue import repository as queue
from records.tasks.queue import serial_keys, signals
from records.tasks.queue.waiters import Waiters
from records.tasks.rows import DueRow, TaskRow
from records.tasks.statuses import TaskStatus

T = TypeVar("T")
EVERY_S = 0.5  # An expired task is available within a second, even if a sweep is slow.
AT_ONCE = 100
SETTLED_AT_ONCE = 1_000
FORGET_EVERY_S = 60.0
BY_TOKEN_H = 48  # Hours in which a completion may be repeated with its token.
FAILED = "the sweep of tasks failed"


class Sweep:
    """Expires leases, resumes tasks and reports overdue ones at an interval. Several processes may do so: each task is
    locked.
    """

    def __init__(
        self,
        writes: Writes,
        waiters: Waiters,
        *,
        every_s: float = EVERY_S,
        repeats_h: int = BY_TOKEN_H,
        metrics: TaskMetrics | None = None,
    ) -> None:
        """`repeats_h`: hours for which Idempotency-Keys are stored."""
        self._writes = writes
        self._database = writes.database
        self._waiters = waiters
        self._every_s = every_s
        self._metrics = metrics
        self._ends_h = max(BY_TOKEN_H, repeats_h) + 1

    def running(self) -> AbstractAsyncContextManager[None]:
        return all_running(
            Loop(self.sweep, self._every_s, FAILED), Loop(self.forget, FORGET_EVERY_S, FAILED)
        )

    async def sweep(self) -> None:
        await self._do(self._expire, self._resume, self._promote)
        await self._tried(self._report_overdue)

    async def _do(self, *duties: Callable[[], Awaitable[int]]) -> None:
        for duty in duties:
            if await self._tried(duty):
                self._waiters.look_now()

    async def _tried(self, duty: Callable[[], Awaitable[int]]) -> int:
        with failures_logged(FAILED):
            return await duty()
        return 0

    async def _expire(self) -> int:
        count, moved = 0, AT_ONCE
        while moved == AT_ONCE and (due := await self._due_to_expire()):
            moved = await self._expire_batch(due)
            count += moved
        return count

    async def _expire_batch(self, due: Sequence[DueRow]) -> int:
        try:
            expired = await self._run_one(self._expire_some, due)
        except (AuditBehind, DatabaseBusy):
            raise
        except Exception:
            if len(due) == 1:
                raise
            one_by_one = [partial(self._expire_batch, [one]) for one in due]
            return sum([await self._tried(expire) for expire in one_by_one])
        if self._metrics is not None:
            self._metrics.count_failures(expired)
        return len(expired)

    async def _due_to_expire(self) -> list[DueRow]:
        async with self._database.connection(self._database.service) as connection:
            return await queue.EXPIRED.all(connection, most=AT_ONCE)

    async def _expire_some(self, transaction: Transaction, due: Sequence[DueRow]) -> list[TaskRow]:
        connection = transaction.connection
        keys = {row.serial_key for row in due if row.serial_key is not None}
        # Skip tasks of locked serial keys, which other transactions are changing: the next sweep
        # retries them.
        free = {None, *await serial_keys.try_lock(connection, keys)}
        ids = [row.task_id for row in due if row.serial_key in free]
        expired = await queue.HELD_TOO_LONG.all(connection, ids=list(ids))
        rows = [await moves.expire(transaction, task) for task in expired]
        await claims.lock_holders(connection, [one.shown_to for one in expired if one.shown_to])
        for task in expired:
            await moves.revoke_access(transaction, task)
        return rows

    async def _resume(self) -> int:
        async with self._database.connection(self._database.service) as connection:
            due = await queue.RESUMABLE.all(connection, most=AT_ONCE)
        return await self._run_one(self._resume_some, due) if due else 0

    async def _resume_some(self, transaction: Transaction, due: Sequence[DueRow]) -> int:
        connection = transaction.connection
        for row in due:
            task = await queue.lock_queued(connection, row.task_id)
            if task is not None and task.status == TaskStatus.ON_HOLD and task.is_resume_due:
                await moves.resume(transaction, task)
        return len(due)

    async def _report_overdue(self) -> int:
        async with self._database.connection(self._database.service) as connection:
            due = await queue.OVERDUE.all(connection, most=AT_ONCE)
        return await self._run_one(self._report_some, due) if due else 0

    async def _report_some(self, transaction: Transaction, due: Sequence[DueRow]) -> int:
        ids = [row.task_id for row in due]
        for row in await queue.REPORT_OVERDUE.all(transaction.connection, ids=list(ids)):
            transaction.record(moves.event(Change.TASK_OVERDUE, row))
        return len(due)

    async def _run_one(
        self,
        work: Callable[[Transaction, Sequence[DueRow]], Awaitable[T]],
        due: Sequence[DueRow],
    ) -> T:
        async def write(transaction: Transaction) -> Written[T]:
            return Written(await work(transaction, due), TASK, due[0].task_id)

        value, _, _ = await self._writes.run(write, caller=self._database.service)
        return value

    async def _promote(self) -> int:
        """Pass the turns of serial keys. A long or locked key must not block the others."""
        seen: set[str] = set()
        while keys := await self._due_keys(seen):
            for key in keys:
                await self._pass_turn(key)
            seen.update(keys)
            await self._do(self._expire, self._resume)
        return len(seen)

    async def _due_keys(self, seen: set[str]) -> list[str]:
        async with self._database.connection(self._database.service) as connection:
            return await serial_keys.due(connection, AT_ONCE, seen=seen)

    async def _pass_turn(self, key: str) -> None:
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            if await serial_keys.try_lock(connection, [key]):
                await serial_keys.settle(connection, key, SETTLED_AT_ONCE)
                await serial_keys.pass_turn(connection, key)

    async def forget(self) -> None:
        async with self._database.connection(self._database.service) as connection:
            await claims.FORGET_ENDS.run(connection, most=AT_ONCE * 100, hours=self._ends_h)
            await signals.FORGET.run(connection, most=AT_ONCE * 100)
