"""POST /retrieve."""

from chassis.http.paging import PAGE_BYTES, within_bytes
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.patient_names.asked import AboutPatient
from chassis.problems.problem import NamesUnknown, PatientOutOfReach
from retrieval.dependencies import (
    ActiveModelDep,
    AskedPatientsDep,
    CallerDep,
    DatabaseDep,
    DisclosuresDep,
)
from retrieval.errors import EMBEDDING
from retrieval.search import service
from retrieval.search.schemas import Match, Matches, SearchQuery

router = Router(tags=["search"])


@router.post(
    "/retrieve",
    response_model_exclude_unset=True,
    responses=documented(PatientOutOfReach, NamesUnknown, *EMBEDDING),
)
@allow("DocumentReference.s", peers=["records"])
async def retrieve(
    query: SearchQuery,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    model: ActiveModelDep,
    patients: AskedPatientsDep,
    disclosures: DisclosuresDep,
) -> Matches:
    """Find the passages nearest to a question, best first. The question is sent in the body because
    it may name a person. `patient_id` finds the passages under all names of that patient, each with
    the name it was stored under; `patient` says whom it names.

    The audit log records who found which passages of which patients, and a hash of the question.
    """
    named, hits = await service.retrieve(database, caller, model, patients, query)
    shown = within_bytes(hits, lambda hit: len(hit.chunk_text.encode()), PAGE_BYTES)
    await disclosures.record(service.disclosed(query, named, shown))
    matches = Matches(
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
    if named is None:
        return matches
    return matches.model_copy(update=dict(AboutPatient.of(named)))
