"""Work that runs beside the requests while the application serves."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager


@asynccontextmanager
async def in_background(work: Coroutine[object, object, None]) -> AsyncIterator[None]:
    """Run `work` until the block ends, then cancel it; raise its exception only then.

    A task group would cancel the application at the first exception of a background task. `work`
    MUST bear cancellation at any await: work in transactions does.
    """
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        # To await the task itself would hide a cancellation of this one behind that of the other.
        await asyncio.wait([task])
        if not task.cancelled():
            task.result()
