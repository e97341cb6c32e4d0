"""Reading on where the database is busy or away for a moment: that ends no stream."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from chassis.problems.problem import DatabaseBusy, DatabaseUnavailable

T = TypeVar("T")
PATIENCE_S = 10.0  # Less than until clients miss a heartbeat.
PAUSE_S = 0.2


async def retry_reads(read: Callable[[], Awaitable[T]]) -> T:
    """Return what `read` returns. MUST change nothing: it is called again for PATIENCE_S while the
    database is busy or away.

    Raises DatabaseBusy or DatabaseUnavailable, and whatever else `read` raises.
    """
    loop = asyncio.get_running_loop()
    until = loop.time() + PATIENCE_S
    while True:
        try:
            return await read()
        except (DatabaseBusy, DatabaseUnavailable):
            if loop.time() >= until:
                raise
        await asyncio.sleep(PAUSE_S)
