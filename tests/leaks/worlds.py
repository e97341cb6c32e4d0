"""Runs leak tests with one part of the access control removed: a layer, a condition, a rule, a policy or a grant."""

from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager, asynccontextmanager
from typing import Any

import httpx
import pytest
from support.databases import TestDatabase
from support.queries import connected

from chassis.database.statements import Query
from tests.leaks.cases import Case
from tests.leaks.drawing import FULL, DrawnCaller, Level
from tests.leaks.mutations import (
    Privilege,
    TableProbe,
    WeakPolicy,
    WeakRule,
    conditions_of,
    mutated_policy,
    privileges,
    probes_of,
    revoked,
    weak_policies,
    weakened,
)
from tests.leaks.search import Examine, Search, replaced

ENABLED = """
SELECT relname FROM pg_class WHERE relnamespace = $1::regnamespace AND relrowsecurity
"""


@asynccontextmanager
async def policies_off(dsn: str, schema: str, *tables: str) -> AsyncIterator[None]:
    """Disable row-level security on these tables, or on all tables."""
    async with connected(dsn) as connection:
        named = tables or [row["relname"] for row in await connection.fetch(ENABLED, schema)]

        async def switch(word: str) -> None:
            # One transaction per table, because locks on several tables could deadlock with background work.
            for table in named:
                await connection.execute(f"ALTER TABLE {schema}.{table} {word} ROW LEVEL SECURITY")

        await switch("DISABLE")
        try:
            yield
        finally:
            await switch("ENABLE")


@asynccontextmanager
async def behind(
    walls: str,
    search: Search,
    database: TestDatabase,
    without_first: Callable[[], AbstractContextManager[None]],
    *,
    nightly: bool,
) -> AsyncIterator[None]:
    """Search behind both walls or one alone; by day, one alone only as callers who may see some patients."""
    if walls == "both walls":
        yield
        return
    callers = search.drawn.callers
    if not nightly:
        callers = [one for one in callers[: len(FULL)] if one.level("*.r") is not Level.SYSTEM]
    with replaced((search.drawn, "callers", callers)):
        if walls == "the second wall alone":
            with replaced((search, "is_exact", False)), without_first():
                yield
        else:
            async with policies_off(database.admin_dsn, database.service):
                yield


class World:
    def __init__(
        self,
        search: Search,
        database: TestDatabase,
        cases: Iterable[Case],
        at_large: Mapping[str, Examine],
    ) -> None:
        self.search = search
        self.schema = database.service
        self.dsn = database.admin_dsn
        self.cases = {case.operation: case for case in cases}
        self.at_large = at_large
        self.probes = probes_of(search.drawn, search.references)

    async def read_again(self) -> None:
        raise NotImplementedError

    async def examine(self, operation: str, *callers: DrawnCaller) -> None:
        search = self.search
        with replaced((search.drawn, "callers", list(callers) or search.drawn.callers)):
            if operation in self.at_large:
                await search.examine_at_large(operation, self.at_large[operation])
            else:
                await search.examine(self.cases[operation])

    async def find(self, *callers: DrawnCaller, first: Collection[str] = ()) -> str | None:
        """Return an operation with a failing leak test, or None. Operations with the words of `first` in their names
        run first.
        """
        operations = sorted(
            [*self.cases, *self.at_large], key=lambda one: sum(word not in one for word in first)
        )
        for operation in operations:
            try:
                await self.examine(operation, *callers)
            except (AssertionError, KeyError, TimeoutError, httpx.HTTPError):
                return operation
        return None

    async def assert_clean(self, operation: str | None, *callers: DrawnCaller) -> None:
        """Raise AssertionError unless the operation's leak test succeeds without the mutation."""
        assert operation is not None
        await self.read_again()
        await self.examine(operation, *callers)

    async def assert_each_condition_is_needed(
        self, statement: Query[Any], first: Collection[str] = ()
    ) -> None:
        """Operations with a word of `first` in their names run first, because they probably find the leak."""
        callers = self.search.drawn.callers[:2]
        for condition in conditions_of(statement.sql):
            with replaced((statement, "sql", condition.mutant)):
                found = await self.find(*callers, first=first)
            assert found is not None, condition.what
            await self.assert_clean(found, *callers)

    async def assert_needed(self, rule: WeakRule) -> None:
        """Check that a leak test fails if the route's access rule is weakened; each test of special cases, if there are
        only those.
        """
        searched = [*self.cases, *self.at_large]
        named = [one for one in searched if one == rule.operation] or [
            one for one in searched if one.partition(" (")[0] == rule.operation
        ]
        for operation in named:
            with weakened(rule), pytest.raises((AssertionError, KeyError, TimeoutError)):
                await self.examine(operation, rule.admitted)
            await self.assert_clean(operation, rule.admitted)
        assert named


async def unneeded_policies(world: World, tables: TableProbe) -> list[WeakPolicy]:
    """Return the mutants of row-level security policies that do not change the database role's access."""
    assert await tables.violations(world.probes) == []
    unnoticed = []
    for one in await weak_policies(world.dsn, world.schema):
        async with mutated_policy(world.dsn, one):
            if not await tables.violations(world.probes, [one.table]):
                unnoticed.append(one)
    assert await tables.violations(world.probes) == []
    return unnoticed


async def unneeded_grants(
    world: World, noticed_by: Callable[[Privilege], Collection[str]] = lambda _: ()
) -> list[Privilege]:
    """Return privileges without which no leak test fails. `noticed_by` returns words in the names of tests that may
    fail first.
    """
    unneeded, callers = [], world.search.drawn.callers[:2]
    for one in await privileges(world.dsn, world.schema):
        async with revoked(world.dsn, world.schema, one):
            found = await world.find(*callers, first=noticed_by(one))
        if found is None:
            unneeded.append(one)
        else:
            await world.assert_clean(found, *callers)
    return unneeded
