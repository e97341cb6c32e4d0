"""Chunks of processes of the version before, which run beside this one while it is rolled out."""

from typing import Any
from uuid import UUID

import httpx
import pytest
from support.databases import TestDatabase, fetch

from tests.retrieval.fake_embedder import FakeEmbedder
from tests.retrieval.passage_rows import connected

pytestmark = pytest.mark.anyio

# As that version does, but for the words.
STORE = """
INSERT INTO retrieval.medical_chunks (patient_id, source_type, source_ref, chunk_text, model_id, embedding)
SELECT 'P1', 'note', 'n', $1, id, $2 FROM retrieval.embedding_models RETURNING id
"""
STORE_PASSAGE = """
INSERT INTO retrieval.passages (
    corpus, medical_chunk_id, patient_id, source_type, source_ref, review_status, model_id, embedding, words, terms,
    title_words, title_terms, keys
)
SELECT 0, c.id, patient_id, source_type, source_ref, 'approved', model_id, embedding::halfvec, 0, '{}/268435456', 0,
    '{}/268435456', '{}'
FROM retrieval.medical_chunks c WHERE c.id = $1
"""
REMOVE = (
    "DELETE FROM retrieval.passages WHERE medical_chunk_id = $1",
    "DELETE FROM retrieval.medical_chunks WHERE id = $1",
)
LEFT = """
SELECT (SELECT count(*) FROM retrieval.chunks) + (SELECT count(*) FROM retrieval.medical_chunks)
    + (SELECT count(*) FROM retrieval.passages)
"""
TEXT = "Metoprolol was stopped because of bradycardia."


async def store_as_before(database: TestDatabase, embedder: FakeEmbedder) -> UUID:
    async with connected(database.app_dsn) as connection, connection.transaction():
        id_: UUID = await connection.fetchval(STORE, TEXT, await embedder.embed(TEXT))
        await connection.execute(STORE_PASSAGE, id_)
    return id_


async def found(client: httpx.AsyncClient) -> list[dict[str, Any]]:
    answer = await client.post("/retrieve", json={"question": TEXT, "patient_id": "P1"})
    matches: list[dict[str, Any]] = answer.raise_for_status().json()["matches"]
    return matches


async def left(database: TestDatabase) -> int:
    return int((await fetch(database.admin_dsn, LEFT))[0][0])


async def test_are_found_and_deleted(
    client: httpx.AsyncClient, database: TestDatabase, embedder: FakeEmbedder
) -> None:
    id_ = await store_as_before(database, embedder)

    (match,) = await found(client)
    assert (match["id"], match["chunk_text"], match["source_ref"]) == (str(id_), TEXT, "n")
    assert (await client.delete(f"/chunks/{id_}")).status_code == 204
    assert (await found(client), await left(database)) == ([], 0)


async def test_that_these_processes_delete_are_gone(
    client: httpx.AsyncClient, database: TestDatabase, embedder: FakeEmbedder
) -> None:
    id_ = await store_as_before(database, embedder)
    async with connected(database.app_dsn) as connection:
        for statement in REMOVE:
            await connection.execute(statement, id_)

    assert (await found(client), await left(database)) == ([], 0)
