"""Retries reads while the database is briefly busy or unavailable, so that no stream ends."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from chassis.problems.problem import DatabaseBusy, DatabaseUnavailable

T = TypeVar("T")
PATIENCE_S = 10.0  # Clients miss a heartbeat later.
PAUSE_S = 0.2


async def retry_reads(read: Callable[[], Awaitable[T]]) -> T:
    """Call `read`, which MUST NOT change anything, until it succeeds. Raises DatabaseBusy or
    DatabaseUnavailable after PATIENCE_S, and any other error of `read`.
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
