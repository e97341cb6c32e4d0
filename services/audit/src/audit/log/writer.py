"""The log's writer: each transaction stores all events that wait, numbered without gaps.

Promises to callers of `append`:

- A receipt MUST mean committed: it is given after COMMIT was answered, never before.
- The order of `seq` MUST be the order of commits: numbers are given while the log's head
  (`audit.log_head`) is locked, and the lock is held until COMMIT. A reader that has seen `seq` n
  has missed nothing below n.
- `seq` MUST have no gaps, whatever fails and however many processes write: an event that is not
  stored gets no number.
- The events of one call MUST be numbered in the order given. A refused event MUST NOT keep the
  others out; one that cannot be stored now puts off those after it.
- Where the outcome is unknown the writer MUST say so (DatabaseUnavailable) and never guess.
  Repeating an event with its id gives the first receipt.
- A single event MUST NOT wait for others: it costs one commit.
- The writer MUST NOT hold more than its limits: further calls get LogBusy.
- Time MUST NOT run back in the order of the log, whatever the clock does: a range of time is a
  range of `seq`. The receipt warns of a clock that cannot be trusted.
- The writer MUST NOT wait for readers: it has a connection of its own.
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
from audit.log.committed import Committed
from audit.log.entries import LogState, NewEvent, Receipt, Stored
from chassis.database.connections import Database
from chassis.problems.problem import InternalError, Problem
from chassis.writes.idempotency import KeyUsedOtherwise

MAX_WAITING_EVENTS = 10_000
MAX_WAITING_BYTES = 64 * 1024 * 1024
MAX_BATCH_EVENTS = 2_000
MAX_BATCH_BYTES = 8 * 1024 * 1024

Outcome = Receipt | Problem


@dataclass(slots=True)
class _Call:
    events: Sequence[NewEvent]
    size: int
    outcomes: asyncio.Future[list[Outcome]] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )

    def answer(self, outcomes: list[Outcome]) -> None:
        """Return the outcomes to the caller, if it still waits: one failure of all is raised."""
        first = outcomes[0]
        if self.outcomes.done():
            return
        if isinstance(first, Problem) and first.retryable and all(one is first for one in outcomes):
            self.outcomes.set_exception(first)
        else:
            self.outcomes.set_result(outcomes)


class Writer:
    """The one writer of this process. `running` MUST be entered before `append` is called."""

    def __init__(self, database: Database, clock: LogClock, watch: ClockWatch) -> None:
        self._clock = clock
        self._watch = watch
        self._connection = database.set_apart("log-writer", 1)
        self._waiting: deque[_Call] = deque()
        self._events = 0
        self._bytes = 0
        self._arrived = asyncio.Event()
        self._stopping = False
        self.committed = Committed()

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
        call = _Call(events, size)
        self._waiting.append(call)
        self._events += len(events)
        self._bytes += size
        self._arrived.set()
        return await call.outcomes

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Write in the background; at the end, write all that waits first."""
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

    def _take(self) -> list[_Call]:
        batch = [self._waiting.popleft()]
        events, size = len(batch[0].events), batch[0].size
        while self._waiting:
            events += len(self._waiting[0].events)
            size += self._waiting[0].size
            if events > MAX_BATCH_EVENTS or size > MAX_BATCH_BYTES:
                break
            batch.append(self._waiting.popleft())
        return batch

    async def _write(self, batch: list[_Call]) -> None:
        outcomes = iter(await self._store([event for call in batch for event in call.events]))
        for call in batch:
            self._events -= len(call.events)
            self._bytes -= call.size
            call.answer(list(islice(outcomes, len(call.events))))

    async def _store(self, events: list[NewEvent]) -> list[Outcome]:
        """Store events and return the outcome of each.

        Where one cannot be stored, halving finds it, so that no other fails for it. Where none can
        be stored now, the callers have to try again. A call too large for one transaction is halved
        as well: all processes wait while one holds the lock.
        """
        if len(events) == 1 or sum(event.size for event in events) <= MAX_BATCH_BYTES:
            try:
                return await self._commit(events)
            except Exception as failure:  # noqa: BLE001 - Callers get an answer whatever fails.
                if isinstance(failure, Problem) and (failure.retryable or len(events) == 1):
                    return [failure] * len(events)
                if len(events) == 1:
                    structlog.get_logger().exception("an event could not be stored")
                    return [InternalError()]
        middle = len(events) // 2
        first = await self._store(events[:middle])
        if isinstance(first[-1], Problem) and first[-1].retryable:
            # The second half must not be numbered before the first one, which is sent again.
            return [*first, *[first[-1]] * (len(events) - middle)]
        return [*first, *await self._store(events[middle:])]

    async def _commit(self, events: list[NewEvent]) -> list[Outcome]:
        async with self._connection() as connection:
            try:
                await repository.lock_head(connection)
                log = await repository.look_up(connection, events)
                recording = self._clock.recording(log.last_recorded_at)
                outcomes, stored = number(events, log, recording)
                if stored:
                    await repository.insert(connection, stored)
                await repository.commit(connection)
            except BaseException:
                with suppress(Exception):  # The connection may be lost.
                    await repository.roll_back(connection)
                raise
        if stored:
            self._watch.observe(recording)
            self.committed.announce(stored[-1].receipt.seq)
        return outcomes


def number(
    events: Sequence[NewEvent], log: LogState, recording: Recording
) -> tuple[list[Outcome], list[Stored]]:
    """Give each new event its numbers; return the outcome of each event, and the events to store.
    Pure.
    """
    seq, positions, by_id = log.next_seq, dict(log.positions), dict(log.by_id)
    outcomes: list[Outcome] = []
    stored: list[Stored] = []
    for event in events:
        first = by_id.get(event.id)
        if first is not None:
            outcomes.append(_repeated(event, first))
            continue
        if event.refusal is not None:
            outcomes.append(event.refusal)
            continue
        position = positions.get(event.encounter_id, 0) if event.has_position else None
        if event.expected_position is not None and event.expected_position != position:
            outcomes.append(PositionTaken(position or 0))
            continue
        receipt = Receipt(
            event.id,
            seq,
            position,
            recording.at,
            event.recorded_by,
            clock_warning=recording.warning,
        )
        by_id[event.id] = Stored(event, receipt)
        stored.append(by_id[event.id])
        outcomes.append(receipt)
        seq += 1
        if position is not None:
            positions[event.encounter_id] = position + 1
    return outcomes, stored


def _repeated(event: NewEvent, first: Stored) -> Outcome:
    positions = {None, first.receipt.stream_pos}
    if event.is_repeat_of(first.event) and event.expected_position in positions:
        return first.receipt.repeated()
    return KeyUsedOtherwise() if event.is_keyed else OtherEventWithThisId()
