import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import httpx
import pytest
from support.databases import TestDatabase, fetch
from support.eventually import HANGS_S, eventually, turns
from support.panels import FakePanels

from chassis.access import replica
from chassis.access.replica import MemberReplica
from chassis.observability.metrics import Metrics
from chassis.peers import PeerClient
from chassis.problems.problem import AccessUnknown
from tests.chassis.samples import opened

MakeReplica = Callable[[FakePanels], MemberReplica]


class DelayedPanels(FakePanels):
    """A fake records service that computes each answer on arrival, but sends the answer once `gate` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        answer = await super()._answer(request)
        await self.gate.wait()
        return answer


@pytest.fixture(autouse=True)
def no_time_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Disable the replica's time limits: on a busy test machine, a slow answer is not an outage."""
    monkeypatch.setattr(replica, "REFRESH_S", HANGS_S)
    monkeypatch.setattr(replica, "DEADLINE_S", HANGS_S)


@pytest.fixture
async def make_replica(database: TestDatabase) -> AsyncIterator[MakeReplica]:
    async with AsyncExitStack() as stack:

        def make(panels: FakePanels) -> MemberReplica:
            connected = opened(database)
            stack.push_async_callback(connected.aclose)
            records = PeerClient("records", "http://records", metrics=Metrics(), transport=panels)
            stack.push_async_callback(records.aclose)
            return MemberReplica(connected, records, silent_s=60)

        yield make


async def members(database: TestDatabase) -> list[str]:
    rows = await fetch(database.admin_dsn, "SELECT ref FROM sample.access_members ORDER BY ref")
    return [row["ref"] for row in rows]


async def test_two_processes_have_news_of_one_while_the_other_applies_less(
    database: TestDatabase, make_replica: MakeReplica, monkeypatch: pytest.MonkeyPatch
):
    # The running replica has asked records once, and does not ask again during this test.
    monkeypatch.setattr(replica, "EVERY_S", HANGS_S)
    earlier, later = FakePanels(), DelayedPanels()
    earlier.let("caller:nurse", "P1")
    later.let("caller:nurse", "P1", "P2")
    first, second = make_replica(earlier), make_replica(later)
    async with second.running():
        await eventually(lambda: later.asked)
        await first.refresh(first.now())
        assert await members(database) == ["P1"]

        later.gate.set()
        await eventually(lambda: second.position == 3)

    assert await members(database) == ["P1", "P2"]


async def test_news_are_current_and_skipped_while_records_is_down(
    make_replica: MakeReplica,
):
    panels = FakePanels()
    followed = make_replica(panels)
    assert not await followed.news(followed.now())
    panels.let("caller:nurse", "P1")
    assert await followed.news(followed.now())

    panels.is_down = True
    await followed.news(followed.now())
    asked = panels.asked
    assert not await followed.news(followed.now())
    assert panels.asked == asked


class TestRequireKnown:
    async def test_waits_after_a_start_for_earlier_withdrawals(
        self, database: TestDatabase, make_replica: MakeReplica
    ):
        panels = DelayedPanels()
        panels.gate.set()
        panels.let("caller:nurse", "P1")
        stopped, started = make_replica(panels), make_replica(panels)
        await stopped.refresh(stopped.now())
        assert await members(database) == ["P1"]
        panels.remove("P1")
        panels.gate.clear()
        asked = panels.asked

        async with started.running():
            known = asyncio.create_task(started.require_known())
            await eventually(lambda: panels.asked > asked)
            await turns()
            assert not known.done()
            panels.gate.set()
            await known

            assert await members(database) == []

    async def test_waits_if_the_last_news_are_old(
        self, database: TestDatabase, make_replica: MakeReplica, monkeypatch: pytest.MonkeyPatch
    ):
        # The last answer of records is too old, as after a suspension of the process, so the replica asks again.
        monkeypatch.setattr(replica, "EVERY_S", HANGS_S)
        panels = FakePanels()
        panels.let("caller:nurse", "P1")
        followed = make_replica(panels)
        async with followed.running():
            await eventually(lambda: followed.position)
            panels.remove("P1")
            monkeypatch.setattr(replica, "LATE_S", -1.0)

            await followed.require_known()

        assert await members(database) == []

    async def test_fails_if_records_never_answered_without_waiting_while_it_is_down(
        self, make_replica: MakeReplica, monkeypatch: pytest.MonkeyPatch
    ):
        panels = FakePanels()
        panels.is_down = True
        with pytest.raises(AccessUnknown):
            await make_replica(panels).require_known()

        monkeypatch.setattr(replica, "LATE_S", 0.0)
        followed = make_replica(panels)
        panels.is_down = False
        await followed.require_known()
        panels.is_down = True
        await followed.require_known()
        asked = panels.asked
        await followed.require_known()
        assert panels.asked == asked
