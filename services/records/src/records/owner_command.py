"""Runs an operator's command with the rights of the schema's owner."""

import asyncio
import sys
from collections.abc import Awaitable, Callable

from pydantic_settings import SettingsConfigDict

from chassis.database.connections import Database
from chassis.database.failures import NotMigrated, sqlstate_of, unusable
from chassis.database.pool import Connection
from chassis.database.statements import Command
from chassis.problems.problem import Conflict, Problem
from chassis.settings import MigrationSettings, StartupError, read_settings
from records.tables.base import SCHEMA

BECOME_OWNER = Command("SET LOCAL ROLE records_owner")
AWAY = (
    "The database that RECORDS_MIGRATE_DATABASE_URL names did not do it: it cannot be reached, is busy, "
    "or the role may not act as records_owner. Nothing was changed.\n"
)
Work = Callable[[Connection], Awaitable[str]]
WorkInParts = Callable[[Database], Awaitable[str]]


class _Settings(MigrationSettings):
    model_config = SettingsConfigDict(env_prefix="RECORDS_")


def run(work: Work, *, on_conflict: str = AWAY) -> int:
    """Print the report and return 0, or print why nothing was changed and return 1."""

    async def once(database: Database) -> str:
        async with database.connection(database.service) as connection, connection.transaction():
            await BECOME_OWNER.run(connection)
            return await work(connection)

    return _run(once, on_conflict=on_conflict, on_failure=AWAY)


def run_in_parts(work: WorkInParts, *, on_failure: str) -> int:
    """As `run`; each transaction of `work` begins with BECOME_OWNER."""
    return _run(work, on_conflict=on_failure, on_failure=on_failure)


def _run(work: WorkInParts, *, on_conflict: str, on_failure: str) -> int:
    try:
        report = asyncio.run(_reported(read_settings(_Settings), work))
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except NotMigrated as failure:
        sys.stderr.write(
            f"{unusable(SCHEMA, 'RECORDS_MIGRATE_DATABASE_URL', sqlstate_of(failure))}\n"
        )
    except Conflict:
        sys.stderr.write(on_conflict)
    except Problem:
        sys.stderr.write(on_failure)
    else:
        sys.stdout.write(f"{report}\n")
        return 0
    return 1


async def _reported(settings: MigrationSettings, work: WorkInParts) -> str:
    database = Database(settings.database(), schema=SCHEMA, pool_size=1)
    try:
        return await work(database)
    finally:
        await database.aclose()
