"""Background work that updates rows of older versions, or rows that writes have postponed."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

from chassis.background import in_background
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.observability.logs import failures_logged

POLL_S = 60.0
# Returns whether any row was out of date. May raise a Problem.
Batch = Callable[[], Awaitable[bool]]


class Backfill:
    """`of` describes the rows in log messages."""

    def __init__(
        self, of: str, run_batch: Batch, *, pause_s: float = 0.0, poll_s: float = POLL_S
    ) -> None:
        self._of = of
        self.run_batch = run_batch
        self._pause_s = pause_s
        self._poll_s = poll_s

    def running(self) -> AbstractAsyncContextManager[None]:
        return in_background(self._run_for_ever())

    async def _run_for_ever(self) -> None:
        while True:
            more = False
            with failures_logged(f"backfill of {self._of} failed"):
                more = await self.run_batch()
            await asyncio.sleep(self._pause_s if more else self._poll_s)


def in_transaction(database: Database, process: Callable[[Connection], Awaitable[bool]]) -> Batch:
    """Raises DatabaseUnavailable, DatabaseBusy or Conflict."""

    async def run_batch() -> bool:
        async with (
            database.connection(database.service) as connection,
            connection.transaction(),
        ):
            return await process(connection)

    return run_batch
