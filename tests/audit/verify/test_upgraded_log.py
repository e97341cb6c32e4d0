"""The check of a database that a version without leaves began."""

import asyncio
from contextlib import nullcontext
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.databases import TestDatabase, execute, fetch

from audit.encounters.settling import Settling
from audit.leaves import repository
from audit.leaves.proof_folder import ProofFolder
from audit.verify.database import DatabasePlan, check_database
from audit.verify.findings import Kind
from chassis.database.pool import Connection
from tests.audit.leaf_rows import sealed
from tests.audit.leaves.test_sealing import BY_AN_OLDER_VERSION
from tests.audit.spans import TRACE, exported, span

pytestmark = pytest.mark.anyio
# An event that was stored unverified, and was settled without an event of audit's own.
SETTLED_BY_AN_OLDER_VERSION = """
WITH head AS (
    UPDATE audit.log_head SET next_seq = next_seq + 1 WHERE id = 0 RETURNING next_seq - 1 AS seq, last_recorded_at
), place AS (
    INSERT INTO audit.encounter_heads (encounter_id, next_pos) VALUES ($1, 1)
), answer AS (
    INSERT INTO audit.encounter_checks (encounter_id, is_known, patient_id) VALUES ($1, true, 'P1')
), found AS (
    INSERT INTO audit.event_patients (patient_id, is_access, seq) SELECT 'P1', false, seq FROM head
), payload AS (
    INSERT INTO audit.event_payloads (seq, body) SELECT seq, '{}' FROM head
)
INSERT INTO audit.agent_events (seq, id, encounter_id, stream_pos, agent_name, event_type, patient_ids, recorded_by,
    recorded_by_kind, recorded_at, is_access, unverified)
SELECT seq, uuidv7(), $1, 0, 'old-agent', 'step', '{}', 'old-agent', 'agent', last_recorded_at, false, true FROM head
"""
DENIED = "INSERT INTO audit.encounter_checks (encounter_id, is_known) VALUES ('{}', false)"
SETTLED_LATE = """
SELECT seq FROM audit.agent_events WHERE encounter_id = '{}' AND outcome = 'older-version' ORDER BY seq
"""

SETTLED_BY_ITS_TRACE = """
WITH settled AS (INSERT INTO audit.event_encounters (seq, encounter_id) VALUES (0, '{}'))
INSERT INTO audit.event_patients (patient_id, is_access, seq) VALUES ('{}', false, 0)
"""


@pytest.fixture
def without_settling(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the application from settling in the background what a test settles."""
    monkeypatch.setattr(Settling, "running", nullcontext)


@pytest.mark.usefixtures("without_settling", "quick_tree")
async def test_what_an_older_version_settled_is_no_finding_and_what_is_planted_later_is(
    client: httpx.AsyncClient,
    event: dict[str, Any],
    app: FastAPI,
    database: TestDatabase,
    records: Any,
) -> None:
    await execute(
        database.admin_dsn, SETTLED_BY_AN_OLDER_VERSION.replace("$1", f"'{UUID(int=7)}'::uuid")
    )
    (await client.post("/agent-events", json=event)).raise_for_status()
    first, *_ = await sealed(database)
    assert (first.is_sealed, first.owner) == (True, "P1")

    proof: ProofFolder = app.state.tree.proof
    mac_key = proof.file("mac.key").read_bytes()
    plan = DatabasePlan(database.admin_dsn, mac_key, [proof.signer.key])
    report = await asyncio.to_thread(check_database, plan)

    assert report.findings == ()

    new = uuid4()
    records.patients[str(new)] = records.patient
    answer = await client.post("/agent-events", json=event | {"encounter_id": str(new)})
    for known in (UUID(int=7), new):  # An older version may have denied the first one.
        await execute(database.admin_dsn, DENIED.format(known))
    assert await app.state.settling.say() == 2
    (found,) = (await asyncio.to_thread(check_database, plan)).findings
    of_new = [row["seq"] for row in await fetch(database.admin_dsn, SETTLED_LATE.format(new))]

    assert (found.kind, [found.seq, found.until]) == (Kind.SETTLED_LATE, of_new)
    in_upgrade = replace(plan, upgrades=[range(answer.json()["seq"], of_new[-1] + 1)])
    assert (await asyncio.to_thread(check_database, in_upgrade)).findings == ()


@pytest.mark.usefixtures("without_settling")
async def test_what_no_leaf_says_yet_is_no_finding_until_it_has_to(
    *,
    client: httpx.AsyncClient,
    event: dict[str, Any],
    app: FastAPI,
    database: TestDatabase,
    records: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def is_locked(_: Connection) -> bool:
        return False

    proof: ProofFolder = app.state.tree.proof
    mac_key = proof.file("mac.key").read_bytes()
    plan = DatabasePlan(database.admin_dsn, mac_key, [proof.signer.key])
    await exported(client, span())
    traced = {"traceparent": f"00-{TRACE}-{'0' * 15}9-01"}
    (await client.post("/agent-events", json=event, headers=traced)).raise_for_status()
    await sealed(database)
    monkeypatch.setattr(repository, "lock", is_locked)
    older = BY_AN_OLDER_VERSION.replace("$1", f"'{event['encounter_id']}'::uuid")
    await execute(database.admin_dsn, older)
    settled = SETTLED_BY_ITS_TRACE.format(event["encounter_id"], records.patient)
    await execute(database.admin_dsn, settled)
    unsealed = await asyncio.to_thread(check_database, plan)
    monkeypatch.undo()
    leaves = await sealed(database)
    late = await asyncio.to_thread(check_database, plan)
    named = replace(plan, upgrades=[range(2, len(leaves) + 1)])
    in_upgrade = await asyncio.to_thread(check_database, named)

    assert (unsealed.findings, in_upgrade.findings) == ((), ())
    found = {(one.kind, one.seq) for one in late.findings}
    assert found == {(Kind.SEALED_LATE, 2), (Kind.TRACE_ALTERED, 0), (Kind.PATIENT_ADDED, 0)}
