"""Delivers the rows of a queue table to a peer, in all processes of a service concurrently.

- Rows about one resource arrive in order: a relay leases the resource's bucket during a delivery,
  and delivers the oldest rows first.
- Every row is delivered at least once: the relay deletes a row only after the peer has confirmed
  it. The peer recognises repeated rows.
- The leases of a crashed relay expire after `Timing.hold_s`.
- While the peer is unreachable, no row is lost. Postponed rows are skipped for a while, if the
  destination permits this. Permanently rejected rows are marked, counted and skipped. If the peer
  fails at some rows and accepts none, all wait.
- A process that stops continues to deliver for up to `Timing.stop_s`.
- The relay does not hold a database connection while it waits for the peer.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, fields
from http import HTTPStatus
from typing import Any, Generic, Protocol, TypeVar
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

from chassis.database.columns import queue_buckets_table, queue_table
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, in_schema, row_type
from chassis.leases import Leases
from chassis.loop import Loop, all_running
from chassis.observability import logs
from chassis.observability.metrics import DeliveryMetrics
from chassis.peers import PeerRefused
from chassis.problems.problem import PeerUnavailable

MOST_COUNTED = 1_000  # Limits the cost of the count, which runs each second.
MOST_RESTING = 2_000  # Limits the number of positions that the statement excludes.
# The planner's statistics of a queue are outdated: after an outage it may assume an empty table. So
# these statements force the indexes and one join order.
BY_INDEX = Command(
    text(
        "SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)"
    )
)
# The order by bucket permits only the index on (bucket, position), so the cost does not depend on
# the number of rows.
OLDEST = """
WITH oldest AS MATERIALIZED (
    SELECT next.position FROM unnest(CAST(:buckets AS smallint[])) AS held (bucket) CROSS JOIN LATERAL (
        SELECT position FROM SCHEMA.QUEUE
        WHERE (bucket, position) >= (held.bucket, 0) AND (bucket, position) < (held.bucket + 1, 0) AND refused IS NULL
            AND position <> ALL (CAST(:resting AS bigint[]))
        ORDER BY bucket, position LIMIT :most
    ) AS next
    ORDER BY next.position LIMIT :most
)
SELECT oldest.position, COLUMNS FROM oldest CROSS JOIN LATERAL (
    SELECT COLUMNS FROM SCHEMA.QUEUE WHERE QUEUE.position = oldest.position OFFSET 0
) AS stored
ORDER BY oldest.position
"""
SET_ASIDE = """
UPDATE SCHEMA.QUEUE SET refused = given.code
FROM unnest(CAST(:positions AS bigint[]), CAST(:codes AS text[])) AS given (position, code)
WHERE QUEUE.position = given.position
"""
BACKLOG = """
SELECT coalesce(extract(epoch FROM clock_timestamp() - (
           SELECT min(oldest.created_at) FROM SCHEMA.QUEUE_buckets AS any_bucket CROSS JOIN LATERAL (
               SELECT created_at FROM SCHEMA.QUEUE
               WHERE (bucket, position) >= (any_bucket.bucket, 0) AND (bucket, position) < (any_bucket.bucket + 1, 0)
                   AND refused IS NULL
               ORDER BY bucket, position LIMIT 1
           ) AS oldest
       )), 0)::float8 AS lag_s,
       (SELECT count(*) FROM (
           SELECT FROM SCHEMA.QUEUE_buckets AS any_bucket CROSS JOIN LATERAL (
               SELECT FROM SCHEMA.QUEUE
               WHERE (bucket, position) >= (any_bucket.bucket, 0) AND (bucket, position) < (any_bucket.bucket + 1, 0)
                   AND refused IS NULL
               ORDER BY bucket, position LIMIT :most
           ) AS waiting
           LIMIT :most
       ) AS counted) AS waiting,
       (SELECT count(*) FROM SCHEMA.QUEUE WHERE refused IS NOT NULL) AS refused
"""


class Row(Protocol):
    @property
    def position(self) -> int: ...


W = TypeVar("W", bound=Row)
W_contra = TypeVar("W_contra", bound=Row, contravariant=True)


@row_type
class Backlog:
    """`waiting`: the number of waiting rows, at most MOST_COUNTED."""

    lag_s: float
    waiting: int
    refused: int


@dataclass(frozen=True, slots=True)
class Queue(Generic[W]):
    name: str
    row: type[W]


class Statements(Generic[W]):
    def __init__(self, schema: str, queue: Queue[W]) -> None:
        metadata = MetaData(schema=schema)
        table = queue_table(metadata, queue.name)
        buckets = queue_buckets_table(metadata, queue.name)
        positions = bindparam("positions", type_=ARRAY(BigInteger))
        waiting = select(table.c.bucket).where(
            table.c.bucket == buckets.c.bucket, table.c.refused.is_(None)
        )
        leases = Leases(buckets, holder="holder", until="held_until")
        # OFFSET 0 forces an index lookup per outbox bucket.
        has_waiting = waiting.offset(literal_column("0")).exists()
        # Any: a dataclass.
        row: Any = queue.row
        columns = [field.name for field in fields(row) if field.name != "position"]

        def on_queue(statement: str) -> str:
            named = statement.replace("COLUMNS", ", ".join(columns)).replace("QUEUE", queue.name)
            return in_schema(schema, named)

        self.take = Query(leases.take(has_waiting).returning(buckets.c.bucket), int)
        self.oldest = Query(text(on_queue(OLDEST)), queue.row)
        self.hold = Command(leases.extend())
        self.remove = Command(delete(table).where(table.c.position == any_(positions)))
        self.set_aside = Command(text(on_queue(SET_ASIDE)))
        self.release = Command(leases.release())
        self.backlog = Query(text(on_queue(BACKLOG)), Backlog)


@dataclass(frozen=True, slots=True)
class Timing:
    deadline_s: float = 4.0  # A longer delivery is halved.
    hold_s: float = 10.0  # Longer than a delivery with its statements.
    gather_s: float = 0.5  # Between two deliveries, so that more rows share a request.
    # Seconds between two checks for rows of other processes.
    measure_s: float = 1.0
    first_pause_s: float = 0.2  # Doubled after each further failure.
    longest_pause_s: float = 5.0
    stop_s: float = 3.0


class PeerFails(Exception):
    """The peer accepts none of the rows. The peer's log has the reason."""


class WantedLater(PeerUnavailable):
    """The peer postpones these rows; the relay delivers other rows first."""


class HoldLost(Exception):
    """The lease has expired; another relay may deliver the rows."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`removed` are the confirmed positions of the first `taken` rows, `refused` the permanently
    rejected positions with the problem's code. All others are postponed; rows in `later` may be
    skipped for a while.
    """

    taken: int
    removed: Sequence[int]
    refused: Sequence[tuple[int, str]]
    later: Sequence[int] = ()


# A function that extends the leases to this many seconds from now. Raises HoldLost.
Hold = Callable[[float], Awaitable[None]]


class Destination(Protocol[W_contra]):
    of: str
    most: int

    async def deliver(self, oldest: Sequence[W_contra], hold: Hold, /) -> Outcome:
        """Raises PeerUnavailable, PeerRefused or PeerFails if the peer has stored none of the rows."""

    def may_arrive_later(self, failure: BaseException, /) -> bool:
        """Return whether a failed delivery may arrive and undo a later delivery."""


class Arrivals(Protocol):
    """The process sets `waiting` when it has stored rows. The relay clears `waiting`, and measures
    `lag_s`, the age of the oldest row, and `count`, at most MOST_COUNTED.
    """

    waiting: asyncio.Event
    lag_s: float
    count: int


class Relay(Generic[W]):
    def __init__(
        self,
        queue: Queue[W],
        arrivals: Arrivals,
        database: Database,
        destination: Destination[W],
        metrics: DeliveryMetrics,
        *,
        timing: Timing | None = None,
        is_paused: bool = False,
    ) -> None:
        self._arrivals = arrivals
        self._database = database
        self._destination = destination
        self._metrics = metrics
        self._timing = timing or Timing()
        self._is_paused = is_paused
        self._token = uuid4()
        self._most = destination.most
        self._resting: set[int] = set()  # Positions of postponed rows.
        self._statements = Statements(database.schema, queue)

    def running(self) -> AbstractAsyncContextManager[None]:
        """A paused relay only measures the queue."""
        of, timing = self._destination.of, self._timing
        measuring = Loop(
            self.measure, timing.measure_s, f"waiting {of} could not be measured", log=log_failure
        )
        if self._is_paused:
            return measuring.running()
        delivering = Loop(
            self._deliver_and_adapt,
            timing.measure_s,
            f"{of} could not be delivered",
            log=log_failure,
            woken=self._arrivals.waiting,
            gather_s=timing.gather_s,
            retry_s=(timing.first_pause_s, timing.longest_pause_s),
            stop_s=timing.stop_s,
        )
        return all_running(measuring, delivering)

    async def _deliver_and_adapt(self) -> bool:
        try:
            more = await self.deliver()
        except WantedLater:
            raise
        except PeerFails:
            self._send_more()  # A larger batch may contain rows that the peer accepts.
            raise
        except Exception:
            self._most = max(1, self._most // 2)  # The batch may have been too large.
            raise
        self._send_more()
        return more

    def _send_more(self) -> None:
        self._most = min(2 * self._most, self._destination.most)

    @asynccontextmanager
    async def _by_index(self) -> AsyncIterator[Connection]:
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            await BY_INDEX.run(connection)
            yield connection

    async def measure(self) -> None:
        async with self._by_index() as connection:
            backlog = await self._statements.backlog.one(connection, most=MOST_COUNTED)
        self._arrivals.lag_s = backlog.lag_s
        self._arrivals.count = backlog.waiting
        self._metrics.lag.set(backlog.lag_s)
        self._metrics.refused.set(backlog.refused)

    async def deliver(self) -> bool:
        """Return whether more rows may be waiting."""
        try:
            async with self._by_index() as connection:
                held = await self._statements.take.all(
                    connection, token=self._token, lease_s=self._timing.hold_s
                )
                oldest = await self._oldest(connection, held) if held else []
            if not held:
                return False

            async def hold(seconds: float) -> None:
                await self._hold(len(held), seconds)

            outcome = (
                await self._destination.deliver(oldest, hold) if oldest else Outcome(0, [], [])
            )
        except BaseException as failure:
            if not self._destination.may_arrive_later(failure):
                with suppress(Exception):  # If this fails, the leases expire.
                    await self._settle([], [])
            raise
        await self._settle(outcome.removed, outcome.refused)
        self._report(oldest, outcome.refused)
        self._resting.update(outcome.later)
        wanted = outcome.taken - len(outcome.removed) - len(outcome.refused)
        if wanted and not (outcome.later and wanted < outcome.taken):
            raise WantedLater if outcome.later else PeerUnavailable
        return outcome.taken < len(oldest) or len(oldest) == self._most

    async def _oldest(self, connection: Connection, held: Sequence[int]) -> Sequence[W]:
        if len(self._resting) > MOST_RESTING:
            self._resting.clear()
        of = {"buckets": held, "most": self._most}
        oldest = await self._statements.oldest.all(connection, **of, resting=[*self._resting])
        if not oldest and self._resting:
            self._resting.clear()
            oldest = await self._statements.oldest.all(connection, **of, resting=[])
        return oldest

    async def _hold(self, buckets: int, seconds: float) -> None:
        async with self._by_index() as connection:
            held = await self._statements.hold.run(connection, token=self._token, lease_s=seconds)
        if held < buckets:
            raise HoldLost

    async def _settle(self, removed: Sequence[int], refused: Sequence[tuple[int, str]]) -> None:
        async with self._by_index() as connection:
            if removed:
                await self._statements.remove.run(connection, positions=removed)
            if refused:
                positions, codes = zip(*refused, strict=True)
                await self._statements.set_aside.run(connection, positions=positions, codes=codes)
            await self._statements.release.run(connection, token=self._token, pause_s=0.0)
        self._metrics.delivered.inc(len(removed))

    def _report(self, rows: Sequence[W], refused: Sequence[tuple[int, str]]) -> None:
        resources = {row.position: getattr(row, "resource", None) for row in rows}
        for position, code in refused:
            structlog.get_logger().error(
                f"one of the {self._destination.of} is refused and set aside",
                part=code,
                resource=resources.get(position),
            )


def log_failure(what: str, failure: Exception) -> None:
    if isinstance(failure, PeerFails | HoldLost):
        structlog.get_logger().error(what, exception=type(failure).__name__)
    elif isinstance(failure, PeerRefused):
        structlog.get_logger().error(what, exception=type(failure).__name__, status=failure.status)
    else:
        logs.log_failure(what, failure)


def failed(result: dict[str, Any]) -> bool:
    status, is_final = result.get("status"), result.get("retryable") is False
    return is_final and isinstance(status, int) and status >= HTTPStatus.INTERNAL_SERVER_ERROR


def sort_out(
    rows: Sequence[W], results: Sequence[dict[str, Any]], *, kept: Collection[str]
) -> tuple[list[int], list[tuple[int, str]]]:
    """Return confirmed positions (with a status in `kept`), and permanently rejected positions with
    the problem's code. Results after a postponed row are ignored to preserve the order. Raises
    PeerFails.
    """
    if any(failed(result) for result in results) and not any(
        result.get("status") in kept for result in results
    ):
        raise PeerFails
    removed: list[int] = []
    refused: list[tuple[int, str]] = []
    for row, result in zip(rows, results, strict=True):
        if result.get("status") in kept:
            removed.append(row.position)
        elif result.get("retryable") is not False:
            break
        else:
            refused.append((row.position, str(result.get("code"))[:64]))
    return removed, refused
