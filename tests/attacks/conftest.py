import asyncio
import itertools
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

import asyncpg
import httpx
import pytest
from support.applications import proof_folder, running, settings_for
from support.databases import Template, TestDatabase, cloned, fetch, make_template
from support.eventually import eventually_is
from support.queries import connected

from audit.leaves.proof_folder import ProofFolder
from audit.settings import Settings
from audit.verify import database as verified
from audit.verify import stored_checkpoints
from audit.verify.checkpoints import opened
from audit.verify.database import DatabasePlan, check_snapshot
from audit.verify.findings import Finding, Report
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.merkle import Edges, leaf_hash
from chassis.tlog.notes import Key, Note, Signer, parse_note
from chassis.tlog.tiles import tile_root
from tests.audit.app import create_app
from tests.audit.fake_records import FakeRecords
from tests.audit.spans import TOOL, exported, span

# Errors of an attack that collides with an append to the log: the append came first, or both wait for each other.
BY_AN_APPEND = (
    asyncpg.SerializationError,
    asyncpg.UniqueViolationError,
    asyncpg.DeadlockDetectedError,
)
# Encounters in events that are logged while the records service is unavailable. Later, records confirms SETTLED and
# does not know UNKNOWN and DENIED.
SETTLED = [UUID(int=2**101 + n) for n in range(20)]
UNSETTLED = [UUID(int=2**102 + n) for n in range(3)]
UNKNOWN, DENIED = UUID(int=7), UUID(int=8)
ENCOUNTERS = 100
POLL_S = 0.002
# Number of batches, and of events per batch. The log has about 1,100 events in daily and 12,000 in nightly runs.
BY_DAY, BY_NIGHT = (3, 250), (18, 500)
PAGE = 512  # The checks read several pages of events.
MOST_BY_DAY = 2  # Appends during a check.
PAYLOADS = (
    '{"n": 1e400}',
    '{"text": "Zoë 号 \\\\u0000 \\ud83d\\ude00"}',
    "{}",
    '{"b": 1, "a": 1.10, "b": 2, "conversation": "c-1", "model": "m-1"}',
)
WAITS = "SELECT count(*) FROM pg_locks WHERE NOT granted AND $1 = ANY (pg_blocking_pids(pid))"
LAST_NOTE = "SELECT note FROM audit.tlog_checkpoints ORDER BY size DESC LIMIT 1"
Append = Callable[[], Coroutine[Any, Any, object]]


class GrowingLog:
    """A database connection that starts to append an event to the log before each of its first statements."""

    def __init__(self, connection: Any, other: Any, append: Append, most: int) -> None:
        self._connection, self._other, self._append = connection, other, append
        self._most = most - 1
        self.appending = asyncio.ensure_future(append())

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        async def run(*query: Any) -> Any:
            # The check must read the checkpoints with a cursor, because a large log has too many for one response.
            assert name == "cursor" or "audit.tlog_checkpoints" not in query[0]
            await self._grow()
            return await getattr(self._connection, name)(*query)

        return run

    async def _grow(self) -> None:
        if self.appending.done() and self._most:
            self._most -= 1
            self.appending = asyncio.ensure_future(self._append())
        pid = self._connection.get_server_pid()
        while not self.appending.done() and not await self._other.fetchval(WAITS, pid):
            await asyncio.wait({self.appending}, timeout=POLL_S)


class Rewriting(NamedTuple):
    """Changed bytes of an event's leaf in the log, and the SQL statements that change the event's row accordingly."""

    at: str
    old: bytes
    new: bytes
    statements: str


@dataclass(frozen=True)
class AttackedLog:
    """`at`: the number of an example event of each kind. `places`: the position of each event in its encounter.
    `most`: the number of appends during a check.
    """

    database: TestDatabase
    plan: DatabasePlan
    at: dict[str, Any]
    places: dict[int | None, int]
    proof: ProofFolder
    append: Append
    most: int

    async def checked_after(self, *statements: str) -> Report:
        """Run the statements as a superuser, check the log, and roll back."""

        async def attack(connection: Any) -> None:
            for statement in statements:
                await connection.execute(statement.format(**self.at))

        return await self._checked(attack)

    async def checked_after_rewriting(self, rewriting: Rewriting) -> Report:
        """Check the log after an attacker with all audit keys has replaced an event, its leaf, tile and checkpoint."""
        return await self._checked(lambda connection: self._rewrite(connection, rewriting))

    async def checked_after_signing(self, signer: Signer) -> Report:
        """Replace the signatures of the last checkpoint by one of this signer, and check the log."""

        async def sign(connection: Any) -> None:
            note = await connection.fetchval(LAST_NOTE)
            text = parse_note(note).text
            mine = Note(text, (signer.sign(text),)).document
            query = "UPDATE audit.tlog_checkpoints SET note = $1 WHERE note = $2"
            await connection.execute(query, mine, note)

        return await self._checked(sign)

    async def _rewrite(self, connection: Any, rewriting: Rewriting) -> None:
        seq, key = self.at[rewriting.at], self.proof.key
        row = await connection.fetchrow("SELECT leaf FROM audit.event_leaves WHERE seq = $1", seq)
        leaf = row["leaf"].replace(rewriting.old, rewriting.new)
        assert leaf != row["leaf"]
        await connection.execute(
            "UPDATE audit.event_leaves SET leaf = $1, mac = $2 WHERE seq = $3",
            leaf,
            key.mac(leaf_hash(leaf)),
            seq,
        )
        await connection.execute(rewriting.statements.format(**self.at))
        rows = await connection.fetch("SELECT leaf FROM audit.event_leaves ORDER BY seq")
        hashes = [leaf_hash(row["leaf"]) for row in rows]
        tile = hashes[seq // 256 * 256 :][:256]
        await connection.execute(
            "UPDATE audit.tlog_tiles SET hashes = $1, root = $2 WHERE level = 0 AND idx = $3",
            b"".join(tile),
            tile_root(tile),
            seq // 256,
        )
        size = await connection.fetchval("SELECT size FROM audit.tlog_state")
        edges = Edges()
        edges.extend(hashes[:size])
        await connection.execute("UPDATE audit.tlog_state SET edges = $1", edges.hashes)
        await connection.execute("DELETE FROM audit.tlog_checkpoints")
        checkpoint = Checkpoint(self.proof.log_name, size, edges.root())
        await connection.execute(
            "INSERT INTO audit.tlog_checkpoints VALUES ($1, $2, $3)",
            self.proof.log_name,
            size,
            Note(checkpoint.text, (self.proof.signer.sign(checkpoint.text),)).document,
        )

    async def _checked(self, attack: Callable[[Any], Awaitable[None]]) -> Report:
        connection = await asyncpg.connect(self.database.admin_dsn)
        other = await asyncpg.connect(self.database.admin_dsn)
        try:
            while True:
                with suppress(*BY_AN_APPEND):
                    return await self._tried(connection, other, attack)
        finally:
            await connection.close()
            await other.close()

    async def _tried(
        self, connection: Any, other: Any, attack: Callable[[Any], Awaitable[None]]
    ) -> Report:
        transaction = connection.transaction(isolation="repeatable_read")
        await transaction.start()
        try:
            await connection.execute("SET LOCAL session_replication_role = replica; SELECT")
            await attack(connection)
            growing = GrowingLog(connection, other, self.append, self.most)
            report = await check_snapshot(growing, self.plan)
        finally:
            await transaction.rollback()
        await growing.appending
        return report


@pytest.fixture(autouse=True)
def few_rows_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored_checkpoints, "NOTES_AT_ONCE", 2)
    monkeypatch.setattr(verified, "PAGE", PAGE)


@pytest.fixture(scope="module")
def template(cluster: EmbeddedPostgres) -> Template:
    return make_template(cluster, "audit")


database = cloned("module")


@pytest.fixture(scope="module")
async def log(
    database: TestDatabase, keyring: Keyring, *, nightly: bool
) -> AsyncIterator[AttackedLog]:
    records = FakeRecords()
    known = [UUID(int=2**100 + n) for n in range(ENCOUNTERS)]
    records.patients |= {str(one): patient_of(one) for one in (*known, *SETTLED, *UNSETTLED)}
    settings = settings_for(database, keyring, settle_interval_s=3600.0, encounter_check_s=5)
    app = create_app(Settings(**settings), records_transport=records)
    token = ServiceTokens("records", keyring.service_key_file("records")).token_for("audit")
    async with running(app, keyring.mint("triage-agent", scope="system/AuditEvent.crs")) as client:
        as_service = {"Authorization": f"Bearer {token}"}
        batches, size = BY_NIGHT if nightly else BY_DAY
        await fill(client, records, known, as_service, app, batches=batches, size=size)
        proof = app.state.tree.proof
        keys = [proof.signer.key]
        size = await covered(client, database)
        kept = [
            checkpoint_of(row["note"], keys)
            for row in await fetch(database.admin_dsn, "SELECT note FROM audit.tlog_checkpoints")
        ]
        plan = DatabasePlan(
            "", (proof_folder(database, keyring) / "mac.key").read_bytes(), keys, kept
        )
        at = await places(database, size)
        numbers = itertools.count()

        def append() -> Coroutine[Any, Any, object]:
            event = event_fields(next(numbers), UUID(records.encounter))
            return client.post("/agent-events", json=event)

        nth = {row["seq"]: row["nth"] for row in await fetch(database.admin_dsn, NTH)}
        most = sys.maxsize if nightly else MOST_BY_DAY
        yield AttackedLog(database, plan, at, nth, proof, append, most)


async def fill(
    client: httpx.AsyncClient,
    records: FakeRecords,
    known: list[UUID],
    as_service: dict[str, str],
    app: Any,  # Any: FastAPI's state.
    *,
    batches: int,
    size: int,
) -> None:
    for batch in range(batches):
        events = ",".join(agent_event(batch * size + n, known) for n in range(size))
        sent = await client.post(
            "/agent-events/batch",
            content=f"[{events}]",
            headers={"Content-Type": "application/json"},
        )
        assert {one["status"] for one in sent.raise_for_status().json()["results"]} == {"logged"}
        if batch % 4 == 0:
            delivered = [service_event(n, known) for n in range(size)]
            answer = await client.post("/agent-events/batch", json=delivered, headers=as_service)
            answer.raise_for_status()
        if batch == batches // 2:
            await unverified(client, records, [*SETTLED, UNKNOWN, DENIED])
            await app.state.settling.settle()
            about = TOOL | {"chartroom.encounter_id": str(known[3])}
            await exported(client, *(span(n) for n in range(1, 20)), span(20, about))
            await app.state.settling.settle_traces()
    records.patients[str(DENIED)] = patient_of(DENIED)
    await unverified(client, records, [DENIED])
    await app.state.settling.settle()
    await unverified(client, records, [UNKNOWN, *UNSETTLED])
    for one in known[:5]:
        (await client.get(f"/agent-events?encounter_id={one}&limit=5")).raise_for_status()
    again = [event_fields(1, known[0]) | {"id": str(UUID(int=99))}] * 2
    (await client.post("/agent-events/batch", json=again)).raise_for_status()
    refused = event_fields(1, UUID(int=9))
    assert (await client.post("/agent-events", json=refused)).status_code == 404


async def unverified(
    client: httpx.AsyncClient, records: FakeRecords, encounters: list[UUID]
) -> None:
    records.fail = lambda: httpx.Response(404)
    for n, one in enumerate((*encounters, *encounters)):
        event = event_fields(n, one)
        if n % 2:
            event["patient_ids"] = [patient_of(one)]
        (await client.post("/agent-events", json=event)).raise_for_status()
    records.comes_back()


def patient_of(encounter: UUID) -> str:
    return str(UUID(int=2**90 + encounter.int % 150))


def event_fields(n: int, encounter: UUID) -> dict[str, Any]:
    return {
        "encounter_id": str(encounter),
        "agent_name": ("triage-agent", "Агент 7")[n % 2],
        "event_type": ("tool_call", "message")[n % 3 == 0],
        "tool": (None, "risk/score")[n % 4 == 0],
        "outcome": (None, "success", "error")[n % 3],
        "patient_ids": [[], ["P12345", 'odd ",{} 号']][n % 5 == 0],
        "occurred_at": (None, "2026-03-14T09:30:00.123456+05:30")[n % 2 == 0],
        "payload": {},
    }


def agent_event(n: int, known: list[UUID]) -> str:
    fields = httpx.Request("POST", "http://x", json=event_fields(n, known[n % len(known)]))
    return fields.content.decode().replace('"payload":{}', f'"payload":{PAYLOADS[n % 4]}')


def service_event(n: int, known: list[UUID]) -> dict[str, Any]:
    one = known[n % len(known)]
    return {
        "encounter_id": str(one) if n % 3 else None,
        "agent_name": "dr.osei",
        "event_type": ("chart.read", "encounter.amended")[n % 2],
        "payload": {"schema": "urn:chartroom:change:1"},
        "patient_ids": [patient_of(one)],
        "access": n % 2 == 0,
    }


PROGRESS = """
SELECT next_seq, (SELECT max(size) FROM audit.tlog_checkpoints) AS size FROM audit.log_head
"""


async def covered(client: httpx.AsyncClient, database: TestDatabase) -> int:
    async def size() -> int | None:
        (row,) = await fetch(database.admin_dsn, PROGRESS)
        return int(row["size"]) if row["size"] == row["next_seq"] else None

    return await eventually_is(size)


def checkpoint_of(note: str, keys: list[Key]) -> Checkpoint:
    checkpoint = opened(note, keys)
    assert not isinstance(checkpoint, Finding)
    return checkpoint


PLACES = """
SELECT
    (SELECT min(seq) FROM audit.agent_events WHERE seq > 260 AND stream_pos > 3
        AND patient_ids <> '{}' AND tool IS NOT NULL AND occurred_at IS NOT NULL) AS plain,
    ARRAY(SELECT seq FROM audit.agent_events WHERE seq > 520 AND stream_pos > 3 AND patient_ids <> '{}'
        AND tool IS NOT NULL AND occurred_at IS NOT NULL ORDER BY seq LIMIT 14) AS alike,
    (SELECT min(seq) FROM audit.agent_events WHERE seq > 300 AND is_access) AS access,
    (SELECT max(seq) FROM audit.unsettled_events) AS unverified,
    (SELECT min(seq) FROM audit.agent_events WHERE unverified AND encounter_id = $1) AS settled,
    (SELECT max(seq) FROM audit.unsettled_events WHERE encounter_id = $2) AS denied,
    (SELECT min(seq) FROM audit.event_encounters) AS traced,
    (SELECT min(seq) FROM audit.event_attributes WHERE seq > 260) AS named,
    (SELECT max(seq) FROM (
        SELECT DISTINCT ON (encounter_id) seq, stream_pos FROM audit.agent_events
        WHERE encounter_id IS NOT NULL ORDER BY encounter_id, seq DESC
    ) AS ends WHERE stream_pos > 3 AND seq < $3 / 256 * 256) AS last,
    (SELECT min(seq) FROM audit.agent_events WHERE seq > 300 AND encounter_id IS NULL
        AND agent_name = 'dr.osei') AS alone
"""
NTH = """
SELECT seq, row_number() OVER (PARTITION BY encounter_id ORDER BY seq) - 1 AS nth
FROM audit.agent_events WHERE encounter_id IS NOT NULL
"""
OF_ENCOUNTER = """
SELECT encounter_id AS encounter,
    (SELECT min(seq) FROM audit.agent_events o WHERE o.encounter_id = e.encounter_id) AS first_of_encounter
FROM audit.agent_events e WHERE seq = $1
"""


async def places(database: TestDatabase, size: int) -> dict[str, Any]:
    async with connected(database.admin_dsn) as connection:
        row = await connection.fetchrow(PLACES, SETTLED[0], UNKNOWN, size)
        named = await connection.fetchrow(OF_ENCOUNTER, row["plain"])
    tile = row["plain"] // 256
    more = {
        "next": row["plain"] + 7,
        "size": size,
        "first": 0,
        "no_event": None,
        "tail": size - 300,
        "tile": tile,
        "tile_begin": tile * 256,
        "settled_encounter": SETTLED[0],
    }
    return {**row, **named, **more}
