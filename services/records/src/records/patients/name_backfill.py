"""Lets patients be found whose names nobody has folded yet: those stored before names were folded,
and those that an older version of the service stores while this one starts.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from chassis.background import in_background
from chassis.database.connections import Database
from chassis.problems.problem import Problem
from records.patients import repository

AT_ONCE = 500
LOOK_S = 60.0


class NameFolding:
    """The upkeep of this process; several may be at it at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Fold in the background what is there, and look again now and then."""
        async with in_background(self._fold_for_ever()):
            yield

    async def _fold_for_ever(self) -> None:
        while True:
            try:
                more = await self.fold()
            except Problem as problem:
                more = False
                structlog.get_logger().warning(
                    "names could not be folded", exception=type(problem).__name__
                )
            if not more:
                await asyncio.sleep(LOOK_S)

    async def fold(self) -> bool:
        """Fold some; return whether there were any. Raises DatabaseUnavailable, DatabaseBusy,
        Conflict.
        """
        async with self._database.hot() as connection, connection.transaction():
            return await repository.fold_names(connection, limit=AT_ONCE) > 0
