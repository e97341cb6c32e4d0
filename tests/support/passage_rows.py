"""Documents, chunks and passages, inserted without an endpoint."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
from pgvector.asyncpg import register_vector

from chassis.database.connect import WholeConnection
from retrieval.embedding.protocol import Vector
from retrieval.passages.service import NewPassage, add
from support.databases import TestDatabase

DOCUMENT = """
INSERT INTO retrieval.documents (
    corpus, patient_id, encounter_id, source_type, source_ref, title, codes, review_status, occurred_at,
    author_kind, text
) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id
"""
CHUNK = """
INSERT INTO retrieval.chunks (document_id, ordinal, section, starts_at, ends_at, text)
VALUES ($1, $2, $3, $4, $5, $6) RETURNING id
"""


@dataclass(frozen=True)
class NewDocument:
    """A document whose text is its chunks, a line each. Each `vectors` is of the chunk at its place."""

    chunks: Sequence[str]
    vectors: Sequence[Vector]
    source_ref: str
    patient_id: str | None = None
    source_type: str = "policy"
    title: str | None = None
    section: str | None = None
    encounter_id: UUID | None = None
    codes: Sequence[str] = ()
    review_status: str = "approved"
    author_kind: str = "person"
    occurred_at: datetime | None = None
    corpus: int = 0


@asynccontextmanager
async def connected(dsn: str) -> AsyncIterator[Any]:  # Any: asyncpg has no annotations.
    """Lend a connection that takes vectors, as the service's do."""
    connection = await asyncpg.connect(dsn, connection_class=WholeConnection)
    try:
        await register_vector(connection)
        yield connection
    finally:
        await connection.close()


async def store_document(
    database: TestDatabase, document: NewDocument
) -> tuple[UUID, Sequence[UUID]]:
    """Store a document as the runtime role; return its id and those of its chunks."""
    async with connected(database.app_dsn) as connection, connection.transaction():
        return await insert_document(connection, document)


# Any: a connection of asyncpg.
async def insert_document(connection: Any, document: NewDocument) -> tuple[UUID, Sequence[UUID]]:
    text = "\n".join(document.chunks)
    document_id = await connection.fetchval(
        DOCUMENT,
        document.corpus,
        document.patient_id,
        document.encounter_id,
        document.source_type,
        document.source_ref,
        document.title,
        [*document.codes],
        document.review_status,
        document.occurred_at,
        document.author_kind,
        text,
    )
    start, ids = 0, []
    for ordinal, chunk in enumerate(document.chunks):
        end = start + len(chunk)
        values = (document_id, ordinal, document.section, start, end, chunk)
        ids.append(await connection.fetchval(CHUNK, *values))
        start = end + 1
    model_id = await connection.fetchval("SELECT id FROM retrieval.embedding_models")
    await add(
        connection,
        [
            NewPassage(
                corpus=document.corpus,
                document_id=document_id,
                chunk_id=chunk_id,
                medical_chunk_id=None,
                patient_id=document.patient_id,
                encounter_id=document.encounter_id,
                source_type=document.source_type,
                source_ref=document.source_ref,
                codes=document.codes,
                review_status=document.review_status,
                author_kind=document.author_kind,
                occurred_at=document.occurred_at,
                title=document.title,
                text=chunk,
                vectors={model_id: vector},
            )
            for chunk_id, chunk, vector in zip(ids, document.chunks, document.vectors, strict=True)
        ],
    )
    return document_id, ids
