"""How PostgreSQL would run the statements an application sends: by which index, and whether it
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
    """Collect what is sent to the database meanwhile."""
    sent: list[Statement] = []

    def note(_: Any, __: Any, statement: str, parameters: tuple[Any, ...], *___: Any) -> None:
        sent.append((statement, parameters))

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine.sync_engine, "before_cursor_execute", note)


async def plan_of(
    database: TestDatabase, statement: chassis.database.statements.Statement, **values: object
) -> str:
    """Return the plan of a repository's statement, as text."""
    return await plan(database, (statement.sql, tuple(statement.values(values))))


async def plan(database: TestDatabase, statement: Statement) -> str:
    """Return the plan of a statement that was collected, as text."""
    sql, parameters = statement
    rows = await fetch(database.admin_dsn, f"EXPLAIN {sql}", *parameters)
    return "\n".join(row[0] for row in rows)
