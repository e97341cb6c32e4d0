"""Delivers what waits in a table of a service to a peer, in every process of the service at once.

Promises:

- Rows about one resource arrive in the order in which they were stored: a relay holds the resource's bucket
  while it delivers, and delivers the oldest rows first.
- Every row is delivered at least once: the relay removes it only when the peer has confirmed it. The
  destination makes that once: the peer recognises what comes twice.
- A relay that dies does not stop the others: its buckets are free again after `Timing.hold_s`.
- While the peer is unreachable, nothing is lost and nothing else waits. Rows that it wants later
  rest while others have their turn, where the destination lets these go on. A row that it refuses
  for good is set aside, marked and counted, so that the others go on. If the peer fails at some rows
  and takes no other, the peer itself is ill: they wait.
- The relay holds no connection while it waits for the peer.
- A process that stops delivers what is left for up to `Timing.stop_s`; the next process delivers
  the rest.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager, suppress
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
from chassis.observability.metrics import DeliveryMetrics
from chassis.peers import PeerRefused
from chassis.problems.problem import PeerUnavailable, Problem

MOST_COUNTED = 1_000  # Each second; after an outage more wait.
MOST_RESTING = 2_000  # Rows; the statement that leaves them out names them.
JITTER = random.Random()  # noqa: S311 - For pauses.
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
    """A row of a queue: its position, and the columns that the destination needs."""

    @property
    def position(self) -> int: ...


W = TypeVar("W", bound=Row)
W_contra = TypeVar("W_contra", bound=Row, contravariant=True)


@row_type
class Backlog:
    """How long the oldest row has waited, in seconds, how many wait, up to MOST_COUNTED, and how
    many the peer has refused.
    """

    lag_s: float
    waiting: int
    refused: int


@dataclass(frozen=True, slots=True)
class Queue(Generic[W]):
    """The table of what waits for one destination (`queue_table`), and how its rows are read."""

    name: str
    row: type[W]


class Statements(Generic[W]):
    """The statements of a relay, on the tables of one schema."""

    def __init__(self, schema: str, queue: Queue[W]) -> None:
        metadata = MetaData(schema=schema)
        table = queue_table(metadata, queue.name)
        buckets = queue_buckets_table(metadata, queue.name)
        positions = bindparam("positions", type_=ARRAY(BigInteger))
        waiting = select(table.c.bucket).where(
            table.c.bucket == buckets.c.bucket, table.c.refused.is_(None)
        )
        leases = Leases(buckets, holder="holder", until="held_until")
        # With OFFSET 0 the planner looks into the index for each bucket, whatever it believes.
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
    """The waits of a relay, in seconds."""

    deadline_s: float = 4.0  # For one delivery; one that takes longer is halved.
    hold_s: float = 10.0  # Longer than a delivery may take, with its statements.
    gather_s: float = 0.5  # Between two deliveries, so that more rows share a request.
    # Between two looks for rows that other processes stored, and between measurements.
    measure_s: float = 1.0
    first_pause_s: float = 0.2  # After a failure, doubled after each further one.
    longest_pause_s: float = 5.0
    stop_s: float = 3.0


class PeerFails(Exception):
    """The peer takes none of the rows and fails at some; its own log has the reason."""


class WantedLater(PeerUnavailable):
    """The peer answers and wants all of the rows later; they rest, and others are delivered."""


class HoldLost(Exception):
    """Another relay may deliver the rows by now."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The fate of the first `taken` rows: positions that the peer has, and those that it refuses for good
    with the problem's code. It wants the others later; `later` has those that keep no row waiting.
    """

    taken: int
    removed: Sequence[int]
    refused: Sequence[tuple[int, str]]
    later: Sequence[int] = ()


# Holds the buckets for so many seconds from now. Raises HoldLost.
Hold = Callable[[float], Awaitable[None]]


class Destination(Protocol[W_contra]):
    """A peer that takes the rows of a queue. `of` names them in logs; at most `most` are delivered at
    once.
    """

    of: str
    most: int

    async def deliver(self, oldest: Sequence[W_contra], hold: Hold, /) -> Outcome:
        """Deliver the first of these rows.

        Raises PeerUnavailable, PeerRefused or PeerFails where the peer took nothing.
        """

    def may_arrive_later(self, failure: BaseException, /) -> bool:
        """Whether what was sent when a delivery failed may still arrive, and would then undo what is
        sent after it: its buckets stay held for their time.
        """


class Arrivals(Protocol):
    """A process's knowledge of waiting rows: `waiting` is set when it has stored some; the relay clears it.
    `lag_s` is how long the oldest row has waited, and `count` how many wait, up to MOST_COUNTED; the
    relay measures both.
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
        self._resting: set[int] = set()  # Positions.
        self._stopping = asyncio.Event()
        self._statements = Statements(database.schema, queue)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Deliver in the background, at the end what is left for up to `stop_s`. One that is paused
        measures only.
        """
        tasks = [asyncio.create_task(self._measure_until_stopped())]
        if not self._is_paused:
            tasks.append(asyncio.create_task(self._deliver_until_stopped()))
        try:
            yield
        finally:
            self._stopping.set()
            self._arrivals.waiting.set()
            _, late = await asyncio.wait(tasks, timeout=self._timing.stop_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _deliver_until_stopped(self) -> None:
        pause_s = self._timing.first_pause_s
        while not self._stopping.is_set():
            self._arrivals.waiting.clear()
            try:
                more = await self.deliver()
            except Exception as failure:  # noqa: BLE001 - Delivery goes on after any failure.
                log_failure(f"{self._destination.of} could not be delivered", failure)
                if isinstance(failure, PeerFails):
                    self._send_more()  # Which rows the peer fails at shows only beside others.
                elif not isinstance(failure, WantedLater):
                    self._most = max(1, self._most // 2)  # The batch may have been too large.
                await self._pause(pause_s * JITTER.uniform(0.5, 1.0))
                pause_s = min(2 * pause_s, self._timing.longest_pause_s)
                continue
            pause_s = self._timing.first_pause_s
            self._send_more()
            if not more:
                await self._wait_for_rows()
        with suppress(Exception):  # The next process delivers what is left.
            while await self.deliver():
                pass

    def _send_more(self) -> None:
        self._most = min(2 * self._most, self._destination.most)

    async def _wait_for_rows(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._arrivals.waiting.wait(), self._timing.measure_s)
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
                log_failure(f"waiting {self._destination.of} could not be measured", failure)
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
        """Measure how long the oldest row has waited, and how many are set aside."""
        async with self._by_index() as connection:
            backlog = await self._statements.backlog.one(connection, most=MOST_COUNTED)
        self._arrivals.lag_s = backlog.lag_s
        self._arrivals.count = backlog.waiting
        self._metrics.lag.set(backlog.lag_s)
        self._metrics.refused.set(backlog.refused)

    async def deliver(self) -> bool:
        """Deliver the oldest rows of the buckets that no relay holds; return whether there may be
        more.

        Raises PeerUnavailable, PeerRefused or PeerFails where the peer took nothing, HoldLost, and
        what `Database.connection` raises.
        """
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
                with suppress(Exception):  # Otherwise the buckets are free again after `hold_s`.
                    await self._settle([], [])
            raise
        await self._settle(outcome.removed, outcome.refused)
        self._resting.update(outcome.later)
        wanted = outcome.taken - len(outcome.removed) - len(outcome.refused)
        if wanted and not (outcome.later and wanted < outcome.taken):
            raise WantedLater if outcome.later else PeerUnavailable
        return outcome.taken < len(oldest) or len(oldest) == self._most

    async def _oldest(self, connection: Connection, held: Sequence[int]) -> Sequence[W]:
        """Return the oldest rows that do not rest. Once there are none, all have had their turn."""
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
        """Remove what the peer has, mark what it refuses, and release the buckets."""
        async with self._by_index() as connection:
            if removed:
                await self._statements.remove.run(connection, positions=removed)
            if refused:
                positions, codes = zip(*refused, strict=True)
                await self._statements.set_aside.run(connection, positions=positions, codes=codes)
            await self._statements.release.run(connection, token=self._token, pause_s=0.0)
        self._metrics.delivered.inc(len(removed))
        for _, code in refused:
            structlog.get_logger().error(
                f"one of the {self._destination.of} is refused and set aside", part=code
            )


def log_failure(what: str, failure: Exception) -> None:
    """Log an expected failure by its name, any other as a defect with its trace."""
    if isinstance(failure, Problem):
        structlog.get_logger().warning(what, exception=type(failure).__name__)
    elif isinstance(failure, PeerFails | HoldLost):
        structlog.get_logger().error(what, exception=type(failure).__name__)
    elif isinstance(failure, PeerRefused):
        structlog.get_logger().error(what, exception=type(failure).__name__, status=failure.status)
    else:
        structlog.get_logger().error(what, exc_info=failure)


def failed(result: dict[str, Any]) -> bool:
    """Whether the peer failed at a row, and did not refuse it."""
    status, is_final = result.get("status"), result.get("retryable") is False
    return is_final and isinstance(status, int) and status >= HTTPStatus.INTERNAL_SERVER_ERROR


def sort_out(
    rows: Sequence[W], results: Sequence[dict[str, Any]], *, kept: Collection[str]
) -> tuple[list[int], list[tuple[int, str]]]:
    """Return the positions of the rows that the peer has, which are those with a status among `kept`,
    and of those it refuses for good with the problem's code.

    Results behind a row that the peer wants later do not count, which keeps the order. Raises
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
