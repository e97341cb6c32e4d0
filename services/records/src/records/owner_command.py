"""Runs an operator's command in one transaction, with the rights of the schema's owner."""

import asyncio
import sys
from collections.abc import Awaitable, Callable

from pydantic_settings import SettingsConfigDict
from sqlalchemy import text

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.database.statements import Command
from chassis.problems.problem import Conflict, Problem
from chassis.settings import MigrationSettings, StartupError, read_settings
from records.tables.base import SCHEMA

BECOME_OWNER = Command(text("SET LOCAL ROLE records_owner"))
AWAY = (
    "The database that RECORDS_MIGRATE_DATABASE_URL names did not do it: it cannot be reached, is busy, "
    "or the role may not act as records_owner. Nothing was changed.\n"
)
Work = Callable[[Connection], Awaitable[str]]


class _Settings(MigrationSettings):
    model_config = SettingsConfigDict(env_prefix="RECORDS_")


def run(work: Work, *, on_conflict: str = AWAY) -> int:
    """Print the report and return 0, or print why nothing was changed and return 1."""
    try:
        report = asyncio.run(_run(read_settings(_Settings), work))
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except Conflict:
        sys.stderr.write(on_conflict)
    except Problem:
        sys.stderr.write(AWAY)
    else:
        sys.stdout.write(f"{report}\n")
        return 0
    return 1


async def _run(settings: MigrationSettings, work: Work) -> str:
    database = Database(settings.database(), schema=SCHEMA, pool_size=1)
    try:
        async with database.connection(database.service) as connection, connection.transaction():
            await BECOME_OWNER.run(connection)
            return await work(connection)
    finally:
        await database.aclose()
