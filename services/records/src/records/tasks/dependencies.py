from functools import partial
from typing import Annotated, TypeVar

from fastapi import Depends

from chassis.http.etags import RequiredPreconditionDep
from chassis.http.state import of_state
from chassis.identity.caller import Caller
from chassis.writes.write import Replay, Work, Write
from records.dependencies import CallerDep, CreateDep, WriteDep
from records.tasks.metrics import TaskMetrics
from records.tasks.queue.ends import Ends
from records.tasks.queue.waiters import Waiters
from records.tasks.rows import TaskRow
from records.tasks.schemas import TaskOut, TaskReference, after_change
from records.tasks.service import replay_change_by

T = TypeVar("T")


WaitersDep = Annotated[Waiters, of_state("task_waiters")]
EndsDep = Annotated[Ends, of_state("task_ends")]
TaskMetricsDep = Annotated[TaskMetrics, of_state("task_metrics")]


class TaskWrite:
    def __init__(self, write: Write, waiters: Waiters) -> None:
        self._write = write
        self._waiters = waiters

    async def __call__(self, work: Work[T], *, replay: Replay[T]) -> T:
        value = await self._write(work, replay=replay, without_policies=True)
        self._waiters.look_now()
        return value


class TaskChange:
    def __init__(self, write: TaskWrite, caller: Caller) -> None:
        self._write = write
        self._caller = caller

    async def __call__(
        self, work: Work[TaskRow], *, replay: Replay[TaskRow] | None = None
    ) -> TaskOut | TaskReference:
        replay = replay or partial(replay_change_by, self._caller)
        return after_change(await self._write(work, replay=replay), self._caller)


async def task_write(write: WriteDep, waiters: WaitersDep) -> TaskWrite:
    return TaskWrite(write, waiters)


async def task_creation(write: CreateDep, waiters: WaitersDep) -> TaskWrite:
    return TaskWrite(write, waiters)


TaskWriteDep = Annotated[TaskWrite, Depends(task_write)]
TaskCreateDep = Annotated[TaskWrite, Depends(task_creation)]


async def task_change(write: TaskWriteDep, caller: CallerDep) -> TaskChange:
    return TaskChange(write, caller)


TaskChangeDep = Annotated[TaskChange, Depends(task_change)]


async def versioned_task_change(change: TaskChangeDep, _: RequiredPreconditionDep) -> TaskChange:
    return change


VersionedTaskChangeDep = Annotated[TaskChange, Depends(versioned_task_change)]
