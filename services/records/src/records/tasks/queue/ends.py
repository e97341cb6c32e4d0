"""Reads that wait for the end of a task, without a connection or a transaction."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager, suppress
from uuid import UUID

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.loop import Loop
from records.tasks.queue import repository as queue
from records.tasks.queue.waiting_limit import WaitingLimit

LOOK_S = 0.1
PRESENT_S = 1.0  # Between checks whether the client is still connected.
FAILED = "a look for ended tasks failed"


class Ends:
    """A common query finds ended tasks within LOOK_S."""

    def __init__(self, database: Database, *, look_s: float = LOOK_S) -> None:
        self._database = database
        self._waiting: dict[asyncio.Event, UUID] = {}
        self._loop = Loop(self._look, look_s, FAILED)
        self._limit = WaitingLimit()
        self._is_closed = False

    def running(self) -> AbstractAsyncContextManager[None]:
        return self._loop.running()

    def close(self) -> None:
        """End present and later waits."""
        self._is_closed = True
        for ended in self._waiting:
            ended.set()

    def place(self, caller: Caller) -> AbstractContextManager[None]:
        """Limits the reads of a caller, also while they use the database. Raises TooManyWaiting."""
        return self._limit.one_more(caller)

    async def wait(
        self, task_id: UUID, seconds: float, has_disconnected: Callable[[], Awaitable[bool]]
    ) -> None:
        """Return at the end of the task, at the timeout, when the process stops, or soon after the
        client has left.
        """
        if self._is_closed:
            return
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        ended = asyncio.Event()
        self._waiting[ended] = task_id
        try:
            while not ended.is_set() and (left_s := until - loop.time()) > 0:
                with suppress(TimeoutError):
                    await asyncio.wait_for(ended.wait(), min(left_s, PRESENT_S))
                if await has_disconnected():
                    return
        finally:
            del self._waiting[ended]

    async def _look(self) -> None:
        if not self._waiting:
            return
        async with self._database.connection(self._database.service) as connection:
            found = await queue.ended(connection, {*self._waiting.values()})
        for ended, task_id in self._waiting.items():
            if task_id in found:
                ended.set()
