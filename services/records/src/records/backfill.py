"""What brings up to date, in the background, what older versions of the service store."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import structlog

from chassis.background import in_background
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.problems.problem import Problem

POLL_S = 60.0


class Backfill:
    """A backfill of this process; several processes may run the same at the same time.

    `process` brings a batch up to date in the transaction of a connection, and returns whether
    anything was out of date. `of` names that in logs.
    """

    def __init__(
        self, database: Database, of: str, process: Callable[[Connection], Awaitable[bool]]
    ) -> None:
        self._database = database
        self._of = of
        self._process = process

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Run in the background: until nothing is out of date, then again every POLL_S."""
        async with in_background(self._run_for_ever()):
            yield

    async def _run_for_ever(self) -> None:
        while True:
            try:
                more = await self.run_batch()
            except Problem as problem:
                more = False
                structlog.get_logger().warning(
                    f"backfill of {self._of} failed", exception=type(problem).__name__
                )
            if not more:
                await asyncio.sleep(POLL_S)

    async def run_batch(self) -> bool:
        """Process a batch; return whether there was anything in it.

        Raises DatabaseUnavailable, DatabaseBusy, Conflict.
        """
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            return await self._process(connection)
