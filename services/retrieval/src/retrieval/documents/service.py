import asyncio
import base64
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from uuid import UUID

from chassis.access.reach import check_reach
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES, within_bytes
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.scopes import Level
from chassis.invisible_characters import without_invisible
from chassis.patient_names.asked import AskedPatients, patients_of
from chassis.patient_names.names import Named
from chassis.problems.problem import FieldError, Invalid, PersonRequired, ScopeMissing, required
from chassis.uuids import uuid7
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Write, Written
from retrieval.acceptance import Acceptance
from retrieval.chunks.schemas import DeletionReason
from retrieval.documents import repository
from retrieval.documents.accepted_content import require_changeable
from retrieval.documents.content import BasedOn, NewDocument, columns_of_review
from retrieval.documents.file_schemas import UploadedFile
from retrieval.documents.ingest import (
    DOCUMENT,
    change_event,
    changed_columns,
    ingest,
    refresh_passages,
    written,
)
from retrieval.documents.newer_documents import newer_documents
from retrieval.documents.outcomes import Outcome, Stored
from retrieval.documents.rows import (
    ChunkOfVersion,
    DocumentRow,
    DocumentVersion,
    FullDocument,
    OriginalRow,
)
from retrieval.documents.schemas import (
    Code,
    CodeOut,
    DocumentAgain,
    DocumentCreate,
    DocumentDeletion,
    DocumentQuery,
    DocumentUpdate,
)
from retrieval.embedding.models.service import ActiveModel
from retrieval.errors import (
    DocumentNotFound,
    DocumentOfChart,
    DocumentVersionNotFound,
    OriginalNotFound,
)
from retrieval.event_types import Access, Change
from retrieval.files.file_types import FileType, Reading, Unreadable
from retrieval.files.process import CallersFiles
from retrieval.jobs import service as jobs
from retrieval.jobs.rows import JobRow
from retrieval.passages import service as passages

NO_CONTENT = 204
# Longer texts are stored in a job, because embedding takes up to ten seconds for this size.
LARGE_BYTES = 256 * 1024
# Time limit of a metadata change, which may store all passages of a document of 10 MiB again.
AMEND_S = 240.0
NONE = "none"  # Stored instead of a document's id.
PLAIN = ("encounter_id", "source_type", "review_status", "author_kind")


async def store(
    database: Database,
    caller: Caller,
    write: Write,
    model: ActiveModel,
    *,
    reader: CallersFiles,
    acceptance: Acceptance,
    patients: AskedPatients,
    submitted: DocumentCreate,
    body: bytes,
    based_on: BasedOn | None = None,
) -> Stored | JobRow:
    """A repeated request gets its first answer."""
    await require_allowed(database, caller, submitted)
    answered = await write.answered(replay_stored_or_job)
    if answered is not None:
        return answered
    reading = await reading_of(submitted, reader)
    if len(reading.text.encode()) > LARGE_BYTES:
        line = body.strip() if based_on is None else body
        return await write(
            lambda transaction: jobs.accept(transaction, line, [(1, 0, len(line))]),
            replay=jobs.replay_job,
            within_s=jobs.ACCEPT_S,
        )
    new = submitted.document(reading)
    run = partial(write, replay=replay_stored)
    return await ingest(
        database,
        caller,
        model,
        new,
        run,
        acceptance=acceptance,
        patients=patients,
        based_on=based_on,
    )


async def require_allowed(database: Database, caller: Caller, submitted: DocumentCreate) -> None:
    require_level(caller, submitted.patient_id, "c")
    if submitted.review_status is not None:
        require_person(caller)
    if submitted.patient_id is not None:
        await check_reach(database, caller, [submitted.patient_id])


async def reading_of(submitted: DocumentCreate, reader: CallersFiles) -> Reading:
    """Read the text of the file. Raises Invalid with the broken rule."""
    file = submitted.file
    if file is None:
        return Reading(*await asyncio.to_thread(without_invisible, submitted.text or ""))
    try:
        return await reader.read(*file.type_and_content(), file.charset)
    except Unreadable as failure:
        raise Invalid(errors=(FieldError("/file", failure.rule),)) from None


async def replay_stored(connection: Connection, first: Reference) -> Stored:
    stored = Stored.of_reference(first.id, first.version)
    row = await repository.at_version(connection, stored.id, stored.version)
    if row is None:  # The document was deleted since.
        return stored
    return replace(stored, hidden_removed=row.hidden_removed, page_notes=row.page_notes)


async def replay_change(connection: Connection, first: Reference) -> Stored:
    """Raises DocumentNotFound if the caller may no longer see the document."""
    stored = await replay_stored(connection, first)
    if connection.is_limited:
        required(await repository.reference(connection, stored.id), DocumentNotFound)
    return stored


async def replay_stored_or_job(connection: Connection, first: Reference) -> Stored | JobRow:
    if "." in first.id:
        return await replay_stored(connection, first)
    return await jobs.replay_job(connection, first)


def require_level(caller: Caller, patient_id: str | None, operation: str) -> None:
    """A shared document needs a scope at `system/`."""
    if patient_id is None and caller.reach is not Level.SYSTEM:
        raise ScopeMissing(f"system/DocumentReference.{operation}")


def require_person(caller: Caller) -> None:
    if caller.kind is not CallerKind.PERSON:
        raise PersonRequired


async def seconds_to_amend(database: Database, caller: Caller, document_id: UUID) -> float:
    async with database.connection(caller) as connection:
        count = await repository.COUNT_CHUNKS.one(connection, document_id=document_id)
    return max(AMEND_S, passages.seconds_to_store(database.timings, count))


async def amend(
    transaction: Transaction,
    document_id: UUID,
    submitted: DocumentUpdate,
    acceptance: Acceptance,
) -> Written[Stored]:
    """Change metadata. Equal values do not make a version."""
    connection, caller = transaction.connection, transaction.caller
    before = await _lock(transaction, document_id, "u")
    given = submitted.columns()
    status = given.pop("review_status", None)
    if status is not None:
        require_person(caller)
    changed = changed_columns(given, before)
    if status not in {None, before.review_status}:
        changed.add("review_status")
    if not changed:
        count = await repository.COUNT_CHUNKS.one(connection, document_id=before.id)
        return written(before, Outcome.UNCHANGED, kept=count)
    require_changeable(acceptance, caller, before)
    review = columns_of_review(status, before, caller, is_draft=before.patient_id is None)
    row = required(await repository.update(connection, before, given | review), DocumentNotFound)
    count = await repository.COUNT_CHUNKS.one(connection, document_id=row.id)
    await refresh_passages(connection, row, count, is_retitled="title" in changed)
    transaction.record(change_event(Change.DOCUMENT_CHANGED, row, *sorted(changed)))
    return written(row, Outcome.UPDATED, kept=count)


async def _lock(transaction: Transaction, document_id: UUID, operation: str) -> FullDocument:
    connection = transaction.connection
    found = required(await repository.reference(connection, document_id), DocumentNotFound)
    require_level(transaction.caller, found.patient_id, operation)
    row = required(await repository.lock(connection, document_id), DocumentNotFound)
    if row.is_of_chart and not transaction.caller.is_itself:
        raise DocumentOfChart
    transaction.precondition.check(row.version)
    return row


async def delete(
    transaction: Transaction,
    document_id: UUID,
    reason: DeletionReason | None,
    acceptance: Acceptance,
) -> Written[None]:
    row = await _lock(transaction, document_id, "d")
    require_changeable(acceptance, transaction.caller, row)
    await _remove(transaction, row, reason)
    return Written(None, DOCUMENT, row.id, row.version, NO_CONTENT)


async def delete_of_source(
    transaction: Transaction, submitted: DocumentDeletion, acceptance: Acceptance
) -> Written[list[UUID]]:
    """Delete the document of a source. MUST follow `check_reach`, the check of the patient."""
    require_level(transaction.caller, submitted.patient_id, "d")
    found = await repository.find_by_source(
        transaction.connection,
        NewDocument(submitted.patient_id, submitted.source_type, submitted.source_ref, text=""),
    )
    row = None if found is None else await repository.lock(transaction.connection, found.id)
    if row is None:
        return Written([], DOCUMENT, NONE)
    require_changeable(acceptance, transaction.caller, row)
    await _remove(transaction, row, submitted.reason)
    return Written([row.id], DOCUMENT, row.id, row.version)


async def replay_deletion_of_source(_: Connection, first: Reference) -> list[UUID]:
    return [] if first.id == NONE else [UUID(first.id)]


async def _remove(
    transaction: Transaction, row: FullDocument, reason: DeletionReason | None
) -> None:
    count = await repository.COUNT_CHUNKS.one(transaction.connection, document_id=row.id)
    await passages.remove_of_document(transaction.connection, row.id, None)
    await repository.remove(transaction.connection, row.id)
    transaction.record(
        Event(
            Change.DOCUMENT_DELETED,
            DOCUMENT,
            row.id,
            row.version,
            patient_ids=row.patient_ids,
            encounter_id=row.encounter_id,
            data={"reason": reason, "chunks": count},
        )
    )


async def read(
    database: Database, caller: Caller, document_id: UUID, version: int | None
) -> FullDocument:
    async with database.connection(caller) as connection:
        if version is None:
            row = await repository.find(connection, document_id)
        else:
            row = await repository.at_version(connection, document_id, version)
    if row is None:
        raise DocumentNotFound if version is None else DocumentVersionNotFound
    return row


async def original(
    database: Database, caller: Caller, document_id: UUID, version: int | None
) -> tuple[FullDocument, OriginalRow]:
    row = await read(database, caller, document_id, version)
    if row.original_sha256 is None:
        raise OriginalNotFound
    async with database.connection(caller) as connection:
        found = await repository.ORIGINAL.first(
            connection, document_id=document_id, sha256=row.original_sha256
        )
    return row, required(found, OriginalNotFound)


async def submitted_again(database: Database, caller: Caller, document_id: UUID) -> DocumentAgain:
    """Return the document as if its caller sent its file again."""
    row, file = await original(database, caller, document_id, None)
    if row.is_of_chart:
        raise DocumentOfChart
    again = DocumentCreate(
        patient_id=row.patient_id,
        scope="shared" if row.patient_id is None else None,
        source_type=row.source_type,
        source_ref=row.source_ref,
        encounter_id=row.encounter_id,
        title=row.title,
        file=UploadedFile(
            media_type=FileType(file.media_type),
            data=base64.b64encode(file.content).decode(),
            charset=file.charset,
        ),
        codes=[Code(system=one.system, code=one.code) for one in map(CodeOut.of, row.codes)],
        occurred_at=row.occurred_at,
        author=row.reported_author,
        author_kind=row.reported_author_kind,
        model=row.model,
    )
    return DocumentAgain(based_on=BasedOn(row.id, row.version), document=again)


async def page(
    database: Database,
    caller: Caller,
    patients: AskedPatients,
    query: DocumentQuery,
    *,
    before: tuple[datetime, UUID] | None,
) -> tuple[Named | None, list[DocumentRow], Mapping[UUID | None, UUID]]:
    """Return a page of documents, newest first, and `newer_documents` of the patient's."""
    filters: dict[str, object] = {
        name: value for name in PLAIN if (value := getattr(query, name)) is not None
    }
    if query.scope is not None:
        filters["shared"] = True
    if query.code is not None:
        filters["code"] = query.code
    named = None
    if query.patient_id is not None:
        named = await patients.find(caller, query.patient_id, query.require)
        filters["names"] = sorted(named.names)
    async with database.searching(caller, database.timings.long_read_s) as connection:
        is_of_few = (
            connection.is_limited and named is None and await repository.sees_few(connection)
        )
        found = await repository.page(
            connection, filters, before=before, is_of_few=is_of_few, limit=query.rows_to_fetch
        )
        ids = [row.id for row in found if not row.is_of_chart]
        names = () if named is None else named.names
        newer = await newer_documents(connection, names, ids)
    return named, found, newer


async def newest_version(
    database: Database, caller: Caller, row: DocumentRow
) -> DocumentRow | None:
    """Return None if the row is the newest version."""
    async with database.connection(caller) as connection:
        newest = await repository.summary(connection, row.id)
    return None if newest is None or newest.version == row.version else newest


async def newer_document(
    database: Database, caller: Caller, patients: AskedPatients, row: DocumentRow
) -> UUID | None:
    if row.patient_id is None or row.is_of_chart:
        return None
    names = (await patients.names.of(row.patient_id)).names
    async with database.connection(caller) as connection:
        found = await newer_documents(connection, names, [row.id])
    return found.get(row.id)


async def chunk_page(
    database: Database, caller: Caller, document_id: UUID, *, after: int, limit: int
) -> tuple[DocumentVersion, Sequence[ChunkOfVersion], bool]:
    async with database.connection(caller) as connection:
        document = required(await repository.reference(connection, document_id), DocumentNotFound)
        found = await repository.CHUNK_PAGE.all(
            connection, document_id=document_id, after=after, limit=limit + 1
        )
    shown = within_bytes(found[:limit], lambda row: len(row.text.encode()), PAGE_BYTES)
    if shown:  # One statement returns all chunks, so the chunks have one version.
        document = DocumentVersion(document.id, shown[0].version, document.patient_id)
    return document, shown, len(shown) < len(found)


def read_event(kind: Access, row: DocumentVersion) -> Event:
    return Event(kind, DOCUMENT, row.id, row.version, patient_ids=row.patient_ids)


def list_event(named: Named | None, rows: Sequence[DocumentRow]) -> Event:
    shown = {row.patient_id for row in rows if row.patient_id is not None}
    return Event(
        Access.DOCUMENTS_LISTED,
        DOCUMENT,
        uuid7(),
        patient_ids=sorted(patients_of(named) | shown),
        data={"count": len(rows)},
    )
