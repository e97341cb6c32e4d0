"""Every SQL statement that stores chunks."""

from collections.abc import Collection, Sequence
from uuid import UUID

from pgvector.sqlalchemy import VECTOR
from sqlalchemy import (
    ARRAY,
    Integer,
    Uuid,
    any_,
    bindparam,
    case,
    cast,
    delete,
    exists,
    insert,
    literal_column,
    or_,
    select,
)
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.reach import in_reach
from chassis.database.statements import Query, columns_of
from retrieval.chunks.rows import ChunkWithoutPassages, StoredChunk
from retrieval.embedding.protocol import Vector
from retrieval.tables import (
    SCHEMA,
    Chunk,
    Document,
    EmbeddingModel,
    MedicalChunk,
    PassageBacklog,
)

STORED = columns_of(StoredChunk, MedicalChunk)
COLUMNS = ("patient_id", "source_type", "source_ref", "chunk_text")
# While there are two models, none of their vectors is stored here: the column has dimensions of one.
_is_other = exists(
    select(col(EmbeddingModel.id)).where(
        or_(
            col(EmbeddingModel.place) != literal_column("'used'"),
            col(EmbeddingModel.id) != bindparam("model_id"),
        )
    )
)
OF_ONE_MODEL = {
    name: case((~_is_other, cast(bindparam(name), of_type)))
    for name, of_type in {"model_id": Integer(), "embedding": VECTOR()}.items()
}
INSERT = Query(
    insert(MedicalChunk)
    .values({**{name: bindparam(name) for name in COLUMNS}, **OF_ONE_MODEL})
    .returning(*STORED),
    StoredChunk,
)
DELETE = Query(
    delete(MedicalChunk).where(col(MedicalChunk.id) == bindparam("chunk_id")).returning(*STORED),
    StoredChunk,
    in_reach(col(MedicalChunk.patient_id), SCHEMA),
)
# The newest first: they are searched for most.
WITHOUT_PASSAGES = Query(
    select(*columns_of(ChunkWithoutPassages, MedicalChunk))
    .where(
        col(MedicalChunk.id).in_(
            select(col(PassageBacklog.medical_chunk_id))
            .order_by(col(PassageBacklog.medical_chunk_id).desc())
            .limit(bindparam("limit"))
        )
    )
    .order_by(col(MedicalChunk.id).desc()),
    ChunkWithoutPassages,
)
CLAIM = Query(
    delete(PassageBacklog)
    .where(col(PassageBacklog.medical_chunk_id) == any_(bindparam("chunk_ids", type_=ARRAY(Uuid))))
    .returning(col(PassageBacklog.medical_chunk_id)),
    UUID,
)
# Joined with its document, so that a limited caller learns of documents in reach only.
_of_seen_document = (
    select(col(Document.id))
    .join(Chunk, col(Chunk.document_id) == col(Document.id))
    .where(col(Chunk.id) == bindparam("chunk_id"))
)
IS_OF_DOCUMENT = Query(
    _of_seen_document,
    UUID,
    or_(col(Document.patient_id).is_(None), in_reach(col(Document.patient_id), SCHEMA)),
)


async def add(
    connection: Connection,
    *,
    patient_id: str,
    source_type: str,
    source_ref: str,
    chunk_text: str,
    model_id: int,
    embedding: Vector,
) -> StoredChunk:
    return await INSERT.one(
        connection,
        patient_id=patient_id,
        source_type=source_type,
        source_ref=source_ref,
        chunk_text=chunk_text,
        model_id=model_id,
        embedding=embedding,
    )


async def without_passages(connection: Connection, *, limit: int) -> list[ChunkWithoutPassages]:
    return await WITHOUT_PASSAGES.all(connection, limit=limit)


async def claim(connection: Connection, chunk_ids: Sequence[UUID]) -> Collection[UUID]:
    """Take chunks from the backlog, until the transaction ends for good if it commits; return those
    that no other process took.
    """
    return await CLAIM.all(connection, chunk_ids=chunk_ids)


async def remove(connection: Connection, chunk_id: UUID) -> StoredChunk | None:
    """Delete a chunk; its passages MUST be removed before."""
    return await DELETE.first(connection, chunk_id=chunk_id)


async def is_of_document(connection: Connection, chunk_id: UUID) -> bool:
    """Return whether it is a chunk of a document that the caller may see."""
    return await IS_OF_DOCUMENT.first(connection, chunk_id=chunk_id) is not None
