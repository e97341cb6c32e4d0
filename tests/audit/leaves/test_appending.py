import base64
from typing import Any

import httpx
from support.databases import TestDatabase, fetch
from support.events import Deliver

from tests.audit.leaf_rows import leaves_of


def decoded(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


async def test_events_of_every_shape_have_leaves_that_match_their_rows(
    client: httpx.AsyncClient,
    deliver: Deliver,
    records: Any,
    event: dict[str, Any],
    database: TestDatabase,
):
    at = "2026-11-20T10:00:00.1234567+05:30"
    for change in (
        {},
        {"tool": "risk/score", "outcome": "success", "occurred_at": at},
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
    await client.get("/agent-events", params={"encounter_id": records.encounter})
    await deliver(client, event | {"event_type": "encounter.opened", "patient_ids": ["P7"]})
    await client.post("/agent-events", json=event)
    records.goes_down()
    unseen = event | {"encounter_id": "01980000-0000-7000-8000-0000000000ee"}
    await client.post("/agent-events", json=unseen)

    leaves = await leaves_of(database)

    assert len(leaves) == 10
    assert [leaf.document.get("access", False) for leaf in leaves].index(True) == 6
    # Leaves of logged reads and of events from services also continue the encounter's numbering.
    named = [leaf for leaf in leaves[:-1] if leaf.encounter_id is not None]
    assert [leaf.document["nth"] for leaf in named] == list(range(8))
    assert named[-1].document["pos"] == 5
    # The first event's leaf contains the patient and records' answer about the encounter.
    known, unverified = leaves[0], leaves[-1]
    assert (known.document.get("said"), known.owner) == ("known", records.patient)
    assert (unverified.document.get("said"), unverified.owner) == (None, None)
    assert unverified.document["unverified"] is True


async def test_the_receipt_and_its_repeat_contain_the_leaf(
    client: httpx.AsyncClient, event: dict[str, Any], database: TestDatabase
):
    sent = event | {"id": "01980000-0000-7000-8000-0000000000ff"}
    first = (await client.post("/agent-events", json=sent)).json()
    repeat = (await client.post("/agent-events/batch", json=[sent])).json()["results"][0]

    (leaf,) = await leaves_of(database)
    (row,) = await fetch(database.admin_dsn, "SELECT mac FROM audit.event_leaves")
    assert leaf is not None
    assert repeat == first | {"duplicate": True}
    for receipt in (first, repeat):
        assert decoded(receipt["leaf_hash"]) == leaf.hash
        assert decoded(receipt["leaf_mac"]) == row["mac"]
