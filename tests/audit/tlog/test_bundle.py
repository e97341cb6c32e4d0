import json
from base64 import b64decode
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running
from support.databases import TestDatabase, execute, fetch

from audit.events import schemas
from audit.leaves.leaf import name_of
from audit.tlog import bundle
from chassis.tlog.checkpoints import parse_checkpoint
from chassis.tlog.merkle import check_inclusion, leaf_hash
from chassis.tlog.notes import Key, signed_by
from chassis.tlog.proofs import parse_proof

pytestmark = pytest.mark.usefixtures("quick_tree")

ACCESS = """
SELECT seq, encounter_id, patient_ids, is_access, unverified, recorded_by FROM audit.agent_events
WHERE event_type = 'agent-event.exported' ORDER BY seq
"""


@pytest.fixture
async def auditor(app: FastAPI, keyring: Any) -> AsyncIterator[httpx.AsyncClient]:
    token = keyring.mint("auditor", scope="system/AuditEvent.crs")
    async with running(app, token) as client:
        yield client


async def read(client: httpx.AsyncClient, encounter: str) -> tuple[dict[str, Any], Any]:
    answer = await client.get("/tlog/bundle", params={"encounter_id": encounter})
    assert answer.raise_for_status().headers["content-type"] == "application/x-ndjson"
    head, *events = map(json.loads, answer.text.splitlines())
    return head, events


async def append(client: httpx.AsyncClient, event: dict[str, Any], count: int) -> None:
    events = [event | {"payload": {"number": number}} for number in range(count)]
    results = (await client.post("/agent-events/batch", json=events)).raise_for_status().json()
    assert all("seq" in one for one in results["results"]), results


class TestABundle:
    async def test_has_each_event_of_the_encounter_linked_to_the_one_before_and_its_access(
        self, auditor: httpx.AsyncClient, event: dict[str, Any], database: TestDatabase
    ):
        other = {**event, "encounter_id": None, "patient_ids": ["P7"]}
        await append(auditor, event, 40)
        await append(auditor, other, 3)
        await append(auditor, event | {"patient_ids": ["P8", "P9"]}, 2)

        head, events = await read(auditor, event["encounter_id"])

        leaves = [b64decode(one["leaf"]) for one in events]
        documents = [json.loads(one) for one in leaves]
        assert [one["nth"] for one in documents] == [*range(43)]
        links = [b64decode(one["prev"]) for one in documents[1:]]
        assert links == [leaf_hash(one) for one in leaves[:-1]]
        assert b64decode(events[41]["payload"]) == b'{"number":1}'
        encounter = UUID(head["encounter_id"])
        assert name_of(b64decode(head["opener"]), encounter) == b64decode(documents[0]["enc"])
        proof = parse_proof(head["proof"])
        key = Key.parse((await auditor.get("/tlog/key")).text)
        assert len(signed_by(proof.checkpoint, [key])) == 1
        tree = parse_checkpoint(proof.checkpoint.text)
        check_inclusion(leaf_hash(leaves[-1]), proof.index, tree.size, proof.hashes, tree.root)
        assert proof.index == events[-1]["seq"] == head["access"]["seq"]
        assert (documents[-1]["id"], documents[-1]["agent"]) == (head["access"]["id"], "auditor")
        (access,) = await fetch(database.admin_dsn, ACCESS)
        assert {*access["patient_ids"]} == {"P8", "P9", head["patient_id"]}
        assert str(access["encounter_id"]) == event["encounter_id"]
        assert (access["is_access"], access["unverified"]) == (True, False)
        assert access["recorded_by"] == "audit"

        _, events = await read(auditor, event["encounter_id"])

        accesses = [json.loads(b64decode(one["leaf"])).get("access", False) for one in events]
        assert accesses == [False] * 42 + [True] * 2  # Including the earlier reads.

    async def test_of_a_missing_encounter_has_only_its_own_access(
        self,
        auditor: httpx.AsyncClient,
        unknown_encounter: str,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ):
        head, events = await read(auditor, unknown_encounter)

        assert head["patient_id"] is None
        assert [json.loads(b64decode(one["leaf"]))["nth"] for one in events] == [0]
        (access,) = await fetch(database.admin_dsn, ACCESS)
        assert access["unverified"]

        monkeypatch.setattr(
            bundle, "COVERED_WITHIN_S", 0.0
        )  # The limit is 0 s, so that no checkpoint covers the event in time.
        answer = await auditor.get("/tlog/bundle", params={"encounter_id": unknown_encounter})
        assert (answer.status_code, answer.json()["code"]) == (503, "not-covered")
        assert answer.headers["retry-after"] == "1"

    async def test_omits_destroyed_content_and_splits_accesses_about_many_patients(
        self,
        auditor: httpx.AsyncClient,
        event: dict[str, Any],
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ):
        assert schemas.MAX_PATIENTS == bundle.MAX_PATIENTS
        monkeypatch.setattr(bundle, "MAX_PATIENTS", 2)
        await append(auditor, event | {"patient_ids": ["P6", "P7", "P8", "P9"]}, 2)
        for change in (
            "ALTER TABLE audit.event_leaves DISABLE TRIGGER USER",
            "ALTER TABLE audit.event_payloads DISABLE TRIGGER USER",
            "ALTER TABLE audit.event_leaves ALTER salt DROP NOT NULL",
            "UPDATE audit.event_leaves SET salt = NULL WHERE seq = 0",
            "DELETE FROM audit.event_payloads WHERE seq = 0",
        ):
            await execute(database.admin_dsn, change)

        head, events = await read(auditor, event["encounter_id"])

        assert [(one["seq"], one["salt"] is None, one["payload"]) for one in events[:2]] == [
            (0, True, None),
            (1, False, events[1]["payload"]),
        ]
        accesses = await fetch(database.admin_dsn, ACCESS)
        assert [len(one["patient_ids"]) for one in accesses] == [2, 2, 1]
        assert head["access"]["seq"] == events[-1]["seq"] == accesses[-1]["seq"]
