"""Lets patients be found whose names nobody has folded yet: those stored before names were folded, and those that an
older version of the service stores while this one starts.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import structlog

from chassis.database import Database
from chassis.problems import Problem
from records.patients import repository

AT_ONCE = 500
LOOK_S = 60.0


class NameFolding:
    """The upkeep of this process; several may be at it at once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stopping = asyncio.Event()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Fold in the background what is there, and look again now and then."""
        task = asyncio.create_task(self._run())
        try:
            yield
        finally:
            self._stopping.set()
            await task

    async def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                if await self.fold():
                    continue
            except Problem as problem:
                structlog.get_logger().warning("names could not be folded", exception=type(problem).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), LOOK_S)

    async def fold(self) -> bool:
        """Fold some; return whether there were any. Raises DatabaseUnavailable, DatabaseBusy, Conflict."""
        async with self._database.hot() as connection, connection.transaction():
            return await repository.fold_names(connection, limit=AT_ONCE) > 0
