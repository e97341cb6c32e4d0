import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from prometheus_client import CollectorRegistry
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S, eventually, eventually_is

from audit.leaves.proof_folder import ProofFolder
from audit.tlog import integrator as integrating
from audit.tlog.integrator import PAUSE_S, Integrator
from audit.tlog.watch import TreeWatch
from chassis.database.connections import Database
from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.merkle import leaf_hash, root_of
from chassis.tlog.notes import Signer, parse_note, signed_by
from chassis.tlog.tiles import WIDTH, hashes_in, tile_root
from tests.audit.event_rows import fill_log

ORIGIN = "test/log"
EMPTIED = """
TRUNCATE audit.tlog_checkpoints, audit.tlog_tiles, audit.event_leaves;
UPDATE audit.tlog_state SET size = 0, edges = '{}'
"""
# Inserts a tree of the log that lacks one tile of leaves, which will also complete a tile of the next level.
ALMOST_FULL = """
INSERT INTO audit.tlog_tiles (level, idx, hashes, root)
SELECT 0, n, 'unread', sha256(n::text::bytea) FROM generate_series(0, 254) AS n;
UPDATE audit.tlog_state
SET size = 65280, edges = ARRAY(SELECT sha256(n::text::bytea) FROM generate_series(1, 8) AS n);
UPDATE audit.log_head SET next_seq = 65280
"""
ENDED = "UPDATE audit.log_head SET next_seq = {}"
LEAVES = [b"leaf %d" % number for number in range(WIDTH)]


async def tamper(database: TestDatabase, statements: str) -> None:
    await execute(database.admin_dsn, f"SET session_replication_role = replica; {statements}")


class Log:
    def __init__(self, database: TestDatabase, service: Database, folder: Path) -> None:
        self.database = database
        self.service = service
        self.folder = folder
        self.proof = ProofFolder(folder, ORIGIN)

    async def start(self, origin: str = ORIGIN) -> Integrator:
        self.proof = ProofFolder(self.folder, origin)
        await self.proof.load()
        return Integrator(self.service, self.proof, TreeWatch(CollectorRegistry()))

    async def grow(self, count: int, salts: str = "") -> None:
        """Replace the log with `count` generated events; equal `count` and `salts` give equal events."""
        await tamper(
            self.database,
            "TRUNCATE audit.agent_events, audit.event_payloads, audit.event_leaves, audit.event_patients, "
            "audit.event_encounters, audit.encounter_heads, audit.encounter_checks",
        )
        await fill_log(self.database, count, self.proof.key, salts=salts)

    async def almost_fill_upper_tile(self) -> None:
        await tamper(self.database, ALMOST_FULL)
        rows = ", ".join(
            f"({number}, '{leaf.decode()}', '\\x{self.proof.key.mac(leaf_hash(leaf)).hex()}')"
            for number, leaf in enumerate(LEAVES, WIDTH * (WIDTH - 1))
        )
        insert = f"INSERT INTO audit.event_leaves (seq, leaf, mac) VALUES {rows}"
        await execute(self.database.admin_dsn, insert)
        await execute(self.database.admin_dsn, ENDED.format(65536))

    async def integrate(self, integrator: Integrator) -> None:
        while await integrator.advance():
            pass

    async def leaves(self) -> list[bytes]:
        rows = await fetch(
            self.database.admin_dsn, "SELECT leaf FROM audit.event_leaves ORDER BY seq"
        )
        return [leaf_hash(row["leaf"]) for row in rows]

    async def checkpoints(self) -> list[Checkpoint]:
        rows = await fetch(
            self.database.admin_dsn, "SELECT note FROM audit.tlog_checkpoints ORDER BY origin, size"
        )
        notes = [parse_note(row["note"]) for row in rows]
        assert all(
            signed_by(one, self.proof.keys)
            for one in notes
            if parse_checkpoint(one.text).origin == self.proof.log_name
        )
        return [parse_checkpoint(one.text) for one in notes]

    @property
    def alarm(self) -> str | None:
        alarm = self.proof.alarms.read()
        return None if alarm is None else alarm.kind


@pytest.fixture
async def log(database: TestDatabase, service: Database, tmp_path: Path) -> Log:
    log = Log(database, service, tmp_path / "proof")
    await log.start()
    return log


class TestTheTree:
    async def test_covers_all_leaves(self, log: Log, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(integrating, "PASS", 2 * WIDTH)
        for count in (1, 255, 256, 257, 1_000):
            await tamper(log.database, EMPTIED)
            await log.grow(count)
            await log.integrate(await log.start(f"log-of-{count}"))

            leaves = await log.leaves()
            (found,) = [one for one in await log.checkpoints() if one.size == count]
            assert found == Checkpoint(f"log-of-{count}", count, root_of(leaves))
            tiles = await fetch(
                log.database.admin_dsn, "SELECT * FROM audit.tlog_tiles ORDER BY level, idx"
            )
            whole = range(count // WIDTH)
            assert [(row["level"], row["idx"]) for row in tiles] == [(0, index) for index in whole]
            for row in tiles:
                first = row["idx"] * WIDTH
                assert hashes_in(row["hashes"]) == leaves[first : first + WIDTH]
                assert row["root"] == tile_root(leaves[first : first + WIDTH])
            assert log.alarm is None

    async def test_is_built_once_by_several_processes(
        self, log: Log, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(integrating, "PASS", WIDTH)
        await log.grow(2_000)
        integrators = [await log.start() for _ in range(3)]

        async def work(integrator: Integrator) -> None:
            async with asyncio.timeout(HANGS_S):
                while not (found := await log.checkpoints()) or found[-1].size < 2_000:
                    await integrator.advance()

        await asyncio.gather(*map(work, integrators))
        assert (await log.checkpoints())[-1].root == root_of(await log.leaves())
        assert log.alarm is None

    async def test_has_upper_tiles_once_lower_tiles_are_full(self, log: Log):
        await log.almost_fill_upper_tile()
        integrator = await log.start()

        await integrator.advance()

        (top,) = await fetch(
            log.database.admin_dsn, "SELECT idx, hashes, root FROM audit.tlog_tiles WHERE level = 1"
        )
        roots = await fetch(
            log.database.admin_dsn, "SELECT root FROM audit.tlog_tiles WHERE level = 0 ORDER BY idx"
        )
        assert top["idx"] == 0
        assert hashes_in(top["hashes"]) == [row["root"] for row in roots]
        assert roots[-1]["root"] == root_of(map(leaf_hash, LEAVES))


class TestCheckpoints:
    @pytest.mark.usefixtures("looked", "quick_tree", "app")  # The app integrates.
    async def test_follow_an_event_and_none_follows_while_none_arrive(
        self,
        client: httpx.AsyncClient,
        event: dict[str, Any],
        database: TestDatabase,
        looked: list[Integrator],
    ):
        async def checkpoints() -> list[tuple[int]]:
            rows = await fetch(database.admin_dsn, "SELECT size FROM audit.tlog_checkpoints")
            return [tuple(row) for row in rows]

        before = await checkpoints()
        await client.post("/agent-events", json=event)
        after = await eventually_is(checkpoints)
        looked.clear()
        await eventually(lambda: len(looked) > 5)

        assert (before, after) == ([], [(1,)])
        assert await checkpoints() == after

    async def test_follow_within_a_second_also_while_more_leaves_wait(
        self, log: Log, monkeypatch: pytest.MonkeyPatch
    ):
        now = [0.0]
        signed: list[list[int]] = []
        monkeypatch.setattr(integrating, "PASS", WIDTH)
        monkeypatch.setattr(integrating, "time", SimpleNamespace(monotonic=lambda: now[0]))
        await log.grow(4 * WIDTH)
        integrator = await log.start()
        for now[0] in (0.0, PAUSE_S / 2, PAUSE_S):
            assert await integrator.advance()
            signed.append([one.size // WIDTH for one in await log.checkpoints()])

        assert signed == [[1], [1], [1, 3]]
        assert PAUSE_S < 1

    async def test_are_also_in_a_file_outside_the_database_from_which_they_continue(self, log: Log):
        await log.grow(10)
        integrator = await log.start()
        await log.integrate(integrator)
        file = log.folder / "checkpoints"
        assert f"{ORIGIN}\n10\n" in file.read_text(encoding="utf-8")
        assert file.stat().st_mode & 0o777 == 0o600
        locked_by = "SELECT xmax::text FROM audit.tlog_state"
        before = await fetch(log.database.admin_dsn, locked_by)
        await integrator.advance()
        assert (
            await fetch(log.database.admin_dsn, locked_by) == before
        )  # The integrator does not write while the log is idle.

        with file.open("ab") as cut_off:  # The crash left an incomplete line in the file.
            cut_off.write(b"\x1etest/log\n11\nAAAA")
        # The checkpoints are missing in the database, as if PostgreSQL had been unreachable when they were signed.
        await tamper(log.database, "TRUNCATE audit.tlog_checkpoints")
        await log.integrate(await log.start())
        assert [one.size for one in await log.checkpoints()] == [10]
        assert log.alarm is None

    async def test_are_signed_by_the_next_key_after_a_rotation_and_extend_the_old_ones(
        self, log: Log
    ):
        await log.grow(10)
        former = await log.start()
        await log.integrate(former)
        old = log.proof.signer.key
        rotation = log.proof.rotate()
        await log.grow(20)
        await log.integrate(await log.start())
        assert log.alarm is None
        assert [one.size for one in await log.checkpoints()] == [10, 20]
        assert (log.proof.signer.key, log.proof.keys) == (rotation.new, [old, rotation.new])

        await log.grow(30)
        await log.integrate(former)  # A process that still has the old signing key.
        assert log.alarm is None
        assert [one.size for one in await log.checkpoints()] == [10, 20, 30]


@pytest.fixture
async def standby(database: TestDatabase) -> AsyncIterator[Callable[[str], Awaitable[None]]]:
    """A function that makes commits wait for a standby server that does not exist; "" ends the wait."""

    async def set_names(names: str) -> None:
        await execute(database.admin_dsn, f"ALTER SYSTEM SET synchronous_standby_names = '{names}'")
        await execute(database.admin_dsn, "SELECT pg_reload_conf()")

        async def is_reloaded() -> bool:
            (row,) = await fetch(database.admin_dsn, "SHOW synchronous_standby_names")
            return row["synchronous_standby_names"] == names

        await eventually_is(is_reloaded)

    yield set_names
    await set_names("")


WAITING = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
BREAK_OFF = f"SELECT pg_terminate_backend(pid, 5000) FROM ({WAITING} OFFSET 0) AS waiting"


async def commit_waits(database: TestDatabase) -> None:
    await eventually_is(lambda: fetch(database.admin_dsn, WAITING))


class TestAStandby:
    async def test_without_the_tree_prevents_its_signature(
        self, log: Log, standby: Callable[[str], Awaitable[None]]
    ):
        await log.grow(10)
        integrator = await log.start()
        await standby("missing")
        working = asyncio.create_task(integrator.advance())
        await commit_waits(log.database)
        signed_while_away = (log.folder / "checkpoints").exists()
        await standby("")
        await asyncio.gather(working, return_exceptions=True)
        async with asyncio.timeout(HANGS_S):
            while not await log.checkpoints():
                await integrator.advance()

        assert not signed_while_away
        assert [one.size for one in await log.checkpoints()] == [10]
        assert log.alarm is None

    async def test_is_waited_for_although_this_server_shows_the_tree(
        self, log: Log, standby: Callable[[str], Awaitable[None]]
    ):
        await log.grow(10)
        integrator = await log.start()
        await standby("missing")
        working = asyncio.create_task(integrator.advance())
        await commit_waits(log.database)
        await eventually_is(lambda: fetch(log.database.admin_dsn, BREAK_OFF))
        await asyncio.gather(working, return_exceptions=True)
        (shown,) = await fetch(log.database.admin_dsn, "SELECT size FROM audit.tlog_state")
        again = asyncio.create_task((await log.start()).advance())
        await commit_waits(log.database)
        # The second process does not integrate events, because the first process has locked the tree's row.
        await (await log.start()).advance()
        file = log.folder / "checkpoints"
        signed_while_away = file.exists() and file.read_bytes()
        await standby("")
        await asyncio.gather(again, return_exceptions=True)

        assert shown["size"] == 10
        assert not signed_while_away
        await log.integrate(await log.start())
        assert [one.size for one in await log.checkpoints()] == [10]


class TestAnAlarm:
    @pytest.mark.parametrize(
        ("attack", "kind"),
        [
            ("UPDATE audit.event_leaves SET leaf = leaf || ' ' WHERE seq = 15", "leaf-forged"),
            ("DELETE FROM audit.event_leaves WHERE seq = 15", "leaf-missing"),
            ("UPDATE audit.event_leaves SET leaf = leaf || ' ' WHERE seq = 5", "leaf-changed"),
            (ENDED.format(5), "shorter-than-integrated"),
            (
                "UPDATE audit.log_head SET next_seq = 5; UPDATE audit.tlog_state SET size = 0, edges = '{}'",
                "shorter-than-signed",
            ),
            (
                "UPDATE audit.tlog_checkpoints SET note = replace(note, E'\\n10\\n', E'\\n19\\n')",
                "checkpoint-forged",
            ),
            ("UPDATE audit.tlog_checkpoints SET note = 'no note'", "checkpoint-forged"),
            ("UPDATE audit.tlog_state SET edges = '{}'", "state-changed"),
            ("DELETE FROM audit.tlog_state", "state-changed"),
            ("UPDATE audit.tlog_tiles SET root = sha256(root)", "other-than-signed"),
        ],
    )
    async def test_is_raised_and_nothing_more_is_signed(self, log: Log, attack: str, kind: str):
        size = 300 if "tlog_tiles" in attack else 10
        await log.grow(2 * size)
        await execute(log.database.admin_dsn, ENDED.format(size))
        await log.integrate(await log.start())
        await execute(log.database.admin_dsn, ENDED.format(2 * size))
        await tamper(log.database, attack)

        await log.integrate(await log.start())

        assert log.alarm == kind
        kept = await fetch(log.database.admin_dsn, "SELECT size FROM audit.tlog_checkpoints")
        assert [row["size"] for row in kept] == [size]

    async def test_is_raised_if_a_tile_needed_by_an_upper_tile_is_gone(self, log: Log):
        await log.almost_fill_upper_tile()
        await tamper(log.database, "DELETE FROM audit.tlog_tiles WHERE idx = 7")

        await log.integrate(await log.start())

        assert (log.alarm, await log.checkpoints()) == ("tile-missing", [])

    async def test_stays_until_an_operator_ends_it(self, log: Log):
        await log.grow(10)
        await log.integrate(await log.start())
        await execute(log.database.admin_dsn, ENDED.format(5))
        await log.integrate(await log.start())
        await execute(log.database.admin_dsn, ENDED.format(10))
        restarted = await log.start()
        await log.integrate(restarted)
        assert log.alarm == "shorter-than-integrated"

        log.proof.alarms.end()
        await log.integrate(restarted)
        assert log.alarm is None

    async def test_is_raised_after_a_restored_backup_unless_the_log_has_a_new_name(self, log: Log):
        await log.grow(20)
        await log.integrate(await log.start())
        for count, kind in ((10, "shorter-than-signed"), (30, "other-than-signed")):
            await tamper(log.database, EMPTIED)
            await log.grow(count, salts="other")
            await log.integrate(await log.start())
            assert log.alarm == kind
            log.proof.alarms.end()
        assert await log.checkpoints() == []

        await log.integrate(await log.start("test/log-2"))
        assert log.alarm is None
        assert [(one.origin, one.size) for one in await log.checkpoints()] == [("test/log-2", 30)]


async def test_a_checkpoint_by_another_key_or_of_another_root_is_an_alarm(log: Log):
    await log.grow(10)
    text = Checkpoint(ORIGIN, 5, root_of((await log.leaves())[:5])).text
    forged = text + "\n" + Signer(ORIGIN, bytes(32)).sign(text).line
    insert = "INSERT INTO audit.tlog_checkpoints (origin, size, note) VALUES"
    await execute(log.database.admin_dsn, f"{insert} ('{ORIGIN}', 5, '{forged}')")
    await log.integrate(await log.start())
    assert log.alarm == "checkpoint-forged"

    await tamper(log.database, "TRUNCATE audit.tlog_checkpoints")
    log.proof.alarms.end()
    await log.integrate(await log.start())
    assert log.alarm is None
    text = Checkpoint(ORIGIN, 10, root_of([bytes(32)])).text
    other = text + "\n" + log.proof.signer.sign(text).line
    await tamper(log.database, f"UPDATE audit.tlog_checkpoints SET note = '{other}'")
    await log.integrate(await log.start())
    assert log.alarm == "checkpoints-disagree"


async def test_an_unreadable_alarm_file_is_an_alarm(log: Log):
    await log.grow(10)
    (log.folder / "alarm.json").write_text("{", encoding="utf-8")
    await log.integrate(await log.start())
    assert log.alarm == "alarm-damaged"
    assert await log.checkpoints() == []
