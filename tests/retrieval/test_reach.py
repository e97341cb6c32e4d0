"""Callers who may see some patients only: when grants count and end. `test_leaks` has what they
find and store.
"""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, running
from support.databases import TestDatabase
from support.eventually import HANGS_S, eventually
from support.fake_embedder import FakeEmbedder
from support.panels import FakePanels
from support.policies import tables_without_policy
from support.retrieval_app import create_app
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from retrieval.settings import Settings

pytestmark = pytest.mark.anyio
SCOPE = "user/DocumentReference.cs"


@pytest.fixture
async def nurse(client: httpx.AsyncClient, keyring: Keyring) -> httpx.AsyncClient:
    """A client whose scopes count for the patients of its panels, with passages of P1, P2, P3."""
    for patient in ("P1", "P2", "P3"):
        (await client.post("/chunks", json=chunk(patient))).raise_for_status()
    client.headers["Authorization"] = f"Bearer {keyring.mint('nurse', scope=SCOPE)}"
    return client


def chunk(patient: str) -> dict[str, str]:
    text = f"The patient {patient} has a cough."
    return {"patient_id": patient, "source_type": "note", "source_ref": "n", "chunk_text": text}


async def until_found(client: httpx.AsyncClient, patients: list[str]) -> None:
    async with asyncio.timeout(HANGS_S):
        while await found(client) != patients:  # noqa: ASYNC110 - No event is set for it.
            await asyncio.sleep(0.1)


async def found(client: httpx.AsyncClient, **query: Any) -> list[str]:
    answer = await client.post("/retrieve", json={"question": "Who has a cough?"} | query)
    return sorted(match["patient_id"] for match in answer.raise_for_status().json()["matches"])


class TestAStoredChunk:
    async def test_is_refused_to_a_repeat_after_a_withdrawal(
        self, nurse: httpx.AsyncClient, panels: FakePanels
    ) -> None:
        panels.let("caller:nurse", "P1")
        headers = {"Idempotency-Key": "k"}

        async def post_until(status: int) -> httpx.Response:
            async with asyncio.timeout(HANGS_S):
                while True:
                    answer = await nurse.post("/chunks", json=chunk("P1"), headers=headers)
                    if answer.status_code == status:
                        return answer
                    await asyncio.sleep(0.1)

        stored = await post_until(200)
        again = await post_until(200)
        panels.remove("P1")

        assert again.json() == stored.json()
        assert_problem(await post_until(403), 403, "patient-out-of-reach")


class TestAGrant:
    async def test_counts_at_once(self, nurse: httpx.AsyncClient, panels: FakePanels) -> None:
        await found(nurse)
        panels.let("caller:nurse", "P1")

        assert await found(nurse, patient_id="P1") == ["P1"]

    async def test_counts_no_longer_after_its_withdrawal(
        self, nurse: httpx.AsyncClient, panels: FakePanels
    ) -> None:
        panels.let("caller:nurse", "P1")
        assert await found(nurse, patient_id="P1") == ["P1"]

        panels.remove("P1")

        async with asyncio.timeout(HANGS_S):
            while await found(nurse):  # noqa: ASYNC110 - No event is set for it.
                await asyncio.sleep(0.1)

    async def test_of_one_patient_ends_by_itself(
        self, nurse: httpx.AsyncClient, panels: FakePanels, app: FastAPI
    ) -> None:
        """As records passes break-glass on, also while records is silent."""
        principal = 'granted:["agent", "nurse", null]'
        panels.let(principal, "P1")
        await until_found(nurse, ["P1"])
        until = (datetime.now(UTC) + timedelta(seconds=1)).isoformat()
        panels.let(principal, "P1", until=until)
        await eventually(lambda: app.state.member_feed.position == len(panels.changes))
        panels.is_down = True

        await until_found(nurse, [])

        query = {"question": "Who has a cough?", "patient_id": "P1"}
        answer = await nurse.post("/retrieve", json=query)
        assert_problem(answer, 403, "patient-out-of-reach")


class TestWhileRecordsIsSilent:
    @pytest.fixture
    async def silenced(
        self,
        settings: dict[str, Any],
        embedder: FakeEmbedder,
        audit: StandInAudit,
        panels: FakePanels,
        keyring: Keyring,
    ) -> AsyncIterator[httpx.AsyncClient]:
        """A client of an application that trusts its members for half a second."""
        app = create_app(
            Settings(**settings | {"access_silent_s": 0.5}),
            embedder=embedder,
            audit_transport=audit,
            records_transport=panels,
        )
        async with running(app, keyring.mint("nurse", scope=SCOPE)) as client:
            yield client

    async def test_limited_callers_are_refused_once_the_members_are_too_old(
        self, silenced: httpx.AsyncClient, panels: FakePanels, keyring: Keyring
    ) -> None:
        panels.is_down = True
        await asyncio.sleep(0.6)

        answer = await silenced.post("/retrieve", json={"question": "?"})

        assert_problem(answer, 503, "access-unknown")
        silenced.headers["Authorization"] = f"Bearer {keyring.mint('agent')}"
        assert await found(silenced) == []

    async def test_members_outlive_a_restart(
        self,
        nurse: httpx.AsyncClient,
        panels: FakePanels,
        *,
        settings: dict[str, Any],
        embedder: FakeEmbedder,
        audit: StandInAudit,
        keyring: Keyring,
    ) -> None:
        panels.let("caller:nurse", "P1")
        assert await found(nurse, patient_id="P1") == ["P1"]
        panels.is_down = True
        restarted = create_app(
            Settings(**settings), embedder=embedder, audit_transport=audit, records_transport=panels
        )

        async with running(restarted, keyring.mint("nurse", scope=SCOPE)) as client:
            await asyncio.sleep(0.2)
            assert await found(client) == ["P1"]


async def test_records_is_asked_rarely_however_many_requests_are_refused(
    nurse: httpx.AsyncClient, panels: FakePanels
) -> None:
    await found(nurse)
    before = panels.asked

    loop = asyncio.get_running_loop()
    started = loop.time()
    query = {"question": "?", "patient_id": "P9"}
    await asyncio.gather(*(nurse.post("/retrieve", json=query) for _ in range(50)))
    elapsed = loop.time() - started

    assert panels.asked - before <= 20 * elapsed + 2


async def test_each_table_has_a_policy_or_a_reason(database: TestDatabase) -> None:
    """Tables without a policy show the panel role nothing of a chart."""
    assert await tables_without_policy(database) == {
        "access_callers",  # Which panels a caller has.
        "access_members",  # Which patients a panel has; the policies read it.
        "embedding_models",  # Which model has which columns of vectors.
        "idempotency_keys",  # Read by caller and key; hold ids, no content.
        "outbox",  # May be inserted only.
        "passage_backlog",  # Ids of passages; a search joins them to the rows it may see.
        "term_counts",  # Sums over all passages.
    }
