"""Use cases about chunks."""

from uuid import UUID

from chassis.outbox import Event
from chassis.pool import Connection, Row
from chassis.writes import Transaction, Written
from retrieval.chunks import repository
from retrieval.chunks.schemas import ChunkCreate
from retrieval.embedding import Vector
from retrieval.embedding_models.service import ActiveModel, over_vectors
from retrieval.event_types import Change

CHUNK = "chunk"


async def store(
    transaction: Transaction, model: ActiveModel, submitted: ChunkCreate, embedding: Vector
) -> Written[Row]:
    """Store a chunk with its vector. Raises EmbeddingModelReplaced."""
    with over_vectors():
        row = await repository.add(
            transaction.connection, **submitted.model_dump(), model_id=model.id, embedding=embedding
        )
    transaction.leave(
        Event(Change.CHUNK_STORED, CHUNK, row["id"], 1, patient_ids=[row["patient_id"]])
    )
    return Written(row, CHUNK, row["id"])


async def stored(connection: Connection, chunk_id: str, _: int) -> Row:
    """Return a chunk that was stored; it never changes."""
    return await repository.find(connection, UUID(chunk_id))
