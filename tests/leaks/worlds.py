"""The two walls one at a time, a small search whose walls lose one part at a time, and the walks over
all parts of the second wall.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Mapping
from contextlib import AbstractContextManager, asynccontextmanager
from typing import Any, Generic, TypeVar

import httpx
import pytest
from support.databases import TestDatabase, execute, fetch

from chassis.database.statements import Query
from tests.leaks.drawing import DrawnCaller
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
from tests.leaks.search import Case, Search, replaced

S = TypeVar("S")
ENABLED = """
SELECT relname FROM pg_class WHERE relnamespace = $1::regnamespace AND relrowsecurity
"""
Examine = Callable[[Search[S], DrawnCaller], Awaitable[None]]


@asynccontextmanager
async def policies_off(dsn: str, schema: str, *tables: str) -> AsyncIterator[None]:
    """Switch row-level security off: of these tables, or of all that have it."""
    named = tables or [row["relname"] for row in await fetch(dsn, ENABLED, schema)]

    async def switch(word: str) -> None:
        # One transaction for each table: locks on several could deadlock with background work.
        for table in named:
            await execute(dsn, f"ALTER TABLE {schema}.{table} {word} ROW LEVEL SECURITY")

    await switch("DISABLE")
    try:
        yield
    finally:
        await switch("ENABLE")


@asynccontextmanager
async def behind(
    walls: str,
    search: Search[S],
    database: TestDatabase,
    without_first: Callable[[], AbstractContextManager[None]],
) -> AsyncIterator[None]:
    """Search behind both walls, or one of them alone."""
    if walls == "both walls":
        yield
    elif walls == "the second wall alone":
        with replaced((search, "is_exact", False)), without_first():
            yield
    else:
        async with policies_off(database.admin_dsn, database.service):
            yield


class World(Generic[S]):
    """A small search and the database of its application."""

    def __init__(
        self,
        search: Search[S],
        database: TestDatabase,
        cases: Iterable[Case[S]],
        at_large: Mapping[str, Examine[S]],
    ) -> None:
        self.search = search
        self.schema = database.service
        self.dsn = database.admin_dsn
        self.cases = {case.operation: case for case in cases}
        self.at_large = at_large
        self.probes = probes_of(search.drawn, search.references)

    async def read_again(self) -> None:
        """Note what is stored now, after requests that were not checked."""
        raise NotImplementedError

    async def examine(self, operation: str, *callers: DrawnCaller) -> None:
        """Examine one operation, as some callers only."""
        search = self.search
        with replaced((search.drawn, "callers", list(callers) or search.drawn.callers)):
            if operation in self.at_large:
                await search.examine_at_large(operation, self.at_large[operation])
            else:
                await search.examine(self.cases[operation])

    async def find(self, *callers: DrawnCaller, first: Collection[str] = ()) -> str | None:
        """Return an operation where the search fails; it begins with what has these words."""
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
        """The search has found something there, and finds nothing without the mutation."""
        assert operation is not None
        await self.read_again()
        await self.examine(operation, *callers)

    async def assert_each_condition_is_needed(
        self, statement: Query[Any], first: Collection[str] = ()
    ) -> None:
        """`first` are words of the operations that notice first."""
        callers = self.search.drawn.callers[:2]
        for condition in conditions_of(statement.sql):
            with replaced((statement, "sql", condition.mutant)):
                found = await self.find(*callers, first=first)
            assert found is not None, condition.what
            await self.assert_clean(found, *callers)

    async def assert_needed(self, rule: WeakRule) -> None:
        """A rule about who is admitted is needed for its operation; where that has several cases and
        none of just its name, for each.
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


async def unneeded_policies(world: World[S], tables: TableProbe) -> list[WeakPolicy]:
    """Return what can be changed of a policy while the role sees and stores what it should."""
    assert await tables.wrong(world.probes) == []
    unnoticed = []
    for one in await weak_policies(world.dsn, world.schema):
        async with mutated_policy(world.dsn, one):
            if not await tables.wrong(world.probes, [one.table]):
                unnoticed.append(one)
    assert await tables.wrong(world.probes) == []
    return unnoticed


async def unneeded_grants(
    world: World[S], noticed_by: Callable[[Privilege], Collection[str]] = lambda _: ()
) -> list[Privilege]:
    """Return what the role may do and no operation needs: also what it was granted by mistake.
    `noticed_by` are words of the operations that notice first.
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
