"""GET /encounters/counts. Numbers only: they show nothing of a chart, so reading them is no event."""

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from records.dependencies import CallerDep, DatabaseDep
from records.encounters.counts import service
from records.encounters.counts.schemas import EncounterCounts

router = Router(tags=["encounters"])


@router.get("/encounters/counts")
@allow("Encounter.s")
async def count_encounters(database: DatabaseDep, caller: CallerDep) -> EncounterCounts:
    """Count the encounters of all patients that you may see, by status and by the status of their
    summaries. A count ends at 1,000 and then says so.
    """
    return EncounterCounts.of(await service.count(database, caller))
