"""Events of writes and searches, and repeated writes."""

import asyncio
import hashlib
from typing import Any
from unittest.mock import ANY

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, running, unstarted_client
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually
from support.fake_embedder import FakeEmbedder
from support.retrieval_app import create_app
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from retrieval.embedding.protocol import Vector
from retrieval.settings import Settings

pytestmark = pytest.mark.anyio

CHUNK = {
    "patient_id": "P12345",
    "source_type": "discharge_summary",
    "source_ref": "Jane Doe, March",
    "chunk_text": "Metoprolol was stopped because of bradycardia.",
}
QUESTION = "Why was Jane Doe's metoprolol stopped?"
SECRETS = ("Jane", "Metoprolol", "metoprolol", "discharge_summary")


class CountingEmbedder:
    def __init__(self, embedder: FakeEmbedder) -> None:
        self._embedder = embedder
        self.calls = 0

    async def embed(self, text: str) -> Vector:
        self.calls += 1
        return await self._embedder.embed(text)

    def count_pieces(self, text: str) -> int:
        return self._embedder.count_pieces(text)

    async def aclose(self) -> None:
        pass


async def delivered(audit: StandInAudit, count: int) -> list[dict[str, Any]]:
    await eventually(lambda: len(audit.events) >= count)
    return audit.events


class TestAnEvent:
    async def test_of_a_chunk_has_nothing_of_its_content(
        self, client: httpx.AsyncClient, audit: StandInAudit
    ) -> None:
        chunk_id = (await client.post("/chunks", json=CHUNK)).json()["chunk_id"]

        (event,) = await delivered(audit, 1)
        assert (event["event_type"], event["agent_name"], event["access"]) == (
            "chunk.stored",
            "test-agent",
            False,
        )
        assert event["patient_ids"] == ["P12345"]
        assert event["payload"] == {
            "schema": "urn:chartroom:change:1",
            "resource": f"chunk/{chunk_id}",
            "resource_version": 1,
            "data": {"caller_kind": "agent", "caller": ANY},
        }
        assert not any(secret in audit.requests[0].content.decode() for secret in SECRETS)

    async def test_of_a_search_has_the_matches_and_a_hash_of_the_question(
        self, client: httpx.AsyncClient, audit: StandInAudit
    ) -> None:
        for patient in ("P12345", "P2"):
            await client.post("/chunks", json=CHUNK | {"patient_id": patient})
        found = (await client.post("/retrieve", json={"question": QUESTION})).json()["matches"]

        event = (await delivered(audit, 3))[2]
        assert (event["event_type"], event["access"]) == ("passages.retrieved", True)
        assert event["patient_ids"] == ["P12345", "P2"]
        assert event["payload"]["data"] == {
            "caller_kind": "agent",
            "caller": ANY,
            "question_sha256": hashlib.sha256(QUESTION.encode()).hexdigest(),
            "passages": [{"id": match["id"], "score": match["similarity"]} for match in found],
        }
        assert not any(
            secret in request.content.decode() for request in audit.requests for secret in SECRETS
        )

    async def test_of_a_search_without_matches_has_the_patient_of_the_query(
        self, client: httpx.AsyncClient, audit: StandInAudit
    ) -> None:
        await client.post("/retrieve", json={"question": QUESTION, "patient_id": "P7"})

        (event,) = await delivered(audit, 1)
        assert (event["patient_ids"], event["payload"]["data"]["passages"]) == (["P7"], [])

    @pytest.mark.usefixtures("app")
    async def test_of_a_search_is_stored_before_the_answer(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await client.post("/chunks", json=CHUNK)
        await execute(database.admin_dsn, "REVOKE INSERT ON retrieval.outbox FROM retrieval_app")
        try:
            response = await client.post("/retrieve", json={"question": QUESTION})
        finally:
            await execute(database.admin_dsn, "GRANT INSERT ON retrieval.outbox TO retrieval_app")

        assert_problem(response, 500, "internal-error")
        assert "bradycardia" not in response.text

    @pytest.mark.usefixtures("client")
    async def test_is_not_stored_for_a_peers_search(
        self, app: FastAPI, keyring: Keyring, database: TestDatabase
    ) -> None:
        tokens = ServiceTokens("records", keyring.service_key_file("records"))
        await tokens.load()
        async with unstarted_client(app, tokens.token_for("retrieval")) as peer:
            assert (await peer.post("/retrieve", json={"question": QUESTION})).status_code == 200

        assert await fetch(database.admin_dsn, "SELECT FROM retrieval.outbox") == []


class TestRepeatedChunk:
    async def test_is_stored_and_embedded_once_and_gets_the_first_answer(
        self,
        settings: dict[str, Any],
        embedder: FakeEmbedder,
        keyring: Keyring,
        database: TestDatabase,
    ) -> None:
        counting = CountingEmbedder(embedder)
        app = create_app(Settings(**settings), embedder=counting, audit_transport=StandInAudit())  # type: ignore[arg-type]
        async with running(app, keyring.mint("test-agent")) as client:
            first, again = [
                await client.post("/chunks", json=CHUNK, headers={"Idempotency-Key": "key-1"})
                for _ in range(2)
            ]
            other = await client.post(
                "/chunks", json=CHUNK | {"patient_id": "P2"}, headers={"Idempotency-Key": "key-1"}
            )

        assert (again.status_code, again.json()) == (200, first.json())
        assert ("Idempotency-Replayed" in first.headers, again.headers["Idempotency-Replayed"]) == (
            False,
            "true",
        )
        assert_problem(other, 422, "idempotency-key-used-otherwise")
        assert counting.calls == 1
        assert len(await fetch(database.admin_dsn, "SELECT FROM retrieval.medical_chunks")) == 1

    async def test_at_the_same_time_is_stored_once(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        answers = await asyncio.gather(
            *(
                client.post("/chunks", json=CHUNK, headers={"Idempotency-Key": "key-1"})
                for _ in range(8)
            )
        )

        assert {answer.status_code for answer in answers} <= {200, 409}
        assert (
            len({answer.json()["chunk_id"] for answer in answers if answer.status_code == 200}) == 1
        )
        assert len(await fetch(database.admin_dsn, "SELECT FROM retrieval.medical_chunks")) == 1
