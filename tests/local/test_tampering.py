from pathlib import Path

from support.queries import rows

from chartroom.commands.tampering import LogCopy, scratch_database
from chartroom.postgres.databases import server_of
from chartroom.system.database_roles import DATABASE
from tests.local.launching import Launcher


def test_large_logs_have_their_tiles_at_longer_paths(tmp_path: Path):
    checkpoint = f"chartroom/audit\n{1001 * 256}\n".encode()

    LogCopy(tmp_path).fill(lambda path: checkpoint if path == "checkpoint" else b"")

    files = {str(one.relative_to(tmp_path)) for one in tmp_path.rglob("*") if one.is_file()}
    full = {"tile/entries/999", "tile/entries/x001/000", "tile/0/x001/000", "tile/1/002"}
    assert {*full, "tile/1/003.p/233", "tile/2/000.p/3"} <= files
    assert len(files) == 1 + 2 * 1001 + 4 + 1


def test_a_scratch_database_is_an_independent_copy(running: Launcher):
    original = server_of(running.data).dsn(database=DATABASE)
    rows(original, "CREATE TABLE kept AS SELECT 1 AS value")

    with scratch_database(running.data, "audit") as copy:
        dsn = copy.dsn(database=DATABASE)
        changed = rows(dsn, "UPDATE kept SET value = 2 RETURNING value")

    assert changed == [(2,)]
    assert rows(original, "SELECT value FROM kept") == [(1,)]
    assert not list(running.data.path.glob("scratch-*"))
    assert running.run("status").returncode == 0
