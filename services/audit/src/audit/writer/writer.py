"""Each transaction stores all waiting events, numbered without gaps.

Promises to callers of `append`:

- A receipt MUST mean committed: it is returned after the answer to COMMIT, never before.
- The order of `seq` MUST be the order of commits: numbers are assigned while the log's head
  (`audit.log_head`) is locked, and the lock is held until COMMIT. A reader that has seen `seq` n
  has seen all events below n.
- `seq` MUST have no gaps, whatever fails and however many processes write.
- The events of one call MUST be numbered in the given order. A rejected event MUST NOT affect the
  others; an event that cannot be stored now also delays the later ones.
- A repeat MUST NOT get a receipt for a row that someone else wrote.
- If the outcome is unknown, the writer MUST raise DatabaseUnavailable. A repeat with the same id
  then returns the first receipt.
- A single event MUST NOT wait for others: it costs one commit.
- The writer MUST NOT exceed its memory limits: further calls raise LogBusy.
- `recorded_at` MUST NOT decrease along the log, even if the clock does. The receipt warns about an
  untrusted clock.
- The writer MUST NOT wait for readers: its connection is dedicated.
- If an event's leaf has an answer about its encounter, this answer and the events that it settles
  MUST be stored with the event.
- If the log is shorter than the events acknowledged by this process, or than the signed events, the
  writer MUST raise an alarm before it reuses a number, because the tree would not show the loss.
  Appends continue. An alarm stays due until it is stored, even if the log has grown again.
- An event, its leaf and its `change` MUST be stored together.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import islice
from uuid import UUID

import structlog

from audit.errors import LogBusy, OtherEventWithThisId, PositionTaken, SpanEndedOtherwise
from audit.leaves.alarms import LogAlarm
from audit.leaves.leaf import LeafPlace, new_salts, unplaced
from audit.leaves.leaf_key import LeafKey
from audit.leaves.proof_folder import ProofFolder
from audit.writer import repository
from audit.writer.clock import ClockWatch, LogClock, Recording
from audit.writer.entries import (
    EncounterEnd,
    Entry,
    LogState,
    NewEvent,
    Receipt,
    Stored,
    new_answers,
)
from chassis.database.connections import Database
from chassis.problems.problem import InternalError, Problem
from chassis.writes.idempotency import KeyUsedOtherwise

MAX_WAITING_EVENTS = 10_000
MAX_WAITING_BYTES = 64 * 1024 * 1024
MAX_BATCH_EVENTS = 2_000
MAX_BATCH_BYTES = 8 * 1024 * 1024
NO_EVENTS = EncounterEnd()

Outcome = Receipt | Problem


@dataclass(slots=True)
class _Call:
    entries: Sequence[Entry]
    size: int
    outcomes: asyncio.Future[list[Outcome]] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )

    def answer(self, outcomes: list[Outcome]) -> None:
        """Raise a problem if it is retryable and all outcomes have it: then no event was stored."""
        first = outcomes[0]
        if self.outcomes.done():
            return
        if isinstance(first, Problem) and first.retryable and all(one is first for one in outcomes):
            self.outcomes.set_exception(first)
        else:
            self.outcomes.set_result(outcomes)


class Committed:
    def __init__(self) -> None:
        self.seq = -1
        self._next = asyncio.Event()

    def announce(self, seq: int) -> None:
        self.seq = seq
        self._next.set()
        self._next = asyncio.Event()

    async def beyond(self, seq: int) -> None:
        while self.seq <= seq:
            await self._next.wait()


class Writer:
    """`running` MUST be entered before `append` is called. `signed_size` returns the number of
    events under the last known checkpoint.
    """

    def __init__(
        self,
        database: Database,
        proof: ProofFolder,
        clock: LogClock,
        watch: ClockWatch,
        signed_size: Callable[[], int | None] = lambda: None,
    ) -> None:
        self._proof = proof
        self._signed_size = signed_size
        self._acknowledged = 0  # The `seq` after the last event with a receipt.
        self._clock = clock
        self._watch = watch
        self._connection = database.dedicated_pool("log-writer", 1)
        self._waiting: deque[_Call] = deque()
        self._events = 0
        self._bytes = 0
        self._arrived = asyncio.Event()
        self._stopping = False
        self.committed = Committed()

    async def append(self, events: Sequence[NewEvent]) -> list[Outcome]:
        """Return a receipt or a problem for each event, in order. Raises LogBusy,
        DatabaseUnavailable or DatabaseBusy for the whole call.
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
        key = self._proof.key
        leaves = zip(events, new_salts(len(events)), strict=True)
        call = _Call([Entry(event, unplaced(event, key, salt)) for event, salt in leaves], size)
        self._waiting.append(call)
        self._events += len(events)
        self._bytes += size
        self._arrived.set()
        return await call.outcomes

    async def append_all(self, events: Sequence[NewEvent]) -> list[Receipt]:
        """Like `append`, but raises the problem if an event was not stored."""
        receipts: list[Receipt] = []
        for outcome in await self.append(events):
            if isinstance(outcome, Problem):
                raise outcome
            receipts.append(outcome)
        return receipts

    def receipt_mac(self, receipt: Receipt) -> bytes:
        return self._proof.key.receipt_mac(receipt.authenticated_text)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Write events in the background. When the block ends, write all waiting events."""
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
        events, size = len(batch[0].entries), batch[0].size
        while self._waiting:
            events += len(self._waiting[0].entries)
            size += self._waiting[0].size
            if events > MAX_BATCH_EVENTS or size > MAX_BATCH_BYTES:
                break
            batch.append(self._waiting.popleft())
        return batch

    async def _write(self, batch: list[_Call]) -> None:
        outcomes = iter(await self._store([entry for call in batch for entry in call.entries]))
        for call in batch:
            self._events -= len(call.entries)
            self._bytes -= call.size
            call.answer(list(islice(outcomes, len(call.entries))))

    async def _store(self, entries: list[Entry]) -> list[Outcome]:
        """A failed batch is halved until the failing event is found, so that others do not fail
        with it. A large call is also halved, because other processes wait for the lock.
        """
        if len(entries) == 1 or sum(entry.event.size for entry in entries) <= MAX_BATCH_BYTES:
            try:
                return await self._commit(entries)
            except Exception as failure:  # noqa: BLE001 - Callers get an answer whatever fails.
                if isinstance(failure, Problem) and (failure.retryable or len(entries) == 1):
                    return [failure] * len(entries)
                if len(entries) == 1:
                    structlog.get_logger().exception("an event could not be stored")
                    return [InternalError()]
        middle = len(entries) // 2
        first = await self._store(entries[:middle])
        if isinstance(first[-1], Problem) and first[-1].retryable:
            return [*first, *[first[-1]] * (len(entries) - middle)]
        return [*first, *await self._store(entries[middle:])]

    async def _commit(self, entries: list[Entry]) -> list[Outcome]:
        async with self._connection() as connection:
            try:
                await repository.lock_head(connection)
                log = await repository.look_up(
                    connection,
                    [entry.event for entry in entries],
                    origin=self._proof.log_name,
                    key=self._proof.key,
                )
                self._compare_length(log)
                recording = self._clock.recording(log.last_recorded_at)
                outcomes, stored, ends = number(entries, log, recording, self._proof.key)
                for one in log.by_id.values():
                    if not one.event.is_of_log:
                        seq = one.receipt.seq
                        structlog.get_logger().error("a row is no event of the log", seq=seq)
                if stored:
                    answers = new_answers(log, stored)
                    await repository.insert(connection, stored, ends, answers)
                    await repository.settle(connection, log, stored, answers)
                    await repository.change(connection, stored)
                await repository.commit(connection)
            except BaseException:
                with suppress(Exception):  # The connection may be lost.
                    await repository.roll_back(connection)
                raise
        if stored:
            self._acknowledged = stored[-1].receipt.seq + 1
            self._watch.observe(recording)
            self.committed.announce(stored[-1].receipt.seq)
        return outcomes

    def _compare_length(self, log: LogState) -> None:
        alarms = self._proof.alarms
        if log.next_seq < max(log.covered, self._signed_size() or 0):
            alarms.raise_alarm(LogAlarm("shorter-than-signed", log.next_seq).alarm)
        elif log.next_seq < self._acknowledged:
            alarms.raise_alarm(LogAlarm("shorter-than-acknowledged", log.next_seq).alarm)
        else:
            alarms.keep()


def number(
    entries: Sequence[Entry], log: LogState, recording: Recording, key: LeafKey
) -> tuple[list[Outcome], list[Stored], dict[UUID, EncounterEnd]]:
    seq, by_id = log.next_seq, dict(log.by_id)
    ends: dict[UUID, EncounterEnd] = {}
    outcomes: list[Outcome] = []
    stored: list[Stored] = []
    for event, unplaced_leaf in entries:
        same = () if event.is_new_id else event.same_ids
        first = next((by_id[one] for one in same if one in by_id), None)
        if first is not None:
            outcomes.append(_outcome_of_repeat(event, first))
            continue
        if event.refusal is not None:
            outcomes.append(event.refusal)
            continue
        encounter = event.encounter_id
        end = NO_EVENTS
        if encounter is not None:
            end = ends.get(encounter) or log.ends.get(encounter, NO_EVENTS)
        position = end.next_pos if event.has_position else None
        if event.expected_position is not None and event.expected_position != position:
            outcomes.append(PositionTaken(position or 0))
            continue
        leaf = unplaced_leaf.placed(LeafPlace(seq, recording.at, position, end.chain), key)
        if encounter is not None:
            next_pos = end.next_pos if position is None else position + 1
            ends[encounter] = EncounterEnd(next_pos, end.chain.then(leaf.hash))
        receipt = Receipt(
            event.id,
            seq,
            position,
            recording.at,
            event.recorded_by,
            leaf.hash,
            leaf.mac,
            clock_warning=recording.warning,
        )
        stored.append(Stored(event, receipt, leaf))
        if not event.is_new_id:
            by_id[event.id] = stored[-1]
        outcomes.append(receipt)
        seq += 1
    return outcomes, stored, ends


def _outcome_of_repeat(event: NewEvent, first: Stored) -> Outcome:
    if not first.event.is_of_log:
        return InternalError()
    positions = {None, first.receipt.stream_pos}
    if event.is_repeat_of(first.event) and event.expected_position in positions:
        return first.receipt.repeated()
    if event.is_span:
        return SpanEndedOtherwise()
    return KeyUsedOtherwise() if event.is_keyed else OtherEventWithThisId()
