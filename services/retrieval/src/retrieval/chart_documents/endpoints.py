from fastapi import Request

from chassis.http.accepted_bodies import take
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_peers
from chassis.problems.problem import Problem
from chassis.problems.request_ids import current_request_id
from retrieval.chart_documents.schemas import SentOutcomes, SentResources
from retrieval.chart_documents.service import ChartDocumentWriter
from retrieval.dependencies import ActiveModelDep, CallerDep, DatabaseDep, FileReaderDep
from retrieval.documents.schemas import MAX_DOCUMENT_BYTES

router = Router(tags=["documents"])


# Twice the size of a text, because JSON escapes quotation marks and line breaks, and files in
# base64.
@router.put("/internal/documents")
@allow_peers("records")
@take(max_bytes=4 * MAX_DOCUMENT_BYTES)
async def put_documents(
    submitted: SentResources,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    model: ActiveModelDep,
    reader: FileReaderDep,
    request: Request,
) -> SentOutcomes:
    """For records: store the documents of resources of charts, one per type and id, and delete the
    documents of resources that no longer have one. An unreadable file is left out. Not reachable
    through the gateway.
    """
    writer = ChartDocumentWriter(database, request.app.state.writes, caller, model, reader)
    fates = await writer.put(submitted)
    request_id = current_request_id.get()
    return SentOutcomes(
        results=[fate.document(request_id) if isinstance(fate, Problem) else fate for fate in fates]
    )
