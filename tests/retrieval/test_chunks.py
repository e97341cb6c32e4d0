import asyncio
import json
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

import httpx
import numpy as np
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch
from support.fake_embedder import FakeEmbedder

from retrieval.embedding.protocol import EmbedderBusy, Vector

pytestmark = pytest.mark.anyio

CHUNK = {
    "patient_id": "P12345",
    "source_type": "discharge_summary",
    "source_ref": "ds-2026-03-14",
    "chunk_text": "Metoprolol was stopped because of bradycardia.",
}
# A patient's id is printable and can be one segment of a path.
USABLE_IDS = [
    pytest.param("01980000-0000-7000-8000-00000000a001", id="a uuid"),
    pytest.param("P12345", id="an outside number"),
    pytest.param("Müller, José", id="letters beyond ASCII, a comma, a space"),
    pytest.param("患者 7", id="Chinese"),
    pytest.param("مريض", id="Arabic"),
    pytest.param("\U0001f9d1", id="beyond the basic plane"),
    pytest.param(" P1 ", id="spaces around"),
    pytest.param("...", id="three dots"),
    pytest.param("a.b;c=d&e+f@g:h'i\"j<k>|{l}[m]^`~$!*(n)", id="punctuation"),
    pytest.param("7", id="one character"),
    pytest.param("x" * 64, id="64 characters"),
    pytest.param("é" * 64, id="64 characters of two bytes"),
]
UNUSABLE_IDS = [
    pytest.param("", "too-short", id="empty"),
    pytest.param("x" * 65, "too-long", id="65 characters"),
    pytest.param("   ", "printable", id="blank"),
    pytest.param("a/b", "usable-in-path", id="a slash"),
    pytest.param("a\\b", "usable-in-path", id="a backslash"),
    pytest.param("a?b", "usable-in-path", id="a question mark"),
    pytest.param("a#b", "usable-in-path", id="a hash"),
    pytest.param("a%62", "usable-in-path", id="a percent sign"),
    pytest.param(".", "usable-in-path", id="a dot"),
    pytest.param("..", "usable-in-path", id="two dots"),
    pytest.param("a\0b", "printable", id="NUL"),
    pytest.param("a\nb", "printable", id="a line feed"),
    pytest.param("a\u00a0b", "printable", id="a no-break space"),
    pytest.param("a\u202eb", "printable", id="a direction override"),
    pytest.param("a\u200bb", "printable", id="a space of no width"),
    pytest.param("a\ue000b", "printable", id="a private character"),
    pytest.param(7, "must-be-text", id="a number"),
    pytest.param(None, "must-be-text", id="null"),
    pytest.param(["P1"], "must-be-text", id="a list"),
]


class OftenBusy(FakeEmbedder):
    """Refuses each second long text."""

    def __init__(self) -> None:
        self.asked = 0

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        self.asked += 1
        if self.asked % 2 == 0:
            raise EmbedderBusy
        return await super().embed_all(texts)


async def stored(database: TestDatabase) -> list[dict[str, object]]:
    """Fetch all chunks, oldest first."""
    columns = "id, patient_id, source_type, source_ref, chunk_text, embedding::real[]"
    query = f"SELECT {columns} FROM retrieval.medical_chunks"  # noqa: S608
    return [dict(row) for row in await fetch(database.admin_dsn, f"{query} ORDER BY id")]


class TestStoreChunk:
    async def test_returns_id_and_status(self, client: httpx.AsyncClient) -> None:
        response = await client.post("/chunks", json=CHUNK)

        assert response.status_code == 200
        assert set(response.json()) == {"chunk_id", "status"}
        assert response.json()["status"] == "stored"
        assert UUID(response.json()["chunk_id"]).version == 7

    async def test_commits_the_chunk_with_its_vector_before_it_answers(
        self, client: httpx.AsyncClient, database: TestDatabase, embedder: FakeEmbedder
    ) -> None:
        answer = (await client.post("/chunks", json=CHUNK)).json()

        (row,) = await stored(database)
        vector = row.pop("embedding")
        assert row == {"id": UUID(answer["chunk_id"]), **CHUNK}
        assert np.array_equal(np.float32(vector), await embedder.embed(CHUNK["chunk_text"]))

    async def test_stores_the_same_passage_a_second_time(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        ids = {(await client.post("/chunks", json=CHUNK)).json()["chunk_id"] for _ in range(2)}

        assert ids == {str(row["id"]) for row in await stored(database)}
        assert len(ids) == 2

    async def test_embeds_all_of_a_long_text(self, client: httpx.AsyncClient) -> None:
        """Two texts of 1,200 words differ in their last sentence only. Without their ends the
        vectors would be equal, and the older text would come first.
        """
        history = "The patient was seen for hypertension and takes lisinopril every day. " * 100
        for tail in [
            "Blood pressure is now well controlled.",
            "Both kidneys failed and dialysis was begun. " * 20,
        ]:
            await client.post("/chunks", json=CHUNK | {"chunk_text": history + tail})

        response = await client.post(
            "/retrieve", json={"question": "Did the kidneys fail, is there dialysis?"}
        )

        first, second = response.json()["matches"]
        assert first["chunk_text"].endswith("dialysis was begun. ")
        assert first["similarity"] > second["similarity"]

    async def test_refuses_long_texts_while_too_many_are_queued_and_stores_what_it_acknowledged(
        self,
        client: httpx.AsyncClient,
        database: TestDatabase,
        embed_with: Callable[[Any], None],
    ) -> None:
        embed_with(OftenBusy())
        long = CHUNK | {"chunk_text": "fever " * 1000}
        answers = await asyncio.gather(*(client.post("/chunks", json=long) for _ in range(8)))

        acknowledged = [
            answer.json()["chunk_id"] for answer in answers if answer.status_code == 200
        ]
        refused = [answer for answer in answers if answer.status_code != 200]
        assert {str(row["id"]) for row in await stored(database)} == set(acknowledged)
        assert acknowledged
        assert refused
        for answer in refused:
            assert_problem(answer, 503, "embedding-busy")
            assert answer.headers["Retry-After"] == "5"

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("患者对青霉素过敏。", id="Chinese"),
            pytest.param(
                "Zoë «s» naïve façade — 38.5 °C, µg/ml, ½ tablet", id="Latin beyond ASCII"
            ),
            pytest.param("😷 \U0001f9d1\u200d\u2695\ufe0f", id="emoji with joiners"),
            pytest.param("e\u0301 is not é", id="not normalised"),
            pytest.param("line\r\nline\ttab\x01\x7f\ufeff", id="control characters"),
            pytest.param("\u200b", id="nothing visible"),
            pytest.param("' OR 1=1; -- $1 :x %s {0} \\", id="what could be SQL"),
            pytest.param("x" * 50_000, id="50,000 characters in one word"),
        ],
    )
    async def test_keeps_every_character(self, client: httpx.AsyncClient, text: str) -> None:
        response = await client.post(
            "/chunks", json=CHUNK | {"chunk_text": text, "source_ref": text[:512]}
        )

        assert response.status_code == 200
        (match,) = (await client.post("/retrieve", json={"question": "?"})).json()["matches"]
        assert (match["chunk_text"], match["source_ref"]) == (text, text[:512])

    @pytest.mark.parametrize("patient_id", USABLE_IDS)
    async def test_takes_any_printable_patient_id(
        self, client: httpx.AsyncClient, patient_id: str
    ) -> None:
        response = await client.post("/chunks", json=CHUNK | {"patient_id": patient_id})

        assert response.status_code == 200
        found = await client.post("/retrieve", json={"question": "?", "patient_id": patient_id})
        assert [match["patient_id"] for match in found.json()["matches"]] == [patient_id]


class TestRefusals:
    async def test_refuses_an_anonymous_caller(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        del client.headers["authorization"]

        response = await client.post("/chunks", json=CHUNK)

        assert_problem(response, 401, "token-required")
        assert await stored(database) == []

    @pytest.mark.parametrize(("patient_id", "rule"), UNUSABLE_IDS)
    async def test_refuses_other_patient_ids(
        self, refusing: httpx.AsyncClient, patient_id: object, rule: str
    ) -> None:
        response = await refusing.post("/chunks", json=CHUNK | {"patient_id": patient_id})

        assert ("/patient_id", rule) in broken_rules(assert_problem(response, 422, "invalid"))

    @pytest.mark.parametrize(
        ("change", "pointer", "rule"),
        [
            pytest.param(
                {"source_type": None}, "/source_type", "must-be-text", id="null for a type"
            ),
            pytest.param({"source_type": " \t"}, "/source_type", "not-blank", id="a blank type"),
            pytest.param({"source_type": ""}, "/source_type", "not-blank", id="an empty type"),
            pytest.param(
                {"source_type": "x" * 65}, "/source_type", "too-long", id="a type over its limit"
            ),
            pytest.param(
                {"source_type": "a\0"}, "/source_type", "no-nul-character", id="NUL in a type"
            ),
            pytest.param(
                {"source_ref": 7}, "/source_ref", "must-be-text", id="a number for a source"
            ),
            pytest.param({"source_ref": "\n"}, "/source_ref", "not-blank", id="a blank source"),
            pytest.param(
                {"source_ref": "x" * 513}, "/source_ref", "too-long", id="a source over its limit"
            ),
            pytest.param(
                {"source_ref": "\0a"}, "/source_ref", "no-nul-character", id="NUL in a source"
            ),
            pytest.param(
                {"chunk_text": ["a"]}, "/chunk_text", "must-be-text", id="a list for a text"
            ),
            pytest.param(
                {"chunk_text": " \r\n\t\u3000"}, "/chunk_text", "not-blank", id="a blank text"
            ),
            pytest.param(
                {"chunk_text": "x" * 50_001}, "/chunk_text", "too-long", id="a text over its limit"
            ),
            pytest.param(
                {"chunk_text": "a\0b"}, "/chunk_text", "no-nul-character", id="NUL in a text"
            ),
            pytest.param({"embedding": [0.5]}, "", "unknown-field", id="a vector of the caller's"),
            pytest.param({"id": "1"}, "", "unknown-field", id="an id of the caller's"),
            pytest.param({"model_id": 1}, "", "unknown-field", id="a column's name"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, refusing: httpx.AsyncClient, change: dict[str, object], pointer: str, rule: str
    ) -> None:
        response = await refusing.post("/chunks", json=CHUNK | change)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    @pytest.mark.parametrize("field", CHUNK)
    async def test_requires_every_field(self, refusing: httpx.AsyncClient, field: str) -> None:
        response = await refusing.post(
            "/chunks", json={name: CHUNK[name] for name in CHUNK.keys() - {field}}
        )

        assert broken_rules(assert_problem(response, 422, "invalid")) == {(f"/{field}", "required")}

    @pytest.mark.parametrize(
        ("content", "status", "code"),
        [
            pytest.param(b"", 422, "invalid", id="nothing"),
            pytest.param(b"{", 422, "invalid", id="half of an object"),
            pytest.param(b"[]", 422, "invalid", id="a list"),
            pytest.param(b"null", 422, "invalid", id="null"),
            pytest.param(b'{"chunk_text": "\xff"}', 400, "malformed-request", id="no UTF-8"),
            pytest.param(b"[" * 100_000, 422, "invalid", id="nested deeply"),
            pytest.param(b" " * (1024 * 1024 + 1), 413, "body-too-large", id="over a mebibyte"),
        ],
    )
    async def test_refuses_a_body_that_is_not_an_object(
        self, refusing: httpx.AsyncClient, content: bytes, status: int, code: str
    ) -> None:
        response = await refusing.post(
            "/chunks", content=content, headers={"content-type": "application/json"}
        )

        assert_problem(response, status, code)

    @pytest.mark.parametrize("field", CHUNK)
    async def test_refuses_a_lone_surrogate(self, refusing: httpx.AsyncClient, field: str) -> None:
        """JSON can write one, but neither the model nor PostgreSQL accepts it."""
        content = json.dumps(CHUNK | {field: "\ud800"})

        response = await refusing.post(
            "/chunks", content=content, headers={"content-type": "application/json"}
        )

        assert_problem(response, 422, "invalid")

    async def test_never_repeats_a_submitted_value(self, refusing: httpx.AsyncClient) -> None:
        body = {
            "patient_id": "Jane Doe/1970",
            "source_type": ["Jane Doe"],
            "chunk_text": "Jane\0Doe",
            "Jane Doe": 1,
        }

        response = await refusing.post("/chunks", json=body)

        assert_problem(response, 422, "invalid")
        assert "Jane" not in response.text

    async def test_stores_nothing_after_a_refusal(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await client.post("/chunks", json=CHUNK | {"patient_id": "a/b"})

        assert await stored(database) == []
