import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager


@asynccontextmanager
async def in_background(work: Coroutine[object, object, None]) -> AsyncIterator[None]:
    """Run `work` until the block ends, then cancel it and raise its exception. A task group would
    cancel the application at the first exception. `work` MUST tolerate cancellation at any await.
    """
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        # `await task` could not distinguish the task's cancellation from this function's.
        await asyncio.wait([task])
        if not task.cancelled():
            task.result()
