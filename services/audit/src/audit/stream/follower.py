"""Following the log: one reader per process passes what is new on to everybody who listens.

Promises to whoever listens:

- After `joined_after` a listener MUST get every event it asked for, once and in the order of the
  log, whichever process wrote it, until it is told that it is over. What came before it has to read
  itself.
- A listener that takes too little MUST be told so and MUST NOT be waited for: it gets what waited,
  then StreamTooSlow.
- Where all listeners together hold too much, the slowest MUST give way: they get StreamTooSlow and
  come back for what they miss.
- While nobody listens nothing is read. However many listen, each event is read and written as JSON
  once.
- A connection to the database MUST NOT be held while waiting.

Nothing is skipped because the order of `seq` is the order of commits (`writer`): whoever has read
up to n has missed nothing below n.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial

import structlog

from audit.errors import StreamsFull, TooManyStreams
from audit.events import repository
from audit.events.filters import Filter, callers_of
from audit.stream.listening import (
    CALLER,
    PATIENT,
    Held,
    Key,
    Listener,
    Message,
    let_slowest_give_way,
)
from audit.stream.sse import HEARTBEAT, event_message
from chassis.background import in_background
from chassis.database.connections import Database
from chassis.database.pool import Connection, Row
from chassis.identity.caller import Caller
from chassis.problems.problem import InternalError, Problem

MAX_STREAMS = 1_000
PAGE_EVENTS = 1_000
READ_BYTES = 2 * 1024 * 1024
# Under load what came within it leaves together; who listens has an event 200 ms after its receipt
# all the same.
GATHER_S = 0.15
LOOK_S = 0.1  # Another process's events are found without being told of.

AGAIN_S = 1.0  # After a failure.


class Follower:
    """The one follower of this process. `committed` is set when this process has written; other
    processes' events are found without.
    """

    def __init__(
        self,
        database: Database,
        committed: asyncio.Event,
        *,
        heartbeat_s: float,
        longest_s: float,
        streams_per_caller: int,
    ) -> None:
        self._database = database
        self._committed = committed
        self._heartbeat_s = heartbeat_s
        self._longest_s = longest_s
        self._per_caller = streams_per_caller
        self._streams: Counter[Caller] = Counter()
        self.held = Held()
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
    def streams(self) -> int:
        """Return how many streams are open."""
        return self._streams.total()

    def admit(self, caller: Caller) -> Callable[[], None]:
        """Count a stream, also while what the log holds already is read: that, too, waits for
        whoever takes it slowly. Returns what MUST be called once when the stream is over.

        Raises TooManyStreams or StreamsFull.
        """
        if self._streams[caller] >= self._per_caller:
            raise TooManyStreams(self._per_caller)
        if self.streams >= MAX_STREAMS:
            raise StreamsFull
        self._streams[caller] += 1
        return partial(self._leave, caller)

    def _leave(self, caller: Caller) -> None:
        self._streams[caller] -= 1
        if not self._streams[caller]:
            del self._streams[caller]

    @contextmanager
    def listening(self, wanted: Filter, *, after: int) -> Iterator[Listener]:
        """Listen to what comes after a place in the log, from when `joined` is set."""
        until = asyncio.get_running_loop().time() + self._longest_s
        listener = Listener(wanted, after, until, self.held)
        if self._stopping:
            listener.end()
        self._joining.append(listener)
        self._somebody.set()
        self._committed.set()  # It need not wait for an event.
        try:
            yield listener
        finally:
            self._forget(listener)
            listener.drop()

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
        """Let those join who wait for it. Only between two readings, so that nobody joins in the
        middle of one.
        """
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

    async def _patients_among(
        self, connection: Connection, events: Sequence[Row]
    ) -> Mapping[int, set[str]]:
        """Return those patients of the events that somebody listens for."""
        wanted = {
            one.wanted.patient_id for one in self.listeners if one.wanted.patient_id is not None
        }
        if not wanted or not events:
            return {}
        return await repository.patients_among(
            connection, wanted, events[0]["seq"], events[-1]["seq"]
        )

    def _wanted(
        self, events: Sequence[Row], patients: Mapping[int, set[str]]
    ) -> dict[int, list[Listener]]:
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
            takers = [
                one
                for key in keys
                for one in self._listeners.get(key, ())
                if one.wants(event, of_patients)
            ]
            if takers:
                wanted[event["seq"]] = takers
        return wanted

    async def _pass_on(self, wanted: Mapping[int, list[Listener]]) -> None:
        """Read the wanted events, a bounded piece at a time, and pass them on. Whoever would miss
        one is told to come back instead.
        """
        left = list(wanted)
        try:
            while left:
                async with self._database.hot() as connection:
                    rows = await repository.shown(connection, left, max_weight=READ_BYTES)
                for row in rows:
                    message = Message(event_message(row))
                    for listener in wanted[row["seq"]]:
                        listener.offer(message)
                let_slowest_give_way(self.listeners, self.held)
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
            beat = Message(HEARTBEAT)
            for listener in self.listeners:
                listener.offer(beat)
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
