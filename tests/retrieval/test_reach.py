"""The start and the end of access of callers who may see only some patients."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, running
from support.databases import TestDatabase, fetch
from support.eventually import HANGS_S, eventually, eventually_is
from support.panels import FakePanels
from support.policies import tables_without_policy

from chartroom.system.keys import Keyring
from chassis.access import replica
from tests.retrieval.folder_search import FREE

SCOPE = "user/DocumentReference.cus"
HEARD = "UPDATE retrieval.access_feed SET heard_at = now() - $1::interval"


@pytest.fixture
async def nurse(client: httpx.AsyncClient, keyring: Keyring) -> httpx.AsyncClient:
    for patient in ("P1", "P2", "P3"):
        (await client.post("/chunks", json=chunk(patient))).raise_for_status()
    client.headers["Authorization"] = f"Bearer {keyring.mint('nurse', scope=SCOPE)}"
    return client


def chunk(patient: str) -> dict[str, str]:
    text = f"The patient {patient} has a cough."
    return {"patient_id": patient, "source_type": "note", "source_ref": "n", "chunk_text": text}


async def until_copied(app: FastAPI, panels: FakePanels) -> None:
    await eventually(lambda: app.state.member_replica.position == len(panels.changes))


async def find_texts(client: httpx.AsyncClient, **query: Any) -> list[str]:
    answer = await client.post("/retrieve", json={"question": "Who has a cough?"} | query)
    return sorted(match["patient_id"] for match in answer.raise_for_status().json()["matches"])


async def test_a_grant_counts_at_once_until_its_withdrawal(
    nurse: httpx.AsyncClient, panels: FakePanels, app: FastAPI
):
    """After the withdrawal of access, a repeated write is rejected, too."""
    await find_texts(nurse)
    panels.let("caller:nurse", "P1")
    assert await find_texts(nurse, patient_id="P1") == ["P1"]
    post = partial(nurse.post, "/chunks", json=chunk("P1"), headers={"Idempotency-Key": "k"})
    document = {"patient_id": "P1", "source_type": "note", "source_ref": "d", "text": "Cough."}
    id_ = (await nurse.post("/documents", json=document)).json()["id"]
    headers = {"Idempotency-Key": "p", "If-Match": "*"}
    patch = partial(nurse.patch, f"/documents/{id_}", json={"title": "x"}, headers=headers)
    for write in (post, patch):
        stored, again = await write(), await write()
        assert (stored.status_code, again.json()) == (200, stored.json())

    panels.remove("P1")
    await until_copied(app, panels)

    assert await find_texts(nurse) == []
    assert_problem(await post(), 403, "patient-out-of-reach")
    assert_problem(await patch(), 404, "document-not-found")


async def test_a_grant_of_one_patient_ends_by_itself(
    nurse: httpx.AsyncClient, panels: FakePanels, app: FastAPI
):
    """Records publishes grants of one patient for emergency access; the grants end even while records is down."""
    principal = 'granted:["agent", "nurse", null]'
    panels.let(principal, "P1")
    await until_copied(app, panels)
    assert await find_texts(nurse) == ["P1"]
    until = (datetime.now(UTC) + timedelta(seconds=1)).isoformat()
    panels.let(principal, "P1", until=until)
    await until_copied(app, panels)
    panels.is_down = True

    async def has_ended() -> bool:
        return await find_texts(nurse) == []

    await eventually_is(has_ended)
    query = {"question": "Who has a cough?", "patient_id": "P1"}
    assert_problem(await nurse.post("/retrieve", json=query), 403, "patient-out-of-reach")


async def test_members_survive_a_restart_without_records_until_they_expire(
    nurse: httpx.AsyncClient,
    panels: FakePanels,
    make_app: Callable[..., FastAPI],
    keyring: Keyring,
    database: TestDatabase,
):
    """Copied panel members are used for 15 minutes without records."""
    token = keyring.mint("nurse", scope=SCOPE)
    panels.let("caller:nurse", "P1")
    assert await find_texts(nurse, patient_id="P1") == ["P1"]
    panels.is_down = True
    await fetch(database.admin_dsn, HEARD, timedelta(minutes=10))
    async with running(make_app(), token) as client:
        assert await find_texts(client) == ["P1"]

    await fetch(database.admin_dsn, HEARD, timedelta(minutes=15))
    async with running(make_app(), token) as client:
        answer = await client.post("/retrieve", json={"question": "?"})
        assert_problem(answer, 503, "access-unknown")
        client.headers["Authorization"] = f"Bearer {keyring.mint('agent')}"
        assert await find_texts(client) == ["P1", "P2", "P3"]


@pytest.fixture
def without_background(monkeypatch: pytest.MonkeyPatch) -> None:
    """Disable later requests for panels, so that the service asks records only at its start. A test must request this
    fixture first.
    """
    monkeypatch.setattr(replica, "EVERY_S", 60 * HANGS_S)


@pytest.mark.usefixtures("without_background")
async def test_many_rejections_rarely_ask_records(
    nurse: httpx.AsyncClient, panels: FakePanels, monkeypatch: pytest.MonkeyPatch
):
    await find_texts(nurse)
    for limit, seconds in (("PAUSE_S", HANGS_S), ("LATE_S", HANGS_S), ("REFRESH_S", 0.01)):
        monkeypatch.setattr(replica, limit, seconds)
    before = panels.asked

    query = {"question": "?", "patient_id": "P9"}
    for _ in range(5):
        refused = await asyncio.gather(*(nurse.post("/retrieve", json=query) for _ in range(10)))
        assert {answer.status_code for answer in refused} == {403}

    assert panels.asked - before <= 1


async def test_each_table_has_a_policy_or_a_reason(database: TestDatabase):
    assert await tables_without_policy(database) == FREE
