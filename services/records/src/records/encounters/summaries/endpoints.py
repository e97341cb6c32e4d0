"""/encounters/{id}/summary: a person accepts or rejects what an agent wrote."""

from uuid import UUID

from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PersonRequired
from chassis.writes.write import VERSIONED_WRITE
from records.dependencies import CallerDep, WriteDep
from records.encounters import service as encounters
from records.encounters.schemas import WrittenEncounter, after_write
from records.encounters.summaries import service
from records.encounters.summaries.schemas import Decision
from records.errors import EncounterNotFound, NothingToDecide

router = Router(prefix="/encounters/{id}/summary", tags=["encounters"])
DECISION = documented(EncounterNotFound, NothingToDecide, PersonRequired, *VERSIONED_WRITE)


@router.post("/accept", responses=DECISION)
@allow("DocumentReference.u", only_person=True)
async def accept_summary(
    id: UUID,  # noqa: A002 - The parameter's public name.
    write: WriteDep,
    caller: CallerDep,
    submitted: Decision | None = None,
) -> WrittenEncounter:
    """For persons: take responsibility for the summary in the version of If-Match; a body may say
    why. Without the scope `Encounter.r` the answer has ids and `version` only.
    """
    row = await write(
        lambda transaction: service.accept(transaction, id, _reason(submitted)),
        replay=encounters.changed_at_version,
    )
    return after_write(row, caller)


@router.post("/reject", responses=DECISION)
@allow("DocumentReference.u", only_person=True)
async def reject_summary(
    id: UUID,  # noqa: A002 - The parameter's public name.
    write: WriteDep,
    caller: CallerDep,
    submitted: Decision | None = None,
) -> WrittenEncounter:
    """For persons: reject the summary; a body may say why. It is null from then on; the version
    before keeps its text. Without the scope `Encounter.r` the answer has ids and `version` only.
    """
    row = await write(
        lambda transaction: service.reject(transaction, id, _reason(submitted)),
        replay=encounters.changed_at_version,
    )
    return after_write(row, caller)


def _reason(submitted: Decision | None) -> str | None:
    return None if submitted is None else submitted.reason
