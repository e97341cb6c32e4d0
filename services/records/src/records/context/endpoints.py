"""POST /encounters/{id}/context."""

from uuid import UUID

from fastapi import APIRouter

from chassis.problem_responses import documented
from records.context import service
from records.context.schemas import ContextQuery, EncounterContext
from records.dependencies import CallerDep, ContextSourcesDep, DatabaseDep
from records.errors import EncounterNotFound

router = APIRouter(tags=["encounters"])


@router.post("/encounters/{id}/context", responses=documented(EncounterNotFound))
async def read_context(
    id: UUID,  # noqa: A002 - The parameter's public name.
    query: ContextQuery,
    database: DatabaseDep,
    sources: ContextSourcesDep,
    _: CallerDep,
) -> EncounterContext:
    """Read everything around an encounter at once: the patient's other encounters and intakes, the agents' events, and
    passages of the chart that answer `question`. What could not be fetched in time is listed under `unavailable`.
    """
    return await service.gather(database, sources, id, query)
