"""A connection with limited access sets the caller's identity in each transaction and resets it at the end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any
from uuid import uuid4

import asyncpg
import pytest
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually_is

from chassis.database.connections import Database
from chassis.database.limited import SETTINGS, is_select, settings_of, with_settings
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Need, Scopes
from tests.chassis.samples import opened

SCOPES = Scopes("user/Basic.cruds")
NURSE = Caller("nurse", CallerKind.AGENT, Claims(scopes=SCOPES)).granted(
    SCOPES.grant(Need.of("Basic.r"))
)
TEXTS = "SELECT text FROM sample.notes ORDER BY text DESC"
RENAMED = "UPDATE sample.notes SET text = $2 WHERE text = $1 RETURNING text"
TOUCH = "UPDATE sample.notes SET text = text"
SLEEPING = """
SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'
"""
CHANGING = """
WITH changed AS (UPDATE sample.notes SET text = $2 WHERE text = $1 RETURNING text)
SELECT text FROM changed
"""
MADE = " || ' ' || ".join(f"coalesce(current_setting('{name}', true), '')" for name in SETTINGS)


@pytest.fixture
async def statements() -> list[str]:
    return []


@pytest.fixture
async def connected(database: TestDatabase, statements: list[str]) -> AsyncIterator[Database]:
    for name in "abc":
        note = uuid4()
        await fetch(
            database.admin_dsn, "INSERT INTO sample.notes (id, text) VALUES ($1, $2)", note, name
        )
        if name != "c":
            await fetch(
                database.admin_dsn, "INSERT INTO sample.access_members VALUES (1, $1)", str(note)
            )
    await execute(
        database.admin_dsn, "INSERT INTO sample.access_callers VALUES ('caller:nurse', 1)"
    )
    made = opened(database, pool_size=2)
    made._limited.watch = lambda connection: connection.add_query_logger(
        lambda sent: statements.append(sent.query)
    )
    yield made
    await made.aclose()


async def remaining_settings(connected: Database) -> str:
    async with connected._limited.lend() as connection:
        (settings,) = await connection.fetchrow(f"SELECT {MADE}") or [None]
        return str(settings).strip()


async def texts(connection: Any) -> list[str]:
    return [row["text"] for row in await connection.fetch(TEXTS)]


class TestARead:
    async def test_is_one_statement_with_ordered_rows_and_resets_settings(
        self, connected: Database, statements: list[str]
    ):
        counted = "SELECT count(*), $2::text FROM sample.notes WHERE text <> $1"
        async with connected.connection(NURSE) as connection:
            assert await texts(connection) == ["b", "a"]
        await asyncio.sleep(0)  # The event loop calls the query logger in its next iteration.
        assert len(statements) == 1
        async with connected.connection(NURSE) as connection:
            assert [*(await connection.fetchrow(counted, "a", "x") or [])] == [1, "x"]
            with pytest.raises(asyncpg.DivisionByZeroError):
                await connection.fetch("SELECT 1 / (length(text) - 1) FROM sample.notes")
            assert await texts(connection) == ["b", "a"]

        assert await remaining_settings(connected) == ""

    async def test_and_a_change_are_limited_and_reset_settings_if_cancelled(
        self, connected: Database, database: TestDatabase
    ):
        async with connected.connection(NURSE) as connection:
            assert [*(await connection.fetchrow(RENAMED, "a", "d") or [])] == ["d"]
            assert await connection.fetchrow(RENAMED, "c", "e") is None
            assert await connection.execute(TOUCH) == "UPDATE 2"
            assert [*(await connection.fetchrow(CHANGING, "b", "f") or [])] == ["f"]
        assert await remaining_settings(connected) == ""

        async with connected.connection(NURSE) as connection:
            reading = asyncio.create_task(connection.fetch("SELECT pg_sleep(20) FROM sample.notes"))
            await eventually_is(lambda: fetch(database.admin_dsn, SLEEPING))
            reading.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reading
            with pytest.raises(asyncpg.InterfaceError):
                await texts(connection)

        assert await remaining_settings(connected) == ""


class TestATransaction:
    @pytest.mark.parametrize("first", ["a read", "a change"])
    async def test_is_for_its_caller_from_the_first_statement_to_the_last(
        self, connected: Database, statements: list[str], first: str
    ):
        async with connected.connection(NURSE) as connection, connection.transaction():
            if first == "a change":
                await connection.execute(TOUCH)
            assert await texts(connection) == ["b", "a"]
            assert await texts(connection) == ["b", "a"]

        sent = [one.strip().partition(" ")[0] for one in statements]
        own = ["SELECT", "UPDATE"] if first == "a change" else []
        assert sent == ["BEGIN;", *own, "SELECT", "SELECT", "COMMIT;"]
        assert await remaining_settings(connected) == ""

    async def test_stays_its_callers_after_a_partial_rollback_and_resets_settings(
        self, connected: Database
    ):
        async with connected.connection(NURSE) as connection:
            async with connection.transaction():
                with suppress(ValueError):
                    async with connection.transaction():
                        await connection.execute(TOUCH)
                        raise ValueError
                assert await texts(connection) == ["b", "a"]
            with suppress(ValueError):
                async with connection.transaction():
                    await texts(connection)
                    raise ValueError
            async with connection.transaction():
                assert await texts(connection) == ["b", "a"]
            assert await texts(connection) == ["b", "a"]

        assert await remaining_settings(connected) == ""


def test_only_a_select_becomes_part_of_another_statement():
    changes = ["INSERT INTO a SELECT 1", "UPDATE a SET b = 1"]
    changes.append("WITH a AS (DELETE FROM b RETURNING c) SELECT c FROM a")

    for statement in ("SELECT 1", "\nSELECT 1"):
        assert is_select(statement)
    for statement in changes:
        assert not is_select(statement)


def test_the_settings_are_the_last_parameters():
    made = with_settings("SELECT $1, $2", 2)

    assert [f"'{name}', ${number}" in made for number, name in enumerate(SETTINGS, 3)] == [True] * 3


def test_a_caller_of_one_patient_and_a_caller_of_panels_are_separate():
    found = []
    for level in ("patient", "user"):
        scopes = Scopes(f"{level}/Basic.r")
        caller = Caller("nurse", CallerKind.AGENT, Claims(scopes=scopes, patient="P1"))
        found.append(settings_of(caller.granted(scopes.grant(Need.of("Basic.r")))))

    (no_panels, patient, _), (panels, no_patient, _) = found
    assert (no_panels, patient, "caller:nurse" in panels, no_patient) == ("", "P1", True, "")
