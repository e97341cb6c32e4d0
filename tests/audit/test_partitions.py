import asyncio
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S, eventually_is
from support.migrations import empty_database, migrate_to, start_migrating

from audit.partitions import CREATE
from audit.writer.writer import Writer
from chartroom.postgres.server import EmbeddedPostgres
from tests.audit.test_writer import assert_whole, connect, event, receipts, writer_on
from tests.schema.catalog import differences, objects

BEFORE = "audit_0019"
WIDTH = 4_194_304
WAITING = """
SELECT count(*) FROM pg_stat_activity
WHERE wait_event_type = 'Lock' AND application_name = 'audit-migrate' AND datname = current_database()
"""
PARTITIONS = """
SELECT inhparent::regclass::text AS parent, pg_get_expr(relpartbound, oid) AS bound
FROM pg_inherits JOIN pg_class ON oid = inhrelid WHERE relkind = 'r' ORDER BY oid
"""
# Makes the next event of the log the last event in its last partition.
MOVED = f"UPDATE audit.log_head SET next_seq = {2 * WIDTH - 1}"


async def bounds(database: TestDatabase, table: str) -> list[str]:
    rows = await fetch(database.admin_dsn, PARTITIONS)
    return [row["bound"] for row in rows if row["parent"] == f"audit.{table}"]


def bound(first: int) -> str:
    return f"FOR VALUES FROM ('{first * WIDTH}') TO ('{(first + 1) * WIDTH}')"


@pytest.fixture
def earlier(cluster: EmbeddedPostgres) -> Iterator[TestDatabase]:
    database = empty_database(cluster, "audit")
    migrate_to(database, BEFORE)
    yield database
    database.drop()


@pytest.mark.nightly
async def test_a_log_that_grows_is_partitioned_while_a_reader_holds_its_tables(
    earlier: TestDatabase, database: TestDatabase, tmp_path: Path
):
    """The earlier release wrote events to tables without partitions with the same SQL statements."""
    service = connect(earlier)
    log = writer_on(service)
    appended = 0

    async def grow(log: Writer, count: int) -> None:
        nonlocal appended
        for _ in range(count):
            receipts(await log.append([event(), event()]))
            appended += 2

    async with log.running():
        await grow(log, 5)
        reader = await asyncpg.connect(earlier.admin_dsn)
        async with reader.transaction():
            await reader.fetch("SELECT FROM audit.event_leaves, audit.event_payloads")
            migrating = start_migrating(earlier, tmp_path)

            async def waits() -> int:
                (row,) = await fetch(earlier.admin_dsn, WAITING)
                return int(row["count"])

            await eventually_is(waits)
            # The migration locks tables only for a moment, so the writer continues.
            await grow(log, 20)
            assert migrating.poll() is None
        finished = asyncio.create_task(asyncio.to_thread(migrating.communicate, timeout=HANGS_S))
        while not finished.done():
            await grow(log, 1)
        assert finished.result() == ("", "")
        await grow(log, 5)
        await reader.close()
    await service.aclose()

    await assert_whole(earlier, events=appended)
    (leaves,) = await fetch(earlier.admin_dsn, "SELECT count(*) AS n FROM audit.event_leaves_0")
    assert leaves["n"] == appended
    whole, migrated = [await asyncio.to_thread(objects, one) for one in (database, earlier)]
    assert list(differences(whole, migrated)) == []


async def test_partitions_exist_before_an_append_needs_them(database: TestDatabase):
    for table in ("event_leaves", "event_payloads"):
        assert await bounds(database, table) == [bound(0), bound(1)]
    await execute(database.admin_dsn, MOVED)
    service = connect(database)
    log = writer_on(service)

    async with log.running(), service.connection(service.service) as connection:
        await CREATE.run(connection)
        await CREATE.run(connection)
        first, second = receipts(await log.append([event(), event()]))
    await service.aclose()

    for table in ("event_leaves", "event_payloads"):
        assert await bounds(database, table) == [bound(0), bound(1), bound(2)]
    stored = await fetch(database.admin_dsn, f"SELECT seq FROM audit.event_payloads_{2 * WIDTH}")
    assert (first.seq, [row["seq"] for row in stored]) == (2 * WIDTH - 1, [second.seq])


async def test_creating_partitions_waits_for_no_append_and_no_read(database: TestDatabase):
    await execute(database.admin_dsn, MOVED)
    other = await asyncpg.connect(database.app_dsn)
    connection = await asyncpg.connect(database.app_dsn)
    async with other.transaction():
        await other.execute("INSERT INTO audit.event_payloads VALUES (7, '{}')")
        await other.execute("INSERT INTO audit.event_leaves VALUES (7, '{}', 'salt', 'mac')")
        await connection.execute(CREATE.sql)
    await connection.close()
    await other.close()

    assert await bounds(database, "event_leaves") == [bound(0), bound(1), bound(2)]
