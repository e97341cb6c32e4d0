"""One reader per process passes new events to all listeners (streams).

Promises to a listener:

- After `joined_after` it MUST get each matching event once, in log order, whichever process wrote
  the event. It reads earlier events itself.
- A slow listener MUST NOT delay others: it gets its waiting messages, then StreamTooSlow.
- If all listeners together use too much memory, the slowest MUST end with StreamTooSlow. Their
  clients reconnect for the missed events.
- No database connection is held while waiting.
- While the records service answers, a listener of level `user/` gets every event that its caller
  was allowed to see before the event was logged. Other listeners MUST NOT wait for the records
  service.
- An event that was checked against panels MUST NOT wait long: its stream then ends with
  StreamTooSlow, and the client reconnects for the events that its caller may still see.
- A stream of a patient ends within 2 s after audit learns of changed identifiers.
- A database that is busy or unavailable for some seconds (`retries`) MUST NOT end a stream.
- A stream ends within 3 s after its caller's token expires or is revoked, even if messages wait.

No event is missed, because the order of `seq` is the order of commits (`audit.writer.writer`).
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial

import structlog

from audit.errors import NamesChanged, StreamTooSlow
from audit.events import repository
from audit.events.filters import Filter, callers_of
from audit.events.reach import Reaches
from audit.events.redaction import redact_for_query, without_foreign_claim
from audit.events.rows import EventRow, FollowedEvent
from audit.stream.listeners import (
    CALLER,
    PATIENT,
    Key,
    Listener,
    Message,
    StreamMemory,
    end_slowest,
)
from audit.stream.retries import retry_reads
from audit.stream.sse import event_message
from audit.writer.writer import Committed
from chassis.access.replica import MemberReplica
from chassis.background import in_background
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.event_streams import HEARTBEAT, OpenStreams
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.loop import Loop
from chassis.patient_names.names import PatientNames
from chassis.problems.problem import InternalError, Problem

PAGE_EVENTS = 1_000
READ_BYTES = 2 * 1024 * 1024
# Under load, events of this time are sent together. A stream still gets an event within 200 ms of
# its receipt.
GATHER_S = 0.15
POLL_S = 0.1  # Other processes do not announce their commits.
RETRY_S = 1.0  # After a failure.
# Checks the callers of streams; the list of revoked tokens is read every 2 s.
CALLERS_CHECKED_S = 0.5
# Interval of identifier checks; the records service is asked about each patient once a minute.
NAMES_CHECKED_S = 1.0
# A message may wait for so many checks of callers. Checks are counted, not seconds, so that a
# stalled process does not end streams.
OLDEST_CHECKS = 2


class Follower:
    """Waits for `committed`, which announces only commits of this process, and polls for commits of
    other processes.
    """

    def __init__(
        self,
        database: Database,
        committed: Committed,
        *,
        heartbeat_s: float,
        longest_s: float,
        streams_per_caller: int,
        require_valid: Callable[[Caller], None],
        members: MemberReplica,
        names: PatientNames,
    ) -> None:
        """`require_valid` raises a Problem once the caller's token is no longer valid."""
        self._members = members
        self._names = names
        self._database = database
        self._committed = committed
        self._heartbeat_s = heartbeat_s
        self._longest_s = longest_s
        self.require_valid = require_valid
        self.streams = OpenStreams(streams_per_caller)
        self.memory = StreamMemory()
        self._position = -1
        self._next_heartbeat = 0.0
        self._joining: list[Listener] = []
        self._listeners: dict[Key | None, list[Listener]] = {}
        self._has_listeners = asyncio.Event()
        self._stopping = False

    @property
    def listeners(self) -> list[Listener]:
        following = (one for some in self._listeners.values() for one in some)
        return [*dict.fromkeys((*self._joining, *following))]

    @contextmanager
    def listening(self, caller: Caller, query: Filter, *, after: int) -> Iterator[Listener]:
        until = asyncio.get_running_loop().time() + self._longest_s
        listener = Listener(caller, query, after, until, self.memory)
        if self._stopping:
            listener.end()
        self._joining.append(listener)
        self._has_listeners.set()
        try:
            yield listener
        finally:
            self._remove(listener)
            listener.drop()

    def stop(self) -> None:
        self._stopping = True
        for listener in self.listeners:
            listener.end()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with (
            in_background(self._follow()),
            Loop(self._check_callers, CALLERS_CHECKED_S, "checking callers failed").running(),
            Loop(self._check_names, NAMES_CHECKED_S, "checking names failed").running(),
        ):
            yield

    async def _check_callers(self) -> None:
        """End streams of invalid callers, and of callers with panels if events wait too long,
        because access to the patients may have been withdrawn.
        """
        for listener in self.listeners:
            try:
                self.require_valid(listener.caller)
                if listener.waits_since(OLDEST_CHECKS) and _is_user(listener):
                    raise StreamTooSlow
            except Problem as refusal:
                listener.end(refusal)
                listener.drop()

    async def _check_names(self) -> None:
        for listener in self.listeners:
            if (patient_id := listener.query.patient_id) is not None:
                named = await self._names.of(patient_id)
                if named.is_complete and listener.query.patients != {*named.names}:
                    listener.end(NamesChanged())

    async def _follow(self) -> None:
        while True:
            await self._has_listeners.wait()
            try:
                await self._join()
                found = await self._read_on()
            except Exception as failure:  # noqa: BLE001 - The next round reads the same events.
                _log(failure)
                await asyncio.sleep(RETRY_S)
            else:
                await self._rest(busy=found)
            self._keep_time()

    async def _rest(self, *, busy: bool) -> None:
        if busy:
            await asyncio.sleep(GATHER_S)
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(POLL_S):
                await self._committed.beyond(self._position)

    async def _join(self) -> None:
        """Let waiting listeners join. MUST be called between two reads, so that no listener joins
        in the middle of a read.
        """
        if not self._listeners:
            async with self._database.connection(self._database.service) as connection:
                self._position = await repository.LAST_SEQ.one(connection)
        joining, self._joining = self._joining, []
        for listener in joining:
            listener.joined_after = self._position
            for key in listener.keys:
                self._listeners.setdefault(key, []).append(listener)
            listener.joined.set()

    async def _read_on(self) -> bool:
        found = False
        while self._listeners:
            async with self._database.connection(self._database.service) as connection:
                events = await repository.FOLLOWING.all(
                    connection, after_seq=self._position, limit=PAGE_EVENTS
                )
                patients = await self._patients(connection, events)
            if not events:
                break
            found = True
            self._position = events[-1].seq
            await self._pass_on(self._recipients(events, patients))
            if len(events) < PAGE_EVENTS:
                break
        return found

    async def _patients(
        self, connection: Connection, events: Sequence[FollowedEvent]
    ) -> Mapping[int, set[str]]:
        wanted = {name for one in self.listeners for name in one.query.patients}
        if not wanted or not events:
            return {}
        return await repository.patients_among(connection, wanted, events[0].seq, events[-1].seq)

    def _recipients(
        self, events: Sequence[FollowedEvent], patients: Mapping[int, set[str]]
    ) -> dict[int, list[Listener]]:
        columns = {key[0] for key in self._listeners if key is not None} - {PATIENT, CALLER}
        recipients: dict[int, list[Listener]] = {}
        for event in events:
            of_event = patients.get(event.seq, set())
            keys = [
                None,
                *((name, getattr(event, name)) for name in columns),
                *((CALLER, one) for one in callers_of(event)),
                *((PATIENT, one) for one in of_event),
            ]
            found = dict.fromkeys(one for key in keys for one in self._listeners.get(key, ()))
            wanting = [one for one in found if one.wants(event, of_event)]
            if wanting:
                recipients[event.seq] = wanting
        return recipients

    async def _pass_on(self, recipients: Mapping[int, list[Listener]]) -> None:
        seqs = list(recipients)
        try:
            while seqs:
                rows = await retry_reads(partial(self._read, seqs))
                shown = [RenderedEvent(row) for row in rows]
                _offer(shown, recipients, Reaches(), to_users=False)
                users = {one for row in rows for one in recipients[row.seq] if _is_user(one)}
                if users:
                    reaches = await self._reaches(rows, recipients, users)
                    _offer(shown, recipients, reaches, to_users=True)
                end_slowest(self.listeners, self.memory)
                seqs = seqs[len(rows) :]
        except Exception as failure:  # noqa: BLE001 - Any failure ends these streams.
            _log(failure)
            for listener in {one for seq in seqs for one in recipients[seq]}:
                listener.end(failure if isinstance(failure, Problem) else InternalError())

    async def _read(self, seqs: Sequence[int]) -> Sequence[EventRow]:
        async with self._database.connection(self._database.service) as connection:
            return await repository.by_seq(connection, seqs, max_weight=READ_BYTES)

    async def _reaches(
        self,
        rows: Sequence[EventRow],
        recipients: Mapping[int, list[Listener]],
        users: Collection[Listener],
    ) -> Reaches:
        """Return which events listeners may see. Ask the records service for panel changes before
        an event is hidden, so that earlier grants count. End the streams if panels are unknown.
        """
        arrived = self._members.now()
        try:
            await self._members.require_known()
        except Problem as unknown:
            for listener in users:
                listener.end(unknown)
            return Reaches()
        callers = [one.caller for one in users]
        patients = {patient for row in rows for patient in row.patients}
        read = partial(self._read_reaches, callers, patients)
        reaches = await retry_reads(read)
        hides_one = any(
            row.patients and _is_user(listener) and not reaches.shows(listener.caller, row)
            for row in rows
            for listener in recipients[row.seq]
        )
        if hides_one and await self._members.news(arrived):
            reaches = await retry_reads(read)
        return reaches

    async def _read_reaches(self, callers: Collection[Caller], patients: set[str]) -> Reaches:
        async with self._database.connection(self._database.service) as connection:
            return await Reaches.of(connection, callers, patients)

    def _keep_time(self) -> None:
        now = asyncio.get_running_loop().time()
        if now >= self._next_heartbeat:
            self._next_heartbeat = now + self._heartbeat_s
            beat = Message(HEARTBEAT)
            for listener in self.listeners:
                listener.offer(beat)
        for listener in self.listeners:
            if now >= listener.until:
                listener.end()

    def _remove(self, listener: Listener) -> None:
        if listener in self._joining:
            self._joining.remove(listener)
        for key in listener.keys:
            some = self._listeners.get(key, [])
            if listener in some:
                some.remove(listener)
                if not some:
                    del self._listeners[key]
        if not self._joining and not self._listeners:
            self._has_listeners.clear()


def _is_user(listener: Listener) -> bool:
    return listener.caller.reach is Level.USER


class RenderedEvent:
    def __init__(self, row: EventRow) -> None:
        self.row = row
        self._limited = without_foreign_claim(row)
        # Keys are the unredacted row, or the query that redacts the row.
        self._messages: dict[object, Message] = {}

    def message_for(self, listener: Listener) -> Message:
        query = listener.query
        row = self.row if listener.caller.reach is Level.SYSTEM else self._limited
        shown = redact_for_query(row, query)
        key = id(row) if shown is row else (query.patients, query.encounter_id is not None)
        if key not in self._messages:
            self._messages[key] = Message(event_message(shown))
        return self._messages[key]


def _offer(
    shown: Sequence[RenderedEvent],
    recipients: Mapping[int, list[Listener]],
    reaches: Reaches,
    *,
    to_users: bool,
) -> None:
    for event in shown:
        for listener in recipients[event.row.seq]:
            if _is_user(listener) is to_users and reaches.shows(listener.caller, event.row):
                listener.offer(event.message_for(listener))


def _log(failure: Exception) -> None:
    if not isinstance(failure, Problem):
        structlog.get_logger().exception("following the log failed", exc_info=failure)
