"""Use cases of chunks."""

from uuid import UUID

from chassis.access.reach import check_reach
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.writes.write import Transaction, Write, Written
from retrieval.chunks import repository
from retrieval.chunks.rows import StoredChunk
from retrieval.chunks.schemas import ChunkCreate
from retrieval.embedding.models.repository import model_replacements
from retrieval.embedding.models.service import ActiveModel
from retrieval.embedding.protocol import Vector
from retrieval.event_types import Change

CHUNK = "chunk"


async def store(
    database: Database, caller: Caller, write: Write, model: ActiveModel, submitted: ChunkCreate
) -> StoredChunk:
    """Store a chunk with its vector, unless the request has stored it before.

    Raises PatientOutOfReach and what embedding and writing raise. No connection is held while the model works.
    """
    await check_reach(database, caller, [submitted.patient_id])
    chunk = await write.answered(stored)
    if chunk is not None:
        return chunk
    embedding = await model.embed(submitted.chunk_text)
    return await write(
        lambda transaction: add(transaction, model, submitted, embedding), replay=stored
    )


async def add(
    transaction: Transaction, model: ActiveModel, submitted: ChunkCreate, embedding: Vector
) -> Written[StoredChunk]:
    """Insert a chunk with its vector. Raises EmbeddingModelReplaced."""
    with model_replacements():
        chunk = await repository.add(
            transaction.connection, **submitted.model_dump(), model_id=model.id, embedding=embedding
        )
    transaction.record(
        Event(Change.CHUNK_STORED, CHUNK, chunk.id, 1, patient_ids=[chunk.patient_id])
    )
    return Written(chunk, CHUNK, chunk.id)


async def stored(connection: Connection, chunk_id: str, _: int) -> StoredChunk:
    return await repository.find(connection, UUID(chunk_id))
