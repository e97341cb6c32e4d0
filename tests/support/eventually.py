"""Waiting for what happens beside the test, in its own event loop."""

import asyncio
from collections.abc import Callable

HANGS_S = 30  # Only guards against hanging.


async def eventually(condition: Callable[[], object]) -> None:
    """Return as soon as the condition holds."""
    async with asyncio.timeout(HANGS_S):
        while not condition():  # noqa: ASYNC110 - What is waited for sets no event.
            await asyncio.sleep(0.01)
