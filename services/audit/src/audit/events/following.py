"""Following the log: one reader per process passes what is new on to everybody who listens.

Promises to whoever listens:

- After `joined_after` a listener MUST get every event it asked for, once and in the order of the log, whichever process
  wrote it, until it is told that it is over. What came before it has to read itself.
- A listener that takes too little MUST be told so and MUST NOT be waited for: it gets what waited, then StreamTooSlow.
- While nobody listens nothing is read. However many listen, each event is read and written as JSON once.
- A connection to the database MUST NOT be held while waiting.

Nothing is skipped because the order of `seq` is the order of commits (`writer`): whoever has read up to n has missed
nothing below n.
"""

import asyncio
from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

import structlog

from audit.errors import StreamTooSlow, TooManyStreams
from audit.events import repository
from audit.events.filters import Filter, callers_of
from audit.events.server_sent import HEARTBEAT, event_message
from chassis.background import in_background
from chassis.database import Database
from chassis.pool import Connection, Row
from chassis.problems import InternalError, Problem

MAX_STREAMS = 1_000
MAX_WAITING_BYTES = 4 * 1024 * 1024
PAGE_EVENTS = 1_000
READ_BYTES = 2 * 1024 * 1024
# Under load what came within it leaves together; who listens has an event 200 ms after its receipt all the same.
GATHER_S = 0.15
LOOK_S = 0.1  # Another process's events are found without being told of.

AGAIN_S = 1.0  # After a failure.

PATIENT = "patient_id"
CALLER = "recorded_by"
Key = tuple[str, Any]  # A column, or PATIENT or CALLER, and the value it must have. Any: of any type.


class Listener:
    """Somebody who asked for events after a place in the log, and what waits for them."""

    def __init__(self, wanted: Filter, after: int, until: float) -> None:
        self.wanted = wanted
        self.after = after
        self.until = until  # On the clock of the loop.
        self.key = key_of(wanted)
        self.joined = asyncio.Event()
        self.joined_after = -1
        self.is_over = False
        self.why: Problem | None = None
        self._arrived = asyncio.Event()
        self._waiting: list[bytes] = []
        self._bytes = 0

    def wants(self, event: Row, patients: Collection[str]) -> bool:
        """Whether an event, found by these patients, is for this listener."""
        return self.after < event["seq"] and self.wanted.matches(event, patients)

    def offer(self, message: bytes) -> None:
        """Let a message wait, or end where too much waits already."""
        if self.is_over:
            return
        if self._waiting and self._bytes + len(message) > MAX_WAITING_BYTES:
            self.end(StreamTooSlow())
            return
        self._waiting.append(message)
        self._bytes += len(message)
        self._arrived.set()

    def end(self, why: Problem | None = None) -> None:
        """Let nothing come any more."""
        if not self.is_over:
            self.is_over, self.why = True, why
            self.joined.set()
            self._arrived.set()

    async def take(self) -> bytes:
        """Wait; return what came, gathered, and nothing when it is over."""
        while not self._waiting and not self.is_over:
            self._arrived.clear()
            await self._arrived.wait()
        gathered, self._waiting, self._bytes = b"".join(self._waiting), [], 0
        return gathered


def key_of(wanted: Filter) -> Key | None:
    """Return what an event must have to be of any interest, where there is such a thing."""
    if wanted.exact:
        return wanted.exact[0]
    if wanted.recorded_by is not None:
        return (CALLER, wanted.recorded_by)
    return None if wanted.patient_id is None else (PATIENT, wanted.patient_id)


class Follower:
    """The one follower of this process. `committed` is set when this process has written; other processes' events are
    found without.
    """

    def __init__(self, database: Database, committed: asyncio.Event, *, heartbeat_s: float, longest_s: float) -> None:
        self._database = database
        self._committed = committed
        self._heartbeat_s = heartbeat_s
        self._longest_s = longest_s
        self._streams = 0
        self._position = -1
        self._next_heartbeat = 0.0
        self._joining: list[Listener] = []
        self._listeners: dict[Key | None, list[Listener]] = {}
        self._somebody = asyncio.Event()
        self._stopping = False

    @property
    def listeners(self) -> list[Listener]:
        """Return everybody who listens or is about to."""
        return [*self._joining, *(one for among in self._listeners.values() for one in among)]

    @property
    def is_full(self) -> bool:
        """Whether more would be too many."""
        return self._streams >= MAX_STREAMS

    @contextmanager
    def streaming(self) -> Iterator[None]:
        """Be counted, also while what the log holds already is read: that, too, waits for whoever takes it slowly.

        Raises TooManyStreams.
        """
        if self.is_full:
            raise TooManyStreams
        self._streams += 1
        try:
            yield
        finally:
            self._streams -= 1

    @contextmanager
    def listening(self, wanted: Filter, *, after: int) -> Iterator[Listener]:
        """Listen to what comes after a place in the log, from when `joined` is set."""
        listener = Listener(wanted, after, until=asyncio.get_running_loop().time() + self._longest_s)
        if self._stopping:
            listener.end()
        self._joining.append(listener)
        self._somebody.set()
        self._committed.set()  # It need not wait for an event.
        try:
            yield listener
        finally:
            self._forget(listener)

    def stop(self) -> None:
        """Tell everybody that it is over, so that they come back to another process."""
        self._stopping = True
        for listener in self.listeners:
            listener.end()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Follow the log in the background."""
        async with in_background(self._follow()):
            yield

    async def _follow(self) -> None:
        while True:
            await self._somebody.wait()
            self._committed.clear()
            try:
                await self._let_in()
                found = await self._read_on()
            except Exception as failure:  # noqa: BLE001 - Nothing was passed over, so it is tried again.
                note(failure)
                await asyncio.sleep(AGAIN_S)
            else:
                await self._rest(busy=found)
            self._look_at_the_clock()

    async def _rest(self, *, busy: bool) -> None:
        """Let events gather while they keep coming; otherwise be there for the next one at once."""
        if busy:
            await asyncio.sleep(GATHER_S)
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_S):
                await self._committed.wait()

    async def _let_in(self) -> None:
        """Let those join who wait for it. Only between two readings, so that nobody joins in the middle of one."""
        if not self._listeners:
            async with self._database.hot() as connection:
                self._position = await repository.last_seq(connection)
        joining, self._joining = self._joining, []
        for listener in joining:
            listener.joined_after = self._position
            self._listeners.setdefault(listener.key, []).append(listener)
            listener.joined.set()

    async def _read_on(self) -> bool:
        """Pass on everything that is new; return whether there was anything."""
        found = False
        while self._listeners:
            async with self._database.hot() as connection:
                events = await repository.following(connection, self._position, limit=PAGE_EVENTS)
                patients = await self._patients_among(connection, events)
            if not events:
                break
            found = True
            self._position = events[-1]["seq"]
            await self._pass_on(self._wanted(events, patients))
            if len(events) < PAGE_EVENTS:
                break
        return found

    async def _patients_among(self, connection: Connection, events: Sequence[Row]) -> Mapping[int, set[str]]:
        """Return those patients of the events that somebody listens for."""
        wanted = {one.wanted.patient_id for one in self.listeners if one.wanted.patient_id is not None}
        if not wanted or not events:
            return {}
        return await repository.patients_among(connection, wanted, events[0]["seq"], events[-1]["seq"])

    def _wanted(self, events: Sequence[Row], patients: Mapping[int, set[str]]) -> dict[int, list[Listener]]:
        """Return who gets which event."""
        columns = {key[0] for key in self._listeners if key is not None} - {PATIENT}
        wanted: dict[int, list[Listener]] = {}
        for event in events:
            of_patients = patients.get(event["seq"], set())
            keys = [
                None,
                *((name, event[name]) for name in columns - {CALLER}),
                *((CALLER, one) for one in callers_of(event) if CALLER in columns),
                *((PATIENT, one) for one in of_patients),
            ]
            takers = [one for key in keys for one in self._listeners.get(key, ()) if one.wants(event, of_patients)]
            if takers:
                wanted[event["seq"]] = takers
        return wanted

    async def _pass_on(self, wanted: Mapping[int, list[Listener]]) -> None:
        """Read the wanted events, a bounded piece at a time, and pass them on. Whoever would miss one is told to come
        back instead.
        """
        left = list(wanted)
        try:
            while left:
                async with self._database.hot() as connection:
                    rows = await repository.shown(connection, left, max_weight=READ_BYTES)
                for row in rows:
                    message = event_message(row)
                    for listener in wanted[row["seq"]]:
                        listener.offer(message)
                left = left[len(rows) :]
        except Exception as failure:  # noqa: BLE001 - Whatever it is.
            note(failure)
            for listener in {one for seq in left for one in wanted[seq]}:
                listener.end(failure if isinstance(failure, Problem) else InternalError())

    def _look_at_the_clock(self) -> None:
        """Let everybody hear something now and then, and end what has gone on for too long."""
        now = asyncio.get_running_loop().time()
        if now >= self._next_heartbeat:
            self._next_heartbeat = now + self._heartbeat_s
            for listener in self.listeners:
                listener.offer(HEARTBEAT)
        for listener in self.listeners:
            if now >= listener.until:
                listener.end()

    def _forget(self, listener: Listener) -> None:
        for among in (self._joining, self._listeners.get(listener.key, [])):
            if listener in among:
                among.remove(listener)
        if not self._listeners.get(listener.key, True):
            del self._listeners[listener.key]
        if not self._joining and not self._listeners:
            self._somebody.clear()


def note(failure: Exception) -> None:
    """Log a defect. That the database is away at times is none."""
    if not isinstance(failure, Problem):
        structlog.get_logger().exception("following the log failed", exc_info=failure)
