from uuid import UUID

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import ScopeMissing
from chassis.reads import Read
from chassis.writes.write import WRITE
from records.chart.endpoints import ContextSourcesDep
from records.dependencies import CreateDep, ReadDep
from records.encounters.service import event
from records.errors import EncounterNotFound, EncounterVersionNotFound
from records.event_types import Access
from records.reviews import service
from records.reviews.check import check
from records.reviews.errors import NoSummary
from records.reviews.schemas import Objection, ObjectionOut, SummaryCheck, SummaryDraft
from records.scopes import READ_DOCUMENT
from records.tasks.dependencies import WaitersDep

router = Router(prefix="/encounters/{id}/summary", tags=["encounters"])


@router.post(
    "/objections",
    status_code=201,
    responses=documented(EncounterNotFound, EncounterVersionNotFound, NoSummary, *WRITE),
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


@router.get("/check", responses=documented(EncounterNotFound, NoSummary))
@allow("Encounter.r")
async def read_summary_check(id: UUID, read: ReadDep, peers: ContextSourcesDep) -> SummaryCheck:
    """Check the stored summary without a model: compare each sentence with the texts that it cites,
    and the whole summary with the chart. The call also needs the scope `DocumentReference.r`.
    """
    return await _checked(id, None, read, peers)


@router.post("/check", responses=documented(EncounterNotFound, NoSummary))
@allow("Encounter.r")
async def check_summary(
    id: UUID, read: ReadDep, peers: ContextSourcesDep, submitted: SummaryDraft | None = None
) -> SummaryCheck:
    """Check a draft of a summary, which is not stored; without a body, check the stored summary.
    The call also needs the scope `DocumentReference.r`.
    """
    return await _checked(id, submitted, read, peers)


async def _checked(
    encounter_id: UUID, draft: SummaryDraft | None, read: Read, peers: ContextSourcesDep
) -> SummaryCheck:
    if not read.caller.may(READ_DOCUMENT):
        raise ScopeMissing(READ_DOCUMENT.smallest)
    encounter, result = await check(read.database, read.caller, peers, encounter_id, draft)
    await read.disclose(event(Access.SUMMARY_CHECKED, encounter))
    return result
