"""Use cases about chunks."""

from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection, Row
from chassis.writes.write import Transaction, Write, Written
from retrieval.chunks import repository
from retrieval.chunks.schemas import ChunkCreate
from retrieval.embedding.models.service import ActiveModel, over_vectors
from retrieval.embedding.protocol import Vector
from retrieval.event_types import Change

CHUNK = "chunk"


async def store(write: Write, model: ActiveModel, submitted: ChunkCreate) -> Row:
    """Store a chunk with its vector, unless the request stored it before. Raises what embedding and
    writing raise. No connection is held while the model works.
    """
    chunk = await write.answered(stored)
    if chunk is not None:
        return chunk
    embedding = await model.embed(submitted.chunk_text)
    return await write(
        lambda transaction: add(transaction, model, submitted, embedding), replay=stored
    )


async def add(
    transaction: Transaction, model: ActiveModel, submitted: ChunkCreate, embedding: Vector
) -> Written[Row]:
    """Add a chunk with its vector. Raises EmbeddingModelReplaced."""
    with over_vectors():
        row = await repository.add(
            transaction.connection, **submitted.model_dump(), model_id=model.id, embedding=embedding
        )
    transaction.record(
        Event(Change.CHUNK_STORED, CHUNK, row["id"], 1, patient_ids=[row["patient_id"]])
    )
    return Written(row, CHUNK, row["id"])


async def stored(connection: Connection, chunk_id: str, _: int) -> Row:
    """Return a chunk that was stored; it never changes."""
    return await repository.find(connection, UUID(chunk_id))
