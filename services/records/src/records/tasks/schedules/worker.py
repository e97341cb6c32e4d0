from functools import partial

from prometheus_client import CollectorRegistry, Counter

from chassis.database.pool import Connection
from chassis.observability.logs import failures_logged, log_failure
from chassis.problems.problem import Problem
from chassis.writes.write import Transaction, Writes, Written
from records.tasks import service as tasks
from records.tasks.moves import TASK
from records.tasks.queue import serial_keys
from records.tasks.queue.waiters import Waiters
from records.tasks.rows import TaskRow
from records.tasks.schedules import repository
from records.tasks.schedules.cron import next_run
from records.tasks.schedules.rows import DueScheduleRow
from records.tasks.schedules.schemas import ScheduledTask
from records.tasks.schemas import TaskFields

EVERY_S = 1.0
AT_ONCE = 100
FAILED = "a scheduled task could not be created"


class ScheduleMetrics:
    def __init__(self, registry: CollectorRegistry) -> None:
        self.failures = Counter(
            "chartroom_schedule_failures",
            "Times of schedules at which no task could be created",
            registry=registry,
        )


class Schedules:
    """Creates the tasks of schedules. Several processes may do so: each tick creates one task."""

    def __init__(
        self, writes: Writes, waiters: Waiters, time_zone: str, metrics: ScheduleMetrics
    ) -> None:
        self._writes = writes
        self._database = writes.database
        self._waiters = waiters
        self._time_zone = time_zone
        self._metrics = metrics

    async def run_due(self) -> bool:
        """Return whether more schedules may be due. A schedule that fails does not block others."""
        async with self._database.connection(self._database.service) as connection:
            names = await repository.due(connection, self._time_zone, most=AT_ONCE)
        moved = [await self._moved(name) for name in names]
        if names:
            self._waiters.look_now()
        return len(names) == AT_ONCE and any(moved)

    async def _moved(self, name: str) -> bool:
        """Return False to try the time again. A time without a possible task is skipped."""
        service = self._database.service
        try:
            await self._writes.run(partial(self._run, name), caller=service)
        except Exception as failure:  # noqa: BLE001 - Each one is logged.
            log_failure(FAILED, failure)
            if isinstance(failure, Problem) and failure.retryable:
                return False
            self._metrics.failures.inc()
            with failures_logged(FAILED):
                await self._writes.run(partial(self._skip, name), caller=service)
                return True
            return False
        return True

    async def _run(self, name: str, transaction: Transaction) -> Written[None]:
        """After an outage, only one of the missed ticks creates a task."""
        connection = transaction.connection
        due = await repository.lock_due(connection, name, self._time_zone)
        if due is None:
            return Written(None, TASK, name)
        task = None
        if due.is_due:
            given = _fields_of(ScheduledTask.model_validate(due.task))
            (fields,) = await tasks.with_stored_keys(connection, [given])
            await serial_keys.lock(connection, [fields.serial_key])
            task = await tasks.add(transaction, fields, ())
        await self._move(connection, due, task)
        return Written(None, TASK, name)

    async def _skip(self, name: str, transaction: Transaction) -> Written[None]:
        connection = transaction.connection
        due = await repository.lock_due(connection, name, self._time_zone)
        if due is not None:
            await self._move(connection, due, None)
        return Written(None, TASK, name)

    async def _move(
        self, connection: Connection, due: DueScheduleRow, task: TaskRow | None
    ) -> None:
        await repository.MOVE.run(
            connection,
            name=due.name,
            next_run_at=next_run(due.cron, self._time_zone, due.now),
            time_zone=self._time_zone,
            last_run_at=None if task is None else due.next_run_at,
            last_task_id=None if task is None else task.id,
        )


def _fields_of(task: ScheduledTask) -> TaskFields:
    """If `max_attempts` is absent, the queue's setting applies."""
    return TaskFields.model_validate(task.model_dump(exclude_none=True))
