"""Passages that an earlier version of the service stored, or stores while this one is rolled out."""

import asyncio
from contextlib import nullcontext
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.databases import TestDatabase, fetch

from chassis.backfill import Backfill
from retrieval.chunks.backfill import BATCH, add_missing_passages
from tests.retrieval.fake_embedder import FakeEmbedder
from tests.retrieval.passage_rows import connected

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("by_hand")]

OLDER = """
INSERT INTO retrieval.medical_chunks (patient_id, source_type, source_ref, chunk_text, model_id, embedding)
SELECT $1, 'note', 'n', $2, id, $3 FROM retrieval.embedding_models RETURNING id
"""
TEXT = "Metoprolol was stopped because of bradycardia."


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Such passages wait until a test looks for them."""
    monkeypatch.setattr(Backfill, "running", nullcontext)


@pytest.fixture
async def client(client_of_own: httpx.AsyncClient) -> httpx.AsyncClient:
    return client_of_own


async def store_as_before(
    database: TestDatabase, embedder: FakeEmbedder, *texts: str, patient: str = "P1"
) -> list[UUID]:
    vectors = [await embedder.embed(text) for text in texts]
    async with connected(database.app_dsn) as connection:
        return [
            await connection.fetchval(OLDER, patient, text, vector)
            for text, vector in zip(texts, vectors, strict=True)
        ]


async def found(client: httpx.AsyncClient, question: str, **query: Any) -> list[dict[str, Any]]:
    answer = await client.post("/retrieve", json={"question": question, **query})
    matches: list[dict[str, Any]] = answer.raise_for_status().json()["matches"]
    return matches


async def add_all(app: FastAPI) -> int:
    batches = 0
    while await add_missing_passages(app.state.database, app.state.active_model):
        batches += 1
    return batches


async def count(database: TestDatabase) -> dict[UUID, int]:
    query = "SELECT medical_chunk_id AS id, count(*) FROM retrieval.passages GROUP BY 1"
    return dict(await fetch(database.admin_dsn, query))


async def test_are_found_by_meaning_until_then(
    client: httpx.AsyncClient, database: TestDatabase, embedder: FakeEmbedder
) -> None:
    (chunk_id,) = await store_as_before(database, embedder, TEXT)

    queries: list[tuple[dict[str, Any], bool]] = [
        ({}, True),
        ({"patient_id": "P1"}, True),
        ({"mode": "dense", "source_types": ["note"], "review_status": "approved"}, True),
        ({"patient_id": "P2"}, False),
        ({"source_type": "letter"}, False),
        ({"review_status": "draft"}, False),
        ({"scope": "shared"}, False),
        ({"author_kind": "person"}, False),
    ]
    for query, is_found in queries:
        matches = await found(client, "Why was metoprolol stopped?", **query)
        assert [match["id"] for match in matches] == [str(chunk_id)] * is_found, query
        assert all(match["similarity"] > 0.5 for match in matches)


async def test_get_their_passages_and_are_found_by_words_and_pieces(
    client: httpx.AsyncClient, app: FastAPI, database: TestDatabase, embedder: FakeEmbedder
) -> None:
    long = "The patient was seen for a cough. " * 100 + f"\nPLAN\n{TEXT}"
    ids = await store_as_before(database, embedder, *[TEXT] * BATCH, long)

    assert await add_all(app) == 2

    pieces = await count(database)
    assert pieces.keys() == set(ids)
    assert pieces[ids[-1]] > 1
    assert {pieces[chunk_id] for chunk_id in ids[:-1]} == {1}
    assert await fetch(database.admin_dsn, "SELECT FROM retrieval.passage_backlog") == []
    matches = await found(client, "metoprolol stopped", mode="lexical", top_k=100)
    assert {match["id"] for match in matches} == {str(chunk_id) for chunk_id in ids}
    similar = await found(client, "metoprolol stopped", mode="dense", top_k=100)
    (match,) = [one for one in similar if one["id"] == str(ids[-1])]
    assert match["chunk_text"] == long
    assert match["similarity"] > 0.4  # That of its last piece.


async def test_get_them_once_from_two_processes_at_a_time(
    client: httpx.AsyncClient, app: FastAPI, database: TestDatabase, embedder: FakeEmbedder
) -> None:
    """Passages of this version wait for nothing."""
    chunk = {"patient_id": "P1", "source_type": "note", "source_ref": "n", "chunk_text": TEXT}
    await client.post("/chunks", json=chunk)
    assert await add_all(app) == 0
    ids = await store_as_before(database, embedder, *[TEXT] * 20)

    await asyncio.gather(add_all(app), add_all(app))

    pieces = await count(database)
    assert pieces.keys() > {*ids}
    assert {*pieces.values()} == {1}
