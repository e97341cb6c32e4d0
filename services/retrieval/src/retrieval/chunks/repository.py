"""Every SQL statement that writes chunks."""

from uuid import UUID

from chassis.database.pool import Connection, Row, only
from retrieval.embedding.protocol import Vector

INSERT = """
INSERT INTO retrieval.medical_chunks (patient_id, source_type, source_ref, chunk_text, model_id, embedding)
VALUES ($1, $2, $3, $4, $5, $6)
RETURNING id, patient_id
"""
FIND = "SELECT id, patient_id FROM retrieval.medical_chunks WHERE id = $1"


async def add(
    connection: Connection,
    *,
    patient_id: str,
    source_type: str,
    source_ref: str,
    chunk_text: str,
    model_id: int,
    embedding: Vector,
) -> Row:
    """Insert a chunk and return its row."""
    return only(
        await connection.fetchrow(
            INSERT, patient_id, source_type, source_ref, chunk_text, model_id, embedding
        )
    )


async def find(connection: Connection, chunk_id: UUID) -> Row:
    """Return the row of a chunk that was stored."""
    return only(await connection.fetchrow(FIND, chunk_id))
