"""The look-up of patients' names for peers."""

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_peers
from records.dependencies import CallerDep, DatabaseDep
from records.names import service
from records.names.schemas import KnownNames, NamesLookup, NamesOut

router = Router(tags=["patients"])


@router.post("/internal/patients/names")
@allow_peers("audit", "retrieval")
async def look_up_names(
    submitted: NamesLookup, database: DatabaseDep, caller: CallerDep
) -> KnownNames:
    """For peers: whom references name, and all names of these patients. Not reachable through the
    gateway.
    """
    found = await service.look_up(database, caller, submitted.names)
    return KnownNames(patients=[NamesOut.of(row) for row in found])
