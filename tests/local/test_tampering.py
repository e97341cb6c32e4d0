"""Copies for `chartroom demo --tamper`: of the log in a folder, and of the running database."""

import asyncio
import hashlib
import json
from pathlib import Path

import asyncpg
import pytest
from local.launching import Launcher

from chartroom.commands.tampering import Entry, LogCopy, scratch_database, size_of
from chartroom.postgres.databases import server_of
from chartroom.system.database_roles import DATABASE

SIZE = 300
CHECKPOINT = f"chartroom/audit\n{SIZE}\nAAAA\n\n— chartroom/audit AAAA\n"


def entry(seq: int) -> bytes:
    return json.dumps({"seq": seq, "type": "step" if seq % 2 else "triage"}).encode()


def packed(first: int, last: int) -> bytes:
    entries = map(entry, range(first, last + 1))
    return b"".join(len(one).to_bytes(2, "big") + one for one in entries)


FILES = {
    "checkpoint": CHECKPOINT.encode(),
    "tile/entries/000": packed(0, 255),
    "tile/entries/001.p/44": packed(256, 299),
    "tile/0/000": bytes(256 * 32),
    "tile/0/001.p/44": bytes(44 * 32),
    "tile/1/000.p/1": bytes(32),
}


@pytest.fixture
def copy(tmp_path: Path) -> LogCopy:
    copy = LogCopy(tmp_path)
    copy.fill(FILES.__getitem__)
    return copy


def changed(folder: Path) -> set[str]:
    return {path for path, data in FILES.items() if (folder / path).read_bytes() != data}


def test_has_all_that_the_checkpoint_covers(copy: LogCopy, tmp_path: Path) -> None:
    assert copy.size == SIZE
    assert changed(tmp_path) == set()


def test_finds_the_last_entry_of_a_type(copy: LogCopy) -> None:
    assert copy.find("triage") == Entry(298, entry(298))
    assert copy.find("another") is None


def test_a_changed_entry_changes_its_tile_of_entries_only(copy: LogCopy, tmp_path: Path) -> None:
    copy.put_entry(Entry(298, b'{"seq": 298, "type": "changed and longer"}'))

    assert changed(tmp_path) == {"tile/entries/001.p/44"}
    assert copy.find("changed and longer") is not None
    assert copy.find("step") == Entry(299, entry(299))

    copy.put_entry(Entry(298, entry(298)))
    assert changed(tmp_path) == set()


def test_a_hash_is_that_of_the_entry_in_a_tree(copy: LogCopy, tmp_path: Path) -> None:
    copy.put_hash(Entry(257, entry(257)))

    hashes = (tmp_path / "tile/0/001.p/44").read_bytes()
    assert hashes[32:64] == hashlib.sha256(b"\x00" + entry(257)).digest()
    assert changed(tmp_path) == {"tile/0/001.p/44"}


def test_large_logs_have_their_tiles_at_longer_paths(tmp_path: Path) -> None:
    checkpoint = f"chartroom/audit\n{1001 * 256}\n".encode()

    LogCopy(tmp_path).fill(lambda path: checkpoint if path == "checkpoint" else b"")

    files = {str(one.relative_to(tmp_path)) for one in tmp_path.rglob("*") if one.is_file()}
    full = {"tile/entries/999", "tile/entries/x001/000", "tile/0/x001/000", "tile/1/002"}
    assert {*full, "tile/1/003.p/233", "tile/2/000.p/3"} <= files
    assert len(files) == 1 + 2 * 1001 + 4 + 1


def test_the_size_is_in_the_second_line() -> None:
    assert size_of(CHECKPOINT) == SIZE


def read(dsn: str, *statements: str) -> object:
    """Return the value of the last statement."""

    async def run() -> object:
        connection = await asyncpg.connect(dsn)
        try:
            for statement in statements:
                value = await connection.fetchval(statement)
        finally:
            await connection.close()
        return value

    return asyncio.run(run())


def test_a_scratch_database_has_what_the_database_has_and_changes_nothing_there(
    running: Launcher,
) -> None:
    original = server_of(running.data).dsn(database=DATABASE)
    read(original, "CREATE TABLE kept (value int)", "INSERT INTO kept VALUES (1)")

    with scratch_database(running.data, "audit") as dsn:
        assert dsn is not None
        changed = read(dsn, "UPDATE kept SET value = 2", "SELECT value FROM kept")

    assert changed == 2
    assert read(original, "SELECT value FROM kept") == 1
    assert not list(running.data.path.glob("scratch-*"))
    assert running.run("status").returncode == 0
