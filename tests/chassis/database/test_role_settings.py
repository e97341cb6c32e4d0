from contextlib import aclosing
from typing import Any

from structlog.testing import capture_logs
from support.databases import TestDatabase, execute, fetch

from chassis.database.connections import Database
from chassis.database.role_settings import SETTINGS
from tests.chassis.samples import opened

# The settings that PostgreSQL stores for the role in all databases and in this database.
STORED = """
SELECT unnest(setconfig) AS setting FROM pg_db_role_setting
WHERE setrole = 'sample_app'::regrole AND setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = $1))
"""


async def stored(database: TestDatabase) -> set[str]:
    return {row["setting"] for row in await fetch(database.admin_dsn, STORED, database.name)}


async def logged_at_start(engine: Database) -> list[Any]:
    with capture_logs() as logs:
        await engine.check_reachable()
    return [(line["log_level"], line.get("part")) for line in logs]


CHANGES = {
    "SET statement_timeout = 0": "statement_timeout",
    "RESET lock_timeout": "lock_timeout",
    "SET default_transaction_read_only = on": "default_transaction_read_only",
    "IN DATABASE {database} SET lock_timeout = '1ms'": "lock_timeout",
}


async def test_changed_role_settings_are_restored_and_logged(
    engine: Database, database: TestDatabase
):
    expected = {f"{name}={value}" for name, value in SETTINGS.items()}
    assert await logged_at_start(engine) == []
    assert await stored(database) == expected

    for change, name in CHANGES.items():
        change_role = f"ALTER ROLE sample_app {change.format(database=database.name)}"
        await execute(database.app_dsn, change_role)
        assert await logged_at_start(engine) == [("warning", name)], change
        assert await stored(database) == expected


async def test_logs_that_two_processes_need_more_connections_than_the_role_has(
    database: TestDatabase,
):
    async with aclosing(opened(database, pool_size=30)) as greedy:
        assert [level for level, _ in await logged_at_start(greedy)] == ["warning"]
