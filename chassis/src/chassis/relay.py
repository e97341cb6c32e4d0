"""Delivers a service's outbox to audit, in every process of the service at once.

Promises:

- The events of one resource MUST arrive in the order they were stored: whoever delivers holds the resource's bucket,
  and delivers the bucket's events from the oldest on.
- Every event MUST arrive once: it leaves the outbox only when audit has said that it has it, and audit knows it by its
  id when it is sent twice.
- A relay that dies MUST NOT stop the others: what it holds is free again after HOLD_S.
- While audit cannot be reached nothing is lost and nothing else waits; one event that audit refuses for good is set
  aside, marked and counted, so that it does not keep the others.
- No connection is held while audit is asked.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any
from uuid import uuid4

import structlog

from chassis.database import Database
from chassis.http import PeerClient, PeerRefused
from chassis.idempotency import IdempotencyKeys
from chassis.outbox import Outbox
from chassis.pool import Row, in_schema
from chassis.problems import PeerUnavailable, Problem
from chassis.telemetry import Metrics

PATH = "/agent-events/batch"
MAX_EVENTS = 500
MAX_BYTES = 4 * 1024 * 1024  # Half of what audit takes at once.
DEADLINE_S = 10.0
HOLD_S = 20.0  # Longer than a delivery may take.
GATHER_S = 0.2  # Between two deliveries, so that the next one is worth its cost.
LOOK_S = 1.0  # How often to look for what other processes left, and at how long the oldest waits.
FIRST_PAUSE_S = 0.2
LONGEST_PAUSE_S = 5.0
FORGET_EVERY_S = 600.0
HOLD = """
UPDATE SCHEMA.outbox_buckets SET holder = $1, held_until = clock_timestamp() + make_interval(secs => $2)
WHERE bucket IN (
    SELECT bucket FROM SCHEMA.outbox_buckets AS free
    WHERE held_until < clock_timestamp()
        AND EXISTS (SELECT FROM SCHEMA.outbox WHERE outbox.bucket = free.bucket AND refused IS NULL)
    FOR UPDATE SKIP LOCKED
)
RETURNING bucket
"""
OLDEST = """
SELECT position, event FROM SCHEMA.outbox
WHERE bucket = ANY($1::smallint[]) AND refused IS NULL ORDER BY position LIMIT $2
"""
REMOVE = "DELETE FROM SCHEMA.outbox WHERE position = ANY($1::bigint[])"
SET_ASIDE = """
UPDATE SCHEMA.outbox SET refused = told.code
FROM unnest($1::bigint[], $2::text[]) AS told (position, code) WHERE outbox.position = told.position
"""
LET_GO = "UPDATE SCHEMA.outbox_buckets SET held_until = '-infinity' WHERE holder = $1"
LAG = """
SELECT coalesce(extract(epoch FROM clock_timestamp() - (
           SELECT created_at FROM SCHEMA.outbox WHERE refused IS NULL ORDER BY position LIMIT 1
       )), 0)::float8 AS lag_s,
       (SELECT count(*) FROM SCHEMA.outbox WHERE refused IS NOT NULL) AS refused
"""


class Relay:
    """The relay of this process. `holder` is a name of its own, so that two relays never hold one bucket."""

    def __init__(
        self, outbox: Outbox, database: Database, audit: PeerClient, metrics: Metrics, *, remember_hours: int
    ) -> None:
        schema = database.schema
        self._outbox = outbox
        self._database = database
        self._audit = audit
        self._metrics = metrics
        self._keys = IdempotencyKeys(schema)
        self._remember_hours = remember_hours
        self._holder = uuid4()
        self._stopping = asyncio.Event()
        self._looked_at = self._forgot_at = 0.0
        self._hold, self._oldest, self._remove, self._set_aside, self._let_go, self._lag = (
            in_schema(schema, statement) for statement in (HOLD, OLDEST, REMOVE, SET_ASIDE, LET_GO, LAG)
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Deliver in the background; at the end once more what is there."""
        task = asyncio.create_task(self._run())
        try:
            yield
        finally:
            self._stopping.set()
            self._outbox.waiting.set()
            await task

    async def _run(self) -> None:
        pause_s = FIRST_PAUSE_S
        while not self._stopping.is_set():
            try:
                await self._look_after()
                more = await self.deliver()
                pause_s = FIRST_PAUSE_S
                if not more:
                    await self._until_something_waits()
            except Exception as failure:  # noqa: BLE001 - Delivery goes on, whatever it was.
                self._complain(failure)
                await self._rest(pause_s)
                pause_s = min(2 * pause_s, LONGEST_PAUSE_S)
        with suppress(Exception):  # What is left is delivered by the next process.
            await self.deliver()

    def _complain(self, failure: Exception) -> None:
        if isinstance(failure, Problem | PeerRefused):
            structlog.get_logger().warning("events could not be delivered", exception=type(failure).__name__)
        else:
            structlog.get_logger().error("events could not be delivered", exc_info=failure)

    async def _until_something_waits(self) -> None:
        self._outbox.waiting.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._outbox.waiting.wait(), LOOK_S)
        await self._rest(GATHER_S)

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    async def _look_after(self) -> None:
        """Measure the lag and forget old keys, now and then."""
        now = time.monotonic()
        if now - self._looked_at >= LOOK_S or self._outbox.lag_s > 0:
            self._looked_at = now
            async with self._database.hot() as connection:
                row = await connection.fetchrow(self._lag)
            assert row is not None  # noqa: S101 - A statement that always gives one row.
            self._outbox.lag_s = row["lag_s"]
            self._metrics.outbox_lag.set(row["lag_s"])
            self._metrics.outbox_refused.set(row["refused"])
        if now - self._forgot_at >= FORGET_EVERY_S:
            self._forgot_at = now
            async with self._database.hot() as connection:
                await self._keys.forget(connection, hours=self._remember_hours)

    async def deliver(self) -> bool:
        """Deliver the oldest events of the buckets that nobody holds; return whether there may be more.

        Raises PeerUnavailable or PeerRefused where audit took nothing, and what the database raises.
        """
        async with self._database.hot() as connection:
            held = [row["bucket"] for row in await connection.fetch(self._hold, self._holder, HOLD_S)]
            rows = await connection.fetch(self._oldest, held, MAX_EVENTS) if held else []
        if not held:
            return False
        taken = up_to_size(rows)
        removed: list[int] = []
        refused: list[tuple[int, str]] = []
        try:
            if taken:
                results = await self._send(taken)
                removed, refused = sort_out(taken, results)
        finally:
            async with self._database.hot() as connection, connection.transaction():
                if removed:
                    await connection.execute(self._remove, removed)
                if refused:
                    await connection.execute(self._set_aside, *map(list, zip(*refused, strict=True)))
                await connection.execute(self._let_go, self._holder)
        self._metrics.outbox_delivered.inc(len(removed))
        for _, code in refused:
            structlog.get_logger().error("audit refuses an event; it is set aside", part=code)
        if len(removed) + len(refused) < len(taken):
            raise PeerUnavailable  # Audit asked to come back for some.
        return len(rows) == MAX_EVENTS or len(taken) < len(rows)

    async def _send(self, taken: Sequence[Row]) -> Sequence[dict[str, Any]]:
        """Return what audit says of each event. Raises PeerUnavailable or PeerRefused."""
        body = b"[" + b",".join(row["event"] for row in taken) + b"]"
        answer = await self._audit.post_json(PATH, body, deadline_s=DEADLINE_S, may_repeat=True)
        results: Any = answer.get("results") if isinstance(answer, dict) else None
        if not isinstance(results, list) or len(results) != len(taken):
            raise PeerUnavailable
        return results


def up_to_size(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the first rows, as many as one request takes; at least one."""
    size = 0
    for index, row in enumerate(rows):
        size += len(row["event"]) + 1
        if size > MAX_BYTES and index:
            return rows[:index]
    return rows


def sort_out(rows: Sequence[Row], results: Sequence[dict[str, Any]]) -> tuple[list[int], list[tuple[int, str]]]:
    """Return the positions of what audit has, and of what it refuses for good, with the problem's code.

    Where audit asks to come back for an event, nothing behind it counts: the order is kept.
    """
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
