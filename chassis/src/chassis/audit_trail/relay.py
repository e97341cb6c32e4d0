"""Delivers a service's outbox to audit, in every process of the service at once.

Promises:

- The events of one resource arrive in the order they were stored: a relay holds the resource's
  bucket while it delivers, and delivers the oldest events first.
- Every event arrives once: the relay removes it only when audit has confirmed it, and audit
  recognises its id when it comes twice.
- A relay that dies does not stop the others: its buckets are free again after `Timing.hold_s`.
- While audit is unreachable, nothing is lost and nothing else waits. An event that audit refuses
  for good is set aside, marked and counted, so that the others go on. Where audit fails at some
  events and takes no other, audit itself is ill: they wait.
- The relay holds no connection while it waits for audit.
- A process that stops delivers what is left for up to `Timing.stop_s`; the next process delivers
  the rest.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from uuid import uuid4

import structlog
from sqlalchemy import (
    ARRAY,
    BigInteger,
    MetaData,
    any_,
    bindparam,
    delete,
    literal_column,
    select,
    text,
)

from chassis.audit_trail.outbox import Outbox
from chassis.database.columns import outbox_buckets_table, outbox_table
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, in_schema, row_type
from chassis.leases import Leases
from chassis.observability.metrics import OutboxMetrics
from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable, Problem

PATH = "/agent-events/batch"
JITTER = random.Random()  # noqa: S311 - For pauses.
MAX_EVENTS = 500
# Less than half of what audit takes at once, and not more patients than it takes.
MAX_BYTES = 3 * 1024 * 1024
# The planner's statistics of a queue are always old: it may take the table for empty long after an
# outage has filled it, and keep that plan. So these statements go by the indexes, and are written
# such that there is no other order to join in.
BY_INDEX = Command(
    text(
        "SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)"
    )
)
# The oldest of each bucket, of those the oldest altogether: after an outage as cheap as at any
# other time. The order by bucket, which is constant, permits only the index over both.
OLDEST = """
WITH oldest AS MATERIALIZED (
    SELECT next.position FROM unnest(CAST(:buckets AS smallint[])) AS held (bucket) CROSS JOIN LATERAL (
        SELECT position FROM SCHEMA.outbox
        WHERE (bucket, position) >= (held.bucket, 0) AND (bucket, position) < (held.bucket + 1, 0) AND refused IS NULL
        ORDER BY bucket, position LIMIT :most
    ) AS next
    ORDER BY next.position LIMIT :most
)
SELECT oldest.position, stored.event FROM oldest CROSS JOIN LATERAL (
    SELECT event FROM SCHEMA.outbox WHERE outbox.position = oldest.position OFFSET 0
) AS stored
ORDER BY oldest.position
"""
SET_ASIDE = """
UPDATE SCHEMA.outbox SET refused = given.code
FROM unnest(CAST(:positions AS bigint[]), CAST(:codes AS text[])) AS given (position, code)
WHERE outbox.position = given.position
"""
BACKLOG = """
SELECT coalesce(extract(epoch FROM clock_timestamp() - (
           SELECT min(oldest.created_at) FROM SCHEMA.outbox_buckets AS any_bucket CROSS JOIN LATERAL (
               SELECT created_at FROM SCHEMA.outbox
               WHERE (bucket, position) >= (any_bucket.bucket, 0) AND (bucket, position) < (any_bucket.bucket + 1, 0)
                   AND refused IS NULL
               ORDER BY bucket, position LIMIT 1
           ) AS oldest
       )), 0)::float8 AS lag_s,
       (SELECT count(*) FROM SCHEMA.outbox WHERE refused IS NOT NULL) AS refused
"""


@row_type
class WaitingEvent:
    """An event of the outbox: its position, and the JSON that audit takes."""

    position: int
    event: bytes


@row_type
class Backlog:
    """How long the oldest event has waited, in seconds, and how many audit has refused."""

    lag_s: float
    refused: int


class Statements:
    """The statements of a relay, on the tables of one schema."""

    def __init__(self, schema: str) -> None:
        metadata = MetaData(schema=schema)
        outbox, buckets = outbox_table(metadata), outbox_buckets_table(metadata)
        positions = bindparam("positions", type_=ARRAY(BigInteger))
        waiting = select(outbox.c.bucket).where(
            outbox.c.bucket == buckets.c.bucket, outbox.c.refused.is_(None)
        )
        leases = Leases(buckets, holder="holder", until="held_until")
        # With OFFSET 0 the planner looks into the index for each bucket, whatever it believes.
        has_waiting = waiting.offset(literal_column("0")).exists()
        self.take = Query(leases.take(has_waiting).returning(buckets.c.bucket), int)
        self.oldest = Query(text(in_schema(schema, OLDEST)), WaitingEvent)
        self.remove = Command(delete(outbox).where(outbox.c.position == any_(positions)))
        self.set_aside = Command(text(in_schema(schema, SET_ASIDE)))
        self.release = Command(leases.release())
        self.backlog = Query(text(in_schema(schema, BACKLOG)), Backlog)


@dataclass(frozen=True, slots=True)
class Timing:
    """The waits of a relay, in seconds."""

    deadline_s: float = 4.0  # For one delivery; one that takes longer is halved.
    hold_s: float = 10.0  # Longer than a delivery may take, with its statements.
    gather_s: float = 0.5  # Between two deliveries, so that more events share a request.
    measure_s: float = (
        1.0  # Between two looks for events that other processes stored, and between measurements.
    )
    first_pause_s: float = 0.2  # After a failure, doubled after each further one.
    longest_pause_s: float = 5.0
    stop_s: float = 3.0


class AuditFails(Exception):
    """Audit takes none of the events and fails at some; audit's own log has the reason."""


class Relay:
    """The relay of this process."""

    def __init__(
        self,
        outbox: Outbox,
        database: Database,
        audit: PeerClient,
        metrics: OutboxMetrics,
        *,
        timing: Timing | None = None,
    ) -> None:
        self._outbox = outbox
        self._database = database
        self._audit = audit
        self._metrics = metrics
        self._timing = timing or Timing()
        self._token = uuid4()
        self._most = MAX_EVENTS
        self._stopping = asyncio.Event()
        self._statements = Statements(database.schema)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Deliver in the background, at the end what is left for up to `stop_s`."""
        tasks = [
            asyncio.create_task(self._deliver_until_stopped()),
            asyncio.create_task(self._measure_until_stopped()),
        ]
        try:
            yield
        finally:
            self._stopping.set()
            self._outbox.waiting.set()
            _, late = await asyncio.wait(tasks, timeout=self._timing.stop_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _deliver_until_stopped(self) -> None:
        pause_s = self._timing.first_pause_s
        while not self._stopping.is_set():
            self._outbox.waiting.clear()
            try:
                more = await self.deliver()
            except Exception as failure:  # noqa: BLE001 - Delivery goes on after any failure.
                log_failure("events could not be delivered", failure)
                # Which events audit fails at shows only beside others.
                if not isinstance(failure, AuditFails):
                    self._most = max(1, self._most // 2)  # The batch may have been too large.
                await self._pause(pause_s * JITTER.uniform(0.5, 1.0))
                pause_s = min(2 * pause_s, self._timing.longest_pause_s)
                continue
            pause_s = self._timing.first_pause_s
            self._most = min(2 * self._most, MAX_EVENTS)
            if not more:
                await self._wait_for_events()
        with suppress(Exception):  # The next process delivers what is left.
            while await self.deliver():
                pass

    async def _wait_for_events(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._outbox.waiting.wait(), self._timing.measure_s)
        await self._pause(self._timing.gather_s)

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    async def _measure_until_stopped(self) -> None:
        """Measure the lag, also while a delivery hangs."""
        while not self._stopping.is_set():
            try:
                await self.measure()
            except Exception as failure:  # noqa: BLE001 - The next round tries again, after any failure.
                log_failure("the outbox could not be measured", failure)
            await self._pause(self._timing.measure_s)

    @asynccontextmanager
    async def _by_index(self) -> AsyncIterator[Connection]:
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            await BY_INDEX.run(connection)
            yield connection

    async def measure(self) -> None:
        """Measure how long the oldest event has waited, and how many are set aside."""
        async with self._by_index() as connection:
            backlog = await self._statements.backlog.one(connection)
        self._outbox.lag_s = backlog.lag_s
        self._metrics.lag.set(backlog.lag_s)
        self._metrics.refused.set(backlog.refused)

    async def deliver(self) -> bool:
        """Deliver the oldest events of the buckets that no relay holds; return whether there may be
        more.

        Raises PeerUnavailable, PeerRefused or AuditFails where audit took nothing, and what
        `Database.connection` raises.
        """
        try:
            async with self._by_index() as connection:
                held = await self._statements.take.all(
                    connection, token=self._token, lease_s=self._timing.hold_s
                )
                oldest = (
                    await self._statements.oldest.all(connection, buckets=held, most=self._most)
                    if held
                    else []
                )
            if not held:
                return False
            taken = up_to_size(oldest)
            removed, refused = sort_out(taken, await self._send(taken)) if taken else ([], [])
        except BaseException:
            with suppress(Exception):  # Otherwise the buckets are free again after `hold_s`.
                await self._settle([], [])
            raise
        await self._settle(removed, refused)
        if len(removed) + len(refused) < len(taken):
            raise PeerUnavailable  # Audit wants some of them later.
        return len(taken) < len(oldest) or len(oldest) == self._most

    async def _settle(self, removed: list[int], refused: list[tuple[int, str]]) -> None:
        """Remove what audit has, mark what it refuses, and release the buckets."""
        async with self._by_index() as connection:
            if removed:
                await self._statements.remove.run(connection, positions=removed)
            if refused:
                positions, codes = zip(*refused, strict=True)
                await self._statements.set_aside.run(connection, positions=positions, codes=codes)
            await self._statements.release.run(connection, token=self._token, pause_s=0.0)
        self._metrics.delivered.inc(len(removed))
        for _, code in refused:
            structlog.get_logger().error("audit refuses an event; it is set aside", part=code)

    async def _send(self, taken: Sequence[WaitingEvent]) -> Sequence[dict[str, Any]]:
        """Return audit's result for each event. Raises PeerUnavailable or PeerRefused."""
        body = b"[" + b",".join(waiting.event for waiting in taken) + b"]"
        answer = await self._audit.post_json(
            PATH, body, deadline_s=self._timing.deadline_s, may_repeat=True
        )
        results: Any = answer.get("results") if isinstance(answer, dict) else None
        if not isinstance(results, list) or len(results) != len(taken):
            raise PeerUnavailable
        return results


def log_failure(what: str, failure: Exception) -> None:
    """Log an expected failure by its name, any other as a defect with its trace."""
    if isinstance(failure, Problem):
        structlog.get_logger().warning(what, exception=type(failure).__name__)
    elif isinstance(failure, AuditFails):
        structlog.get_logger().error(what, exception=type(failure).__name__)
    elif isinstance(failure, PeerRefused):
        structlog.get_logger().error(what, exception=type(failure).__name__, status=failure.status)
    else:
        structlog.get_logger().error(what, exc_info=failure)


def up_to_size(rows: Sequence[WaitingEvent]) -> Sequence[WaitingEvent]:
    """Return the first events that fit into one request, and one at least."""
    size = 0
    for index, row in enumerate(rows):
        size += len(row.event) + 1
        if size > MAX_BYTES and index:
            return rows[:index]
    return rows


def failed(result: dict[str, Any]) -> bool:
    """Whether audit failed at an event, and did not refuse it."""
    status = result.get("status")
    return (
        isinstance(status, int)
        and status >= HTTPStatus.INTERNAL_SERVER_ERROR
        and result.get("retryable") is False
    )


def sort_out(
    rows: Sequence[WaitingEvent], results: Sequence[dict[str, Any]]
) -> tuple[list[int], list[tuple[int, str]]]:
    """Return the positions of the events that audit has, and of those it refuses for good with the
    problem's code.

    Results behind an event that audit wants later do not count, which keeps the order. Raises
    AuditFails.
    """
    if any(failed(result) for result in results) and not any(
        result.get("status") == "logged" for result in results
    ):
        raise AuditFails
    removed: list[int] = []
    refused: list[tuple[int, str]] = []
    for row, result in zip(rows, results, strict=True):
        if result.get("status") == "logged":
            removed.append(row.position)
        elif result.get("retryable") is not False:
            break
        else:
            refused.append((row.position, str(result.get("code"))[:64]))
    return removed, refused
