"""Connections to one server that keeps silent, and to several of which one takes writes."""

import asyncio
import gc
import os
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import asyncpg
import pytest
from pydantic import SecretStr
from support.databases import PASSWORDS, TestDatabase, execute, fetch, make_empty
from support.eventually import eventually
from support.short_timings import shorten

from chartroom.postgres.server import PID_LINE, EmbeddedPostgres
from chassis.database.connect import LAST_WRITER_S, Servers
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.problems.problem import DatabaseBusy, DatabaseUnavailable
from chassis.settings import StartupError, database_address
from chassis.timings import Timings

pytestmark = pytest.mark.anyio
NAMES = "SELECT name FROM sample.things ORDER BY id"
INSERT = "INSERT INTO sample.things (name) VALUES ($1)"
Store = Callable[[Database, str], Awaitable[None]]
COMMITTING = (
    "SELECT pid FROM pg_stat_activity WHERE usename = 'sample_app' AND wait_event = 'SyncRep'"
)
SLEEPING = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
CANCEL = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
PROCESSES = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'sample_app'"
WHICH = "SELECT current_setting('chartroom.server')"


@pytest.fixture
async def engine(database: TestDatabase) -> AsyncIterator[Database]:
    made = Database(
        database_address(SecretStr(database.app_dsn), None),
        schema="sample",
        pool_size=3,
        timings=Timings.unhurried(),
    )
    yield made
    await made.aclose()


@pytest.fixture
def quick(engine: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    shorten(monkeypatch, engine, lend_s=0.3, pool_wait_s=0.3)


@pytest.fixture
async def lonely(database: TestDatabase, cluster: EmbeddedPostgres) -> AsyncIterator[None]:
    """A primary that waits with every COMMIT for a standby that is not there."""
    await set_standby(cluster, database, "absent")
    yield
    await set_standby(cluster, database, "")


async def set_standby(cluster: EmbeddedPostgres, database: TestDatabase, name: str) -> None:
    await execute(cluster.dsn(), f"ALTER SYSTEM SET synchronous_standby_names = '{name}'")
    await execute(cluster.dsn(), "SELECT pg_reload_conf()")
    async with asyncio.timeout(10):
        while await shown(database, "synchronous_standby_names") != name:  # noqa: ASYNC110 - No event.
            await asyncio.sleep(0.01)


async def shown(database: TestDatabase, setting: str) -> str:
    return str((await fetch(database.admin_dsn, f"SHOW {setting}"))[0][0])


async def store_by_itself(engine: Database, name: str) -> None:
    async with engine.connection(engine.service) as connection:
        await connection.execute(INSERT, name)


async def store_in_a_transaction(engine: Database, name: str) -> None:
    async with engine.connection(engine.service) as connection, connection.transaction():
        await connection.execute(INSERT, name)


async def store_by_hand(engine: Database, name: str) -> None:
    async with engine.connection(engine.service) as connection, by_hand(connection):
        await connection.execute(INSERT, name)


@asynccontextmanager
async def by_hand(connection: Connection) -> AsyncIterator[None]:
    """Begin and end a transaction with statements, as the log's writer does."""
    await connection.execute("BEGIN")
    try:
        yield
        await connection.execute("COMMIT")
    except BaseException:
        with suppress(Exception):
            await connection.execute("ROLLBACK")
        raise


async def names(database: TestDatabase) -> list[str]:
    return [row["name"] for row in await fetch(database.admin_dsn, NAMES)]


async def count(database: TestDatabase) -> int:
    return int((await fetch(database.admin_dsn, PROCESSES))[0][0])


@pytest.mark.usefixtures("quick", "lonely")
@pytest.mark.parametrize("store", [store_by_itself, store_in_a_transaction, store_by_hand])
class TestACommitThatWaitsForAStandby:
    async def test_keeps_its_connection_counted_after_its_request_was_answered(
        self, engine: Database, database: TestDatabase, store: Store
    ) -> None:
        for name in ("first", "second"):
            with pytest.raises(DatabaseUnavailable):
                await store(engine, name)

        for _ in range(3):
            with pytest.raises(DatabaseBusy):
                await store(engine, "third")

        assert await count(database) == 2

    async def test_is_not_ended_by_the_end_of_its_task(
        self, engine: Database, database: TestDatabase, store: Store
    ) -> None:
        """A cancelled wait would show a row that no standby has."""
        task = asyncio.create_task(store(engine, "whole"))
        async with asyncio.timeout(10):
            while not await fetch(database.admin_dsn, COMMITTING):  # noqa: ASYNC110 - No event.
                await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await asyncio.sleep(0.3)

        assert len(await fetch(database.admin_dsn, COMMITTING)) == 1
        assert await names(database) == []

    async def test_gives_its_connection_back_when_the_standby_has_it(
        self,
        engine: Database,
        database: TestDatabase,
        cluster: EmbeddedPostgres,
        store: Store,
    ) -> None:
        for name in ("first", "second"):
            with pytest.raises(DatabaseUnavailable):
                await store(engine, name)

        await set_standby(cluster, database, "")
        await eventually(lambda: not any(pool.used for pool in engine.pools()))
        await store(engine, "third")

        assert sorted(await names(database)) == ["first", "second", "third"]


class TestAGivenUpTransaction:
    async def test_goes_no_further(self, engine: Database, database: TestDatabase) -> None:
        """Not even where its body outlives the cancellation."""

        async def go_on() -> None:
            async with engine.connection(engine.service) as connection, connection.transaction():
                await connection.execute(INSERT, "outer")
                try:
                    async with asyncio.timeout(0.1), connection.transaction():
                        await connection.execute(INSERT, "inner")
                        await connection.execute("SELECT pg_sleep(20)")
                except TimeoutError:
                    await connection.execute(INSERT, "after")

        with pytest.raises(DatabaseUnavailable):
            await go_on()

        assert await names(database) == []


class TestAnEndThatFailsAfterItsTaskWasCancelled:
    async def test_is_no_exception_that_the_log_calls_unexpected(
        self, engine: Database, database: TestDatabase
    ) -> None:
        unexpected: list[dict[str, Any]] = []  # Any: what asyncio passes.
        asyncio.get_running_loop().set_exception_handler(lambda _, each: unexpected.append(each))

        async def change() -> None:
            async with engine.connection(engine.service) as connection:
                await connection.execute("UPDATE sample.things SET name = pg_sleep(20)::text")

        await store_by_itself(engine, "there")
        task = asyncio.create_task(change())
        await eventually_running(database)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await fetch(database.admin_dsn, CANCEL)
        await eventually(lambda: not any(pool.used for pool in engine.pools()))
        del task
        gc.collect()
        await asyncio.sleep(0)

        assert unexpected == []


async def eventually_running(database: TestDatabase) -> None:
    async with asyncio.timeout(10):
        while not await fetch(database.admin_dsn, SLEEPING):  # noqa: ASYNC110 - No event.
            await asyncio.sleep(0.01)


@pytest.fixture(scope="module")
def both(
    cluster: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[TestDatabase]]:
    """A database of the same name on two servers."""
    with EmbeddedPostgres(tmp_path_factory.mktemp("other")) as other:
        yield [make_empty(server, "sample", "twofold") for server in (cluster, other)]


@pytest.fixture
async def servers(both: list[TestDatabase]) -> list[TestDatabase]:
    """Two servers, of which the first takes writes."""
    for number, database in enumerate(both):
        await alter(database, f"chartroom.server = '{number}'")
    await move(both, to=0)
    return both


async def alter(database: TestDatabase, setting: str) -> None:
    await execute(database.server.dsn(), f'ALTER DATABASE "{database.name}" SET {setting}')


async def move(servers: list[TestDatabase], *, to: int) -> None:
    for number, database in enumerate(servers):
        is_standby = "off" if number == to else "on"
        await alter(database, f"default_transaction_read_only = {is_standby}")


async def end_connections(database: TestDatabase) -> None:
    await fetch(
        database.server.dsn(),
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = 'sample_app'",
    )


@contextmanager
def frozen(server: EmbeddedPostgres) -> Iterator[None]:
    """Stop every process of a server."""
    postmaster = int((server.data / "postmaster.pid").read_text().splitlines()[PID_LINE])
    children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
    pids = [postmaster, *map(int, children)]
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)


def address(servers: list[TestDatabase]) -> Any:
    query = {
        "host": ",".join(str(database.server.socket_directory) for database in servers),
        "port": "5432",
    }
    dsn = f"postgresql://sample_app@/{servers[0].name}?{urlencode(query)}"
    return database_address(SecretStr(dsn), SecretStr(PASSWORDS.app))


async def which(engine: Database) -> int:
    """Return the number of the server that answers."""
    async with engine.connection(engine.service) as connection:
        row = await connection.fetchrow(WHICH)
    assert row is not None
    return int(row[0])


@pytest.fixture
async def moving(servers: list[TestDatabase]) -> AsyncIterator[Database]:
    made = Database(address(servers), schema="sample", pool_size=3, timings=Timings.unhurried())
    yield made
    await made.aclose()


class TestServers:
    @pytest.mark.parametrize("writer", [0, 1])
    async def test_are_asked_for_the_one_that_takes_writes(
        self, servers: list[TestDatabase], moving: Database, writer: int
    ) -> None:
        await move(servers, to=writer)

        assert await which(moving) == writer

    async def test_are_unavailable_where_none_takes_writes(
        self, servers: list[TestDatabase], moving: Database
    ) -> None:
        await move(servers, to=2)

        with pytest.raises(DatabaseUnavailable) as refusal:
            await which(moving)

        assert isinstance(refusal.value.__cause__, asyncpg.TargetServerAttributeNotMatched)

    async def test_say_at_a_start_that_none_takes_writes(
        self, servers: list[TestDatabase], moving: Database
    ) -> None:
        await move(servers, to=2)

        with pytest.raises(StartupError, match="No server that SAMPLE_DATABASE_URL names takes wr"):
            await moving.check_reachable()

    async def test_are_found_although_the_first_is_frozen(
        self, servers: list[TestDatabase], moving: Database
    ) -> None:
        await move(servers, to=1)
        with frozen(servers[0].server):
            started = time.monotonic()
            assert await which(moving) == 1
            assert time.monotonic() - started < LAST_WRITER_S + 1

            await end_connections(servers[1])
            started = time.monotonic()
            assert await which(moving) == 1
            assert time.monotonic() - started < LAST_WRITER_S / 2

    async def test_lend_no_connection_to_one_that_took_writes_before(
        self, servers: list[TestDatabase], moving: Database
    ) -> None:
        assert await which(moving) == 0
        await move(servers, to=1)
        with pytest.raises(asyncpg.UndefinedTableError):
            await moving.applied_revision()  # Finds the second server; its schema is empty.

        assert await which(moving) == 1

    async def test_are_not_waited_for_once_another_takes_writes(
        self, servers: list[TestDatabase], moving: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The first freezes while each connection is in use."""
        shorten(monkeypatch, moving, lend_s=0.3)
        asleep = [asyncio.create_task(sleep(moving)) for _ in range(2)]
        await eventually(lambda: moving.pools()[0].used == 2)
        await move(servers, to=1)

        with frozen(servers[0].server):
            ended = await asyncio.gather(*asleep, return_exceptions=True)
            await eventually(lambda: not any(pool.used for pool in moving.pools()))
            assert await which(moving) == 1

        assert [type(failure) for failure in ended] == [DatabaseUnavailable] * 2


async def sleep(engine: Database) -> None:
    async with engine.connection(engine.service) as connection, by_hand(connection):
        await connection.execute("SELECT pg_sleep(20)")


class TestAURL:
    async def test_may_have_the_options_of_libpq(self, database: TestDatabase) -> None:
        """A socket needs no TLS, whatever the URL demands of it."""
        url = database_address(SecretStr(f"{database.app_dsn}&sslmode=require"), None)

        opened = await Servers(url).connect("sample", {})

        assert await opened.fetchval("SHOW application_name") == "sample"
        await opened.close()
