"""Delivers a service's outbox to audit, in every process of the service at once.

Promises:

- The events of one resource MUST arrive in the order they were stored: whoever delivers holds the
  resource's bucket, and delivers the bucket's events from the oldest on.
- Every event MUST arrive once: it leaves the outbox only when audit has said that it has it, and
  audit knows it by its id when it is sent twice.
- A relay that dies MUST NOT stop the others: what it holds is free again after `Timing.hold_s`.
- While audit cannot be reached nothing is lost and nothing else waits; one event that audit refuses
  for good is set aside, marked and counted, so that it does not keep the others. Where audit fails
  at events and takes no other, it is audit that is ill: they wait.
- No connection is held while audit is asked.
- A process that is told to stop delivers what is left, or leaves it to the next one after
  `Timing.stop_s`.
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

from chassis.audit_trail.outbox import Outbox
from chassis.database.connections import Database
from chassis.database.pool import Connection, Row, in_schema, only
from chassis.observability.metrics import OutboxMetrics
from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable, Problem

PATH = "/agent-events/batch"
JITTER = random.Random()  # noqa: S311 - For pauses.
MAX_EVENTS = 500
# Less than half of what audit takes at once, and not more patients than it takes.
MAX_BYTES = 3 * 1024 * 1024
# What the planner knows of a queue is always old: it may believe in an empty table long after an
# outage has filled it, and keeps a plan from then. So it is told to go by the indexes, and the
# statements leave it no other order to join in.
BY_INDEX = (
    "SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)"
)
HOLD = """
UPDATE SCHEMA.outbox_buckets SET holder = $1, held_until = clock_timestamp() + make_interval(secs => $2)
WHERE bucket IN (
    SELECT bucket FROM SCHEMA.outbox_buckets AS free
    WHERE held_until < clock_timestamp()
        AND EXISTS (SELECT FROM SCHEMA.outbox WHERE outbox.bucket = free.bucket AND refused IS NULL OFFSET 0)
    FOR UPDATE SKIP LOCKED
)
RETURNING bucket
"""
# Of each bucket the oldest, of those the oldest altogether: as dear after an outage as at any other
# time. Ordered by the bucket as well, which is always the same one, so that only the index over
# both will do.
OLDEST = """
WITH oldest AS MATERIALIZED (
    SELECT next.position FROM unnest($1::smallint[]) AS held (bucket) CROSS JOIN LATERAL (
        SELECT position FROM SCHEMA.outbox
        WHERE (bucket, position) >= (held.bucket, 0) AND (bucket, position) < (held.bucket + 1, 0) AND refused IS NULL
        ORDER BY bucket, position LIMIT $2
    ) AS next
    ORDER BY next.position LIMIT $2
)
SELECT oldest.position, stored.event FROM oldest CROSS JOIN LATERAL (
    SELECT event FROM SCHEMA.outbox WHERE outbox.position = oldest.position OFFSET 0
) AS stored
ORDER BY oldest.position
"""
REMOVE = "DELETE FROM SCHEMA.outbox WHERE position = ANY($1::bigint[])"
SET_ASIDE = """
UPDATE SCHEMA.outbox SET refused = told.code
FROM unnest($1::bigint[], $2::text[]) AS told (position, code) WHERE outbox.position = told.position
"""
LET_GO = "UPDATE SCHEMA.outbox_buckets SET held_until = '-infinity' WHERE holder = $1"
LAG = """
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


@dataclass(frozen=True, slots=True)
class Timing:
    """How long a relay waits for what, in seconds."""

    deadline_s: float = 4.0  # For one delivery; one that takes longer is halved.
    hold_s: float = 10.0  # Longer than a delivery may take, with its statements.
    gather_s: float = 0.5  # Between two deliveries, so that the next one is worth its cost.
    look_s: float = (
        1.0  # How often to look for what other processes left, and at how long the oldest waits.
    )
    first_pause_s: float = 0.2  # After a failure, doubled after each further one.
    longest_pause_s: float = 5.0
    stop_s: float = 3.0


class AuditFails(Exception):
    """Audit answers, takes none of the events and fails at some; its own log says why."""


class Relay:
    """The relay of this process. `holder` is a name of its own, so that two relays never hold one
    bucket.
    """

    def __init__(
        self,
        outbox: Outbox,
        database: Database,
        audit: PeerClient,
        metrics: OutboxMetrics,
        *,
        timing: Timing | None = None,
    ) -> None:
        schema = database.schema
        self._outbox = outbox
        self._database = database
        self._audit = audit
        self._metrics = metrics
        self._timing = timing or Timing()
        self._holder = uuid4()
        self._most = MAX_EVENTS
        self._stopping = asyncio.Event()
        self._hold, self._oldest, self._remove, self._set_aside, self._let_go, self._lag = (
            in_schema(schema, statement)
            for statement in (HOLD, OLDEST, REMOVE, SET_ASIDE, LET_GO, LAG)
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Deliver in the background; at the end what is there still, for as long as `stop_s`."""
        tasks = [
            asyncio.create_task(self._deliver_until_stopped()),
            asyncio.create_task(self._look_until_stopped()),
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
            except Exception as failure:  # noqa: BLE001 - Delivery goes on, whatever it was.
                complain("events could not be delivered", failure)
                # Only beside others is it seen which events audit fails at.
                if not isinstance(failure, AuditFails):
                    self._most = max(1, self._most // 2)  # It may have been too much at once.
                await self._rest(pause_s * JITTER.uniform(0.5, 1.0))  # Not all at the same time.
                pause_s = min(2 * pause_s, self._timing.longest_pause_s)
                continue
            pause_s = self._timing.first_pause_s
            self._most = min(2 * self._most, MAX_EVENTS)
            if not more:
                await self._until_something_waits()
        with suppress(Exception):  # What is left is delivered by the next process.
            while await self.deliver():
                pass

    async def _until_something_waits(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._outbox.waiting.wait(), self._timing.look_s)
        await self._rest(self._timing.gather_s)

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    async def _look_until_stopped(self) -> None:
        """Measure the lag, also while a delivery hangs."""
        while not self._stopping.is_set():
            try:
                await self.measure()
            except Exception as failure:  # noqa: BLE001 - It is tried again, whatever it was.
                complain("the outbox could not be looked at", failure)
            await self._rest(self._timing.look_s)

    @asynccontextmanager
    async def _by_index(self) -> AsyncIterator[Connection]:
        async with self._database.hot() as connection, connection.transaction():
            await connection.execute(BY_INDEX)
            yield connection

    async def measure(self) -> None:
        """Measure how long the oldest event waits, and how many were set aside."""
        async with self._by_index() as connection:
            row = only(await connection.fetchrow(self._lag))
        self._outbox.lag_s = row["lag_s"]
        self._metrics.lag.set(row["lag_s"])
        self._metrics.refused.set(row["refused"])

    async def deliver(self) -> bool:
        """Deliver the oldest events of the buckets that nobody holds; return whether there may be
        more.

        Raises PeerUnavailable, PeerRefused or AuditFails where audit took nothing, and what the
        database raises.
        """
        try:
            async with self._by_index() as connection:
                held = [
                    row["bucket"]
                    for row in await connection.fetch(self._hold, self._holder, self._timing.hold_s)
                ]
                rows = await connection.fetch(self._oldest, held, self._most) if held else []
            if not held:
                return False
            taken = up_to_size(rows)
            removed, refused = sort_out(taken, await self._send(taken)) if taken else ([], [])
        except BaseException:
            with suppress(Exception):  # Else they are free again after `hold_s`.
                await self._settle([], [])
            raise
        await self._settle(removed, refused)
        if len(removed) + len(refused) < len(taken):
            raise PeerUnavailable  # Audit asked to come back for some.
        return len(taken) < len(rows) or len(rows) == self._most

    async def _settle(self, removed: list[int], refused: list[tuple[int, str]]) -> None:
        """Remove what audit has, mark what it refuses, and let the buckets go."""
        async with self._by_index() as connection:
            if removed:
                await connection.execute(self._remove, removed)
            if refused:
                await connection.execute(self._set_aside, *map(list, zip(*refused, strict=True)))
            await connection.execute(self._let_go, self._holder)
        self._metrics.delivered.inc(len(removed))
        for _, code in refused:
            structlog.get_logger().error("audit refuses an event; it is set aside", part=code)

    async def _send(self, taken: Sequence[Row]) -> Sequence[dict[str, Any]]:
        """Return what audit says of each event. Raises PeerUnavailable or PeerRefused."""
        body = b"[" + b",".join(row["event"] for row in taken) + b"]"
        answer = await self._audit.post_json(
            PATH, body, deadline_s=self._timing.deadline_s, may_repeat=True
        )
        results: Any = answer.get("results") if isinstance(answer, dict) else None
        if not isinstance(results, list) or len(results) != len(taken):
            raise PeerUnavailable
        return results


def complain(what: str, failure: Exception) -> None:
    """Log a failure: one that is known by its name, another one as the defect it is."""
    if isinstance(failure, Problem):
        structlog.get_logger().warning(what, exception=type(failure).__name__)
    elif isinstance(failure, AuditFails):
        structlog.get_logger().error(what, exception=type(failure).__name__)
    elif isinstance(failure, PeerRefused):
        structlog.get_logger().error(what, exception=type(failure).__name__, status=failure.status)
    else:
        structlog.get_logger().error(what, exc_info=failure)


def up_to_size(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the first rows, as many as one request takes; at least one."""
    size = 0
    for index, row in enumerate(rows):
        size += len(row["event"]) + 1
        if size > MAX_BYTES and index:
            return rows[:index]
    return rows


def failed(result: dict[str, Any]) -> bool:
    """Whether audit failed at an event, rather than refused it."""
    status = result.get("status")
    return (
        isinstance(status, int)
        and status >= HTTPStatus.INTERNAL_SERVER_ERROR
        and result.get("retryable") is False
    )


def sort_out(
    rows: Sequence[Row], results: Sequence[dict[str, Any]]
) -> tuple[list[int], list[tuple[int, str]]]:
    """Return the positions of what audit has, and of what it refuses for good, with the problem's
    code.

    Where audit asks to come back for an event, nothing behind it counts: the order is kept. Raises
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
            removed.append(row["position"])
        elif result.get("retryable") is not False:
            break
        else:
            refused.append((row["position"], str(result.get("code"))[:64]))
    return removed, refused
