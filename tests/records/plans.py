"""Records the query plans of SQL statements, and reads indexes, sorts and numbers of read rows from the plans."""

import json
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from support.databases import TestDatabase
from support.queries import connected

from chassis.database.connect import SHORT_STATEMENTS
from chassis.database.pool import PLANNED_ONCE, Row
from chassis.database.statements import Statement

Plan = dict[str, Any]  # PostgreSQL's JSON.


@dataclass
class Explainer:
    connection: Any
    plans: list[Plan]
    is_limited: bool = False

    async def fetch(self, statement: str, *values: Any) -> Sequence[Row]:
        self.plans.append(await explained(self.connection, statement, *values))
        return await self.connection.fetch(statement, *values)

    async def fetchrow(self, statement: str, *values: Any) -> Row | None:
        return next(iter(await self.fetch(statement, *values)), None)


@asynccontextmanager
async def planned_once(dsn: str, **settings: str) -> AsyncIterator[Any]:
    """Yield a connection with the same planner settings as a service's connection with `plan_once`."""
    settings = {**SHORT_STATEMENTS, **PLANNED_ONCE, **settings}
    async with connected(dsn, server_settings=settings) as connection:
        yield connection


@asynccontextmanager
async def planned_for(dsn: str, principal: str | None) -> AsyncIterator[Any]:
    """Yield a connection for the patients of this principal's panels, or for all patients."""
    settings = {"role": "records_panel", "chartroom.principals": principal} if principal else {}
    async with planned_once(dsn, **settings) as connection:
        yield connection


async def plan_of(database: TestDatabase, statement: Statement, **values: object) -> str:
    async with (
        planned_once(database.admin_dsn) as connection,
        _prepared(connection, statement.sql, statement.values(values)) as execute,
    ):
        return "\n".join(row[0] for row in await connection.fetch(f"EXPLAIN {execute}"))


async def explained(connection: Any, statement: str, *values: Any) -> Plan:
    async with _prepared(connection, statement, values) as execute:
        found = await connection.fetchval(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {execute}")
    return json.loads(found)[0]["Plan"]


@asynccontextmanager
async def _prepared(connection: Any, statement: str, values: Sequence[Any]) -> AsyncIterator[str]:
    """Prepare a statement: EXPLAIN with parameters would ignore the setting `plan_cache_mode`."""
    types = [
        f"{parameter.schema}.{parameter.name.removesuffix('[]')}"
        + ("[]" if parameter.kind == "array" else "")
        for parameter in (await connection.prepare(statement)).get_parameters()
    ]
    literals = []
    if values:
        texts = (f"quote_nullable(${place}::{type_}::text)" for place, type_ in enumerate(types, 1))
        literals = list(await connection.fetchrow(f"SELECT {', '.join(texts)}", *values))
    declared = f"({', '.join(types)})" if types else ""
    given = f"({', '.join(literals)})" if types else ""
    await connection.execute(f"PREPARE explained {declared} AS {statement}")
    try:
        yield f"EXECUTE explained {given}"
    finally:
        await connection.execute("DEALLOCATE explained")


def nodes(plan: Plan) -> Iterator[Plan]:
    yield plan
    for child in plan.get("Plans", ()):
        yield from nodes(child)


def scanned(plans: Sequence[Plan]) -> list[str]:
    return [
        node["Relation Name"]
        for plan in plans
        for node in nodes(plan)
        if node["Node Type"] == "Seq Scan"
    ]


def rows_read(plans: Sequence[Plan], table: str) -> float:
    return sum(
        node["Actual Loops"] * (node["Actual Rows"] + node.get("Rows Removed by Filter", 0))
        for plan in plans
        for node in nodes(plan)
        if node.get("Relation Name") == table
    )


def pages(plans: Sequence[Plan]) -> int:
    return sum(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"] for plan in plans)
