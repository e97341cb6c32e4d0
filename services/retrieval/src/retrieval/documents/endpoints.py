from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Query, Request, Response, status

from chassis.access.reach import check_reach
from chassis.http.accepted_bodies import take
from chassis.http.paging import PageQuery, row_number
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.patient_names.asked import AboutPatient
from chassis.problems.problem import (
    ContestedNumber,
    NamesUnknown,
    PatientOutOfReach,
    PersonRequired,
    SearchTooSlow,
)
from chassis.writes.write import CHANGE, VERSIONED_CHANGE, WRITE, replay_deletion
from retrieval.chunks.schemas import DeletionReason
from retrieval.dependencies import (
    AcceptanceDep,
    ActiveModelDep,
    AskedPatientsDep,
    CallerDep,
    CreateDep,
    DatabaseDep,
    FileReaderDep,
    ReadDep,
    VersionedWriteDep,
    WriteDep,
)
from retrieval.documents import service
from retrieval.documents.outcomes import Stored
from retrieval.documents.outdated_schemas import NewestVersion
from retrieval.documents.schemas import (
    MAX_DOCUMENT_BYTES,
    ChunkOut,
    ChunkPage,
    DeletedDocuments,
    DocumentCreate,
    DocumentDeletion,
    DocumentOut,
    DocumentPage,
    DocumentQuery,
    DocumentStored,
    DocumentSummary,
    DocumentUpdate,
    PartQuery,
    VersionQuery,
)
from retrieval.errors import (
    EMBEDDING,
    AcceptedContent,
    DocumentNotFound,
    DocumentOfChart,
    DocumentVersionNotFound,
    OriginalNotFound,
)
from retrieval.event_types import Access
from retrieval.files.file_types import SUFFIXES, FileType
from retrieval.jobs.dependencies import JobsDep
from retrieval.jobs.rows import JobRow
from retrieval.jobs.schemas import JobOut
from retrieval.jobs.service import Jobs

router = Router(prefix="/documents", tags=["documents"])
FILE = "application/octet-stream"
# Headers of a download: a browser must not display or run a file that somebody has stored.
HARMLESS = {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
}
Reason = Annotated[
    DeletionReason | None, Query(description="Reason of the deletion, recorded in the audit event")
]


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=DocumentStored,
    responses={
        200: {"model": DocumentStored, "description": "Updated, or unchanged"},
        202: {
            "model": JobOut,
            "description": "The text is above 256 KiB and is stored later by the job in `Location`",
        },
        **documented(
            AcceptedContent, PatientOutOfReach, PersonRequired, ContestedNumber, *EMBEDDING, *WRITE
        ),
    },
)
@allow("DocumentReference.c")
@take(max_bytes=MAX_DOCUMENT_BYTES, form_data={"codes"})
async def store_document(
    submitted: DocumentCreate,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    write: CreateDep,
    model: ActiveModelDep,
    reader: FileReaderDep,
    acceptance: AcceptanceDep,
    patients: AskedPatientsDep,
    jobs: JobsDep,
    request: Request,
    response: Response,
) -> DocumentStored | Response:
    """Store a document, or a new version of the document with the same `patient_id`, `source_type` and
    `source_ref`. With another identifier of the patient, it is another document: reads mark the
    older one with `newer_document`. If the same content is sent again, `status` is `unchanged`
    (200). Readers see the old or the new version, never a mixture; chunks with an unchanged text
    keep their ids and vectors. Shared documents, such as policies, need the scope at the level
    `system/`. A file in a form may have 10 MiB; scanned, encrypted and broken files are rejected. A
    text above 256 KiB is stored in a job: the answer is 202, and `GET /jobs/{id}` shows the
    outcome. The job stores the text even if a newer version was stored in the meantime.
    """
    stored = await service.store(
        database,
        caller,
        write,
        model,
        reader=reader.of(caller, request.is_disconnected),
        acceptance=acceptance,
        patients=patients,
        submitted=submitted,
        body=await request.body(),
    )
    return _answer(stored, jobs, response)


def _answer(stored: Stored | JobRow, jobs: Jobs, response: Response) -> DocumentStored | Response:
    if isinstance(stored, Stored):
        return DocumentStored.of(stored)
    jobs.arrived.set()
    response.headers["Location"] = f"/jobs/{stored.id}"
    return Response(
        JobOut.accepted(stored).model_dump_json(),
        status.HTTP_202_ACCEPTED,
        dict(response.headers),
        media_type="application/json",
    )


@router.get(
    "",
    responses=documented(PatientOutOfReach, NamesUnknown, SearchTooSlow),
    response_model_exclude_unset=True,
)
@allow("DocumentReference.s")
async def list_documents(
    query: Annotated[DocumentQuery, Query()], *, patients: AskedPatientsDep, read: ReadDep
) -> DocumentPage:
    """List documents without their texts, the newest first: documents of the patients that you may
    see, and shared documents. `patient_id` lists the documents stored under any identifier of that
    patient; `patient` in the answer is that patient.
    """
    before = read.position(query, lambda at, id_: (datetime.fromisoformat(at), UUID(id_)))
    named, found, newer = await service.page(
        read.database, read.caller, patients, query, before=before
    )
    page, following = read.page(query, found, lambda row: row.position)
    await read.disclose(service.list_event(named, page))
    shown = DocumentPage(documents=[DocumentSummary.of(row) for row in page], next=following)
    for one in shown.documents:
        if one.id in newer:
            one.newer_document = newer[one.id]
    return shown if named is None else shown.model_copy(update=dict(AboutPatient.of(named)))


@router.get(
    "/{id}",
    responses=documented(DocumentNotFound, DocumentVersionNotFound),
    response_model_exclude_unset=True,
)
@allow("DocumentReference.r")
async def read_document(
    id: UUID, query: Annotated[PartQuery, Query()], *, patients: AskedPatientsDep, read: ReadDep
) -> DocumentOut:
    """Read a document with its text, or with a part of the text. An earlier version stays unchanged
    until the document is deleted; `newest` then shows whether the document is retired now.
    """
    row = await service.read(read.database, read.caller, id, query.version)
    newer = await service.newer_document(read.database, read.caller, patients, row)
    is_of_version = query.version is not None
    newest = (
        await service.newest_version(read.database, read.caller, row) if is_of_version else None
    )
    await read.disclose(service.read_event(Access.DOCUMENT_READ, row), version=row.version)
    shown = DocumentOut.part_of(row, query)
    if newer is not None:
        shown.newer_document = newer
    if newest is not None:
        shown.newest = NewestVersion(version=newest.version, review_status=newest.review_status)
    return shown


@router.get("/{id}/chunks", responses=documented(DocumentNotFound))
@allow("DocumentReference.r")
async def list_document_chunks(
    id: UUID, query: Annotated[PageQuery, Query()], read: ReadDep
) -> ChunkPage:
    """List the chunks of a document's present version in the order of its text. A page of large
    chunks is shorter.
    """
    after = read.position(query, row_number)
    document, found, more = await service.chunk_page(
        read.database, read.caller, id, after=after or 0, limit=query.limit
    )
    page, following = read.page(query, found, lambda row: [row.ordinal], more=more)
    await read.disclose(service.read_event(Access.DOCUMENT_CHUNKS_READ, document))
    return ChunkPage(
        document_id=document.id,
        document_version=document.version,
        chunks=[ChunkOut.of(row) for row in page],
        next=following,
    )


@router.get(
    "/{id}/original",
    response_class=Response,
    responses={
        200: {
            "description": "The file, for a download",
            "content": {FILE: {"schema": {"type": "string", "format": "binary"}}},
        },
        **documented(DocumentNotFound, DocumentVersionNotFound, OriginalNotFound),
    },
)
@allow("DocumentReference.r")
async def read_document_original(
    id: UUID, query: Annotated[VersionQuery, Query()], read: ReadDep
) -> Response:
    """Read the file of a document, for example to compare the document's text with the file. The file may contain text
    that people do not see. The file of an earlier version stays until the document is deleted.
    """
    row, file = await service.original(read.database, read.caller, id, query.version)
    event = service.read_event(Access.DOCUMENT_ORIGINAL_READ, row)
    await read.disclose(event, version=row.version)
    name = f"original.{SUFFIXES[FileType(file.media_type)]}"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(file.content, headers=HARMLESS | disposition, media_type=FILE)


@router.post(
    "/{id}/reread",
    response_model=DocumentStored,
    responses={
        202: {
            "model": JobOut,
            "description": "The text is above 256 KiB and is stored later by the job in `Location`",
        },
        **documented(
            DocumentNotFound,
            DocumentOfChart,
            AcceptedContent,
            OriginalNotFound,
            PatientOutOfReach,
            ContestedNumber,
            *EMBEDDING,
            *WRITE,
        ),
    },
)
@allow("DocumentReference.c")
async def reread_document(
    id: UUID,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    write: CreateDep,
    model: ActiveModelDep,
    reader: FileReaderDep,
    acceptance: AcceptanceDep,
    patients: AskedPatientsDep,
    jobs: JobsDep,
    request: Request,
    response: Response,
) -> DocumentStored | Response:
    """Read the file of a document again, for example after an upgrade. If the text differs, it
    becomes a new version, as if you sent the file again.
    """
    again = await service.submitted_again(database, caller, id)
    stored = await service.store(
        database,
        caller,
        write,
        model,
        reader=reader.of(caller, request.is_disconnected),
        acceptance=acceptance,
        patients=patients,
        submitted=again.document,
        body=again.line(),
        based_on=again.based_on,
    )
    return _answer(stored, jobs, response)


@router.patch(
    "/{id}",
    responses=documented(
        DocumentNotFound, DocumentOfChart, AcceptedContent, PersonRequired, *VERSIONED_CHANGE
    ),
)
@allow("DocumentReference.u")
async def update_document(
    id: UUID,
    submitted: DocumentUpdate,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    write: VersionedWriteDep,
    acceptance: AcceptanceDep,
) -> DocumentStored:
    """Change the metadata of a document; only a person may set `review_status`. An
    omitted field does not change, null removes a value. Each change makes a version. A change of a
    shared document without a person's `review_status` makes it a `draft` again.
    """
    stored = await write(
        lambda transaction: service.amend(transaction, id, submitted, acceptance),
        replay=service.replay_change,
        within_s=await service.seconds_to_amend(database, caller, id),
    )
    return DocumentStored.of(stored)


@router.delete(
    "/{id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=documented(DocumentNotFound, DocumentOfChart, AcceptedContent, *CHANGE),
)
@allow("DocumentReference.d")
async def delete_document(
    id: UUID, reason: Reason = None, *, write: WriteDep, acceptance: AcceptanceDep
) -> None:
    """Delete a document with all its versions and chunks. Once this call returns, searches no
    longer find it. If an unfinished job has a text of the same source, the job stores that text
    later. The audit log records the caller, the time and the `reason`.
    """
    await write(
        lambda transaction: service.delete(transaction, id, reason, acceptance),
        replay=replay_deletion,
        within_s=service.AMEND_S,
    )


@router.post("/delete", responses=documented(AcceptedContent, PatientOutOfReach, *WRITE))
@allow("DocumentReference.d")
async def delete_document_of_source(
    submitted: DocumentDeletion,
    *,
    database: DatabaseDep,
    caller: CallerDep,
    write: CreateDep,
    acceptance: AcceptanceDep,
) -> DeletedDocuments:
    """Delete the document of a source, as `DELETE /documents/{id}` does. The source is in the body
    because its reference may name a person.
    """
    if submitted.patient_id is not None:
        await check_reach(database, caller, [submitted.patient_id])
    deleted = await write(
        lambda transaction: service.delete_of_source(transaction, submitted, acceptance),
        replay=service.replay_deletion_of_source,
        within_s=service.AMEND_S,
    )
    return DeletedDocuments(deleted=deleted)
