"""Documents, chunks and passages, inserted into the tables without the API."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
from pgvector.asyncpg import register_vector
from support.databases import TestDatabase

from chassis.database.connect import WholeConnection
from retrieval.embedding.protocol import Vector
from retrieval.passages.service import NewPassage, add

# Columns that the tables of documents and of passages share.
COMMON = ["corpus", "patient_id", "encounter_id", "source_type", "source_ref", "title", "codes"]
COMMON += ["review_status", "occurred_at", "author_kind", "counts", "precedence", "states_absence"]
DOCUMENT = f"""
INSERT INTO retrieval.documents (text, {", ".join(COMMON)})
VALUES ({", ".join(f"${number}" for number in range(1, len(COMMON) + 2))}) RETURNING id
"""
CHUNK = """
INSERT INTO retrieval.chunks (document_id, ordinal, section, starts_at, ends_at, text)
VALUES ($1, $2, $3, $4, $5, $6) RETURNING id
"""


@dataclass(frozen=True)
class NewDocument:
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
    counts: bool = True
    precedence: str = ""
    states_absence: bool = False
    corpus: int = 0


@asynccontextmanager
async def connected(dsn: str) -> AsyncIterator[Any]:  # Any: asyncpg is unannotated.
    connection = await asyncpg.connect(dsn, connection_class=WholeConnection)
    try:
        await register_vector(connection)
        yield connection
    finally:
        await connection.close()


async def store_document(
    database: TestDatabase, document: NewDocument
) -> tuple[UUID, Sequence[UUID]]:
    async with connected(database.app_dsn) as connection, connection.transaction():
        return await insert_document(connection, document)


async def insert_document(connection: Any, document: NewDocument) -> tuple[UUID, Sequence[UUID]]:
    common = {name: getattr(document, name) for name in COMMON}
    text = "\n".join(document.chunks)
    document_id = await connection.fetchval(DOCUMENT, text, *common.values())
    start, ids = 0, []
    for ordinal, chunk in enumerate(document.chunks):
        end = start + len(chunk)
        values = (document_id, ordinal, document.section, start, end, chunk)
        ids.append(await connection.fetchval(CHUNK, *values))
        start = end + 1
    model_id = await connection.fetchval("SELECT id FROM retrieval.embedding_models")
    passages = [
        NewPassage(
            **common,
            document_id=document_id,
            chunk_id=chunk_id,
            text=chunk,
            vectors={model_id: vector},
        )
        for chunk_id, chunk, vector in zip(ids, document.chunks, document.vectors, strict=True)
    ]
    await add(connection, passages)
    return document_id, ids
