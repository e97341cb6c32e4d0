"""A message that waits for many listeners is stored once."""

import asyncio
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from audit.errors import StreamTooSlow
from audit.events.filters import Filter
from audit.events.rows import FollowedEvent
from chassis.identity.caller import Caller
from chassis.problems.problem import Problem

MAX_WAITING_BYTES = 4 * 1024 * 1024  # Per listener.
MAX_HELD_BYTES = 64 * 1024 * 1024  # Limit for all streams of the process.
# Size of a piece sent at once. Large pieces cost less CPU time. Small pieces keep MAX_STREAMS
# streams within the memory limit even if their clients read nothing.
LARGE_PIECE_BYTES = 256 * 1024
SMALL_PIECE_BYTES = 32 * 1024

PATIENT = "patient_id"
CALLER = "recorded_by"
# What a listener must match: a column, PATIENT or CALLER, and the value (Any: of any type).
Key = tuple[str, Any]


class Message:
    __slots__ = ("data", "holders")

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.holders = 0


class StreamMemory:
    def __init__(self) -> None:
        self.bytes = 0

    @property
    def is_full(self) -> bool:
        return self.bytes > MAX_HELD_BYTES

    @property
    def piece_bytes(self) -> int:
        return SMALL_PIECE_BYTES if 2 * self.bytes > MAX_HELD_BYTES else LARGE_PIECE_BYTES

    def hold(self, message: Message) -> None:
        message.holders += 1
        if message.holders == 1:
            self.bytes += len(message.data)

    def release(self, message: Message) -> None:
        message.holders -= 1
        if not message.holders:
            self.bytes -= len(message.data)

    @contextmanager
    def sending(self, data: bytes) -> Iterator[None]:
        self.bytes += len(data)
        try:
            yield
        finally:
            self.bytes -= len(data)


class Listener:
    def __init__(
        self, caller: Caller, query: Filter, after: int, until: float, memory: StreamMemory
    ) -> None:
        self.caller = caller
        self.query = query
        self.after = after
        self.until = until  # A time of the event loop.
        self.keys = _keys_of(query)
        self.joined = asyncio.Event()
        self.joined_after = -1
        self.is_over = False
        self.reason: Problem | None = None
        self.waiting_bytes = 0
        self._memory = memory
        self._arrived = asyncio.Event()
        self._waiting: deque[tuple[Message, int]] = deque()
        self._checks = 0

    def wants(self, event: FollowedEvent, patients: Collection[str]) -> bool:
        return self.after < event.seq and self.query.matches(event, patients)

    def offer(self, message: Message) -> None:
        if self.is_over:
            return
        if self._waiting and self.waiting_bytes + len(message.data) > MAX_WAITING_BYTES:
            self.end(StreamTooSlow())
            return
        self._waiting.append((message, self._checks))
        self.waiting_bytes += len(message.data)
        self._memory.hold(message)
        self._arrived.set()

    def end(self, reason: Problem | None = None) -> None:
        if not self.is_over:
            self.is_over, self.reason = True, reason
            self.joined.set()
            self._arrived.set()

    def waits_since(self, checks: int) -> bool:
        """Whether a message has waited for more than `checks` calls of this method."""
        self._checks += 1
        return bool(self._waiting) and self._checks - self._waiting[0][1] > checks

    def drop(self) -> None:
        while self._waiting:
            self._next()

    async def take(self) -> bytes:
        while not self._waiting and not self.is_over:
            self._arrived.clear()
            await self._arrived.wait()
        piece: list[bytes] = []
        room = self._memory.piece_bytes
        while self._waiting and (not piece or len(self._waiting[0][0].data) <= room):
            piece.append(self._next())
            room -= len(piece[-1])
        return b"".join(piece)

    def _next(self) -> bytes:
        message, _ = self._waiting.popleft()
        self.waiting_bytes -= len(message.data)
        self._memory.release(message)
        return message.data


def _keys_of(query: Filter) -> list[Key | None]:
    """An event must have one of these keys; None matches any event."""
    if query.exact:
        column, values = query.exact[0]
        return [(column, value) for value in values]
    if query.callers:
        return [(CALLER, name) for name in query.callers]
    return [(PATIENT, name) for name in query.patients] or [None]


def end_slowest(listeners: Iterable[Listener], memory: StreamMemory) -> None:
    """End the streams with the most waiting bytes."""
    if not memory.is_full:
        return
    for listener in sorted(listeners, key=lambda one: one.waiting_bytes, reverse=True):
        if not (memory.is_full and listener.waiting_bytes):
            return
        listener.end(StreamTooSlow())
        listener.drop()
