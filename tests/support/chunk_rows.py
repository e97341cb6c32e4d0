"""Thousands of chunks with made-up vectors, inserted without the endpoint."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import asyncpg
import numpy as np
import numpy.typing as npt
from pgvector.asyncpg import register_vector

from support.databases import TestDatabase, execute

Vectors = npt.NDArray[np.float32]
INDEX = "SELECT pg_get_indexdef('retrieval.ix_medical_chunks_embedding'::regclass)"


@dataclass(frozen=True)
class Row:
    """A chunk's row without the columns that the database sets."""

    patient_id: str
    source_type: str
    source_ref: str
    chunk_text: str
    embedding: npt.NDArray[np.float32]


def made_up_vectors(count: int, *, seed: int, dimension: int = 384) -> Vectors:
    """Return unit vectors in loose clusters, as vectors of texts are; the same ones for the same
    seed.
    """
    draw = np.random.default_rng(seed)
    middles = draw.normal(size=(30, dimension))
    vectors = middles[draw.integers(30, size=count)] + draw.normal(size=(count, dimension))
    return np.float32(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


def empty_of_chunks(database: TestDatabase) -> None:
    """Delete all documents and chunks, their events and their idempotency keys."""
    names = [
        "medical_chunks",
        "documents",
        "document_versions",
        "term_counts",
        "outbox",
        "idempotency_keys",
    ]
    tables = ", ".join(f"retrieval.{name}" for name in names)
    asyncio.run(execute(database.admin_dsn, f"TRUNCATE {tables} CASCADE"))


async def store_rows(database: TestDatabase, rows: Sequence[Row]) -> None:
    """Insert the rows in order. Dropping the index and creating it afterwards is much faster."""
    connection = await asyncpg.connect(database.admin_dsn)
    try:
        await register_vector(connection)
        model_id = await connection.fetchval("SELECT id FROM retrieval.embedding_models")
        definition = await connection.fetchval(INDEX)
        await connection.execute("DROP INDEX retrieval.ix_medical_chunks_embedding")
        await connection.copy_records_to_table(
            "medical_chunks",
            schema_name="retrieval",
            columns=[
                "patient_id",
                "source_type",
                "source_ref",
                "chunk_text",
                "embedding",
                "model_id",
            ],
            records=[
                (*(getattr(row, name) for name in Row.__annotations__), model_id) for row in rows
            ],
        )
        await connection.execute(definition)
        await connection.execute("ANALYZE retrieval.medical_chunks")
    finally:
        await connection.close()
