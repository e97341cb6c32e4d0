"""Routes for records, about the sources of a summary."""

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_peers
from retrieval.comparison import service
from retrieval.comparison.schemas import (
    Citations,
    Cited,
    Compared,
    Comparison,
    Digest,
)
from retrieval.dependencies import CallerDep, DatabaseDep

router = Router(tags=["documents"])


@router.post("/internal/comparisons")
@allow_peers("records")
async def compare_summary(
    submitted: Comparison, *, database: DatabaseDep, caller: CallerDep
) -> Compared:
    """For the records service: compare a summary with the texts that it cites, and with the chart.
    Stores nothing. Not reachable through the gateway.
    """
    return await service.compare(database, caller, submitted)


@router.post("/internal/comparisons/digest")
@allow_peers("records")
async def read_digest_of_comparison(
    submitted: Comparison, *, database: DatabaseDep, caller: CallerDep
) -> Digest:
    """For the records service: read the digest of a comparison without comparing. The digest
    changes if the summary, the chart, a cited text, that text's newest version or its patient
    changes. Not reachable through the gateway.
    """
    return Digest(digest=await service.digest(database, caller, submitted))


@router.post("/internal/documents/citations")
@allow_peers("records")
async def check_citations(
    submitted: Citations, *, database: DatabaseDep, caller: CallerDep
) -> Cited:
    """For the records service: check whether cited documents exist and belong to the patient, and how
    long the cited versions are. Not reachable through the gateway.
    """
    return await service.check_citations(database, caller, submitted)
