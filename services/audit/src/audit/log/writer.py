"""The log's writer: everything that waits becomes one transaction, numbered without gaps.

Promises to whoever waits for `append`:

- A receipt MUST mean committed: it is given after COMMIT was answered, never before.
- The order of `seq` MUST be the order of commits: numbers are given while the coordinator's row
  (`audit.log_head`) is locked, and the lock is held until COMMIT. Whoever has read up to `seq` n
  has missed nothing below n.
- `seq` MUST have no gaps, whatever fails and however many processes write: who is not stored gets
  no number.
- The events of one call MUST be numbered in the order given; one that is refused MUST NOT keep the
  others out, and what cannot be stored just now puts off what is behind it.
- Where the outcome is unknown the writer MUST say so (DatabaseUnavailable), never guess. Repeating
  an event with its id gives the first receipt.
- It MUST NOT wait for company: what waits is taken at once, so that a lonely event costs one
  commit.
- It MUST NOT hold more than its limits: who comes on top is told LogBusy.
- Time MUST NOT run back in the order of the log, whatever the clock does: a range of time is a
  range of `seq`. A clock that cannot be believed is told of in the receipt.
- It MUST NOT wait for readers: its connection is nobody else's.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import islice

import structlog

from audit.errors import LogBusy, OtherEventWithThisId, PositionTaken
from audit.log import repository
from audit.log.clock import ClockWatch, LogClock, Recording
from audit.log.entries import Known, NewEvent, Receipt, Stored
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.problems.problem import InternalError, Problem
from chassis.writes.idempotency import KeyUsedOtherwise

MAX_WAITING_EVENTS = 10_000
MAX_WAITING_BYTES = 64 * 1024 * 1024
MAX_BATCH_EVENTS = 2_000
MAX_BATCH_BYTES = 8 * 1024 * 1024

Outcome = Receipt | Problem


@dataclass(slots=True)
class Waiting:
    """The events of one call, and the future of what becomes of each."""

    events: Sequence[NewEvent]
    size: int
    outcomes: asyncio.Future[list[Outcome]] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class Writer:
    """The one writer of this process. `running` MUST be entered before anybody calls `append`."""

    def __init__(self, database: Database, clock: LogClock, watch: ClockWatch) -> None:
        self._clock = clock
        self._watch = watch
        self._connection = database.set_apart("log-writer", 1)
        self._waiting: deque[Waiting] = deque()
        self._events = 0
        self._bytes = 0
        self._arrived = asyncio.Event()
        self._stopping = False
        # Set after each commit; whoever follows the log clears it.
        self.committed = asyncio.Event()

    async def append(self, events: Sequence[NewEvent]) -> list[Outcome]:
        """Store the events and return a receipt or a refusal for each, in their order.

        Raises LogBusy, DatabaseUnavailable or DatabaseBusy for all of them together.
        """
        if not events:
            return []
        size = sum(event.size for event in events)
        if (
            self._stopping
            or self._events + len(events) > MAX_WAITING_EVENTS
            or self._bytes + size > MAX_WAITING_BYTES
        ):
            raise LogBusy
        waiting = Waiting(events, size)
        self._waiting.append(waiting)
        self._events += len(events)
        self._bytes += size
        self._arrived.set()
        return await waiting.outcomes

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Write in the background; at the end everything that waits is written first."""
        task = asyncio.create_task(self._write_until_stopped())
        try:
            yield
        finally:
            self._stopping = True
            self._arrived.set()
            await task

    async def _write_until_stopped(self) -> None:
        while not self._stopping:
            await self._arrived.wait()
            self._arrived.clear()
            while self._waiting:
                await self._write(self._take())

    def _take(self) -> list[Waiting]:
        """Take everything that waits, up to what one transaction holds."""
        batch = [self._waiting.popleft()]
        events, size = len(batch[0].events), batch[0].size
        while self._waiting:
            events += len(self._waiting[0].events)
            size += self._waiting[0].size
            if events > MAX_BATCH_EVENTS or size > MAX_BATCH_BYTES:
                break
            batch.append(self._waiting.popleft())
        return batch

    async def _write(self, batch: list[Waiting]) -> None:
        """Store a batch and tell everybody."""
        outcomes = iter(await self._store([event for waiting in batch for event in waiting.events]))
        for waiting in batch:
            self._events -= len(waiting.events)
            self._bytes -= waiting.size
            tell(waiting.outcomes, list(islice(outcomes, len(waiting.events))))
        self.committed.set()

    async def _store(self, events: list[NewEvent]) -> list[Outcome]:
        """Store events and return what becomes of each. Where one cannot be stored, halving finds
        it, so that no other fails for it; where none can be stored just now, trying again is up to
        those who sent them. A call that is too large for one transaction is halved as well: all
        processes wait while one holds the lock.
        """
        if len(events) == 1 or sum(event.size for event in events) <= MAX_BATCH_BYTES:
            try:
                return await self._commit(events)
            except Exception as failure:  # noqa: BLE001 - Whoever waits is told, whatever it is.
                if isinstance(failure, Problem) and (failure.retryable or len(events) == 1):
                    return [failure] * len(events)
                if len(events) == 1:
                    structlog.get_logger().exception("an event could not be stored")
                    return [InternalError()]
        middle = len(events) // 2
        first = await self._store(events[:middle])
        if isinstance(first[-1], Problem) and first[-1].retryable:
            return [*first, *[first[-1]] * (len(events) - middle)]  # Behind it, not before it.
        return [*first, *await self._store(events[middle:])]

    async def _commit(self, events: list[NewEvent]) -> list[Outcome]:
        """Number and store events in one transaction."""
        async with self._connection() as connection:
            try:
                await repository.lock_head(connection)
                known = await repository.look_up(connection, events)
                recording = self._clock.recording(known.last_recorded_at)
                outcomes, stored = number(events, known, recording)
                if stored:
                    await repository.insert(connection, stored)
                await repository.commit(connection)
            except BaseException:
                await undo(connection)
                raise
        if stored:
            self._watch.note(recording)
        return outcomes


def tell(waiting: asyncio.Future[list[Outcome]], outcomes: list[Outcome]) -> None:
    """Tell whoever waits, if they have not left meanwhile: what became of each event, or the one
    failure of all.
    """
    if waiting.done():
        return
    first = outcomes[0]
    if (
        isinstance(first, Problem)
        and first.retryable
        and all(outcome is first for outcome in outcomes)
    ):
        waiting.set_exception(first)
    else:
        waiting.set_result(outcomes)


async def undo(connection: Connection) -> None:
    """Roll back, where there is still somebody to be told."""
    with suppress(Exception):
        await repository.roll_back(connection)


def number(
    events: Sequence[NewEvent], known: Known, recording: Recording
) -> tuple[list[Outcome], list[Stored]]:
    """Give each new event its numbers; return what becomes of each event, and what is to be stored.
    Pure.
    """
    seq, positions, by_id = known.next_seq, dict(known.positions), dict(known.by_id)
    outcomes: list[Outcome] = []
    stored: list[Stored] = []
    for event in events:
        first = by_id.get(event.id)
        if first is not None:
            outcomes.append(again(event, first))
            continue
        if event.refusal is not None:
            outcomes.append(event.refusal)
            continue
        free = positions.get(event.encounter_id, 0) if event.has_position else None
        if event.expected_position is not None and event.expected_position != free:
            outcomes.append(PositionTaken(free or 0))
            continue
        receipt = Receipt(
            event.id, seq, free, recording.at, event.recorded_by, clock_warning=recording.warning
        )
        by_id[event.id] = Stored(event, receipt)
        stored.append(by_id[event.id])
        outcomes.append(receipt)
        seq += 1
        if free is not None:
            positions[event.encounter_id] = free + 1
    return outcomes, stored


def again(event: NewEvent, first: Stored) -> Outcome:
    """Return the first receipt where the event is the same one, else a refusal."""
    same = event.is_repeat_of(first.event) and event.expected_position in {
        None,
        first.receipt.stream_pos,
    }
    if same:
        return first.receipt.repeated()
    return KeyUsedOtherwise() if event.is_keyed else OtherEventWithThisId()
