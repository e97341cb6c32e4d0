"""Wait for something that other tasks of the same event loop do."""

import asyncio
from collections.abc import Callable

HANGS_S = 300  # Only ends what hangs.


async def eventually(condition: Callable[[], object]) -> None:
    """Return as soon as the condition is true."""
    async with asyncio.timeout(HANGS_S):
        while not condition():  # noqa: ASYNC110 - No event is set for it.
            await asyncio.sleep(0.01)
