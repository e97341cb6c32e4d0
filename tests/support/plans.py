"""The plans that PostgreSQL makes for an application's statements: which index, and whether it
sorts.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

import chassis.database.statements
from support.databases import TestDatabase, fetch

Statement = tuple[str, tuple[Any, ...]]


@contextmanager
def statements(engine: AsyncEngine) -> Iterator[list[Statement]]:
    """Collect the statements sent to the database inside the block."""
    sent: list[Statement] = []

    def collect(_: Any, __: Any, statement: str, parameters: tuple[Any, ...], *___: Any) -> None:
        sent.append((statement, parameters))

    event.listen(engine.sync_engine, "before_cursor_execute", collect)
    try:
        yield sent
    finally:
        event.remove(engine.sync_engine, "before_cursor_execute", collect)


async def plan_of(
    database: TestDatabase, statement: chassis.database.statements.Statement, **values: object
) -> str:
    """Return the plan of a repository's statement, as text."""
    return await plan(database, (statement.sql, tuple(statement.values(values))))


async def plan(database: TestDatabase, statement: Statement) -> str:
    """Return the plan of a collected statement as text."""
    sql, parameters = statement
    rows = await fetch(database.admin_dsn, f"EXPLAIN {sql}", *parameters)
    return "\n".join(row[0] for row in rows)
