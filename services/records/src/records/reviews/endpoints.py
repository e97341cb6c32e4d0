from uuid import UUID

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PersonRequired
from chassis.writes.write import WRITE
from records.dependencies import CreateDep
from records.errors import EncounterNotFound, EncounterVersionNotFound, NoSummary
from records.reviews import service
from records.reviews.schemas import Objection, ObjectionOut
from records.tasks.dependencies import WaitersDep

router = Router(prefix="/encounters/{id}/summary", tags=["encounters"])


@router.post(
    "/objections",
    status_code=201,
    responses=documented(
        EncounterNotFound, EncounterVersionNotFound, NoSummary, PersonRequired, *WRITE
    ),
)
@allow("DocumentReference.u", only_person=True)
async def object_to_summary(
    id: UUID, submitted: Objection, *, write: CreateDep, waiters: WaitersDep
) -> ObjectionOut:
    """Object to the summary of a version, also of an earlier or accepted one; only persons may do
    so. The objection changes nothing: it becomes a task in the queue `review`.
    """
    task = await write(
        lambda transaction: service.object_to_summary(transaction, id, submitted),
        replay=service.replay_objection,
    )
    waiters.look_now()
    return ObjectionOut(encounter_id=id, version=submitted.version, task_id=task.id)
