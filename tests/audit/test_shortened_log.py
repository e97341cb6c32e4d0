import asyncio
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from prometheus_client import CollectorRegistry
from support.applications import proof_folder, running
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually, eventually_is

from audit.leaves.alarms import Alarm, LogAlarm
from audit.leaves.proof_folder import ProofFolder
from audit.tlog.checkpoint_file import CheckpointFile
from audit.tlog.integrator import Integrator
from audit.tlog.watch import TreeWatch
from audit.verify.findings import Verdict
from audit.verify.single import check_receipt
from audit.writer import repository
from audit.writer.clock import ClockWatch, LogClock
from audit.writer.entries import Receipt
from audit.writer.writer import Writer
from chartroom.system.keys import Keyring
from chassis.database.connections import Database
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.notes import Note
from chassis.uuids import uuid7
from tests.audit.checkpoints import covered
from tests.audit.verified_logs import EVENT

ORIGIN = "test/log"
SHORTENED = """
SET session_replication_role = replica;
DELETE FROM audit.agent_events WHERE seq >= 2;
DELETE FROM audit.event_payloads WHERE seq >= 2;
DELETE FROM audit.event_leaves WHERE seq >= 2;
DELETE FROM audit.event_patients WHERE seq >= 2;
UPDATE audit.log_head SET next_seq = 2
"""
INTEGRATED = "UPDATE audit.tlog_state SET size = 4, edges = ARRAY['a']::bytea[]"
SIGNED = "INSERT INTO audit.tlog_checkpoints (origin, size, note) VALUES ('{}', 4, 'a note')"


class Log:
    def __init__(self, service: Database, proof: ProofFolder) -> None:
        self.service, self.proof = service, proof

    def writer(self) -> Writer:
        watch = ClockWatch(CollectorRegistry())
        return Writer(self.service, self.proof, LogClock(), watch)

    @property
    def alarm(self) -> Alarm | None:
        return self.proof.alarms.read()


@pytest.fixture
async def log(service: Database, tmp_path: Path) -> Log:
    proof = ProofFolder(tmp_path / "proof", ORIGIN)
    await proof.load()
    return Log(service, proof)


async def append(writer: Writer, count: int = 1) -> list[int]:
    events = [EVENT._replace(id=uuid7()) for _ in range(count)]
    outcomes = await writer.append(events)
    return [one.seq for one in outcomes if isinstance(one, Receipt)]


class TestTheWriter:
    async def test_raises_an_alarm_before_it_reuses_numbers_and_still_appends(
        self, log: Log, database: TestDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        at_insert: list[Alarm | None] = []
        insert = repository.insert

        async def observed_insert(*receipts: Any) -> None:
            at_insert.append(log.alarm)
            await insert(*receipts)

        monkeypatch.setattr(repository, "insert", observed_insert)
        writer = log.writer()
        async with writer.running():
            await append(writer, 5)
            await execute(database.admin_dsn, SHORTENED)
            again = await append(writer, 2)
            assert (log.alarm.kind, log.alarm.seq) == ("shorter-than-acknowledged", 2)
            assert [one is not None for one in at_insert] == [False, True]
            await execute(database.admin_dsn, SHORTENED)
            log.proof.alarms.end()
            (tmp_path / "proof").rename(tmp_path / "away")
            later = await append(writer, 2)
            (tmp_path / "away").rename(tmp_path / "proof")
            last = await append(writer)

        assert (again, later, last) == ([2, 3], [2, 3], [4])
        assert (log.alarm.kind, log.alarm.seq) == ("shorter-than-acknowledged", 2)

    @pytest.mark.parametrize("rewound", [INTEGRATED, SIGNED.format(ORIGIN)])
    async def test_raises_an_alarm_if_integrated_or_signed_events_are_gone(
        self, log: Log, database: TestDatabase, rewound: str
    ):
        first = log.writer()
        async with first.running():
            await append(first, 2)
        await execute(database.admin_dsn, rewound)
        writer = log.writer()
        async with writer.running():
            assert await append(writer) == [2]

        assert (log.alarm.kind, log.alarm.seq) == ("shorter-than-signed", 2)

    async def test_keeps_the_first_alarm(self, log: Log, database: TestDatabase):
        log.proof.alarms.raise_alarm(LogAlarm("leaf-missing", 1).alarm)
        writer = log.writer()
        async with writer.running():
            await append(writer, 5)
            await execute(database.admin_dsn, SHORTENED)
            await append(writer)

        assert log.alarm.kind == "leaf-missing"

    async def test_raises_no_alarm_for_another_log_name_or_several_processes(
        self, log: Log, database: TestDatabase
    ):
        await execute(database.admin_dsn, SIGNED.format("test/older"))
        one, other = log.writer(), log.writer()
        async with one.running(), other.running():
            for writer in (one, other, one, other):
                await append(writer, 3)

        assert log.alarm is None


@pytest.mark.parametrize(("origin", "is_raised"), [("chartroom/audit", True), ("former", False)])
async def test_a_restarted_writer_raises_an_alarm_if_the_database_lacks_signed_events(
    app: FastAPI,
    keyring: Keyring,
    database: TestDatabase,
    event: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    *,
    origin: str,
    is_raised: bool,
):
    # A running integrator of the log would raise the alarm before the test does.
    async def never(_: Integrator) -> bool:
        return False

    monkeypatch.setattr(Integrator, "advance", never)
    proof = ProofFolder(proof_folder(database, keyring), origin)
    await proof.load()
    text = Checkpoint(origin, 4, bytes(32)).text
    CheckpointFile(proof.file("checkpoints")).append(Note(text, (proof.signer.sign(text),)))
    async with running(app, keyring.mint("test-agent")) as client:
        receipt = (await client.post("/agent-events", json=event)).raise_for_status().json()

    alarm = proof.alarms.read()
    found = None if alarm is None else (alarm.kind, alarm.seq)
    assert (receipt["seq"], found) == (0, ("shorter-than-signed", 0) if is_raised else None)


@pytest.mark.parametrize("is_kept", [True, False])
async def test_the_integrator_signs_nothing_after_the_writers_alarm(
    log: Log, database: TestDatabase, monkeypatch: pytest.MonkeyPatch, *, is_kept: bool
):
    writer = log.writer()
    async with writer.running():
        await append(writer, 5)
    due = LogAlarm("shorter-than-acknowledged", 2)
    watch = TreeWatch(CollectorRegistry())
    integrator = Integrator(log.service, log.proof, watch)
    integrate = integrator._integrate

    async def integrate_and_raise() -> bool:
        if is_kept:
            log.proof.alarms.raise_alarm(due.alarm)
        else:
            log.proof.alarms._unkept = due.alarm
        return await integrate()

    monkeypatch.setattr(integrator, "_integrate", integrate_and_raise)

    await integrator.advance()

    assert await fetch(database.admin_dsn, "SELECT * FROM audit.tlog_checkpoints") == []
    assert log.alarm == due.alarm


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> asyncio.Lock:
    """A lock for the integrators of events into the tree: the integrators wait while a test has the lock."""
    held, advance = asyncio.Lock(), Integrator.advance

    async def advance_unless_held(integrator: Integrator) -> bool:
        async with held:
            return await advance(integrator)

    monkeypatch.setattr(Integrator, "advance", advance_unless_held)
    return held


@pytest.mark.usefixtures("quick_tree", "looked", "held")
async def test_a_deleted_integrated_end_is_in_readyz_and_stops_signing(
    *,
    app: FastAPI,  # The application's integrator runs in the background.
    client: httpx.AsyncClient,
    event: dict[str, Any],
    database: TestDatabase,
    looked: list[Integrator],
    held: asyncio.Lock,
):
    async def size() -> int:
        (row,) = await fetch(
            database.admin_dsn, "SELECT coalesce(max(size), 0) AS n FROM audit.tlog_checkpoints"
        )
        return int(row["n"])

    async def alarm() -> Any:
        return (await client.get("/readyz")).json()["log"]["alarm"]

    events = [event | {"encounter_id": None, "patient_ids": ["P1"]}] * 5
    receipts = (await client.post("/agent-events/batch", json=events)).json()["results"]
    await covered(client, len(events))
    async with held:  # A running integrator would raise the alarm before the test does.
        await execute(database.admin_dsn, SHORTENED)
        results = (await client.post("/agent-events/batch", json=events)).json()["results"]
    await eventually_is(alarm)
    looked.clear()
    await eventually(lambda: len(looked) > 5)

    assert [one["seq"] for one in results] == [2, 3, 4, 5, 6]
    assert (await alarm())["kind"] == "shorter-than-signed"
    assert await size() == len(events)
    # A caller's receipt proves that the log has lost an event.
    secret = app.state.tree.proof.file("mac.key").read_bytes()
    assert check_receipt(json.dumps(receipts[2]).encode(), secret).verdict is Verdict.INTACT
    for receipt, status in ((receipts[2], 404), (receipts[1], 200)):
        assert (await client.get(f"/agent-events/{receipt['id']}/proof")).status_code == status
