"""Claims that wait for a task, without a connection or a transaction."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from typing import TypeVar

from chassis.background import in_background
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.observability.logs import failures_logged
from records.tasks.errors import Restarting
from records.tasks.queue import repository as queue
from records.tasks.queue import starts
from records.tasks.queue.lanes import queue_of
from records.tasks.queue.looks import Starts
from records.tasks.queue.waiting_limit import WaitingLimit
from records.tasks.queue_settings import repository as queue_settings
from records.tasks.queue_settings.limits import KnownLimits, Limits, Rooms

T = TypeVar("T")
LOOK_S = 0.05
LaneAndKind = tuple[str, str]
FAILED = "a look for tasks failed"


@dataclass(eq=False, slots=True)
class Waiter:
    lanes: frozenset[str]
    kinds: frozenset[str] | None
    woken: asyncio.Event = field(default_factory=asyncio.Event)

    def wants(self, lane: str, kind: str) -> bool:
        return lane in self.lanes and (self.kinds is None or kind in self.kinds)


class Waiters:
    """Wakes claims: a common query finds tasks within LOOK_S, or after a write of this process."""

    def __init__(self, database: Database, starts: Starts, *, look_s: float = LOOK_S) -> None:
        self.starts = starts
        self.known_limits = KnownLimits()
        self._database = database
        self._look_s = look_s
        self._waiting: dict[Waiter, None] = {}
        self._trying: dict[Waiter, LaneAndKind] = {}
        self._limit = WaitingLimit()
        self._attempts = WaitingLimit()
        self._has_waiters = asyncio.Event()
        self._look = asyncio.Event()
        self._is_closed = False

    def running(self) -> AbstractAsyncContextManager[None]:
        return in_background(self._run())

    def look_now(self) -> None:
        if self._waiting:
            self._look.set()

    def close(self) -> None:
        """Stop: present and later waits raise Restarting."""
        self._is_closed = True
        for waiter in self._waiting:
            waiter.woken.set()

    def attempting(self, caller: Caller) -> AbstractContextManager[None]:
        """Limit the first attempts of claims. Raises TooManyWaiting."""
        return self._attempts.one_more(caller)

    @contextmanager
    def place(
        self, caller: Caller, lanes: Sequence[str], kinds: Sequence[str] | None
    ) -> Iterator[Waiter]:
        """Raises TooManyWaiting, Restarting."""
        if self._is_closed:
            raise Restarting
        waiter = Waiter(frozenset(lanes), None if kinds is None else frozenset(kinds))
        with self._limit.one_more(caller):
            try:
                yield waiter
            finally:
                self._waiting.pop(waiter, None)
                self._trying.pop(waiter, None)

    async def wait(self, waiter: Waiter, seconds: float) -> bool:
        """Return False at the timeout. Raises Restarting."""
        self._trying.pop(waiter, None)
        if self._is_closed:
            raise Restarting
        waiter.woken.clear()
        self._waiting[waiter] = None
        self._has_waiters.set()
        with suppress(TimeoutError):
            await asyncio.wait_for(waiter.woken.wait(), seconds)
        self._waiting.pop(waiter, None)
        if self._is_closed:
            raise Restarting
        return waiter.woken.is_set()

    async def retry(
        self,
        attempt: Callable[[], Awaitable[T | None]],
        waiter: Waiter,
        seconds: float,
        has_disconnected: Callable[[], Awaitable[bool]],
    ) -> T | None:
        """Try to claim until a task is found. Return None at the timeout. `has_disconnected` raises
        a Problem if the client may no longer claim. Raises Restarting.
        """
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while await self.wait(waiter, until - loop.time()):
            is_for_next = True  # After a disconnection, wake the next waiter.
            try:
                is_for_next = await has_disconnected()
            finally:
                if is_for_next:
                    self._trying.pop(waiter, None)
                    self.look_now()
            if is_for_next:
                return None
            if (result := await attempt()) is not None:
                return result
        return None

    async def _run(self) -> None:
        while True:
            if not self._waiting:
                self._has_waiters.clear()
                await self._has_waiters.wait()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._look.wait(), self._look_s)
            self._look.clear()
            with failures_logged(FAILED):
                await self._wake()

    async def _wake(self) -> None:
        """Wake one claim per available task, the longest waiting claim first. A woken claim
        reserves one task until it has tried.
        """
        if not self._waiting:
            return
        lanes = sorted(frozenset().union(*(waiter.lanes for waiter in self._waiting)))
        most = len(self._waiting) + len(self._trying)
        start = self.starts.of(lanes, None)
        async with self._database.connection(self._database.service) as connection:
            waiting = (
                await queue.waiting(connection, lanes, most=most)
                if start is None
                else await starts.waiting(connection, start, most=most)
            )
            if not waiting:
                return
            limits, rooms = await _limits(connection, {queue_of(row.lane) for row in waiting})
        left = Counter(
            {
                (row.lane, row.kind): row.count
                for row in waiting
                if queue_of(row.lane) not in limits.paused
            }
        )
        for tried in self._trying.values():
            left[tried] -= 1
            rooms.fill(*tried)
        for waiter in list(self._waiting):
            found = next(
                (
                    one
                    for one, n in left.items()
                    if n > 0 and waiter.wants(*one) and rooms.has_room(*one)
                ),
                None,
            )
            if found is not None:
                left[found] -= 1
                rooms.fill(*found)
                del self._waiting[waiter]
                self._trying[waiter] = found
                waiter.woken.set()


async def _limits(connection: Connection, queues: set[str]) -> tuple[Limits, Rooms]:
    limits = Limits.of(await queue_settings.several(connection, queues))
    rows = await queue_settings.rooms(connection, limits.caps) if limits.caps else []
    return limits, Rooms(rows)
