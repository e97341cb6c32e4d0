from chassis.http.paging import PAGE_BYTES, within_bytes
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.patient_names.asked import AboutPatient
from chassis.problems.problem import NamesUnknown, PatientOutOfReach, SearchTooSlow
from retrieval.dependencies import ActiveModelDep, AskedPatientsDep, ReadDep
from retrieval.documents.file_schemas import unread_pages
from retrieval.errors import EMBEDDING
from retrieval.search import language, service
from retrieval.search.disclosure import disclosed
from retrieval.search.matches import Match as FoundMatch
from retrieval.search.rows import Hit
from retrieval.search.schemas import (
    Match,
    Matches,
    MergedText,
    Place,
    Scores,
    SearchQuery,
)

router = Router(tags=["search"])


@router.post(
    "/retrieve",
    response_model_exclude_unset=True,
    responses=documented(PatientOutOfReach, NamesUnknown, SearchTooSlow, *EMBEDDING),
)
@allow("DocumentReference.s", peers=["records"])
async def retrieve(
    query: SearchQuery, *, model: ActiveModelDep, patients: AskedPatientsDep, read: ReadDep
) -> Matches:
    """Find the passages that answer a question best, the best first, by meaning and by words. The
    question is in the body because it may name a person. `patient_id` finds passages under all
    identifiers of that patient, each with the identifier under which it was stored; `patient` in
    the answer is the registered patient. Without `patient_id` and `scope`, the search covers all
    passages that the caller may see.

    If a question cannot be embedded, passages are found by words only (`degraded`).

    The audit log records the caller, the found passages and their patients, and a hash of the
    question.
    """
    found = await service.retrieve(read.database, read.caller, model, patients, query)
    shown = within_bytes(found.matches, _size, PAGE_BYTES)
    await read.disclose(disclosed(query, found.named, shown))
    matches = Matches(
        matches=[match_of(match) for match in shown],
        truncated=len(shown) < len(found.matches),
        degraded=found.is_degraded,
    )
    if model.is_english_only:
        await language.loaded()
        if not language.is_english(query.question):
            matches.language = "unsupported"
    if found.corrected is not None:
        matches.corrected_question = found.corrected
    if found.named is None:
        return matches
    return matches.model_copy(update=dict(AboutPatient.of(found.named)))


def _size(match: FoundMatch) -> int:
    return len(match.hit.chunk_text.encode()) + len((match.hit.merged_text or "").encode())


def match_of(match: FoundMatch) -> Match:
    hit = match.hit
    shown = Match(
        id=hit.id,
        patient_id=hit.patient_id,
        source_type=hit.source_type,
        source_ref=hit.source_ref,
        chunk_text=hit.chunk_text,
        similarity=match.dense,
        confidence="low" if match.is_doubtful else None,
        document_id=hit.document_id,
        document_version=hit.document_version,
        title=hit.title,
        section=hit.section,
        start=hit.starts_at,
        end=hit.ends_at,
        occurred_at=hit.occurred_at,
        review_status=hit.review_status,
        author_kind=hit.author_kind,
        scores=Scores(dense=match.dense, lexical=match.lexical, fused=match.score),
    )
    if hit.table_head is not None:
        shown.table_head = hit.table_head
    if hit.page_notes:
        shown.unread = unread_pages(hit.page_notes)
    if match.newer_document is not None:
        shown.newer_document = match.newer_document
    if match.places:
        shown.places = [_place(one) for one in match.places]
    if hit.merged_text is not None and hit.merged_starts_at is not None:
        end = hit.merged_starts_at + len(hit.merged_text)
        shown.merged = MergedText(text=hit.merged_text, start=hit.merged_starts_at, end=end)
    return shown


def _place(hit: Hit) -> Place:
    return Place(
        id=hit.id,
        source_type=hit.source_type,
        source_ref=hit.source_ref,
        document_id=hit.document_id,
        document_version=hit.document_version,
        start=hit.starts_at,
        end=hit.ends_at,
        occurred_at=hit.occurred_at,
    )
