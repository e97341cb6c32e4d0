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

FILL = "INSERT INTO sample.outbox (bucket, event) SELECT n, 'x' FROM generate_series(1, 5) AS n"
HELD = "SELECT bucket FROM sample.outbox_buckets WHERE held_until > clock_timestamp()"


class Arrivals:
    def __init__(self) -> None:
        self.waiting = asyncio.Event()
        self.lag_s = 0.0
        self.count = 0


class StoringDestination:
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
def destination(database: TestDatabase) -> StoringDestination:
    destination = StoringDestination()
    destination.dsn = database.admin_dsn
    return destination


def relay_to(
    destination: StoringDestination, connected: Database, *, is_paused: bool = False
) -> tuple[Relay[WaitingEvent], Arrivals]:
    arrivals, metrics = Arrivals(), DeliveryMetrics(CollectorRegistry(), "things", "thing", "peer")
    timing = Timing(measure_s=0.02, gather_s=0)
    return Relay(
        OUTBOX, arrivals, connected, destination, metrics, timing=timing, is_paused=is_paused
    ), arrivals


async def leased_buckets(database: TestDatabase) -> int:
    return len(await fetch(database.admin_dsn, HELD))


async def test_delivers_the_oldest_first_up_to_the_destinations_limit(
    destination: StoringDestination, connected: Database
):
    """A paused relay measures the age of the waiting items, but does not deliver them."""
    paused, arrivals = relay_to(destination, connected, is_paused=True)
    async with paused.running():
        await eventually(lambda: arrivals.lag_s > 0.2)
    assert destination.positions == []

    relay, _ = relay_to(destination, connected)
    more = [await relay.deliver() for _ in range(3)]
    assert (more, destination.positions) == ([True, False, False], [1, 2, 3, 4, 5])


@pytest.mark.parametrize("arrives_later", [False, True])
async def test_keeps_the_lease_if_a_delivery_may_arrive_later(
    arrives_later: bool,
    destination: StoringDestination,
    connected: Database,
    database: TestDatabase,
):
    destination.failure, destination.arrives_later = PeerUnavailable(), arrives_later
    relay, _ = relay_to(destination, connected)

    with pytest.raises(PeerUnavailable):
        await relay.deliver()

    assert await leased_buckets(database) == (5 if arrives_later else 0)
    destination.failure = None
    other, _ = relay_to(destination, connected)
    assert await other.deliver() is (not arrives_later)


async def test_sends_nothing_after_its_lease(
    destination: StoringDestination, connected: Database, database: TestDatabase
):
    """A relay that was suspended for longer than its lease does not send the rows that it read before."""
    destination.holds_s = 5
    destination.first = "UPDATE sample.outbox_buckets SET holder = uuidv7() WHERE bucket = 3"
    relay, _ = relay_to(destination, connected)

    with pytest.raises(HoldLost):
        await relay.deliver()

    assert destination.positions == []
