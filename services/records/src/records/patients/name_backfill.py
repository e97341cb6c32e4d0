"""Computes the searchable words of patients who have none: those stored before name search existed,
and those that an older version of the service stores during a release.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from chassis.background import in_background
from chassis.database.connections import Database
from chassis.problems.problem import Problem
from records.patients import repository

BATCH = 500
POLL_S = 60.0


class NameBackfill:
    """The backfill of this process; several processes may run one at the same time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Run in the background: until all patients have words, then again every POLL_S."""
        async with in_background(self._run_for_ever()):
            yield

    async def _run_for_ever(self) -> None:
        while True:
            try:
                more = await self.run_batch()
            except Problem as problem:
                more = False
                structlog.get_logger().warning(
                    "backfill of patient names failed", exception=type(problem).__name__
                )
            if not more:
                await asyncio.sleep(POLL_S)

    async def run_batch(self) -> bool:
        """Process up to BATCH patients; return whether there were any.

        Raises DatabaseUnavailable, DatabaseBusy, Conflict.
        """
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            return await repository.backfill_names(connection, limit=BATCH) > 0
