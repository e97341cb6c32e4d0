from contextlib import nullcontext
from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import Query

from chassis.http.problem_responses import documented
from chassis.http.rate_limits import limits_waits
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import ContestedNumber, PatientOutOfReach, PersonRequired
from chassis.writes.write import VERSIONED_CHANGE, WRITE
from records.dependencies import CallerDep, ReadDep
from records.errors import EncounterNotFound, EncounterOfAnotherPatient
from records.event_types import Access
from records.tasks import moves, service
from records.tasks.dependencies import EndsDep, TaskChangeDep, TaskCreateDep, VersionedTaskChangeDep
from records.tasks.errors import (
    ClaimLost,
    OtherSignalWithThisID,
    TaskNotFound,
    TaskNotReachable,
    TooManyWaiting,
)
from records.tasks.schemas import (
    MAX_WAIT_S,
    Assign,
    Cancel,
    CreatedTask,
    DeduplicatedTask,
    Hold,
    Resume,
    SignalCreate,
    SignalReceipt,
    StepCreate,
    TaskCreate,
    TaskDetail,
    TaskOut,
    TaskReference,
    TaskUpdate,
    after_creation,
)
from records.tasks.scopes import PARAMETERS
from records.tasks.statuses import OPEN, as_markdown

router = Router(prefix="/tasks", tags=["tasks"])
STEP = (TaskNotFound, TaskNotReachable, *VERSIONED_CHANGE)
CHANGE = (PersonRequired, *STEP)
READ_TASK = f"""Read a task, its place in the queue, and its input. With `wait_seconds`, the answer is sent when
the task is completed, failed or cancelled, or after this time.

The table lists the actions that a status allows, who may take them, and which status follows.
Everything else is refused (`task-not-reachable`):

{as_markdown()}
"""


@router.post(
    "",
    responses={
        200: {"description": "An open task has the same `deduplication_key`; no task was created"},
        201: {"description": "Created", "model": CreatedTask},
        **documented(
            PatientOutOfReach,
            ContestedNumber,
            EncounterNotFound,
            EncounterOfAnotherPatient,
            *WRITE,
        ),
    },
)
@allow("Task.c")
async def create_task(
    submitted: TaskCreate, write: TaskCreateDep, caller: CallerDep
) -> CreatedTask | DeduplicatedTask:
    """Add a task to a queue. Agents can claim the task when `run_at` has passed, its predecessors
    are completed and no other task with its `serial_key` is in progress. If the queue has an open
    task of the patient with the same `deduplication_key`, the answer is 200 with this task.
    """
    created = await write(
        lambda transaction: service.create(transaction, submitted), replay=service.replay_created
    )
    return after_creation(created.task, caller, is_new=created.is_new)


@router.get("/{id}", description=READ_TASK, responses=documented(TaskNotFound, TooManyWaiting))
@allow("Task.r")
@limits_waits("wait_seconds")
async def read_task(
    id: UUID,
    read: ReadDep,
    ends: EndsDep,
    wait_seconds: Annotated[
        int, Query(ge=0, le=MAX_WAIT_S, description="How long to wait for the end of the task")
    ] = 0,
) -> TaskDetail:
    with ends.place(read.caller) if wait_seconds else nullcontext():
        row = await service.read(read.database, read.caller, id)
        if wait_seconds and row.status in OPEN:
            await ends.wait(id, wait_seconds, read.request.is_disconnected)
            read.request.app.state.verifier.require_valid(read.caller)  # The token may be revoked.
            row = await service.read(read.database, read.caller, id)
        await read.disclose(moves.event(Access.TASK_READ, row), version=row.version)
    return TaskDetail.of(row)


@router.patch("/{id}", responses=documented(*CHANGE))
@allow("Task.u", parameters=PARAMETERS)
async def amend_task(
    id: UUID, submitted: TaskUpdate, change: VersionedTaskChangeDep
) -> TaskOut | TaskReference:
    """Change the priority, the times or the queue of a task that no claim holds."""
    return await change(lambda transaction: service.amend(transaction, id, submitted))


@router.post("/{id}/hold", responses=documented(ClaimLost, *CHANGE))
@allow("Task.u", parameters=PARAMETERS)
async def hold_task(id: UUID, submitted: Hold, change: TaskChangeDep) -> TaskOut | TaskReference:
    """Take a task out of its queue until a signal, a time or a person resumes it. A hold by the
    holder of a claim ends the claim.
    """
    is_held = submitted.claim_token is not None
    return await change(
        lambda transaction: service.hold(transaction, id, submitted),
        replay=service.replay_end_of_claim if is_held else service.replay_change,
    )


@router.post("/{id}/resume", responses=documented(*CHANGE))
@allow("Task.u", parameters=PARAMETERS)
async def resume_task(
    id: UUID, submitted: Resume, change: VersionedTaskChangeDep
) -> TaskOut | TaskReference:
    """Return a held task to its queue. If one of its predecessors has failed, only a person may
    resume it; the task then ignores the failed predecessor.
    """
    return await change(lambda transaction: service.resume(transaction, id, submitted))


@router.post("/{id}/cancel", responses=documented(*CHANGE))
@allow("Task.u", parameters=PARAMETERS)
async def cancel_task(
    id: UUID, submitted: Cancel, change: VersionedTaskChangeDep
) -> TaskOut | TaskReference:
    """Cancel a task. If a claim holds it, the next heartbeat informs the holder, who may still
    complete the task; if the claim ends otherwise, the task is cancelled. With `force` a person
    ends the claim at once.
    """
    return await change(lambda transaction: service.cancel(transaction, id, submitted))


@router.post("/{id}/requeue", responses=documented(*STEP))
@allow("Task.u", only_person=True, parameters=PARAMETERS)
async def requeue_task(id: UUID, change: VersionedTaskChangeDep) -> TaskOut | TaskReference:
    """Return a dead letter to its queue; only persons may do so. Tasks that depend on it wait
    again.
    """
    return await change(lambda transaction: service.requeue(transaction, id))


@router.post("/{id}/assign", responses=documented(*CHANGE))
@allow("Task.u", parameters=PARAMETERS)
async def assign_task(
    id: UUID, submitted: Assign, change: VersionedTaskChangeDep
) -> TaskOut | TaskReference:
    """Assign a task to an owner, so that only this owner can claim the task; null removes the
    owner.
    """
    return await change(lambda transaction: service.assign(transaction, id, submitted))


@router.post("/{id}/steps", responses=documented(*STEP))
@allow("Task.u", parameters=PARAMETERS)
async def record_step(
    id: UUID, submitted: StepCreate, change: VersionedTaskChangeDep
) -> TaskOut | TaskReference:
    """Record a step, such as `submitted` of a prior authorisation, with caller, time and note. The
    step becomes the task's `business_status`.
    """
    return await change(lambda transaction: service.add_step(transaction, id, submitted))


@router.post(
    "/signals",
    status_code=201,
    responses=documented(PatientOutOfReach, OtherSignalWithThisID, *WRITE),
)
@allow("Task.c")
async def send_signal(submitted: SignalCreate, write: TaskCreateDep) -> SignalReceipt:
    """Resume the task that has awaited a key longest. If no task awaits the key, the signal is
    stored for 30 days for the first task that does.
    """
    row = await write(
        lambda transaction: service.send_signal(transaction, submitted),
        replay=partial(service.replay_signal, submitted),
    )
    return SignalReceipt.of(row)
