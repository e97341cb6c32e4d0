"""Background loops. All times are in seconds."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import KW_ONLY, dataclass, field

from prometheus_client import Counter

from chassis.background import in_background
from chassis.observability.logs import log_failure

LEAST_PAUSE_S = 0.05  # The shortest pause of a periodic loop with slow steps.
JITTER = random.Random()  # noqa: S311 - For pauses.
FAILED_STEPS = Counter(
    "chartroom_background_failures",
    "Failed steps of background work, by the event of their log lines",
    ["event"],
    registry=None,
)


@dataclass(eq=False, slots=True)
class Loop:
    """A step that raises an exception is logged, and repeated after a pause. Steps are cancelled when
    `running` ends, so they MUST tolerate cancellation at any await.
    """

    step: Callable[[], Awaitable[bool | None]]  # Returns True if there is more to do.
    pause_s: float  # After a step without more to do, or after a failure.
    failed: str  # The event of the log line and the label of the metric.
    _: KW_ONLY
    log: Callable[[str, Exception], None] = log_failure
    is_periodic: bool = False  # `pause_s` is measured from the start of the step.
    more_pause_s: float = 0.0  # After a step with more to do.
    woken: asyncio.Event = field(default_factory=asyncio.Event)  # Ends `pause_s` early.
    gather_s: float = 0.0  # Follows `pause_s`, also if `woken` has ended it.
    # The first and the longest pause after failures; each pause doubles the last.
    retry_s: tuple[float, float] | None = None
    stop_s: float = (
        0.0  # The time to finish when `running` ends: steps go on while there is more to do.
    )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        at_work = asyncio.Lock()
        async with in_background(self._repeat(at_work)):
            try:
                yield
            finally:
                if self.stop_s:
                    with suppress(Exception):  # The next process does the rest.
                        async with asyncio.timeout(self.stop_s), at_work:
                            while await self.step():
                                pass

    async def _repeat(self, at_work: asyncio.Lock) -> None:
        retry_s = self.retry_s
        while True:
            began, more = time.monotonic(), None
            self.woken.clear()
            try:
                async with at_work:
                    more = await self.step()
            except Exception as failure:  # noqa: BLE001 - The loop must not end.
                FAILED_STEPS.labels(self.failed).inc()
                self.log(self.failed, failure)
                if retry_s:
                    await asyncio.sleep(JITTER.uniform(retry_s[0] / 2, retry_s[0]))
                    retry_s = (min(2 * retry_s[0], retry_s[1]), retry_s[1])
                    continue
            retry_s = self.retry_s
            if more:
                await asyncio.sleep(self.more_pause_s)
            else:
                await self._rest(time.monotonic() - began)

    async def _rest(self, step_s: float) -> None:
        pause_s = max(LEAST_PAUSE_S, self.pause_s - step_s) if self.is_periodic else self.pause_s
        with suppress(TimeoutError):
            await asyncio.wait_for(self.woken.wait(), pause_s)
        await asyncio.sleep(self.gather_s)


@asynccontextmanager
async def all_running(*loops: Loop) -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        for loop in loops:
            await stack.enter_async_context(loop.running())
        yield
