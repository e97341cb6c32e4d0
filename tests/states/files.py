import asyncio
import json
import os
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
from pydantic import SecretStr
from support.databases import TestDatabase, execute
from support.migrations import empty_database

from chartroom.postgres.server import MAJOR, EmbeddedPostgres, find_wheel
from chassis.database.migrations import upgrade
from chassis.settings import database_address

FOLDER = Path(__file__).parent
# Lines of a dump that are removed: headings, psql commands, and the creation of the existing schema.
NOT_TAKEN = re.compile(
    r"(?m)^(--\n-- .*\n--\n\n?|--.*\n|\\(un)?restrict \w+\n|CREATE SCHEMA \w+;\n)\n*"
)
# Restored idempotency keys get the current time, because services delete keys after two days.
KEEP_KEYS = frozenset({"records", "retrieval"})
KEYS_OF_TODAY = "UPDATE {schema}.idempotency_keys SET created_at = clock_timestamp()"
COLUMNS = """
SELECT table_name, column_name FROM information_schema.columns
WHERE table_schema = $1 AND table_name <> 'alembic_version'
    AND NOT (SELECT relispartition FROM pg_class WHERE oid = format('%I.%I', table_schema, table_name)::regclass)
"""
# The names come from PostgreSQL's catalog, so formatting them into SQL is safe.
FILLED = 'SELECT EXISTS (SELECT FROM "{schema}"."{table}" WHERE {column} IS NOT NULL)'


@dataclass(frozen=True)
class State:
    """A stored state of a service. Its name is the day of writing; a second state of the same day has a number."""

    service: str
    name: str

    @property
    def sql(self) -> Path:
        return FOLDER / self.service / f"{self.name}.sql"

    @property
    def expected(self) -> dict[str, Any]:
        return json.loads(self.sql.with_suffix(".json").read_text(encoding="utf-8"))


def states_of(service: str) -> Sequence[State]:
    return [
        State(service, name)
        for name in sorted(path.stem for path in (FOLDER / service).glob("*.sql"))
    ]


def loaded(server: EmbeddedPostgres, state: State) -> TestDatabase:
    database = empty_database(server, state.service)
    asyncio.run(execute(database.admin_dsn, state.sql.read_text(encoding="utf-8")))
    if state.service in KEEP_KEYS:
        asyncio.run(execute(database.admin_dsn, KEYS_OF_TODAY.format(schema=state.service)))
    return database


def migrated(server: EmbeddedPostgres, state: State) -> TestDatabase:
    database = loaded(server, state)
    upgrade(state.service, database_address(SecretStr(database.migrate_dsn), None))
    return database


def without_value(database: TestDatabase) -> set[tuple[str, str | None]]:
    """Return the columns that are null in every row, and the tables that are empty."""

    async def find() -> set[tuple[str, str | None]]:
        connection = await asyncpg.connect(database.admin_dsn)

        async def is_filled(table: str, column: str) -> bool:
            query = FILLED.format(schema=database.service, table=table, column=column)
            return bool(await connection.fetchval(query))

        try:
            columns = await connection.fetch(COLUMNS, database.service)
            tables = {row["table_name"] for row in columns}
            empty = {table for table in tables if not await is_filled(table, "TRUE")}
            null = {
                (table, column)
                for table, column in columns
                if not await is_filled(table, f'"{column}"')
            }
        finally:
            await connection.close()
        return {(table, None) for table in empty} | {
            (table, column) for table, column in null if table not in empty
        }

    return asyncio.run(find())


def write_state(state: State, sql: str, expected: dict[str, Any]) -> None:
    state.sql.parent.mkdir(exist_ok=True)
    state.sql.write_text(sql, encoding="utf-8")
    state.sql.with_suffix(".json").write_text(in_lines(expected), encoding="utf-8")


def in_lines(expected: dict[str, Any]) -> str:
    members = []
    for name, value in expected.items():
        items = value if isinstance(value, list) else None
        text = (
            json.dumps(value)
            if items is None
            else "[" + ",".join(f"\n{plain(item)}" for item in items) + "\n]"
        )
        members.append(f'"{name}": {text}')
    return "{" + ",\n".join(members) + "}\n"


def plain(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def dumped(database: TestDatabase) -> str:
    """Return the rows of the service's schema as SQL, written by pg_dump of the embedded PostgreSQL."""
    address = urlsplit(database.admin_dsn)
    program = find_wheel() / f"pginstall{MAJOR}" / "bin" / "pg_dump"
    where = address._replace(netloc=f"{address.username}@").geturl()
    done = subprocess.run(
        [program, "--dbname", where, "--schema", database.service, "--inserts"],
        env=os.environ | {"PGPASSWORD": database.server.password},
        capture_output=True,
        check=True,
        text=True,
    )
    return NOT_TAKEN.sub("", done.stdout)
