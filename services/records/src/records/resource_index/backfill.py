"""Makes the search entries of resources that have none: those stored before there were any, and those
that an older version of the service stores during a release.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from chassis.background import in_background
from chassis.database.connections import Database
from chassis.problems.problem import Problem
from records.resource_index import repository, service

BATCH = 200
POLL_S = 60.0


class SearchBackfill:
    """The backfill of this process; several processes may run one at the same time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Run in the background: until all resources have entries, then again every POLL_S."""
        async with in_background(self._run_for_ever()):
            yield

    async def _run_for_ever(self) -> None:
        while True:
            try:
                more = await self.run_batch()
            except Problem as problem:
                more = False
                structlog.get_logger().warning(
                    "backfill of search entries failed", exception=type(problem).__name__
                )
            if not more:
                await asyncio.sleep(POLL_S)

    async def run_batch(self) -> bool:
        """Process up to BATCH resources; return whether there were any.

        Raises DatabaseUnavailable, DatabaseBusy, Conflict.
        """
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            waiting = await repository.lock_waiting(connection, limit=BATCH)
            await service.store(connection, {one.id: one.body.encode() for one in waiting})
            await repository.forget(connection, [one.id for one in waiting])
            return bool(waiting)
