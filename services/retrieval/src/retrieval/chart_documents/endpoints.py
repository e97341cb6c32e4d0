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


# The limit is a multiple of a document's size, because JSON escapes characters and files are in
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
    """For the records service: store a document for each sent resource of a chart, and delete the
    documents of resources that no longer have one. Unreadable files are omitted. Not reachable
    through the gateway.
    """
    writes = request.app.state.writes
    writer = ChartDocumentWriter(database, writes, caller, model, reader.of(caller))
    fates = await writer.put(submitted)
    request_id = current_request_id.get()
    return SentOutcomes(
        results=[fate.document(request_id) if isinstance(fate, Problem) else fate for fate in fates]
    )
