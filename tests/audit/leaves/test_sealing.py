"""Events that versions without leaves stored get theirs, marked, once and in order, while others append."""

import asyncio
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from prometheus_client import CollectorRegistry
from support.applications import running
from support.databases import TestDatabase, execute
from support.eventually import HANGS_S, eventually_is

from audit.encounters.settling import Settling
from audit.leaves import repository, sealing
from audit.leaves.leaf_key import LeafKey
from audit.leaves.proof_folder import ProofFolder
from audit.leaves.sealing import seal
from audit.tlog.integrator import Integrator
from audit.tlog.watch import TreeWatch
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.uuids import uuid7
from tests.audit.event_rows import fill_log
from tests.audit.leaf_rows import is_sealed, sealed

pytestmark = pytest.mark.anyio

# As the version before leaves appended: it knows neither their table nor their columns.
BY_AN_OLDER_VERSION = """
WITH head AS (
    UPDATE audit.log_head SET next_seq = next_seq + 1 WHERE id = 0 RETURNING next_seq - 1 AS seq, last_recorded_at
), place AS (
    INSERT INTO audit.encounter_heads (encounter_id, next_pos) VALUES ($1, 1)
    ON CONFLICT (encounter_id) DO UPDATE SET next_pos = encounter_heads.next_pos + 1
    RETURNING next_pos - 1 AS stream_pos
), stored AS (
    INSERT INTO audit.agent_events (seq, id, encounter_id, stream_pos, agent_name, event_type, patient_ids, recorded_by,
        recorded_by_kind, recorded_at, is_access, unverified)
    SELECT seq, uuidv7(), $1, stream_pos, 'old-agent', 'step', '{}', 'old-agent', 'agent', last_recorded_at, false,
        false
    FROM head, place RETURNING seq
)
INSERT INTO audit.event_payloads (seq, body) SELECT seq, '{}' FROM stored
"""


@pytest.fixture
def proof() -> ProofFolder:
    proof = ProofFolder(Path("nothing"), "log")
    proof.key = LeafKey(bytes(32))
    return proof


def sealing_later(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Keep the background from sealing until this event is set."""
    begin, lock = asyncio.Event(), repository.lock

    async def lock_later(connection: Connection) -> bool:
        await begin.wait()
        return await lock(connection)

    monkeypatch.setattr(repository, "lock", lock_later)
    return begin


async def seal_one(service: Database, proof: ProofFolder, step: int) -> bool:
    async with service.connection(service.service) as connection, connection.transaction():
        return await seal(connection, proof, step=step)


class TestTheLogOfAnEarlierVersion:
    async def test_is_sealed_from_its_beginning_while_appends_go_on(
        self,
        database: TestDatabase,
        app: FastAPI,
        keyring: Any,
        event: dict[str, Any],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(sealing, "STEP_BYTES", 4_096)
        begin = sealing_later(monkeypatch)
        await fill_log(database, 300)
        hashes: list[str | None] = []
        event = event | {"id": str(uuid7())}
        async with running(app, keyring.mint("test-agent")) as client:
            while not hashes or hashes[-1] is None:
                new = event if not hashes else event | {"id": str(uuid7())}
                answer = await client.post("/agent-events", json=new)
                hashes.append(answer.raise_for_status().json()["leaf_hash"])
                begin.set()
            leaves = await sealed(database)
            repeat = (await client.post("/agent-events", json=event)).json()
        assert hashes[0] is None
        assert [leaf.is_sealed for leaf in leaves] == [True] * (299 + len(hashes)) + [False]
        owners = [leaf.owner for leaf in leaves if leaf.encounter_id is not None]
        assert None not in owners
        # A repeat of an event that was sealed later has its leaf.
        assert (repeat["duplicate"], repeat["leaf_hash"] is None) == (True, False)

    async def test_is_sealed_once_by_two_processes(
        self, database: TestDatabase, service: Database, proof: ProofFolder
    ) -> None:
        await fill_log(database, 200)

        async def work() -> None:
            async with asyncio.timeout(HANGS_S):
                while not await is_sealed(database):
                    await seal_one(service, proof, 20)

        await asyncio.gather(work(), work(), work())
        assert len(await sealed(database)) == 200

    async def test_has_nothing_left_for_a_process_that_another_was_faster_than(
        self,
        database: TestDatabase,
        service: Database,
        proof: ProofFolder,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        await fill_log(database, 3)
        lock = repository.lock

        async def seal_all_and_lock(connection: Connection) -> bool:
            monkeypatch.setattr(repository, "lock", lock)
            await seal_one(service, proof, 1_000)
            return await lock(connection)

        monkeypatch.setattr(repository, "lock", seal_all_and_lock)
        assert not await seal_one(service, proof, 1_000)
        assert len(await sealed(database)) == 3

    async def test_is_sealed_by_what_weighs_little_enough_and_at_least_one_event(
        self,
        database: TestDatabase,
        service: Database,
        proof: ProofFolder,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        await fill_log(database, 3)
        monkeypatch.setattr(sealing, "STEP_BYTES", 0)
        steps = [await seal_one(service, proof, 1_000) for _ in range(4)]
        assert steps == [True, True, False, False]
        assert len(await sealed(database)) == 3


@pytest.mark.parametrize(
    ("deletion", "kind", "seq"),
    [
        ("DELETE FROM audit.agent_events WHERE seq = 10", "event-missing", 10),
        ("DELETE FROM audit.event_payloads WHERE seq = 10", "event-missing", 10),
        ("DELETE FROM audit.leaf_sealing", "leaf-missing", 0),
    ],
)
async def test_a_missing_row_raises_an_alarm_and_appends_go_on(
    *,
    app: FastAPI,
    keyring: Any,
    event: dict[str, Any],
    database: TestDatabase,
    deletion: str,
    kind: str,
    seq: int,
) -> None:
    await fill_log(database, 50)
    await execute(
        database.admin_dsn,
        f"SET session_replication_role = replica; {deletion}",
    )
    async with running(app, keyring.mint("test-agent")) as client:

        async def raised() -> Any:
            return (await client.get("/readyz")).json()["log"]["alarm"]

        alarm = await eventually_is(raised)
        receipt = (await client.post("/agent-events", json=event)).raise_for_status().json()
    assert (alarm["kind"], alarm["seq"]) == (kind, seq)
    assert receipt["leaf_hash"] is None


async def test_an_alarm_that_cannot_be_kept_shows_in_readyz(
    database: TestDatabase, service: Database, proof: ProofFolder
) -> None:
    await fill_log(database, 3)
    await execute(database.admin_dsn, "DELETE FROM audit.leaf_sealing")
    watch = TreeWatch(CollectorRegistry())

    await sealing.sealing(service, proof).run_batch()
    await Integrator(service, proof, watch).advance()

    assert proof.unkept_alarm is not None
    assert watch.state()["alarm"] == asdict(proof.unkept_alarm)


@pytest.fixture
def only_sealing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the application from settling, and from integrating leaves that are then removed."""
    for background in (Settling, Integrator):
        monkeypatch.setattr(background, "running", nullcontext)


@pytest.mark.usefixtures("only_sealing", "app")  # Which seals in the background.
async def test_an_unverified_event_does_not_have_the_patient_who_does_not_find_it_yet(
    client: httpx.AsyncClient, records: Any, event: dict[str, Any], database: TestDatabase
) -> None:
    records.goes_down()
    await client.post("/agent-events", json=event)
    records.comes_back()
    await client.post("/agent-events", json=event)
    await execute(
        database.admin_dsn,
        "SET session_replication_role = replica; TRUNCATE audit.event_leaves; "
        "UPDATE audit.log_head SET leaves = 0; UPDATE audit.encounter_heads SET leaves = 0, head = NULL",
    )
    first, second = await sealed(database)
    assert (first.owner, second.owner) == (None, records.patient)
    assert first.document["unverified"] is True


@pytest.mark.usefixtures("app")  # Which seals in the background.
async def test_what_an_older_version_appends_beside_this_one_is_sealed_within_seconds(
    client: httpx.AsyncClient, event: dict[str, Any], database: TestDatabase
) -> None:
    await client.post("/agent-events", json=event)
    older = BY_AN_OLDER_VERSION.replace("$1", f"'{event['encounter_id']}'::uuid")
    for _ in range(3):
        await execute(database.admin_dsn, older)
    answer = await client.post("/agent-events", json=event)
    leaves = await sealed(database)
    last = await client.post("/agent-events", json=event)

    assert answer.json()["leaf_hash"] is None
    assert [leaf.is_sealed for leaf in leaves] == [False, True, True, True, True]
    assert [leaf.document["nth"] for leaf in leaves] == [0, 1, 2, 3, 4]
    assert last.json()["leaf_hash"] is not None
    assert len(await sealed(database)) == 6
