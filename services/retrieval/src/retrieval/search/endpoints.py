"""POST /retrieve."""

from chassis.http.paging import PAGE_BYTES, within_bytes
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import PatientOutOfReach
from retrieval.dependencies import ActiveModelDep, CallerDep, DatabaseDep, DisclosuresDep
from retrieval.errors import EMBEDDING
from retrieval.search import service
from retrieval.search.schemas import Match, Matches, SearchQuery

router = Router(tags=["search"])


@router.post("/retrieve", responses=documented(PatientOutOfReach, *EMBEDDING))
@allow("DocumentReference.s", peers=["records"])
async def retrieve(
    query: SearchQuery,
    database: DatabaseDep,
    caller: CallerDep,
    model: ActiveModelDep,
    disclosures: DisclosuresDep,
) -> Matches:
    """Find the passages nearest to a question, best first. The question is sent in the body because
    it may name a person.

    The audit log records who found which passages of which patients, and a hash of the question.
    """
    hits = await service.retrieve(database, caller, model, query)
    shown = within_bytes(hits, lambda hit: len(hit.chunk_text.encode()), PAGE_BYTES)
    await disclosures.record(service.disclosed(query, shown))
    return Matches(
        matches=[
            Match(
                id=hit.id,
                patient_id=hit.patient_id,
                source_type=hit.source_type,
                source_ref=hit.source_ref,
                chunk_text=hit.chunk_text,
                similarity=1 - hit.distance,
            )
            for hit in shown
        ],
        truncated=len(shown) < len(hits),
    )
