import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")
HANGS_S = 300  # Ends only waits that hang.


async def eventually(condition: Callable[[], object]) -> None:
    """Return as soon as the condition is true."""
    async with asyncio.timeout(HANGS_S):
        while not condition():  # noqa: ASYNC110 - No event is set for it.
            await asyncio.sleep(0.01)


async def eventually_is(condition: Callable[[], Awaitable[T]]) -> T:
    """Return the condition's result, such as rows of a database, as soon as it is true."""
    async with asyncio.timeout(HANGS_S):
        while not (answer := await condition()):  # noqa: ASYNC110 - As above.
            await asyncio.sleep(0.01)
    return answer


def wait_until(condition: Callable[[], T | None], trouble: Callable[[], object] = str) -> T:
    """Wait without an event loop. `trouble` explains a condition that never becomes true."""
    deadline = time.monotonic() + HANGS_S
    while not (answer := condition()):
        assert time.monotonic() < deadline, f"it did not happen {trouble()}"
        time.sleep(0.02)
    return answer


async def turns(number: int = 100) -> None:
    """Let other tasks run this many times, so that work without external waits is done."""
    for _ in range(number):
        await asyncio.sleep(0)
