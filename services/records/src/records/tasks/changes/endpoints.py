"""/tasks/{id}: hold, resume, cancel, requeue, assign, steps."""

from uuid import UUID

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PersonRequired
from chassis.writes.write import VERSIONED_WRITE
from records.dependencies import CallerDep
from records.errors import ClaimLost, TaskNotFound, TaskNotReachable
from records.tasks.changes import service
from records.tasks.changes.schemas import Assign, Cancel, Hold, Resume, StepCreate
from records.tasks.dependencies import TaskWriteDep
from records.tasks.schemas import TaskOut, TaskReference, after_change
from records.tasks.scopes import PARAMETERS
from records.tasks.service import changed_at_version, ended_at_version

router = Router(prefix="/tasks/{id}", tags=["tasks"])
CHANGE = (TaskNotFound, TaskNotReachable, *VERSIONED_WRITE)


@router.post("/hold", responses=documented(ClaimLost, *CHANGE))
@allow("Task.u", parameters=PARAMETERS)
async def hold_task(
    id: UUID,  # noqa: A002 - The parameter's public name.
    submitted: Hold,
    write: TaskWriteDep,
    caller: CallerDep,
) -> TaskOut | TaskReference:
    """Let a task wait for a signal, a time or a person, without a lease; its holder ends the claim
    by it. Without the scope `Task.r` the answer has `id`, `status` and `version` only.
    """
    row = await write(
        lambda transaction: service.hold(transaction, id, submitted),
        replay=changed_at_version if submitted.claim_token is None else ended_at_version,
    )
    return after_change(row, caller)


@router.post("/resume", responses=documented(PersonRequired, *CHANGE))
@allow("Task.u", parameters=PARAMETERS)
async def resume_task(
    id: UUID,  # noqa: A002 - The parameter's public name.
    submitted: Resume,
    write: TaskWriteDep,
    caller: CallerDep,
) -> TaskOut | TaskReference:
    """Let a task go on that is on hold. One whose predecessor has failed needs a person, who
    decides that it goes on without that. Without the scope `Task.r` the answer has `id`, `status`
    and `version` only.
    """
    row = await write(
        lambda transaction: service.resume(transaction, id, submitted), replay=changed_at_version
    )
    return after_change(row, caller)


@router.post("/cancel", responses=documented(PersonRequired, *CHANGE))
@allow("Task.u", parameters=PARAMETERS)
async def cancel_task(
    id: UUID,  # noqa: A002 - The parameter's public name.
    submitted: Cancel,
    write: TaskWriteDep,
    caller: CallerDep,
) -> TaskOut | TaskReference:
    """Cancel a task. While a claim holds it, the next heartbeat says so: its holder may still
    complete it, and anything else cancels it. With `force` a person ends the claim. Without the
    scope `Task.r` the answer has `id`, `status` and `version` only.
    """
    row = await write(
        lambda transaction: service.cancel(transaction, id, submitted), replay=changed_at_version
    )
    return after_change(row, caller)


@router.post("/requeue", responses=documented(PersonRequired, *CHANGE))
@allow("Task.u", only_person=True, parameters=PARAMETERS)
async def requeue_task(
    id: UUID,  # noqa: A002 - The parameter's public name.
    write: TaskWriteDep,
    caller: CallerDep,
) -> TaskOut | TaskReference:
    """For persons: put a dead letter back into its queue. What waited for it waits again. Without
    the scope `Task.r` the answer has `id`, `status` and `version` only.
    """
    row = await write(
        lambda transaction: service.requeue(transaction, id), replay=changed_at_version
    )
    return after_change(row, caller)


@router.post("/assign", responses=documented(*CHANGE))
@allow("Task.u", parameters=PARAMETERS)
async def assign_task(
    id: UUID,  # noqa: A002 - The parameter's public name.
    submitted: Assign,
    write: TaskWriteDep,
    caller: CallerDep,
) -> TaskOut | TaskReference:
    """Give a task to an owner, the only one to whom it is handed out; or to anybody. Without the
    scope `Task.r` the answer has `id`, `status` and `version` only.
    """
    row = await write(
        lambda transaction: service.assign(transaction, id, submitted), replay=changed_at_version
    )
    return after_change(row, caller)


@router.post("/steps", responses=documented(*CHANGE))
@allow("Task.u", parameters=PARAMETERS)
async def record_step(
    id: UUID,  # noqa: A002 - The parameter's public name.
    submitted: StepCreate,
    write: TaskWriteDep,
    caller: CallerDep,
) -> TaskOut | TaskReference:
    """Record a step, such as `submitted` of a prior authorisation: who, when and why are kept, and
    it becomes the task's `business_status`. Without the scope `Task.r` the answer has `id`,
    `status` and `version` only.
    """
    row = await write(
        lambda transaction: service.add_step(transaction, id, submitted), replay=changed_at_version
    )
    return after_change(row, caller)
