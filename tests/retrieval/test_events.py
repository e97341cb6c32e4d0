import hashlib
from typing import Any
from unittest.mock import ANY

import httpx
from fastapi import FastAPI
from support.applications import assert_problem, unstarted_client
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens

CHUNK = {
    "patient_id": "P12345",
    "source_type": "discharge_summary",
    "source_ref": "Jane Doe, March",
    "chunk_text": "Metoprolol was stopped because of bradycardia.",
}
QUESTION = "Why was Jane Doe's metoprolol stopped?"
SECRETS = ("Jane", "Metoprolol", "metoprolol", "discharge_summary")


async def delivered(audit: StandInAudit, count: int) -> list[dict[str, Any]]:
    await eventually(lambda: len(audit.events) >= count)
    return audit.events


class TestAnEvent:
    async def test_of_a_search_has_the_matches_and_a_hash_of_the_question(
        self, client: httpx.AsyncClient, audit: StandInAudit
    ):
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
        sent = b"".join(request.content for request in audit.requests).decode()
        assert not any(secret in sent for secret in SECRETS)
        await client.post("/retrieve", json={"question": QUESTION, "patient_id": "P7"})
        event = (await delivered(audit, 4))[3]
        assert (event["patient_ids"], event["payload"]["data"]["passages"]) == (["P7"], [])

    async def test_of_a_search_is_stored_before_the_response_except_for_a_peer(
        self, client: httpx.AsyncClient, app: FastAPI, keyring: Keyring, database: TestDatabase
    ):
        tokens = ServiceTokens("records", keyring.service_key_file("records"))
        await tokens.load()
        async with unstarted_client(app, tokens.token_for("retrieval")) as peer:
            assert (await peer.post("/retrieve", json={"question": QUESTION})).status_code == 200
        assert await fetch(database.admin_dsn, "SELECT FROM retrieval.outbox") == []
        await client.post("/chunks", json=CHUNK)
        await execute(database.admin_dsn, "REVOKE INSERT ON retrieval.outbox FROM retrieval_app")
        try:
            response = await client.post("/retrieve", json={"question": QUESTION})
        finally:
            await execute(database.admin_dsn, "GRANT INSERT ON retrieval.outbox TO retrieval_app")

        assert_problem(response, 500, "internal-error")
        assert "bradycardia" not in response.text
