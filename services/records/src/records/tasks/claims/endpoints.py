import asyncio
from functools import partial
from uuid import UUID

from fastapi import Request, Response

from chassis.http.problem_responses import documented
from chassis.http.rate_limits import limits_itself
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import Conflict, ContestedNumber, PatientOutOfReach, PersonRequired
from chassis.writes.idempotency import REPLAYED
from chassis.writes.write import VERSIONED_CHANGE, WRITE, Write
from records.dependencies import CallerDep, CreateDep, DatabaseDep, TrustedAgentsDep
from records.encounters.dependencies import DocumentCheckerDep
from records.errors import (
    AcceptedContent,
    EncounterNotFound,
    EncounterOfAnotherPatient,
    PatientDeceased,
    PatientInactive,
    PatientNotFound,
    StatusNotReachable,
)
from records.tasks.claims import service
from records.tasks.claims.cited_documents import check_documents
from records.tasks.claims.schemas import (
    ClaimedTask,
    ClaimedTasks,
    ClaimRequest,
    CompletedTask,
    Completion,
    Failure,
    Handoff,
    Heartbeats,
    Holding,
    Lease,
    LeaseOutcome,
    LeaseOutcomes,
)
from records.tasks.claims.service import AllLocked, Claimed, NothingToClaim
from records.tasks.dependencies import TaskCreateDep, TaskMetricsDep, TaskWriteDep, WaitersDep
from records.tasks.errors import (
    ClaimLost,
    Restarting,
    TaskNotFound,
    TaskNotReachable,
    TooManyWaiting,
)
from records.tasks.queue.waiters import Waiters
from records.tasks.schemas import TaskOut
from records.tasks.scopes import PARAMETERS
from records.tasks.service import replay_end_of_claim

router = Router(prefix="/tasks", tags=["tasks"])
TRIES, PAUSE_S = 20, 0.005
HELD = (ClaimLost, TaskNotFound, PersonRequired, *WRITE)


@router.post("/claim", responses=documented(TooManyWaiting, Restarting, PatientOutOfReach, *WRITE))
@allow("Task.u", parameters=PARAMETERS)
@limits_itself
async def claim_tasks(
    submitted: ClaimRequest,
    write: CreateDep,
    *,
    caller: CallerDep,
    waiters: WaitersDep,
    metrics: TaskMetricsDep,
    request: Request,
    response: Response,
) -> ClaimedTasks:
    """Claim tasks for `lease_seconds`, the most urgent first, then the longest waiting. Extend the
    lease by heartbeats; after it has expired, another agent gets the task, and the token is
    invalid. With `wait_seconds` the call waits for tasks. A repeat with the same Idempotency-Key
    returns the same claims until their leases expire.
    """
    wanted = service.claimable(caller, submitted)
    attempt = partial(_attempt, write, wanted, waiters)

    async def has_disconnected() -> bool:
        request.app.state.verifier.require_valid(caller)  # The token may have been revoked.
        return await request.is_disconnected()

    with waiters.attempting(caller):
        claimed = await attempt()
    if claimed is None and wanted.wait_seconds:
        with waiters.place(caller, service.lanes_of(caller, wanted), wanted.kinds) as waiter:
            claimed = await waiters.retry(attempt, waiter, wanted.wait_seconds, has_disconnected)
    del response.headers["ETag"]
    if REPLAYED not in response.headers:
        metrics.count_claims(claimed or ())
    return ClaimedTasks(tasks=[ClaimedTask.handed_out(task) for task in claimed or ()])


async def _attempt(write: Write, wanted: ClaimRequest, waiters: Waiters) -> Claimed | None:
    """Each try is a transaction, so that it uses the present settings, and locks no queue while it
    pauses. Raises Conflict.
    """
    for tried in range(TRIES):
        try:
            return await write(
                lambda transaction: service.claim(
                    transaction, wanted, waiters.starts, waiters.known_limits
                ),
                replay=service.replay_claim,
                without_policies=True,
            )
        except NothingToClaim:
            return None
        except AllLocked:
            await asyncio.sleep(PAUSE_S * tried)
    raise Conflict


@router.post("/heartbeat")
@allow("Task.u", parameters=PARAMETERS)
async def extend_leases(
    submitted: Heartbeats, database: DatabaseDep, caller: CallerDep
) -> LeaseOutcomes:
    """Extend several leases, each by its own `lease_seconds`. Each lease has its own outcome."""
    held = [(claim.task_id, claim.claim_token) for claim in submitted.claims]
    extended = await service.extend(database, caller, held)
    outcomes = []
    for claim in held:
        row = extended.get(claim)
        outcomes.append(
            LeaseOutcome(
                task_id=claim[0],
                outcome="claim-lost" if row is None else "extended",
                lease_expires_at=row and row.leased_until,
                cancel_requested=row is not None and row.is_cancel_requested,
            )
        )
    return LeaseOutcomes(claims=outcomes)


@router.post("/{id}/heartbeat", responses=documented(ClaimLost, TaskNotFound))
@allow("Task.u", parameters=PARAMETERS)
async def extend_lease(
    id: UUID, submitted: Holding, database: DatabaseDep, caller: CallerDep
) -> Lease:
    """Extend a lease by its `lease_seconds`, and read whether cancellation was requested."""
    row = await service.extend_one(database, caller, id, submitted.claim_token)
    return Lease(
        task_id=id,
        lease_expires_at=row.leased_until,
        cancel_requested=row.is_cancel_requested,
    )


@router.post(
    "/{id}/complete",
    responses=documented(
        ClaimLost,
        TaskNotFound,
        TaskNotReachable,
        PersonRequired,
        PatientNotFound,
        PatientOutOfReach,
        ContestedNumber,
        PatientInactive,
        PatientDeceased,
        EncounterNotFound,
        EncounterOfAnotherPatient,
        StatusNotReachable,
        AcceptedContent,
        *VERSIONED_CHANGE,
    ),
)
@allow("Task.u", parameters=PARAMETERS)
async def complete_task(
    id: UUID,
    submitted: Completion,
    write: TaskWriteDep,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    checker: DocumentCheckerDep,
    agents: TrustedAgentsDep,
) -> CompletedTask:
    """Complete a task. The output, the follow-up tasks and the encounter are stored together or not
    at all. Follow-up tasks need the scope `Task.c`; an encounter needs `Encounter.c` or
    `Encounter.u`, and the rules of `POST /encounters` and `PATCH /encounters/{id}` apply; `version` replaces
    `If-Match`. A repeat with the same claim token within 48 hours returns the first response; another completion
    is rejected as `claim-lost`.
    """
    documents = await check_documents(database, caller, checker, id, submitted)
    done = await write(
        lambda transaction: service.complete(
            transaction, id, submitted, agents, documents=documents
        ),
        replay=service.replay_completion_by_owner
        if submitted.claim_token is None
        else service.replay_completion,
    )
    return CompletedTask(
        task=TaskOut.of(done.task),
        follow_ups=[TaskOut.of(row) for row in done.follow_ups],
        encounter_id=done.encounter_id,
        encounter_version=done.encounter_version,
    )


@router.post("/{id}/fail", responses=documented(*HELD))
@allow("Task.u", parameters=PARAMETERS)
async def fail_task(
    id: UUID,
    submitted: Failure,
    *,
    write: TaskCreateDep,
    metrics: TaskMetricsDep,
    response: Response,
) -> TaskOut:
    """End a failed attempt. The task returns to its queue after a pause; after `max_attempts`, or
    at once with `final`, it is a dead letter, which a person may requeue.
    """
    row = await write(
        lambda transaction: service.fail(transaction, id, submitted), replay=replay_end_of_claim
    )
    if REPLAYED not in response.headers:
        metrics.count_failures([row])
    return TaskOut.of(row)


@router.post("/{id}/release", responses=documented(*HELD))
@allow("Task.u", parameters=PARAMETERS)
async def release_task(id: UUID, submitted: Holding, write: TaskCreateDep) -> TaskOut:
    """Return a task to the end of its queue. The attempt does not count towards `max_attempts`."""
    row = await write(
        lambda transaction: service.release(transaction, id, submitted.claim_token),
        replay=replay_end_of_claim,
    )
    return TaskOut.of(row)


@router.post("/{id}/handoff", responses=documented(*HELD))
@allow("Task.u", parameters=PARAMETERS)
async def hand_off_task(id: UUID, submitted: Handoff, write: TaskCreateDep) -> TaskOut:
    """Hand a task over to another owner or queue, with a reason. The attempt does not count towards
    `max_attempts`.
    """
    row = await write(
        lambda transaction: service.hand_off(transaction, id, submitted), replay=replay_end_of_claim
    )
    return TaskOut.of(row)
