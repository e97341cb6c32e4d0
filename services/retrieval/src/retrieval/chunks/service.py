from uuid import UUID

from chassis.access.reach import check_reach
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller, CallerKind
from chassis.patient_names.asked import AskedPatients
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Write, Written
from retrieval.acceptance import Acceptance
from retrieval.chunks import repository
from retrieval.chunks.pieces import Piece, embedded
from retrieval.chunks.schemas import ChunkCreate, DeletionReason
from retrieval.embedding.models.service import ActiveModel
from retrieval.errors import ChunkNotFound, ChunkOfDocument
from retrieval.event_types import Change
from retrieval.passages import service as passages
from retrieval.passages.service import NewPassage

CHUNK = "chunk"
NO_CONTENT = 204


async def store(
    database: Database,
    caller: Caller,
    write: Write,
    model: ActiveModel,
    *,
    acceptance: Acceptance,
    patients: AskedPatients,
    submitted: ChunkCreate,
) -> UUID:
    """Releases its connection while records answers or the model works."""
    await check_reach(database, caller, [submitted.patient_id])
    chunk_id = await write.answered(replay_stored)
    if chunk_id is not None:
        return chunk_id
    await patients.require_uncontested(submitted.patient_id)
    pieces = await embedded(model, submitted.chunk_text)
    return await write(
        lambda transaction: add(transaction, submitted, pieces, acceptance),
        replay=replay_stored,
        within_s=passages.seconds_to_store(database.timings, len(pieces)),
    )


async def add(
    transaction: Transaction, submitted: ChunkCreate, pieces: list[Piece], acceptance: Acceptance
) -> Written[UUID]:
    is_draft = acceptance.writes_drafts(transaction.caller)
    chunk_id = await repository.INSERT.one(
        transaction.connection,
        patient_id=submitted.patient_id,
        source_type=submitted.source_type,
        source_ref=submitted.source_ref,
        text=submitted.chunk_text,
    )
    await passages.add(
        transaction.connection,
        [
            NewPassage(
                corpus=0,
                document_id=None,
                chunk_id=chunk_id,
                patient_id=submitted.patient_id,
                encounter_id=None,
                source_type=submitted.source_type,
                source_ref=submitted.source_ref,
                codes=(),
                review_status="draft" if is_draft else "approved",
                author_kind=CallerKind.AGENT if is_draft else None,
                occurred_at=None,
                title=None,
                text=piece.text,
                vectors=piece.vectors,
            )
            for piece in pieces
        ],
    )
    transaction.record(
        Event(Change.CHUNK_STORED, CHUNK, chunk_id, 1, patient_ids=[submitted.patient_id])
    )
    return Written(chunk_id, CHUNK, chunk_id)


async def replay_stored(_: Connection, first: Reference) -> UUID:
    """Return the first answer to a repeated request; the chunk may have been deleted since."""
    return UUID(first.id)


async def delete(
    transaction: Transaction, chunk_id: UUID, reason: DeletionReason | None
) -> Written[None]:
    connection = transaction.connection
    chunk = await repository.DELETE.first(connection, chunk_id=chunk_id)
    if chunk is None:
        raise (
            ChunkOfDocument
            if await repository.is_of_document(connection, chunk_id)
            else ChunkNotFound
        )
    transaction.record(
        Event(
            Change.CHUNK_DELETED,
            CHUNK,
            chunk.id,
            patient_ids=[chunk.patient_id],
            data={"reason": reason},
        )
    )
    return Written(None, CHUNK, chunk.id, status=NO_CONTENT)
