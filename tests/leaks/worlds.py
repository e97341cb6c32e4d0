"""A small search whose walls are taken away one part at a time, and the walks over all parts of the
second wall.
"""

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from typing import Generic, TypeVar

import httpx
from support.databases import TestDatabase

from tests.leaks.drawing import DrawnCaller
from tests.leaks.mutations import (
    Privilege,
    TableProbe,
    WeakPolicy,
    mutated_policy,
    privileges,
    probes_of,
    revoked,
    weak_policies,
)
from tests.leaks.search import Case, Search, replaced

S = TypeVar("S")
Examine = Callable[[Search[S], DrawnCaller], Awaitable[None]]


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
