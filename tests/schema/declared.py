"""Creates a database from a service's `tables.py` and folder `schema/`."""

import asyncio
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import Connection, MetaData, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool
from support.databases import TestDatabase, fetch

from chassis.database.migration_steps import statements_of
from chassis.settings import database_address

SERVICES = Path(__file__).parents[2] / "services"
TABLES = """
SELECT relname FROM pg_class
WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND relname <> 'alembic_version'
"""


def schema_files(service: str) -> list[Path]:
    folder = SERVICES / service / "schema"
    functions = sorted((folder / "functions").glob("*.sql"))
    others = ("storage", "views", "triggers", "policies", "grants", "rows")
    return [*functions, *(path for name in others if (path := folder / f"{name}.sql").is_file())]


def declare(database: TestDatabase, metadata: MetaData, files: list[Path]) -> None:
    """Create the tables, then run the SQL files, as the owner of the schema."""

    def make(connection: Connection) -> None:
        connection.execute(text(f'SET ROLE "{database.service}_owner"'))
        connection.execute(text("SET check_function_bodies = off"))
        metadata.create_all(connection)
        for path in files:
            for statement in statements_of(path.read_text("utf-8")):
                connection.exec_driver_sql(statement)
        connection.commit()

    async def run() -> None:
        address = database_address(SecretStr(database.migrate_dsn), None)
        engine = create_async_engine(address, poolclass=NullPool)
        async with engine.connect() as connection:
            await connection.run_sync(make)
        await engine.dispose()

    asyncio.run(run())


def first_rows(database: TestDatabase) -> set[tuple[str, int]]:
    async def count() -> set[tuple[str, int]]:
        counts = set()
        for (table,) in await fetch(database.admin_dsn, TABLES, database.service):
            query = f"SELECT count(*) FROM {database.service}.{table}"
            counts.add((table, (await fetch(database.admin_dsn, query))[0][0]))
        return {(table, number) for table, number in counts if number}

    return asyncio.run(count())
