"""Work that goes on beside the requests, for as long as the application serves."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress


@asynccontextmanager
async def in_background(work: Coroutine[object, object, None]) -> AsyncIterator[None]:
    """Let `work` run meanwhile, and cancel it at the end. It MUST bear being cancelled at any
    moment, as what works in transactions does; what has to finish something first ends itself.
    """
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
