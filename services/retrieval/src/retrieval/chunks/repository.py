from uuid import UUID

from sqlalchemy import bindparam, delete, insert, or_, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.reach import in_reach
from chassis.database.statements import Query, columns_of, row_type
from retrieval.tables import SCHEMA, Chunk, Document


@row_type
class StoredChunk:
    id: UUID
    patient_id: str


INSERT = Query(
    insert(Chunk)
    .values({name: bindparam(name) for name in ("patient_id", "source_type", "source_ref", "text")})
    .returning(col(Chunk.id)),
    UUID,
)
DELETE = Query(
    delete(Chunk)
    .where(col(Chunk.id) == bindparam("chunk_id"), col(Chunk.document_id).is_(None))
    .returning(*columns_of(StoredChunk, Chunk)),
    StoredChunk,
    in_reach(col(Chunk.patient_id), SCHEMA),
)
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


async def is_of_document(connection: Connection, chunk_id: UUID) -> bool:
    return await IS_OF_DOCUMENT.first(connection, chunk_id=chunk_id) is not None
