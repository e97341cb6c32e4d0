import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually, eventually_is
from support.short_timings import shorten

from chartroom.postgres.server import EmbeddedPostgres
from chassis.database.connections import Database
from chassis.problems.problem import Conflict, DatabaseBusy, DatabaseUnavailable, Invalid
from chassis.settings import StartupError, database_address
from chassis.timings import USUAL, Timings

from .conftest import Limits

pytestmark = pytest.mark.anyio
NAMES = "SELECT name FROM sample.things ORDER BY id"
# PostgreSQL runs a deferred trigger as part of COMMIT. This one waits for `gate`.
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
# For statements that wait already: one reading of pg_stat_activity may have the wait beside the statement before.
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
    """Keep what takes this lock waiting until the block ends."""
    connection = await asyncpg.connect(database.admin_dsn)
    try:
        await connection.execute("SELECT pg_advisory_lock(1)")
        yield
    finally:
        await connection.close()


async def waiting_at_gate(database: TestDatabase, number: int) -> list[str]:
    """Return the statements that wait once there are so many."""

    async def found() -> list[int]:
        waiting = [row["pid"] for row in await fetch(database.admin_dsn, WAITING)]
        return waiting if len(waiting) == number else []

    waiting = await eventually_is(found)
    return [row["query"] for row in await fetch(database.admin_dsn, STATEMENTS, waiting)]


async def cancelled_while_committing(engine: Database, database: TestDatabase, name: str) -> None:
    """Store a thing, and cancel the task while PostgreSQL runs the trigger of WAITING_COMMIT."""

    async def store() -> None:
        async with engine.connection(engine.service) as connection, connection.transaction():
            await connection.execute("INSERT INTO sample.things (name) VALUES ($1)", name)

    async with gate(database):
        task = asyncio.create_task(store())
        assert await waiting_at_gate(database, 1) == ["COMMIT;"]
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


@pytest.fixture
async def engine(database: TestDatabase) -> AsyncIterator[Database]:
    made = Database(
        address(database.app_dsn), schema="sample", pool_size=3, timings=Timings.unhurried()
    )
    yield made
    await made.aclose()


def address(dsn: str) -> Any:
    return database_address(SecretStr(dsn), None)


class TestARequest:
    async def test_has_committed_before_it_answers(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        response = await client.post("/things", json={"name": "Ana Núñez"})

        assert (response.status_code, await names(database)) == (200, ["Ana Núñez"])

    async def test_answers_no_success_where_the_commit_fails(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await client.post("/things", json={"name": "first"})

        # The constraint is deferred: the insert itself succeeds and the endpoint returns.
        response = await client.post("/things", json={"name": "first"})

        assert_problem(response, 500, "internal-error")
        assert await names(database) == ["first"]

    async def test_stores_nothing_where_a_later_statement_fails(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        insert = "INSERT INTO sample.things (name) VALUES ('first')"

        response = await client.post("/statements", json=statements(insert, raising("P0001")))

        assert_problem(response, 500, "internal-error")
        assert await names(database) == []

    @pytest.mark.parametrize(
        ("sqlstate", "status", "code"),
        [
            pytest.param("57014", 503, "database-busy", id="statement timeout"),
            pytest.param("55P03", 503, "database-busy", id="lock timeout"),
            pytest.param("25P03", 503, "database-busy", id="idle in transaction"),
            pytest.param("53300", 503, "database-unavailable", id="too many connections"),
            pytest.param("53100", 503, "database-unavailable", id="disk full"),
            pytest.param("57P01", 503, "database-unavailable", id="shut down by an administrator"),
            pytest.param("57P03", 503, "database-unavailable", id="starting up"),
            pytest.param("58030", 503, "database-unavailable", id="input or output error"),
            pytest.param("25006", 503, "database-unavailable", id="a standby"),
            pytest.param("40001", 409, "conflict", id="serialization failure"),
            pytest.param("40P01", 409, "conflict", id="deadlock"),
            pytest.param("22003", 422, "invalid", id="number out of range"),
            pytest.param("22P05", 422, "invalid", id="a character that cannot be stored"),
            pytest.param("23505", 500, "internal-error", id="an unexpected constraint"),
            pytest.param("42P01", 500, "internal-error", id="a table that is missing"),
            pytest.param("42501", 500, "internal-error", id="a grant that is missing"),
        ],
    )
    async def test_answers_what_the_database_said_without_its_text(
        self, reader: httpx.AsyncClient, sqlstate: str, status: int, code: str
    ) -> None:
        response = await reader.post("/statements", json=statements(raising(sqlstate)))

        assert_problem(response, status, code)
        assert response.json()["retryable"] is (status in {409, 503})
        assert "Jane" not in response.text

    @pytest.mark.parametrize(
        ("statement", "parameters", "code"),
        [
            pytest.param(
                "SELECT CAST(:v AS bigint)",
                {"v": 10**19},
                "invalid",
                id="a number beyond the driver",
            ),
            pytest.param(
                "SELECT CAST(:v AS bigint)", {"v": "Jane"}, "invalid", id="a text for a number"
            ),
            pytest.param("SELECT CAST(:v AS text)", {"v": "Jane\0"}, "invalid", id="NUL"),
        ],
    )
    async def test_answers_what_the_driver_refuses_as_invalid(
        self, reader: httpx.AsyncClient, statement: str, parameters: dict[str, Any], code: str
    ) -> None:
        response = await reader.post("/statements", json=statements(statement, **parameters))

        assert_problem(response, 422, code)
        assert "Jane" not in response.text

    async def test_answers_busy_when_a_statement_takes_too_long(
        self, reader: httpx.AsyncClient
    ) -> None:
        body = statements("SET LOCAL statement_timeout = '50ms'", "SELECT pg_sleep(10)")

        response = await reader.post("/statements", json=body)

        assert_problem(response, 503, "database-busy")

    async def test_answers_busy_when_no_connection_becomes_free(
        self,
        client: httpx.AsyncClient,
        app: FastAPI,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        hold = statements("SET LOCAL lock_timeout = 0", "SELECT pg_advisory_xact_lock(1)")
        async with gate(database):
            holders = [asyncio.create_task(client.post("/statements", json=hold)) for _ in range(2)]
            await waiting_at_gate(database, 2)

            with monkeypatch.context() as patch:
                shorten(patch, app.state.database, pool_wait_s=0.2)
                response = await client.get("/asleep?seconds=0")

        assert_problem(response, 503, "database-busy")
        assert response.headers["retry-after"] == "1"
        assert [answer.status_code for answer in await asyncio.gather(*holders)] == [200, 200]

    async def test_waits_two_seconds_for_a_connection(self, database: TestDatabase) -> None:
        made = Database(address(database.app_dsn), schema="sample", pool_size=1)

        assert (made.timings, USUAL.pool_wait_s) == (USUAL, 2.0)

    async def test_was_lost_where_the_driver_stumbles_over_its_end(
        self, engine: Database, database: TestDatabase
    ) -> None:
        async def stumble() -> None:
            async with engine.connection(engine.service) as connection:
                row = await connection.fetchrow("SELECT pg_backend_pid()")
                await execute(database.admin_dsn, f"{END} pid = {row and row[0]}")
                await eventually(connection.is_closed)
                raise AttributeError("'NoneType' object has no attribute 'bind_execute'")

        with pytest.raises(DatabaseUnavailable):
            await stumble()

    async def test_hides_no_defect_of_its_user(self, engine: Database) -> None:
        async def stumble() -> None:
            async with engine.connection(engine.service):
                raise AttributeError("a defect")

        with pytest.raises(AttributeError, match="a defect"):
            await stumble()

    async def test_goes_on_after_its_connection_was_ended(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await client.post("/things", json={"name": "before"})
        # With a timeout it returns when the backend has ended.
        await execute(database.admin_dsn, f"{END} usename = 'sample_app'")

        response = await client.post("/things", json={"name": "after"})

        assert (response.status_code, await names(database)) == (200, ["before", "after"])

    async def test_recovers_when_the_database_comes_back(
        self, client: httpx.AsyncClient, cluster: EmbeddedPostgres
    ) -> None:
        await client.post("/things", json={"name": "before"})
        await asyncio.to_thread(cluster.stop)
        try:
            gone = [await client.post("/things", json={"name": "during"}) for _ in range(2)]
            not_ready = await client.get("/readyz")
        finally:
            await asyncio.to_thread(cluster.start)

        after = await client.post("/things", json={"name": "after"})

        for answer in gone:
            document = assert_problem(answer, 503, "database-unavailable")
            # Lost while it committed, a write would be there.
            assert "A write may have been carried out" in document["detail"]
        assert (not_ready.status_code, not_ready.json()["checks"]) == (
            503,
            {"database": "unreachable"},
        )
        assert after.status_code == 200
        assert (await client.get("/readyz")).status_code == 200


async def run(engine: Database, statement: str, *values: Any) -> Any:
    """Run one statement and return its first value."""
    async with engine.connection(engine.service) as connection:
        row = await connection.fetchrow(statement, *values)
    return None if row is None else next(iter(row))


class TestConnection:
    async def test_has_committed_a_statement_when_it_returns(
        self, engine: Database, database: TestDatabase
    ) -> None:
        await run(engine, "INSERT INTO sample.things (name) VALUES ($1)", "Ana Núñez")

        assert await names(database) == ["Ana Núñez"]

    async def test_rolls_a_transaction_back_on_any_exception(
        self, engine: Database, database: TestDatabase
    ) -> None:
        async def fail() -> None:
            async with engine.connection(engine.service) as connection, connection.transaction():
                await connection.execute("INSERT INTO sample.things (name) VALUES ('x')")
                raise LookupError

        with pytest.raises(LookupError):
            await fail()

        assert (await names(database), await run(engine, "SELECT 1")) == ([], 1)

    async def test_answers_a_conflict_where_two_change_the_same_row(
        self, engine: Database, database: TestDatabase
    ) -> None:
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

    async def test_quotes_no_parameter_in_an_exception(self, engine: Database) -> None:
        with pytest.raises(Invalid) as failure:
            await run(engine, "INSERT INTO sample.things (name) VALUES ($1)", "Jane Doe" * 20)

        chain: list[BaseException] = []
        current: BaseException | None = failure.value
        while current:
            chain.append(current)
            current = current.__cause__
        assert len(chain) > 1
        assert not any("Jane" in str(link) for link in chain)

    async def test_commits_whole_although_its_task_is_cancelled(
        self, engine: Database, database: TestDatabase
    ) -> None:
        """The constraint's trigger keeps COMMIT busy while the cancellation arrives."""
        await execute(database.admin_dsn, WAITING_COMMIT)

        await cancelled_while_committing(engine, database, "whole")
        await eventually(lambda: not any(pool.used for pool in engine.pools()))

        assert await names(database) == ["whole"]

    async def test_stays_cancelled_when_its_commit_fails(
        self, engine: Database, database: TestDatabase
    ) -> None:
        """Otherwise a background loop that survives failures would never end."""
        failing = WAITING_COMMIT.replace("RETURN NULL", "RAISE 'not stored'")
        await execute(database.admin_dsn, failing)

        await cancelled_while_committing(engine, database, "lost")
        await eventually(lambda: not any(pool.used for pool in engine.pools()))

        assert await names(database) == []

    async def test_keeps_nothing_that_was_set_for_a_transaction(self, engine: Database) -> None:
        async with engine.connection(engine.service) as connection, connection.transaction():
            await connection.execute("SET LOCAL work_mem = '123kB'")

        async with (
            engine.connection(engine.service) as first,
            engine.connection(engine.service) as second,
        ):
            shown = [await connection.fetchrow("SHOW work_mem") for connection in (first, second)]
        assert all(row is not None and row["work_mem"] != "123kB" for row in shown)

    @pytest.mark.parametrize(("setting", "kept"), [("off", "on"), ("remote_apply", "remote_apply")])
    async def test_is_durable_where_the_server_is_set_to_be_quick(
        self, engine: Database, database: TestDatabase, setting: str, kept: str
    ) -> None:
        await execute(
            database.admin_dsn,
            f'ALTER DATABASE "{database.name}" SET synchronous_commit = {setting}',
        )

        assert await run(engine, "SHOW synchronous_commit") == kept

    async def test_stays_durable_where_the_server_becomes_quick_later(
        self, engine: Database
    ) -> None:
        assert (
            await run(engine, "SELECT source FROM pg_settings WHERE name = 'synchronous_commit'")
            == "session"
        )

    async def test_plans_a_statement_once_and_by_indexes_where_that_is_asked_for(
        self, engine: Database
    ) -> None:
        engine.plan_once()

        assert await run(engine, "SHOW plan_cache_mode") == "force_generic_plan"
        assert await run(engine, "SHOW enable_seqscan") == "off"

    async def test_is_busy_when_no_connection_becomes_free(
        self, engine: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async with engine.connection(engine.service), engine.connection(engine.service):
            shorten(monkeypatch, engine, pool_wait_s=0.2)
            with pytest.raises(DatabaseBusy):
                await run(engine, "SELECT 1")

    @pytest.mark.parametrize("several", [False, True], ids=["a statement", "a transaction"])
    async def test_ends_where_the_server_says_nothing_any_more(
        self, engine: Database, database: TestDatabase, limits: Limits, *, several: bool
    ) -> None:
        async def wait() -> None:
            async with (
                engine.connection(engine.service) as connection,
                connection.transaction() if several else nullcontext(),
            ):
                await connection.execute("SELECT pg_sleep(20)")

        waiting = asyncio.create_task(wait())
        await eventually_is(lambda: fetch(database.admin_dsn, SLEEPING))
        limits.reach()
        with pytest.raises(DatabaseUnavailable):
            await waiting

        assert await run(engine, "SELECT 1") == 1

    async def test_goes_on_after_its_connection_was_ended(
        self, engine: Database, database: TestDatabase
    ) -> None:
        pid = await run(engine, "SELECT pg_backend_pid()")
        await execute(database.admin_dsn, f"{END} pid = {pid}")

        assert await run(engine, "SELECT pg_backend_pid()") != pid

    async def test_gives_its_connection_back_when_it_is_cancelled(
        self, engine: Database, database: TestDatabase
    ) -> None:
        for _ in range(3):
            task = asyncio.create_task(run(engine, "SELECT pg_sleep(20)"))
            await eventually_is(lambda: fetch(database.admin_dsn, SLEEPING))
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

        assert await run(engine, "SELECT 1") == 1

    @pytest.mark.parametrize(
        ("statement", "value", "problem"),
        [
            pytest.param("SELECT $1::bigint", 10**19, Invalid, id="a number beyond the driver"),
            pytest.param("SELECT $1::bigint", "Jane", Invalid, id="a text for a number"),
            pytest.param("SELECT $1::text", "Jane\0", Invalid, id="NUL"),
        ],
    )
    async def test_says_what_it_cannot_store(
        self, engine: Database, statement: str, value: object, problem: type[Exception]
    ) -> None:
        with pytest.raises(problem):
            await run(engine, statement, value)

    async def test_takes_no_connection_back_that_the_driver_lost_track_of(
        self, engine: Database
    ) -> None:
        pid = await run(engine, "SELECT pg_backend_pid()")

        with pytest.raises(DatabaseUnavailable):
            async with engine.connection(engine.service):
                raise asyncpg.InternalClientError

        assert await run(engine, "SELECT pg_backend_pid()") != pid

    async def test_lets_defects_pass(self, engine: Database) -> None:
        with pytest.raises(asyncpg.UndefinedTableError):
            await run(engine, "SELECT 1 FROM sample.nothing")

    async def test_reports_a_socket_without_a_server(self, database: TestDatabase) -> None:
        made = Database(
            address(database.app_dsn).set(query={"host": "/nowhere"}),
            schema="sample",
            pool_size=1,
            timings=Timings.unhurried(),
        )

        with pytest.raises(DatabaseUnavailable):
            await run(made, "SELECT 1")

        await made.aclose()


class TestSetApart:
    async def test_is_there_while_all_other_connections_are_lent(self, engine: Database) -> None:
        apart = engine.set_apart("apart", 1)

        async with (
            engine.connection(engine.service),
            engine.connection(engine.service),
            apart() as connection,
        ):
            assert await connection.fetchrow("SELECT 1") is not None

    async def test_lends_no_more_than_its_number(
        self, engine: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        apart = engine.set_apart("apart", 1)

        async with apart():
            shorten(monkeypatch, engine, pool_wait_s=0.2)
            with pytest.raises(DatabaseBusy):
                await apart().__aenter__()

    async def test_ends_where_the_server_says_nothing_any_more(
        self, engine: Database, database: TestDatabase, limits: Limits
    ) -> None:
        apart = engine.set_apart("apart", 1)

        async def wait() -> None:
            async with apart() as connection:
                await connection.execute("SELECT pg_sleep(20)")

        waiting = asyncio.create_task(wait())
        await eventually_is(lambda: fetch(database.admin_dsn, SLEEPING))
        limits.reach()
        with pytest.raises(DatabaseUnavailable):
            await waiting

        async with apart() as connection:
            assert await connection.fetchrow("SELECT 1") is not None

    async def test_is_closed_with_the_others(self, database: TestDatabase) -> None:
        made = Database(
            address(database.app_dsn), schema="sample", pool_size=1, timings=Timings.unhurried()
        )
        apart = made.set_apart("apart", 1)
        async with apart():
            pass

        await made.aclose()

        with pytest.raises(DatabaseUnavailable):
            await apart().__aenter__()


class TestCheckReachable:
    async def test_is_content_with_a_migrated_schema(self, engine: Database) -> None:
        await engine.check_reachable()

    @pytest.mark.parametrize(
        ("wrong", "sentence"),
        [
            pytest.param(
                {"password": "other"}, "The database refuses the role or password", id="password"
            ),
            pytest.param(
                {"username": "nobody"}, "The database refuses the role or password", id="role"
            ),
            pytest.param({"database": "nowhere"}, "does not exist; create it", id="database"),
            pytest.param({"database": "postgres"}, "has not been migrated; run", id="schema"),
            pytest.param(
                {"query": {"host": "/nowhere"}}, "cannot be reached; start it", id="socket"
            ),
            pytest.param(
                {"host": "127.0.0.1", "port": 9, "query": {}},
                "cannot be reached; start it",
                id="port",
            ),
            pytest.param(
                {"host": "nowhere.invalid", "query": {}}, "cannot be reached; start it", id="host"
            ),
        ],
    )
    async def test_says_in_one_sentence_what_is_wrong(
        self, database: TestDatabase, wrong: dict[str, Any], sentence: str
    ) -> None:
        made = Database(
            address(database.app_dsn).set(**wrong),
            schema="sample",
            pool_size=1,
            timings=Timings.unhurried(),
        )

        with pytest.raises(StartupError) as refusal:
            await made.check_reachable()

        await made.aclose()
        assert sentence in str(refusal.value)
        assert "\n" not in str(refusal.value)

    async def test_needs_no_free_connection_of_the_pool(self, database: TestDatabase) -> None:
        made = Database(
            address(database.app_dsn), schema="sample", pool_size=1, timings=Timings.unhurried()
        )

        async with made.connection(made.service):
            await made.check_reachable()

        await made.aclose()
