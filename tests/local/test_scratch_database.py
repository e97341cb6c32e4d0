"""A copy of the running database, in which anything may be changed."""

import asyncio

import asyncpg
from local.launching import Launcher

from chartroom.commands.scratch_database import scratch_database
from chartroom.postgres.databases import server_of
from chartroom.system.database_roles import DATABASE


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


def test_has_what_the_database_has_and_changes_nothing_there(running: Launcher) -> None:
    original = server_of(running.data).dsn(database=DATABASE)
    read(original, "CREATE TABLE kept (value int)", "INSERT INTO kept VALUES (1)")

    with scratch_database(running.data, "audit") as dsn:
        assert dsn is not None
        changed = read(dsn, "UPDATE kept SET value = 2", "SELECT value FROM kept")

    assert changed == 2
    assert read(original, "SELECT value FROM kept") == 1
    assert not list(running.data.path.glob("scratch-*"))
    assert running.run("status").returncode == 0
