import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager, nullcontext
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.databases import PASSWORDS, TestDatabase, execute, fetch
from support.eventually import HANGS_S, eventually, eventually_is
from support.queries import connected
from support.short_timings import shorten

from chartroom.postgres.server import EmbeddedPostgres
from chassis.database import pool
from chassis.database.connect import WholeConnection
from chassis.database.connections import Database
from chassis.problems.problem import (
    Conflict,
    DatabaseBusy,
    DatabaseUnavailable,
    Invalid,
    SearchTooSlow,
)
from chassis.settings import StartupError
from chassis.timings import USUAL
from tests.chassis.samples import address, opened
from tests.chassis.tables import table

from .conftest import Limits

NAMES = "SELECT name FROM sample.things ORDER BY id"
# A deferred trigger, which PostgreSQL runs during COMMIT. The trigger waits until the test opens a gate (an advisory
# lock).
WAITING_COMMIT = """
CREATE FUNCTION sample.wait() RETURNS trigger LANGUAGE plpgsql SET lock_timeout = 0 AS
    $$ BEGIN PERFORM pg_advisory_xact_lock(1); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER wait AFTER INSERT ON sample.things DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION sample.wait()
"""
WAITING = """
SELECT pid FROM pg_locks JOIN pg_database d ON d.oid = database
WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted
"""
# Read the running statement twice: a single read may return the wait of one statement with the previous statement.
STATEMENTS = "SELECT query FROM pg_stat_activity WHERE pid = ANY($1::int[])"
SLEEPING = """
SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'
"""
END = "SELECT pg_terminate_backend(pid, 100000) FROM pg_stat_activity WHERE "


def statements(*lines: str, **parameters: Any) -> dict[str, Any]:
    return {"statements": lines, "parameters": parameters or None}


def raising(sqlstate: str) -> str:
    return f"DO $$ BEGIN RAISE EXCEPTION 'Jane Doe' USING ERRCODE = '{sqlstate}'; END $$"


async def names(database: TestDatabase) -> list[str]:
    return [row["name"] for row in await fetch(database.admin_dsn, NAMES)]


@asynccontextmanager
async def gate(database: TestDatabase) -> AsyncIterator[None]:
    async with connected(database.admin_dsn) as connection:
        await connection.execute("SELECT pg_advisory_lock(1)")
        yield


async def waiting_at_gate(database: TestDatabase, number: int) -> list[str]:
    async def found() -> list[int]:
        waiting = [row["pid"] for row in await fetch(database.admin_dsn, WAITING)]
        return waiting if len(waiting) == number else []

    waiting = await eventually_is(found)
    return [row["query"] for row in await fetch(database.admin_dsn, STATEMENTS, waiting)]


async def cancelled_while_committing(engine: Database, database: TestDatabase, name: str) -> None:
    """Store a row, and cancel the storing task while PostgreSQL runs the trigger of WAITING_COMMIT."""

    async def store() -> None:
        async with engine.connection(engine.service) as connection, connection.transaction():
            await connection.execute("INSERT INTO sample.things (name) VALUES ($1)", name)

    async with gate(database):
        task = asyncio.create_task(store())
        assert await waiting_at_gate(database, 1) == ["COMMIT;"]
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


SQLSTATES = {
    "57014": (503, "database-busy"),  # A statement timeout.
    "55P03": (503, "database-busy"),  # A lock timeout.
    "25P03": (503, "database-busy"),  # Idle in a transaction for too long.
    "53300": (503, "database-unavailable"),  # Too many connections.
    "53100": (503, "database-unavailable"),  # A full disk.
    "57P01": (503, "database-unavailable"),  # Shut down by an administrator.
    "57P03": (503, "database-unavailable"),  # The server is starting.
    "58030": (503, "database-unavailable"),  # An I/O error.
    "25006": (503, "database-unavailable"),  # A standby, which is read-only.
    "40001": (409, "conflict"),  # A serialization failure.
    "40P01": (409, "conflict"),  # A deadlock.
    "22003": (422, "invalid"),  # A number that is too large.
    "22P05": (422, "invalid"),  # A character that cannot be stored.
    "23505": (500, "internal-error"),  # An unexpected constraint.
    "42P01": (500, "internal-error"),  # A missing table.
    "42501": (500, "internal-error"),  # A missing grant.
}
# Values that PostgreSQL cannot store in these types: a too large number, text for a number, and NUL.
UNSTORABLE = [("bigint", 10**19), ("bigint", "Jane"), ("text", "Jane\0")]


class TestARequest:
    async def test_commits_before_the_response_or_stores_nothing(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        response = await client.post("/things", json={"name": "Ana Núñez"})
        assert (response.status_code, await names(database)) == (200, ["Ana Núñez"])

        # The violated constraint is deferred: INSERT succeeds, the endpoint returns, and COMMIT fails.
        uncommitted = await client.post("/things", json={"name": "Ana Núñez"})
        insert = "INSERT INTO sample.things (name) VALUES ('first')"
        broken_off = await client.post("/statements", json=statements(insert, raising("P0001")))

        for failed in (uncommitted, broken_off):
            assert_problem(failed, 500, "internal-error")
        assert await names(database) == ["Ana Núñez"]

    async def test_maps_database_errors_without_their_text(self, reader: httpx.AsyncClient):
        for sqlstate, (status, code) in SQLSTATES.items():
            response = await reader.post("/statements", json=statements(raising(sqlstate)))
            document = assert_problem(response, status, code)
            assert document["retryable"] is (status in {409, 503})
            assert "Jane" not in response.text
        for kind, value in UNSTORABLE:
            body = statements(f"SELECT CAST(:v AS {kind})", v=value)
            response = await reader.post("/statements", json=body)
            assert_problem(response, 422, "invalid")
            assert "Jane" not in response.text
        body = statements("SET LOCAL statement_timeout = '50ms'", "SELECT pg_sleep(10)")
        assert_problem(await reader.post("/statements", json=body), 503, "database-busy")

    async def test_answers_busy_when_no_connection_becomes_free(
        self,
        client: httpx.AsyncClient,
        app: FastAPI,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ):
        hold = statements("SET LOCAL lock_timeout = 0", "SELECT pg_advisory_xact_lock(1)")
        async with gate(database):
            holders = [asyncio.create_task(client.post("/statements", json=hold)) for _ in range(2)]
            await waiting_at_gate(database, 2)

            with monkeypatch.context() as patch:
                shorten(patch, app.state.database, pool_wait_s=0.2)
                response = await client.post("/statements", json=statements("SELECT 1"))

        assert_problem(response, 503, "database-busy")
        assert response.headers["retry-after"] == "1"
        made = Database(address(database), schema="sample", pool_size=1)
        assert (made.timings, USUAL.pool_wait_s) == (USUAL, 2.0)
        assert [answer.status_code for answer in await asyncio.gather(*holders)] == [200, 200]

    async def test_is_lost_if_the_driver_fails_at_its_end_without_hiding_defects(
        self, engine: Database, database: TestDatabase
    ):
        async def stumble(*, is_ended: bool) -> None:
            async with engine.connection(engine.service) as connection:
                row = await connection.fetchrow("SELECT pg_backend_pid()")
                if is_ended:
                    is_closed = connection.itself.is_closed
                    await execute(database.admin_dsn, f"{END} pid = {row and row[0]}")
                    await eventually(is_closed)
                raise AttributeError("'NoneType' object has no attribute 'bind_execute'")

        with pytest.raises(DatabaseUnavailable):
            await stumble(is_ended=True)
        with pytest.raises(AttributeError, match="bind_execute"):
            await stumble(is_ended=False)

    async def test_recovers_when_the_database_comes_back(
        self, client: httpx.AsyncClient, cluster: EmbeddedPostgres, database: TestDatabase
    ):
        """The service reconnects after its connection was terminated, and after a restart of the database."""
        await client.post("/things", json={"name": "before"})
        # With a timeout, pg_terminate_backend returns after the connections have ended.
        await execute(database.admin_dsn, f"{END} usename = 'sample_app'")
        assert (await client.post("/things", json={"name": "between"})).status_code == 200
        await asyncio.to_thread(cluster.stop)
        try:
            gone = [await client.post("/things", json={"name": "during"}) for _ in range(2)]
            not_ready = await client.get("/readyz")
        finally:
            await asyncio.to_thread(cluster.start)

        after = await client.post("/things", json={"name": "after"})

        for answer in gone:
            document = assert_problem(answer, 503, "database-unavailable")
            # The answer must not exclude that the row was stored, because PostgreSQL's answer to COMMIT can be lost.
            assert "A write may have been stored" in document["detail"]
        assert not_ready.status_code == 503
        assert not_ready.json()["checks"] == {"database": "unreachable"}
        assert after.status_code == 200
        assert await names(database) == ["before", "between", "after"]
        assert (await client.get("/readyz")).status_code == 200


async def run(engine: Database, statement: str, *values: Any) -> Any:
    async with engine.connection(engine.service) as connection:
        row = await connection.fetchrow(statement, *values)
    return None if row is None else next(iter(row))


class TestConnection:
    async def test_has_committed_a_statement_when_it_returns_or_rolls_back(
        self, engine: Database, database: TestDatabase
    ):
        await run(engine, "INSERT INTO sample.things (name) VALUES ($1)", "Ana Núñez")
        assert await names(database) == ["Ana Núñez"]

        async def fail() -> None:
            async with engine.connection(engine.service) as connection, connection.transaction():
                await connection.execute("INSERT INTO sample.things (name) VALUES ('x')")
                raise LookupError

        with pytest.raises(LookupError):
            await fail()
        async with engine.connection(engine.service) as connection, connection.transaction():
            await connection.execute("SET LOCAL work_mem = '123kB'")

        assert await names(database) == ["Ana Núñez"]
        async with (
            engine.connection(engine.service) as first,
            engine.connection(engine.service) as second,
        ):
            shown = [await connection.fetchrow("SHOW work_mem") for connection in (first, second)]
        assert all(row is not None and row["work_mem"] != "123kB" for row in shown)

    async def test_reports_a_conflict_if_two_change_the_same_row(
        self, engine: Database, database: TestDatabase
    ):
        await execute(database.admin_dsn, "INSERT INTO sample.things (name) VALUES ('row')")
        update = "UPDATE sample.things SET name = name || $1::text"

        async def overtaken() -> None:
            async with engine.connection(engine.service) as connection, connection.transaction():
                await connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                await connection.fetch(NAMES)
                await run(engine, update, "2")
                await connection.execute(update, "1")

        with pytest.raises(Conflict):
            await overtaken()

        assert await names(database) == ["row2"]

    @pytest.mark.parametrize("fails", [False, True])
    async def test_completes_its_commit_in_a_cancelled_task(
        self, engine: Database, database: TestDatabase, *, fails: bool
    ):
        """A task is cancelled while a trigger delays its COMMIT: the row is stored unless the trigger fails."""
        end = "RAISE 'not stored'" if fails else "RETURN NULL"
        await execute(database.admin_dsn, WAITING_COMMIT.replace("RETURN NULL", end))

        await cancelled_while_committing(engine, database, "whole")
        await eventually(lambda: not any(pool.used for pool in engine.pools()))

        assert await names(database) == ([] if fails else ["whole"])

    @pytest.mark.parametrize(("setting", "kept"), [("off", "on"), ("remote_apply", "remote_apply")])
    async def test_requires_durable_commits_despite_server_settings(
        self, engine: Database, database: TestDatabase, setting: str, kept: str
    ):
        change = f'ALTER DATABASE "{database.name}" SET synchronous_commit = {setting}'
        await execute(database.admin_dsn, change)

        assert await run(engine, "SHOW synchronous_commit") == kept
        source = "SELECT source FROM pg_settings WHERE name = 'synchronous_commit'"
        assert await run(engine, source) == "session"

    async def test_plans_a_statement_once_and_by_indexes_on_request(self, engine: Database):
        engine.plan_once()

        assert await run(engine, "SHOW plan_cache_mode") == "force_generic_plan"
        assert await run(engine, "SHOW enable_seqscan") == "off"

    async def test_is_busy_when_no_connection_becomes_free_except_in_dedicated_pools(
        self, engine: Database, monkeypatch: pytest.MonkeyPatch
    ):
        apart = engine.dedicated_pool("apart", 1)
        async with engine.connection(engine.service), engine.connection(engine.service):
            async with apart() as connection:
                shorten(monkeypatch, engine, pool_wait_s=0.2)
                assert await connection.fetchrow("SELECT 1") is not None
                with pytest.raises(DatabaseBusy):
                    await apart().__aenter__()
            with pytest.raises(DatabaseBusy):
                await run(engine, "SELECT 1")

    async def test_is_lent_to_a_waiting_request_before_its_user_borrows_again(
        self, unchanging: TestDatabase
    ):
        lent: list[str] = []

        async def borrow(name: str) -> None:
            async with made.connection(made.service):
                lent.append(name)

        async with aclosing(opened(unchanging, pool_size=1)) as made:
            async with made.connection(made.service):
                waiting = asyncio.create_task(borrow("waiting"))
                await asyncio.sleep(0)
            await borrow("again")
            await waiting

        assert lent == ["waiting", "again"]

    @pytest.mark.parametrize("how", ["a statement", "a transaction", "set apart"])
    async def test_ends_if_the_server_stops_answering(
        self, engine: Database, database: TestDatabase, limits: Limits, how: str
    ):
        apart = engine.dedicated_pool("apart", 1)

        async def wait() -> None:
            async with (
                apart() if how == "set apart" else engine.connection(engine.service) as connection,
                connection.transaction() if how == "a transaction" else nullcontext(),
            ):
                await connection.execute("SELECT pg_sleep(20)")

        waiting = asyncio.create_task(wait())
        await eventually_is(lambda: fetch(database.admin_dsn, SLEEPING))
        limits.reach()
        with pytest.raises(DatabaseUnavailable):
            await waiting

        assert await run(engine, "SELECT 1") == 1
        async with apart() as connection:
            assert await connection.fetchrow("SELECT 1") is not None

    @pytest.mark.parametrize("how", ["the service's limit", "the role's limit"])
    async def test_for_a_search_reports_that_it_is_too_slow(
        self,
        engine: Database,
        database: TestDatabase,
        limits: Limits,
        monkeypatch: pytest.MonkeyPatch,
        how: str,
    ):
        monkeypatch.setattr(pool, "ANSWER_S", HANGS_S)

        async def search() -> None:
            async with engine.searching(engine.service) as connection:
                if how == "the role's limit":
                    await connection.execute("SET statement_timeout = '50ms'")
                await connection.execute("SELECT pg_sleep(20)")

        searching = asyncio.create_task(search())
        if how == "the service's limit":
            await eventually_is(lambda: fetch(database.admin_dsn, SLEEPING))
            limits.reach()

        with pytest.raises(SearchTooSlow):
            await searching

    async def test_for_a_search_is_unavailable_if_the_server_does_not_answer(
        self, engine: Database, monkeypatch: pytest.MonkeyPatch
    ):
        async def never(connection: WholeConnection) -> bool:
            await asyncio.sleep(0)
            connection.terminate()
            return False

        monkeypatch.setattr(WholeConnection, "settle", never)
        with pytest.raises(DatabaseUnavailable):
            async with engine.searching(engine.service, 0.0) as connection:
                await connection.execute("SELECT pg_sleep(20)")

    async def test_is_replaced_after_it_was_ended_or_is_out_of_step(
        self, engine: Database, database: TestDatabase
    ):
        pids = [await run(engine, "SELECT pg_backend_pid()")]
        await execute(database.admin_dsn, f"{END} pid = {pids[0]}")
        pids.append(await run(engine, "SELECT pg_backend_pid()"))
        with pytest.raises(DatabaseUnavailable):
            async with engine.connection(engine.service):
                raise asyncpg.InternalClientError
        pids.append(await run(engine, "SELECT pg_backend_pid()"))

        assert len(set(pids)) == 3

    @pytest.mark.parametrize("form", ["{}", "WITH slept AS ({}) SELECT * FROM slept"])
    async def test_is_returned_to_the_pool_on_cancellation(
        self, engine: Database, database: TestDatabase, form: str
    ):
        async def read() -> None:
            async with engine.connection(engine.service) as connection:
                await connection.execute("SET statement_timeout = 0")
                await connection.execute(form.format("SELECT pg_sleep(3600)"))

        for _ in range(3):
            task = asyncio.create_task(read())
            await eventually_is(lambda: fetch(database.admin_dsn, SLEEPING))
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

        await eventually(lambda: not any(pool.used for pool in engine.pools()))
        assert await run(engine, "SELECT 1") == 1

    async def test_reports_unstorable_values_without_quoting_them_and_raises_defects(
        self, engine: Database
    ):
        for kind, value in UNSTORABLE:
            with pytest.raises(Invalid):
                await run(engine, f"SELECT $1::{kind}", value)
        with pytest.raises(asyncpg.UndefinedTableError):
            await run(engine, "SELECT 1 FROM sample.nothing")
        with pytest.raises(Invalid) as failure:
            await run(engine, "INSERT INTO sample.things (name) VALUES ($1)", "Jane Doe" * 20)
        links: list[BaseException | None] = [failure.value]
        while links[-1]:
            links.append(links[-1].__cause__)
        assert len(links) > 2
        assert not any("Jane" in str(link) for link in links)

    async def test_is_unavailable_without_a_server_and_after_its_end(
        self, unchanging: TestDatabase
    ):
        async with aclosing(opened(unchanging, query={"host": "/nowhere"})) as nowhere:
            with pytest.raises(DatabaseUnavailable):
                await run(nowhere, "SELECT 1")
        async with aclosing(opened(unchanging)) as made:
            apart = made.dedicated_pool("apart", 1)
            async with apart():
                pass
        with pytest.raises(DatabaseUnavailable):
            await apart().__aenter__()


class TestCheckReachable:
    async def test_accepts_a_migrated_schema_without_a_free_connection(
        self, unchanging: TestDatabase
    ):
        async with aclosing(opened(unchanging, pool_size=1)) as made, made.connection(made.service):
            await made.check_reachable()

    @table(
        "wrong, sentence",
        {
            "password": ({"password": "other"}, "The database rejects the role or password"),
            "role": ({"username": "nobody"}, "The database rejects the role or password"),
            "database": ({"database": "nowhere"}, "does not exist; create it"),
            "schema": ({"database": "postgres"}, "has not been migrated; run"),
            "socket": (
                {"query": {"host": "/nowhere"}},
                "SAMPLE_DATABASE_URL cannot be reached; start",
            ),
            "port": ({"host": "127.0.0.1", "port": 9, "query": {}}, "cannot be reached; start it"),
            "host": ({"host": "nowhere.invalid", "query": {}}, "cannot be reached; start it"),
        },
    )
    async def test_reports_an_error_in_one_sentence(
        self, unchanging: TestDatabase, wrong: dict[str, Any], sentence: str
    ):
        async with aclosing(opened(unchanging, **wrong)) as made:
            with pytest.raises(StartupError) as refusal:
                await made.check_reachable()

        assert sentence in str(refusal.value)
        assert "\n" not in str(refusal.value)
        assert PASSWORDS.app not in str(refusal.value)


async def test_a_plan_invalidated_by_a_migration_is_busy_once(
    engine: Database, database: TestDatabase
):
    """The first use of a cached plan after a migration is answered with 503; then the plan is replaced."""

    async def read() -> list[str]:
        async with engine.connection(engine.service) as connection, connection.transaction():
            return [row["name"] for row in await connection.fetch(NAMES)]

    assert await read() == []
    await execute(database.admin_dsn, "ALTER TABLE sample.things ALTER name TYPE varchar")

    with pytest.raises(DatabaseBusy):
        await read()
    assert await read() == []
