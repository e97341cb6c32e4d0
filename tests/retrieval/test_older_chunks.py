"""Chunks of processes of the version before, which run beside this one while it is rolled out."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from support.databases import TestDatabase, fetch

from tests.retrieval.fake_embedder import FakeEmbedder
from tests.retrieval.passage_rows import connected

pytestmark = pytest.mark.anyio

# As that version does, but for the words.
STORE = """
INSERT INTO retrieval.medical_chunks (patient_id, source_type, source_ref, chunk_text, model_id, embedding)
SELECT $1, 'note', 'n', $2, id, $3 FROM retrieval.embedding_models RETURNING id
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
CHUNK = {"patient_id": "P1", "source_type": "note", "source_ref": "n", "chunk_text": TEXT}
Connection = Any  # asyncpg has no annotations.


@pytest.fixture(params=["retrieval_app", "retrieval_panel"])
async def older(
    database: TestDatabase, request: pytest.FixtureRequest
) -> AsyncIterator[Connection]:
    """A connection of such a process: for a caller who may see P1 only, or for all others."""
    async with connected(database.admin_dsn) as connection:
        await connection.execute(f"SET ROLE {request.param}; SET chartroom.patient = 'P1'")
        yield connection


async def store(older: Connection, embedder: FakeEmbedder, patient: str = "P1") -> UUID:
    async with older.transaction():
        id_: UUID = await older.fetchval(STORE, patient, TEXT, await embedder.embed(TEXT))
        await older.execute(STORE_PASSAGE, id_)
    return id_


async def remove(older: Connection, id_: UUID) -> str:
    async with older.transaction():
        for statement in REMOVE:
            done = await older.execute(statement, id_)
    return str(done)


async def found(client: httpx.AsyncClient) -> list[dict[str, Any]]:
    answer = await client.post("/retrieve", json={"question": TEXT, "patient_id": "P1"})
    matches: list[dict[str, Any]] = answer.raise_for_status().json()["matches"]
    return matches


async def left(database: TestDatabase) -> int:
    return int((await fetch(database.admin_dsn, LEFT))[0][0])


async def test_are_found_and_deleted(
    client: httpx.AsyncClient, database: TestDatabase, embedder: FakeEmbedder, older: Connection
) -> None:
    id_ = await store(older, embedder)

    (match,) = await found(client)
    assert (match["id"], match["chunk_text"], match["source_ref"]) == (str(id_), TEXT, "n")
    assert (await client.delete(f"/chunks/{id_}")).status_code == 204
    assert (await found(client), await left(database)) == ([], 0)


async def test_that_these_processes_delete_are_gone(
    client: httpx.AsyncClient, database: TestDatabase, embedder: FakeEmbedder, older: Connection
) -> None:
    id_ = await store(older, embedder)

    assert await remove(older, id_) == "DELETE 1"
    assert (await found(client), await left(database)) == ([], 0)


async def test_these_processes_show_and_delete_what_this_version_stores(
    client: httpx.AsyncClient, database: TestDatabase, older: Connection
) -> None:
    id_ = UUID((await client.post("/chunks", json=CHUNK)).json()["chunk_id"])

    shown = await older.fetch("SELECT id, chunk_text FROM retrieval.medical_chunks")
    assert [tuple(row) for row in shown] == [(id_, TEXT)]
    assert await remove(older, id_) == "DELETE 1"
    assert (await found(client), await left(database)) == ([], 0)


@pytest.mark.parametrize("older", ["retrieval_panel"], indirect=True)
async def test_of_another_patient_stay_out_of_reach(
    client: httpx.AsyncClient, embedder: FakeEmbedder, older: Connection
) -> None:
    (await client.post("/chunks", json={**CHUNK, "patient_id": "P2"})).raise_for_status()
    id_ = UUID(
        (await client.post("/chunks", json={**CHUNK, "patient_id": "P2"})).json()["chunk_id"]
    )

    for table in ("medical_chunks", "chunks", "passages"):
        assert await older.fetch(f"SELECT FROM retrieval.{table}") == []
        assert await older.execute(f"DELETE FROM retrieval.{table}") == "DELETE 0"  # noqa: S608
    assert await remove(older, id_) == "DELETE 0"
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await store(older, embedder, "P2")


async def test_without_passages_are_refused(older: Connection, embedder: FakeEmbedder) -> None:
    """As a process of version 0.1.0 would store them; no search would find them."""
    with pytest.raises(asyncpg.CheckViolationError, match=r"stop the processes of version 0\.1\.0"):
        await older.fetchval(STORE, "P1", TEXT, await embedder.embed(TEXT))
