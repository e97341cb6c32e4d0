"""Every SQL statement that stores chunks."""

from uuid import UUID

from sqlalchemy import bindparam, insert, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.reach import in_reach
from chassis.database.statements import Query, columns_of
from retrieval.chunks.rows import StoredChunk
from retrieval.embedding.protocol import Vector
from retrieval.tables import SCHEMA, MedicalChunk

STORED = columns_of(StoredChunk, MedicalChunk)
COLUMNS = ("patient_id", "source_type", "source_ref", "chunk_text", "model_id", "embedding")
INSERT = Query(
    insert(MedicalChunk).values({name: bindparam(name) for name in COLUMNS}).returning(*STORED),
    StoredChunk,
)
FIND = Query(
    select(*STORED).where(col(MedicalChunk.id) == bindparam("chunk_id")),
    StoredChunk,
    in_reach(col(MedicalChunk.patient_id), SCHEMA),
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


async def find(connection: Connection, chunk_id: UUID) -> StoredChunk:
    return await FIND.one(connection, chunk_id=chunk_id)
