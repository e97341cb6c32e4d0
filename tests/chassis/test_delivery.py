"""The promises of a relay whatever its destination; `audit_trail/test_relay.py` has those with
audit.
"""

import asyncio
from collections.abc import Sequence

import pytest
from prometheus_client import CollectorRegistry
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually

from chassis.audit_trail.relay import OUTBOX, WaitingEvent
from chassis.database.connections import Database
from chassis.delivery import Hold, HoldLost, Outcome, Relay, Timing
from chassis.observability.metrics import DeliveryMetrics
from chassis.problems.problem import PeerUnavailable

pytestmark = pytest.mark.anyio
FILL = "INSERT INTO sample.outbox (bucket, event) SELECT n, 'x' FROM generate_series(1, 5) AS n"
HELD = "SELECT bucket FROM sample.outbox_buckets WHERE held_until > clock_timestamp()"


class Arrivals:
    def __init__(self) -> None:
        self.waiting = asyncio.Event()
        self.lag_s = 0.0
        self.count = 0


class Kept:
    """A destination that keeps what it is given."""

    of = "things"
    most = 3

    def __init__(self) -> None:
        self.positions: list[int] = []
        self.failure: Exception | None = None
        self.arrives_later = False
        self.holds_s: float | None = None
        self.first: str | None = None
        self.dsn = ""

    async def deliver(self, oldest: Sequence[WaitingEvent], hold: Hold) -> Outcome:
        if self.first:
            await execute(self.dsn, self.first)
        if self.holds_s:
            await hold(self.holds_s)
        if self.failure:
            raise self.failure
        taken = [each.position for each in oldest]
        self.positions += taken
        return Outcome(len(taken), taken, [])

    def may_arrive_later(self, _: BaseException) -> bool:
        return self.arrives_later


@pytest.fixture
async def connected(engine: Database, database: TestDatabase) -> Database:
    await execute(database.admin_dsn, FILL)
    return engine


@pytest.fixture
def kept(database: TestDatabase) -> Kept:
    kept = Kept()
    kept.dsn = database.admin_dsn
    return kept


def relay_to(
    kept: Kept, connected: Database, *, is_paused: bool = False
) -> tuple[Relay[WaitingEvent], Arrivals]:
    arrivals, metrics = Arrivals(), DeliveryMetrics(CollectorRegistry(), "things", "thing", "peer")
    timing = Timing(measure_s=0.02, gather_s=0)
    return Relay(
        OUTBOX, arrivals, connected, kept, metrics, timing=timing, is_paused=is_paused
    ), arrivals


async def held(database: TestDatabase) -> int:
    return len(await fetch(database.admin_dsn, HELD))


async def test_takes_the_oldest_first_and_no_more_than_the_destination_does(
    kept: Kept, connected: Database
) -> None:
    """While it is paused, it measures and delivers nothing."""
    paused, arrivals = relay_to(kept, connected, is_paused=True)
    async with paused.running():
        await eventually(lambda: arrivals.lag_s > 0.2)
    assert kept.positions == []

    relay, _ = relay_to(kept, connected)
    more = [await relay.deliver() for _ in range(3)]
    assert (more, kept.positions) == ([True, False, False], [1, 2, 3, 4, 5])


@pytest.mark.parametrize("arrives_later", [False, True])
async def test_holds_buckets_whose_delivery_may_arrive_later(
    arrives_later: bool, kept: Kept, connected: Database, database: TestDatabase
) -> None:
    kept.failure, kept.arrives_later = PeerUnavailable(), arrives_later
    relay, _ = relay_to(kept, connected)

    with pytest.raises(PeerUnavailable):
        await relay.deliver()

    assert await held(database) == (5 if arrives_later else 0)
    kept.failure = None
    other, _ = relay_to(kept, connected)
    assert await other.deliver() is (not arrives_later)


async def test_sends_nothing_once_another_may_hold_a_bucket(
    kept: Kept, connected: Database, database: TestDatabase
) -> None:
    """It was frozen for longer than it holds buckets, with what it had read."""
    kept.holds_s = 5
    kept.first = "UPDATE sample.outbox_buckets SET holder = uuidv7() WHERE bucket = 3"
    relay, _ = relay_to(kept, connected)

    with pytest.raises(HoldLost):
        await relay.deliver()

    assert kept.positions == []
