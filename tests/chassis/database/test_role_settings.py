from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs
from support.databases import TestDatabase, execute, fetch

from chassis.database.connections import Database
from chassis.database.role_settings import SETTINGS
from chassis.settings import database_address
from chassis.timings import Timings

pytestmark = pytest.mark.anyio
# For the role, and for the role in this database.
STORED = """
SELECT unnest(setconfig) AS setting FROM pg_db_role_setting
WHERE setrole = 'sample_app'::regrole AND setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = $1))
"""


@pytest.fixture
async def engine(database: TestDatabase) -> AsyncIterator[Database]:
    made = Database(
        database_address(SecretStr(database.app_dsn), None),
        schema="sample",
        pool_size=2,
        timings=Timings.unhurried(),
    )
    yield made
    await made.aclose()


async def stored(database: TestDatabase) -> set[str]:
    return {row["setting"] for row in await fetch(database.admin_dsn, STORED, database.name)}


async def logged_at_start(engine: Database) -> list[Any]:
    with capture_logs() as logs:
        await engine.check_reachable()
    return [(line["log_level"], line.get("part")) for line in logs]


class TestPutBack:
    async def test_finds_nothing_to_do_after_the_boundary_was_drawn(
        self, engine: Database, database: TestDatabase
    ) -> None:
        """So what boundary.sql sets and what the service expects is the same."""
        assert await logged_at_start(engine) == []
        assert await stored(database) == {f"{name}={value}" for name, value in SETTINGS.items()}

    @pytest.mark.parametrize(
        ("change", "name"),
        [
            pytest.param("SET statement_timeout = 0", "statement_timeout", id="no time limit"),
            pytest.param("RESET lock_timeout", "lock_timeout", id="one less"),
            pytest.param(
                "SET default_transaction_read_only = on",
                "default_transaction_read_only",
                id="one more",
            ),
            pytest.param(
                "IN DATABASE {database} SET lock_timeout = '1ms'",
                "lock_timeout",
                id="in this database",
            ),
        ],
    )
    async def test_restores_what_the_role_changed_and_says_what_it_was(
        self, engine: Database, database: TestDatabase, change: str, name: str
    ) -> None:
        await execute(
            database.app_dsn, f"ALTER ROLE sample_app {change.format(database=database.name)}"
        )

        assert await logged_at_start(engine) == [("warning", name)]
        assert await stored(database) == {f"{name}={value}" for name, value in SETTINGS.items()}

    async def test_says_where_two_processes_would_open_more_connections_than_the_role_may(
        self, database: TestDatabase
    ) -> None:
        greedy = Database(
            database_address(SecretStr(database.app_dsn), None),
            schema="sample",
            pool_size=30,
            timings=Timings.unhurried(),
        )

        logged = await logged_at_start(greedy)

        assert [level for level, _ in logged] == ["warning"]
        await greedy.aclose()
