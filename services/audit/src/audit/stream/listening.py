"""Who listens to the log, and what waits for them: bounded for each, and for all together.

Messages are shared: one that waits for many listeners is held once. What a listener is sending is
its own.
"""

import asyncio
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from audit.errors import StreamTooSlow
from audit.events.filters import Filter
from chassis.database.pool import Row
from chassis.problems.problem import Problem

MAX_WAITING_BYTES = 4 * 1024 * 1024  # For one listener.
MAX_HELD_BYTES = 64 * 1024 * 1024  # Of all streams of the process together.
# Much leaves at once while there is room, since each piece costs; else so little that a full house
# of streams, each with a piece that its client does not take, stays within the bound.
LARGE_PIECE_BYTES = 256 * 1024
SMALL_PIECE_BYTES = 32 * 1024

PATIENT = "patient_id"
CALLER = "recorded_by"
Key = tuple[
    str, Any
]  # A column, or PATIENT or CALLER, and the value it must have. Any: of any type.


class Message:
    """A message of the stream, and for how many listeners it waits."""

    __slots__ = ("data", "holders")

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.holders = 0


class Held:
    """The bytes that all streams hold together: messages that wait, each once, and what is being
    sent.
    """

    def __init__(self) -> None:
        self.bytes = 0

    @property
    def is_full(self) -> bool:
        """Whether somebody has to give way."""
        return self.bytes > MAX_HELD_BYTES

    @property
    def piece_bytes(self) -> int:
        """Return how much one stream may send at once."""
        return SMALL_PIECE_BYTES if 2 * self.bytes > MAX_HELD_BYTES else LARGE_PIECE_BYTES

    def keep(self, message: Message) -> None:
        """Hold a message for one listener more."""
        message.holders += 1
        if message.holders == 1:
            self.bytes += len(message.data)

    def let_go(self, message: Message) -> None:
        """Hold it for one listener less."""
        message.holders -= 1
        if not message.holders:
            self.bytes -= len(message.data)

    @contextmanager
    def sending(self, data: bytes) -> Iterator[None]:
        """Hold what one stream is sending."""
        self.bytes += len(data)
        try:
            yield
        finally:
            self.bytes -= len(data)


class Listener:
    """Somebody who asked for events after a place in the log, and what waits for them."""

    def __init__(self, wanted: Filter, after: int, until: float, held: Held) -> None:
        self.wanted = wanted
        self.after = after
        self.until = until  # On the clock of the loop.
        self.key = key_of(wanted)
        self.joined = asyncio.Event()
        self.joined_after = -1
        self.is_over = False
        self.why: Problem | None = None
        self.waiting_bytes = 0
        self._held = held
        self._arrived = asyncio.Event()
        self._waiting: deque[Message] = deque()

    def wants(self, event: Row, patients: Collection[str]) -> bool:
        """Whether an event, found by these patients, is for this listener."""
        return self.after < event["seq"] and self.wanted.matches(event, patients)

    def offer(self, message: Message) -> None:
        """Let a message wait, or end where too much waits already."""
        if self.is_over:
            return
        if self._waiting and self.waiting_bytes + len(message.data) > MAX_WAITING_BYTES:
            self.end(StreamTooSlow())
            return
        self._waiting.append(message)
        self.waiting_bytes += len(message.data)
        self._held.keep(message)
        self._arrived.set()

    def end(self, why: Problem | None = None) -> None:
        """Let nothing come any more."""
        if not self.is_over:
            self.is_over, self.why = True, why
            self.joined.set()
            self._arrived.set()

    def give_way(self) -> None:
        """End, and drop what waits: the client comes back for it."""
        self.end(StreamTooSlow())
        self.drop()

    def drop(self) -> None:
        """Hold nothing any more."""
        while self._waiting:
            self._next()

    async def take(self) -> bytes:
        """Wait; return what came, gathered up to a piece, and nothing when it is over."""
        while not self._waiting and not self.is_over:
            self._arrived.clear()
            await self._arrived.wait()
        gathered: list[bytes] = []
        room = self._held.piece_bytes
        while self._waiting and (not gathered or len(self._waiting[0].data) <= room):
            gathered.append(self._next())
            room -= len(gathered[-1])
        return b"".join(gathered)

    def _next(self) -> bytes:
        message = self._waiting.popleft()
        self.waiting_bytes -= len(message.data)
        self._held.let_go(message)
        return message.data


def key_of(wanted: Filter) -> Key | None:
    """Return what an event must have to be of any interest, where there is such a thing."""
    if wanted.exact:
        return wanted.exact[0]
    if wanted.recorded_by is not None:
        return (CALLER, wanted.recorded_by)
    return None if wanted.patient_id is None else (PATIENT, wanted.patient_id)


def let_slowest_give_way(listeners: Iterable[Listener], held: Held) -> None:
    """End those for whom most waits, until all streams are within their bound."""
    if not held.is_full:
        return
    for listener in sorted(listeners, key=lambda one: one.waiting_bytes, reverse=True):
        if not (held.is_full and listener.waiting_bytes):
            return
        listener.give_way()
