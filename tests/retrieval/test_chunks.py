import asyncio
import json
from uuid import UUID

import httpx
import numpy as np
from support.applications import assert_problem
from support.databases import TestDatabase, fetch

from retrieval.embedding.protocol import EmbedderBusy
from tests.retrieval.fake_embedder import ArrangedEmbedder, FakeEmbedder

JSON = {"Content-Type": "application/json"}
CHUNK = {
    "patient_id": "P12345",
    "source_type": "discharge_summary",
    "source_ref": "ds-2026-03-14",
    "chunk_text": "Metoprolol was stopped because of bradycardia.",
}
STORED = """
SELECT c.id, c.patient_id, c.source_type, c.source_ref, c.text AS chunk_text, embedding::real[]
FROM retrieval.chunks c LEFT JOIN retrieval.passages p ON p.chunk_id = c.id ORDER BY c.id, p.id
"""
TEXTS = [
    "患者对青霉素过敏。",
    "Zoë «s» naïve façade — 38.5 °C, µg/ml, ½ tablet",
    "😷 \U0001f9d1\u200d\u2695\ufe0f",
    "e\u0301 is not é",
    "line\r\nline\ttab",
    "' OR 1=1; -- $1 :x %s {0} \\",
    "x" * 50_000,
]


async def stored(database: TestDatabase) -> list[dict[str, object]]:
    return [dict(row) for row in await fetch(database.admin_dsn, STORED)]


async def test_half_a_character_in_a_passage_or_a_question_is_replaced(
    client: httpx.AsyncClient, database: TestDatabase
):
    cut = "cut \ud83d"
    chunk = json.dumps(CHUNK | {"chunk_text": cut})
    question = json.dumps({"question": cut, "patient_id": CHUNK["patient_id"]})
    for path, body in (("/chunks", chunk), ("/retrieve", question)):
        answer = await client.post(path, content=body, headers=JSON)

        assert answer.json()["replaced_characters"] == 1
    assert [row["chunk_text"] for row in await stored(database)] == ["cut \ufffd"]


async def test_each_chunk_is_committed_with_its_vector_before_the_answer(
    client: httpx.AsyncClient, database: TestDatabase, embedder: FakeEmbedder
):
    for number in range(2):
        answer = await client.post("/chunks", json=CHUNK)

        assert answer.status_code == 200
        chunk_id = UUID(answer.json()["chunk_id"])
        assert (chunk_id.version, answer.json()) == (
            7,
            {"chunk_id": str(chunk_id), "status": "stored"},
        )
        rows = await stored(database)
        vector = rows[number].pop("embedding")
        assert (len(rows), rows[number]) == (number + 1, {"id": chunk_id, **CHUNK})
        assert np.array_equal(
            np.float16(vector), np.float16(await embedder.embed(CHUNK["chunk_text"]))
        )


async def test_long_texts_are_rejected_if_too_many_are_queued(
    client: httpx.AsyncClient, database: TestDatabase, arranged: ArrangedEmbedder
):
    arranged.fails = lambda text: EmbedderBusy() if {"1", "3"} & {*text.split()} else None
    longs = [CHUNK | {"chunk_text": f"fever {number} " * 500} for number in range(4)]
    answers = await asyncio.gather(*(client.post("/chunks", json=long) for long in longs))

    refused = answers[1::2]
    acknowledged = {answer.json()["chunk_id"] for answer in answers[::2]}
    assert {str(row["id"]) for row in await stored(database)} == acknowledged
    for answer in refused:
        assert_problem(answer, 503, "embedding-busy")
        assert answer.headers["Retry-After"] == "5"


async def test_every_visible_character_is_kept(client: httpx.AsyncClient):
    for number, text in enumerate(TEXTS):
        chunk = {"patient_id": f"患者, {number}", "chunk_text": text, "source_ref": text[:512]}
        (await client.post("/chunks", json=CHUNK | chunk)).raise_for_status()

        asked = {"question": "?", "patient_id": chunk["patient_id"]}
        (match,) = (await client.post("/retrieve", json=asked)).json()["matches"]
        assert {name: match[name] for name in chunk} == chunk


async def test_invisible_characters_are_removed(client: httpx.AsyncClient):
    chunk = CHUNK | {"chunk_text": "Ta\u2067ke\u2069 5\u200b mg"}
    (await client.post("/chunks", json=chunk)).raise_for_status()

    asked = {"question": "?", "patient_id": CHUNK["patient_id"]}
    (match,) = (await client.post("/retrieve", json=asked)).json()["matches"]
    assert match["chunk_text"] == "Take 5 mg"
