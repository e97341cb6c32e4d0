from functools import partial

from chassis.observability.logs import failures_logged
from chassis.writes.write import Transaction, Writes, Written
from records.tasks import service as tasks
from records.tasks.moves import TASK
from records.tasks.queue import serial_keys
from records.tasks.queue.waiters import Waiters
from records.tasks.schedules import repository
from records.tasks.schedules.cron import next_run
from records.tasks.schedules.schemas import ScheduledTask
from records.tasks.schemas import TaskFields

EVERY_S = 1.0
AT_ONCE = 100
FAILED = "a scheduled task could not be created"


class Schedules:
    """Creates the tasks of schedules. Several processes may do so: each tick creates one task."""

    def __init__(self, writes: Writes, waiters: Waiters, time_zone: str) -> None:
        self._writes = writes
        self._database = writes.database
        self._waiters = waiters
        self._time_zone = time_zone

    async def run_due(self) -> bool:
        """Return whether more schedules may be due. A schedule that fails does not block others."""
        async with self._database.connection(self._database.service) as connection:
            names = await repository.due(connection, self._time_zone, most=AT_ONCE)
        for name in names:
            with failures_logged(FAILED):
                work = partial(self._run, name)
                await self._writes.run(work, caller=self._database.service)
        if names:
            self._waiters.look_now()
        return len(names) == AT_ONCE

    async def _run(self, name: str, transaction: Transaction) -> Written[None]:
        """After an outage, only one of the missed ticks creates a task."""
        connection = transaction.connection
        due = await repository.lock_due(connection, name, self._time_zone)
        if due is None:
            return Written(None, TASK, name)
        task = None
        if due.is_due:
            fields = _fields_of(ScheduledTask.model_validate(due.task))
            await serial_keys.lock(connection, [fields.serial_key])
            task = await tasks.add(transaction, fields, ())
        await repository.move(
            connection,
            name,
            next_run_at=next_run(due.cron, self._time_zone, due.now),
            time_zone=self._time_zone,
            last_run_at=due.next_run_at if due.is_due else None,
            last_task_id=None if task is None else task.id,
        )
        return Written(None, TASK, name)


def _fields_of(task: ScheduledTask) -> TaskFields:
    """If `max_attempts` is absent, the queue's setting applies."""
    return TaskFields.model_validate(task.model_dump(exclude_none=True))
