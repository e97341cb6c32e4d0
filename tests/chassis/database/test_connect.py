import asyncio
import gc
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import asyncpg
import pytest
from pydantic import SecretStr
from support.databases import PASSWORDS, TestDatabase, execute, fetch, make_empty
from support.eventually import HANGS_S, eventually, eventually_is
from support.short_timings import shorten

from chartroom.postgres.server import PID_LINE, EmbeddedPostgres
from chassis.database import connect
from chassis.database.connect import SHORT_STATEMENTS, Server, Servers
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.problems.problem import DatabaseBusy, DatabaseUnavailable
from chassis.problems.request_ids import current_request_id
from chassis.settings import StartupError, database_address
from chassis.timings import Timings

from .conftest import Limits

NAMES = "SELECT name FROM sample.things ORDER BY id"
INSERT = "INSERT INTO sample.things (name) VALUES ($1)"
Store = Callable[[Database, str], Awaitable[None]]
COMMITTING = """
SELECT count(*) FROM pg_stat_activity WHERE usename = 'sample_app' AND wait_event = 'SyncRep'
"""
COMMIT = "SELECT pg_logical_emit_message(true, 'test', '')"
EVENT = "SELECT wait_event FROM pg_stat_activity WHERE pid = $1"
SLEEPING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
CANCEL = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
PROCESSES = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'sample_app'"
WHICH = "SELECT current_setting('chartroom.server')"


@pytest.fixture
async def without_standby(database: TestDatabase, cluster: EmbeddedPostgres) -> AsyncIterator[None]:
    await set_standby(cluster, database, "absent")
    await until_commits_wait(database)
    yield
    await set_standby(cluster, database, "")


async def set_standby(cluster: EmbeddedPostgres, database: TestDatabase, name: str) -> None:
    await execute(cluster.dsn(), f"ALTER SYSTEM SET synchronous_standby_names = '{name}'")
    await execute(cluster.dsn(), "SELECT pg_reload_conf()")

    async def is_set() -> bool:
        return bool(await value(database, "SHOW synchronous_standby_names") == name)

    await eventually_is(is_set)


async def until_commits_wait(database: TestDatabase) -> None:
    """Wait until commits wait for the standby, which begins a moment after `SHOW` returns the new setting."""
    connection = await asyncpg.connect(database.admin_dsn)
    pid = connection.get_server_pid()
    commits = set[asyncio.Task[str]]()

    async def is_waiting() -> bool:
        if all(commit.done() for commit in commits):
            commits.add(asyncio.create_task(connection.execute(COMMIT)))
        (row,) = await fetch(database.admin_dsn, EVENT, pid)
        return bool(row["wait_event"] == "SyncRep")

    await eventually_is(is_waiting)
    await fetch(database.admin_dsn, "SELECT pg_cancel_backend($1)", pid)
    await asyncio.gather(*commits)
    await connection.close()


async def value(database: TestDatabase, query: str) -> Any:  # Any: a query returns any type.
    return (await fetch(database.admin_dsn, query))[0][0]


async def eventually_counted(database: TestDatabase, query: str, number: int) -> None:
    async def is_counted() -> bool:
        return bool(await value(database, query) == number)

    await eventually_is(is_counted)


async def store_by_itself(engine: Database, name: str) -> None:
    async with engine.connection(engine.service) as connection:
        await connection.execute(INSERT, name)


async def store_with_cte(engine: Database, name: str) -> None:
    async with engine.connection(engine.service) as connection:
        await connection.execute(f"WITH given AS (SELECT 1) {INSERT}", name)


async def store_in_a_transaction(engine: Database, name: str) -> None:
    async with engine.connection(engine.service) as connection, connection.transaction():
        await connection.execute(INSERT, name)


async def store_with_statements(engine: Database, name: str) -> None:
    async with engine.connection(engine.service) as connection, manual_transaction(connection):
        await connection.execute(INSERT, name)


@asynccontextmanager
async def manual_transaction(connection: Connection) -> AsyncIterator[None]:
    """Run a transaction with BEGIN and COMMIT statements, as the writer of the audit log does."""
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


# The engine must close only after the standby server has confirmed the waiting commits.
@pytest.mark.usefixtures("engine", "without_standby")
@pytest.mark.parametrize(
    "store", [store_by_itself, store_with_cte, store_in_a_transaction, store_with_statements]
)
class TestACommitThatWaitsForAStandby:
    async def test_counts_its_connection_until_the_standby_has_it(  # noqa: PLR0917 - Fixtures.
        self,
        engine: Database,
        database: TestDatabase,
        cluster: EmbeddedPostgres,
        store: Store,
        limits: Limits,
        monkeypatch: pytest.MonkeyPatch,
    ):
        """A write is committed even if its request has timed out and was answered with an error."""
        with monkeypatch.context() as patch:
            shorten(patch, engine, pool_wait_s=HANGS_S, lend_s=HANGS_S)
            for number, name in enumerate(("first", "second"), start=1):
                storing = asyncio.create_task(store(engine, name))
                await eventually_counted(database, COMMITTING, number)
                limits.reach()
                with pytest.raises(DatabaseUnavailable):
                    await storing

        with monkeypatch.context() as patch:
            shorten(patch, engine, pool_wait_s=0.1)
            for _ in range(3):
                with pytest.raises(DatabaseBusy):
                    await store(engine, "third")
        assert await value(database, PROCESSES) == 2

        await set_standby(cluster, database, "")
        await eventually(lambda: not any(pool.used for pool in engine.pools()))
        await store(engine, "third")
        assert sorted(await names(database)) == ["first", "second", "third"]

    async def test_is_not_ended_by_the_end_of_its_task(
        self,
        engine: Database,
        database: TestDatabase,
        store: Store,
        monkeypatch: pytest.MonkeyPatch,
    ):
        """PostgreSQL would show a row that the standby lacks if the wait for the standby were cancelled."""
        asked_to_cancel: list[object] = []
        monkeypatch.setattr(
            asyncpg.Connection,
            "_cancel_current_command",
            lambda _, waiter: asked_to_cancel.append(waiter),
        )
        task = asyncio.create_task(store(engine, "whole"))
        await eventually_counted(database, COMMITTING, 1)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

        assert await value(database, COMMITTING) == 1
        assert await names(database) == []
        assert asked_to_cancel == []


async def test_an_abandoned_transaction_does_not_continue(engine: Database, database: TestDatabase):
    """After a time limit, code that catches the cancellation cannot use the transaction any more."""
    limit = asyncio.timeout(HANGS_S)

    async def go_on() -> None:
        async with engine.connection(engine.service) as connection, connection.transaction():
            await connection.execute(INSERT, "outer")
            try:
                async with limit, connection.transaction():
                    await connection.execute(INSERT, "inner")
                    await connection.execute("SELECT pg_sleep(20)")
            except TimeoutError:
                await connection.execute(INSERT, "after")

    task = asyncio.create_task(go_on())
    await eventually_counted(database, SLEEPING, 1)
    limit.reschedule(asyncio.get_running_loop().time())
    with pytest.raises(DatabaseUnavailable):
        await task

    assert await names(database) == []


async def test_a_failing_end_after_a_cancellation_is_not_logged_as_unexpected(
    engine: Database, database: TestDatabase
):
    unexpected: list[dict[str, Any]] = []  # Any: contexts of asyncio's exception handler.
    asyncio.get_running_loop().set_exception_handler(lambda _, each: unexpected.append(each))

    async def change() -> None:
        async with engine.connection(engine.service) as connection:
            await connection.execute("UPDATE sample.things SET name = pg_sleep(20)::text")

    await store_by_itself(engine, "there")
    task = asyncio.create_task(change())
    await eventually_counted(database, SLEEPING, 1)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await fetch(database.admin_dsn, CANCEL)
    await eventually(lambda: not any(pool.used for pool in engine.pools()))
    del task
    gc.collect()
    await asyncio.sleep(0)

    assert unexpected == []


@pytest.fixture(scope="module")
def both(
    cluster: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[TestDatabase]]:
    with EmbeddedPostgres(tmp_path_factory.mktemp("other")) as other:
        yield [make_empty(server, "sample", "twofold") for server in (cluster, other)]


@pytest.fixture
async def servers(both: list[TestDatabase]) -> list[TestDatabase]:
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
        "SELECT pg_terminate_backend(pid, 100000) FROM pg_stat_activity WHERE usename = 'sample_app'",
    )


@contextmanager
def frozen(server: EmbeddedPostgres) -> Iterator[None]:
    """Suspend all processes of a PostgreSQL server. Ended processes remain until the postmaster resumes."""
    postmaster = int((server.data / "postmaster.pid").read_text().splitlines()[PID_LINE])
    os.kill(postmaster, signal.SIGSTOP)
    listed = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
    children = [int(pid) for pid in listed]
    for pid in children:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in (*children, postmaster):
            os.kill(pid, signal.SIGCONT)


def address(servers: list[TestDatabase]) -> Any:
    query = {
        "host": ",".join(str(database.server.socket_directory) for database in servers),
        "port": "5432",
    }
    dsn = f"postgresql://sample_app@/{servers[0].name}?{urlencode(query)}"
    return database_address(SecretStr(dsn), SecretStr(PASSWORDS.app))


async def which(engine: Database) -> int:
    async with engine.connection(engine.service) as connection:
        row = await connection.fetchrow(WHICH)
    return int(row[0])


@pytest.fixture
async def moving(servers: list[TestDatabase]) -> AsyncIterator[Database]:
    made = Database(address(servers), schema="sample", pool_size=3, timings=Timings.unhurried())
    yield made
    await made.aclose()


async def fail_over(engine: Database, servers: list[TestDatabase], *, to: int) -> None:
    await move(servers, to=to)
    # The query reaches the other server, which lacks the tables.
    with pytest.raises(asyncpg.UndefinedTableError):
        await engine.applied_revision()


class TestServers:
    async def test_are_unavailable_if_none_is_writable(
        self, servers: list[TestDatabase], moving: Database
    ):
        await move(servers, to=2)

        with pytest.raises(DatabaseUnavailable) as refusal:
            await which(moving)
        assert isinstance(refusal.value.__cause__, asyncpg.TargetServerAttributeNotMatched)
        with pytest.raises(StartupError, match="No server in SAMPLE_DATABASE_URL accepts writes"):
            await moving.check_reachable()

    async def test_are_found_although_the_first_is_frozen(
        self, servers: list[TestDatabase], moving: Database, monkeypatch: pytest.MonkeyPatch
    ):
        asked: list[str | None] = []
        first, second = (str(each.server.socket_directory) for each in servers)
        really_open = connect._open

        async def opening(server: Server, options: dict[str, Any]) -> Any:
            asked.append(server.host)
            return await really_open(server, options)

        monkeypatch.setattr(connect, "_open", opening)
        # A call with this limit hangs if it waits for the suspended server longer than LAST_WRITER_S.
        monkeypatch.setattr(connect, "CONNECT_S", HANGS_S)
        await move(servers, to=1)
        with frozen(servers[0].server):
            with monkeypatch.context() as patch:
                patch.setattr(connect, "LAST_WRITER_S", 0.2)
                assert await which(moving) == 1
            assert asked == [first, first, second]

            asked.clear()
            await end_connections(servers[1])
            monkeypatch.setattr(connect, "LAST_WRITER_S", HANGS_S)
            assert await which(moving) == 1
            assert asked == [second]

    async def test_lend_no_connection_to_a_former_primary(
        self, servers: list[TestDatabase], moving: Database
    ):
        """After a failover, the client asks each server whether it is writable."""
        assert await which(moving) == 0
        await fail_over(moving, servers, to=1)

        assert await which(moving) == 1

    async def test_lend_no_returned_connection_to_a_former_primary(
        self, servers: list[TestDatabase], moving: Database
    ):
        async with moving.connection(moving.service):
            async with moving.connection(moving.service):
                waiting = asyncio.create_task(which(moving))
                await fail_over(moving, servers, to=1)
            assert await waiting == 1

    async def test_do_not_delay_once_another_is_writable(
        self, servers: list[TestDatabase], moving: Database, limits: Limits
    ):
        """The first server is suspended while every connection is in use."""
        asleep = [asyncio.create_task(stay(moving)) for _ in range(2)]
        await eventually_counted(servers[0], SLEEPING, 2)
        await move(servers, to=1)

        with frozen(servers[0].server):
            limits.reach()
            ended = await asyncio.gather(*asleep, return_exceptions=True)
            await eventually(lambda: not any(pool.used for pool in moving.pools()))
            assert await which(moving) == 1

        assert [type(failure) for failure in ended] == [DatabaseUnavailable] * 2


async def stay(engine: Database) -> None:
    async with engine.connection(engine.service) as connection, manual_transaction(connection):
        await connection.execute("SELECT pg_sleep(20)")


async def test_a_url_may_have_the_options_of_libpq(unchanging: TestDatabase):
    """A connection by Unix socket does not use TLS, even if the URL has `sslmode=require`."""
    url = database_address(SecretStr(f"{unchanging.app_dsn}&sslmode=require"), None)

    opened = await Servers(url).connect("sample", {})

    assert await opened.fetchval("SHOW application_name") == "sample"
    await opened.close()


async def test_a_transaction_of_a_request_has_its_id_in_its_name(unchanging: TestDatabase):
    opened = await Servers(database_address(SecretStr(unchanging.app_dsn), None)).connect("s", {})
    sent = "01a1f817-b2ff-75c5-841a-c9228591bdad"
    names = []
    for request_id in (None, sent, "x'; DROP TABLE things"):
        current_request_id.set(request_id)
        async with opened.transaction():
            names.append(await opened.fetchval("SHOW application_name"))
        assert await opened.fetchval("SHOW application_name") == "s"

    assert names == ["s", f"s {sent}", "s"]
    await opened.close()


async def test_a_connection_has_no_compiler_and_no_workers(unchanging: TestDatabase):
    opened = await Servers(database_address(SecretStr(unchanging.app_dsn), None)).connect("s", {})

    shown = [await opened.fetchval(f"SHOW {name}") for name in SHORT_STATEMENTS]
    assert shown == ["off", "0"]
    await opened.close()
