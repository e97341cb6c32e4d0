"""A worker claims tasks, runs handlers and heartbeats, and ends each claim.

A handler runs only while its lease lasts, counted from the sending of the last accepted heartbeat.
A failing handler fails its task, not the worker.
"""

import asyncio
import logging
import signal
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from chartroom_client.asynchronous.chartroom import AsyncChartroom
from chartroom_client.claims import Claim, require_claim
from chartroom_client.errors import Problem, Unreachable, Unsendable, is_refused_again
from chartroom_client.holding import Handler, hold
from chartroom_client.patience import LONGEST_PAUSE_S
from chartroom_client.types.records import ClaimedTask, ClaimRequest

H = TypeVar("H", bound=Handler)
WAIT_S = 20  # Seconds that a claim waits for a task.
IDLE_S = 1  # An empty queue is logged after this time.
logger = logging.getLogger("chartroom_client")


@dataclass(frozen=True, eq=False)
class _Registered:
    handler: Handler
    claim: ClaimRequest
    lease_s: int
    at_once: int


class Worker:
    # Any: the arguments of the class AsyncChartroom.
    def __init__(self, url: str | None = None, *, grace_s: float = 20.0, **connection: Any) -> None:
        """`url` and `connection` are arguments of AsyncChartroom. `grace_s` should be shorter than the time
        after which the platform kills a stopping process.
        """
        self._connect = partial(AsyncChartroom, url, **connection)
        self._grace_s = grace_s
        self._registered: list[_Registered] = []
        self._stopping, self._hurry = asyncio.Event(), asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = threading.Lock()
        self._idle: set[_Registered] = set()

    def task(
        self,
        queue: str,
        *,
        kinds: Sequence[str] | None = None,
        lease_seconds: int = 60,
        at_once: int = 1,
    ) -> Callable[[H], H]:
        """Register a handler for the tasks in a queue, optionally only for these `kinds` of task. Up to `at_once` tasks
        run in parallel. The handler returns an Outcome. If a task is lost, an `async` handler is cancelled; another
        handler runs in a thread, and its next client call or `check()` raises ClaimStopped.
        """

        def register(handler: H) -> H:
            wanted: ClaimRequest = {
                "queues": [queue],
                "lease_seconds": lease_seconds,
                "wait_seconds": WAIT_S,
            }
            if kinds is not None:
                wanted["kinds"] = [*kinds]
            self._registered.append(_Registered(handler, wanted, lease_seconds, at_once))
            return handler

        return register

    @staticmethod
    def check() -> None:
        """Raise ClaimStopped if the handler should stop. For long handlers without client calls."""
        require_claim()

    def run(self) -> None:
        """Process tasks until SIGTERM, SIGINT or `stop`, then wait up to `grace_s` for handlers, and release unfinished
        tasks. Outside of the main thread, only `stop` ends it. Raises the exceptions of `serve`.
        """
        asyncio.run(self._run())

    async def _run(self) -> None:
        # Python delivers signals to the main thread only.
        is_main = threading.current_thread() is threading.main_thread()
        for number in (signal.SIGTERM, signal.SIGINT) if is_main else ():
            with suppress(NotImplementedError):  # On Windows a signal ends the process at once.
                asyncio.get_running_loop().add_signal_handler(number, self.stop)
        await self.serve()

    def stop(self) -> None:
        """Let `serve` return after the running handlers have ended; after a second call, at once. Any thread may call
        it.
        """
        with self._lock:
            if self._loop is None or self._loop is _running_loop():
                self._stop()
            else:
                self._loop.call_soon_threadsafe(self._stop)

    def _stop(self) -> None:
        if self._stopping.is_set():
            self._hurry.set()
        self._stopping.set()

    async def serve(self) -> None:
        """Process tasks until `stop` is called. A queue that permanently rejects claims is dropped. Raises Problem if
        all queues reject claims, and Unsendable.
        """
        if not self._registered:
            raise TypeError("Register a handler with @worker.task(queue) first.")
        refused: dict[_Registered, Problem] = {}
        with self._lock:
            self._loop = asyncio.get_running_loop()
        try:
            await self._serve(refused)
        finally:
            with self._lock:
                self._loop = None
        if len(refused) == len(self._registered):
            raise next(iter(refused.values()))

    async def _serve(self, refused: dict[_Registered, Problem]) -> None:
        async with self._connect() as chartroom:
            loops = [
                asyncio.create_task(self._work(chartroom, one, refused))
                for one in self._registered
                for _ in range(one.at_once)
            ]
            try:
                await _first_of(
                    asyncio.wait(loops, return_when=asyncio.FIRST_EXCEPTION), self._stopping.wait()
                )
                self._stopping.set()
                await _first_of(asyncio.wait(loops, timeout=self._grace_s), self._hurry.wait())
            finally:
                for each in loops:
                    each.cancel()
                endings = await asyncio.gather(*loops, return_exceptions=True)
        for ending in endings:
            if isinstance(ending, Exception):
                raise ending

    async def _work(
        self, chartroom: AsyncChartroom, one: _Registered, refused: dict[_Registered, Problem]
    ) -> None:
        while not self._stopping.is_set() and one not in refused:
            began = time.monotonic()
            claiming = asyncio.create_task(_claim(chartroom, one.claim))
            try:
                await self._note_wait(one, claiming)
                await _first_of(asyncio.wait({claiming}), self._stopping.wait())
                if not claiming.done():
                    # The worker stops. A lease that the server still grants for this claim expires.
                    return
                failure = claiming.exception()
                if isinstance(failure, Problem):
                    if one not in refused:
                        logger.error("no more claims from %s: %s", one.claim["queues"], failure)
                    refused[one] = failure
                    return
                for task in claiming.result():
                    self._idle.discard(one)
                    claim = Claim(task["id"], task["claim_token"], one.lease_s, began)
                    await hold(chartroom, one.handler, task, claim)
            finally:
                claiming.cancel()

    async def _note_wait(
        self, one: _Registered, claiming: "asyncio.Task[list[ClaimedTask]]"
    ) -> None:
        """Log once that the queue is empty, until it has a task again."""
        await _first_of(asyncio.wait({claiming}, timeout=IDLE_S), self._stopping.wait())
        if not claiming.done() and not self._stopping.is_set() and one not in self._idle:
            self._idle.add(one)
            logger.info("waiting for tasks in %s", ", ".join(one.claim["queues"]))


async def _claim(chartroom: AsyncChartroom, wanted: ClaimRequest) -> list[ClaimedTask]:
    """Return a task, or an empty list after a timeout or a temporary failure. Raises Problem or
    Unsendable if a retry would not help.
    """
    try:
        return (await chartroom.claim_tasks(wanted))["tasks"]
    except Unsendable:
        raise
    except (Problem, Unreachable) as failure:
        if isinstance(failure, Problem) and is_refused_again(failure):
            raise
        logger.warning("no task can be claimed, trying again: %s", failure)
    await asyncio.sleep(LONGEST_PAUSE_S)  # Also if `patience_s` is 0.
    return []


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


async def _first_of(*waits: Coroutine[Any, Any, Any]) -> None:
    tasks = {asyncio.create_task(one) for one in waits}
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in tasks:
            each.cancel()
