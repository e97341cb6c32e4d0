"""Each append stores its leaf with it: what readers see is in it, and its receipt names it."""

import base64
from typing import Any

import httpx
import pytest
from support.databases import TestDatabase, fetch
from support.events import Deliver
from support.leaves import leaves_of

pytestmark = pytest.mark.anyio


def decoded(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


async def test_events_of_every_shape_have_leaves_that_say_what_their_rows_show(
    client: httpx.AsyncClient,
    deliver: Deliver,
    records: Any,
    event: dict[str, Any],
    database: TestDatabase,
) -> None:
    for change in (
        {},
        {
            "tool": "risk/score",
            "outcome": "success",
            "occurred_at": "2026-11-20T10:00:00.1234567+05:30",
        },
        {"patient_ids": ["P12345", 'odd ",{} 号']},
        {"encounter_id": None, "patient_ids": ["P1"]},
        {"agent_name": 'Агент "7"\\', "payload": {"n": "é😀"}},
    ):
        sent = {name: value for name, value in (event | change).items() if value is not None}
        (await client.post("/agent-events", json=sent)).raise_for_status()
    await client.post(
        "/agent-events",
        content=b'{"encounter_id":"%s","agent_name":"a","event_type":"b","payload":{"dose":1e400}}'
        % records.encounter.encode(),
        headers={"Content-Type": "application/json"},
    )
    await deliver(client, event | {"event_type": "encounter.opened", "patient_ids": ["P7"]})
    await client.get("/agent-events", params={"encounter_id": records.encounter})

    leaves = await leaves_of(database)

    assert all(leaf is not None and not leaf.is_sealed for leaf in leaves)
    assert [leaf.document.get("access") for leaf in leaves if leaf][-1] is True
    assert len(leaves) == 8


async def test_the_receipt_and_its_repeat_name_the_leaf(
    client: httpx.AsyncClient, event: dict[str, Any], database: TestDatabase
) -> None:
    sent = event | {"id": "01980000-0000-7000-8000-0000000000ff"}
    first = (await client.post("/agent-events", json=sent)).json()
    repeat = (await client.post("/agent-events/batch", json=[sent])).json()["results"][0]

    (leaf,) = await leaves_of(database)
    (row,) = await fetch(database.admin_dsn, "SELECT mac FROM audit.event_leaves")
    assert leaf is not None
    for receipt in (first, repeat):
        assert decoded(receipt["leaf_hash"]) == leaf.hash
        assert decoded(receipt["leaf_mac"]) == row["mac"]


async def test_what_records_said_of_the_encounter_and_its_patient_are_in_the_leaf(
    client: httpx.AsyncClient, records: Any, event: dict[str, Any], database: TestDatabase
) -> None:
    await client.post("/agent-events", json=event)
    records.goes_down()
    unseen = event | {"encounter_id": "01980000-0000-7000-8000-0000000000ee"}
    await client.post("/agent-events", json=unseen)

    known, unverified = (leaf for leaf in await leaves_of(database) if leaf is not None)
    assert (known.document.get("said"), known.owner) == ("known", records.patient)
    assert (unverified.document.get("said"), unverified.owner) == (None, None)
    assert unverified.document["unverified"] is True


async def test_the_chain_of_an_encounter_runs_through_reads_and_deliveries_too(
    client: httpx.AsyncClient,
    deliver: Deliver,
    records: Any,
    event: dict[str, Any],
    database: TestDatabase,
) -> None:
    await client.post("/agent-events", json=event)
    await client.get("/agent-events", params={"encounter_id": records.encounter})
    await deliver(client, event | {"event_type": "encounter.opened", "patient_ids": ["P7"]})
    await client.post("/agent-events", json=event)

    leaves = [leaf for leaf in await leaves_of(database) if leaf is not None]
    named = [leaf for leaf in leaves if leaf.encounter_id is not None]
    assert [leaf.document["nth"] for leaf in named] == list(range(len(named)))
    assert [leaf.document.get("pos") for leaf in named][-1] == 1
    assert len(named) >= 3
