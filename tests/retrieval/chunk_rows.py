"""Thousands of chunks with generated vectors, inserted into the tables without the API."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import numpy as np
import numpy.typing as npt
from pgvector import HalfVector, SparseVector
from pgvector.asyncpg import register_vector
from support.databases import TestDatabase
from support.queries import connected

from chassis.uuids import uuid7
from retrieval.lexical.terms import TERM_BITS, terms_of

Vectors = npt.NDArray[np.float32]
INDEX = "SELECT pg_get_indexdef($1::text::regclass)"
CHUNK = ["id", "patient_id", "source_type", "source_ref", "text"]
INDEXES = ["retrieval.ix_passages_embedding", "retrieval.ix_passages_shared_embedding"]


@dataclass(frozen=True)
class Row:
    patient_id: str
    source_type: str
    source_ref: str
    chunk_text: str
    embedding: npt.NDArray[np.float32]


def made_up_vectors(count: int, *, seed: int, dimension: int = 384) -> Vectors:
    """Return unit vectors in loose clusters, like vectors of real texts; equal seeds give equal vectors."""
    draw = np.random.default_rng(seed)
    middles = draw.normal(size=(30, dimension))
    vectors = middles[draw.integers(30, size=count)] + draw.normal(size=(count, dimension))
    return np.float32(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


async def store_rows(
    database: TestDatabase, rows: Sequence[Row], *, changes: Sequence[str] = ()
) -> None:
    """Insert chunks in order, with one passage each. Dropping the vector indexes during the insert is much faster."""
    async with connected(database.admin_dsn) as connection:
        await register_vector(connection)
        model_id = await connection.fetchval("SELECT id FROM retrieval.embedding_models")
        definitions = [await connection.fetchval(INDEX, name) for name in INDEXES]
        for name in INDEXES:
            await connection.execute(f"DROP INDEX {name}")
        async with connection.transaction():
            ids = sorted(uuid7() for _ in rows)
            chunks = [
                (id_, row.patient_id, row.source_type, row.source_ref, row.chunk_text)
                for id_, row in zip(ids, rows, strict=True)
            ]
            await _copy(connection, "chunks", CHUNK, chunks)
            passages = [_passage(row, id_, model_id) for id_, row in zip(ids, rows, strict=True)]
            values = [tuple(passage.values()) for passage in passages]
            await _copy(connection, "passages", [*passages[0]], values)
        for statement in changes:
            await connection.execute(statement)
        # Memory for building the vector index, which takes many times as long if the index does not fit.
        await connection.execute("SET maintenance_work_mem = '1GB'")
        for definition in definitions:
            await connection.execute(definition)
        await connection.execute("VACUUM ANALYZE retrieval.chunks, retrieval.passages")


async def _copy(connection: Any, table: str, columns: list[str], values: list[Any]) -> None:
    await connection.copy_records_to_table(
        table, schema_name="retrieval", columns=columns, records=values
    )


def _passage(row: Row, chunk_id: UUID, model_id: int) -> dict[str, object]:
    terms = terms_of(row.chunk_text, None)
    return {
        "corpus": 0,
        "chunk_id": chunk_id,
        "patient_id": row.patient_id,
        "source_type": row.source_type,
        "source_ref": row.source_ref,
        "review_status": "approved",
        "model_id": model_id,
        "embedding": HalfVector(row.embedding),
        "words": terms.words,
        "terms": SparseVector(terms.impacts, 2**TERM_BITS),
        "title_words": 0,
        "title_terms": SparseVector({}, 2**TERM_BITS),
        "keys": terms.keys,
    }
