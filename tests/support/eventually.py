import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar

T = TypeVar("T")
HANGS_S = 900  # The maximum time of a wait, so that a failed condition ends the test.
SHORTEST_PAUSE_S, LONGEST_PAUSE_S = 0.02, 0.3


async def eventually(condition: Callable[[], object], *, pause_s: float = 0.01) -> None:
    async with asyncio.timeout(HANGS_S):
        while not condition():  # noqa: ASYNC110 - No event is set for it.
            await asyncio.sleep(pause_s)


async def eventually_is(condition: Callable[[], Awaitable[T]]) -> T:
    """Wait until the condition's result is true, such as non-empty rows of a database; return the result."""
    async with asyncio.timeout(HANGS_S):
        while not (answer := await condition()):  # noqa: ASYNC110 - As above.
            await asyncio.sleep(0.01)
    return answer


def wait_until(condition: Callable[[], T | None], trouble: Callable[[], object] = str) -> T:
    """Wait without an event loop. `trouble` describes the failure if the condition never becomes true."""
    looks = pauses()
    while not (answer := condition()):
        assert next(looks, None), f"it did not happen {trouble()}"
    return answer


def pauses(seconds: float = HANGS_S, longest_s: float = LONGEST_PAUSE_S) -> Iterator[float]:
    """Sleep before each value, longer each time because a look at a condition costs CPU time; end after the seconds."""
    began, pause = time.monotonic(), SHORTEST_PAUSE_S
    while time.monotonic() < began + seconds:
        time.sleep(pause)
        yield pause
        pause = min(1.5 * pause, longest_s)


async def turns(number: int = 100) -> None:
    """Yield to other tasks this many times, so that tasks without I/O finish."""
    for _ in range(number):
        await asyncio.sleep(0)
