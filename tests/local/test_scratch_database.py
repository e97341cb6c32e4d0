"""A copy of the running database, in which anything may be changed."""

import asyncio

import asyncpg
from local.launching import Launcher

from chartroom.commands.scratch_database import scratch_database
from chartroom.postgres.databases import server_of
from chartroom.postgres.server import EmbeddedPostgres
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


def test_has_what_the_database_has_and_changes_nothing_there(launcher: Launcher) -> None:
    launcher.up()
    original = server_of(launcher.data).dsn(database=DATABASE)
    read(original, "CREATE TABLE kept (value int)", "INSERT INTO kept VALUES (1)")

    with scratch_database(launcher.data, "audit") as dsn:
        assert dsn is not None
        changed = read(dsn, "UPDATE kept SET value = 2", "SELECT value FROM kept")

    assert changed == 2
    assert read(original, "SELECT value FROM kept") == 1
    assert not list(launcher.data.path.glob("scratch-*"))
    assert launcher.run("status").returncode == 0


def test_is_none_where_the_service_has_another_database(launcher: Launcher) -> None:
    with EmbeddedPostgres(launcher.data.path.parent / "own", settings={"fsync": "off"}) as server:
        launcher.environment["AUDIT_DATABASE_URL"] = server.dsn()
        launcher.up()

        with scratch_database(launcher.data, "audit") as dsn:
            assert dsn is None
