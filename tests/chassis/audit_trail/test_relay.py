import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from unittest.mock import ANY
from uuid import uuid4

import httpx
import pytest
from prometheus_client import generate_latest
from sample.notes import NoteEvent
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S, eventually
from support.queries import connected
from support.stand_in_audit import BUSY, FAILURE, REFUSAL, StandInAudit

from chassis import delivery, loop
from chassis.audit_trail.outbox import BUCKETS, MAX_PATIENTS, Event, Outbox
from chassis.audit_trail.relay import (
    MAX_BYTES,
    MAX_EVENTS,
    OUTBOX,
    WaitingEvent,
    relay_to_audit,
    up_to_size,
)
from chassis.delivery import Statements, Timing
from chassis.identity.caller import Caller, CallerKind
from chassis.observability.metrics import Metrics, outbox_metrics
from chassis.peers import PeerClient
from chassis.problems.problem import PeerUnavailable
from tests.chassis.samples import opened

TRIAGE = Caller("triage", CallerKind.AGENT)
QUICK = Timing(
    deadline_s=HANGS_S,
    hold_s=HANGS_S,
    stop_s=HANGS_S,
    gather_s=0.01,
    measure_s=0.02,
    first_pause_s=0.02,
    longest_pause_s=0.1,
)
AUDIT_ACCEPTS = 100_000  # The audit service rejects batches with more patients.
HELD = "SELECT clock_timestamp() AS now, max(held_until) AS held FROM sample.outbox_buckets"
# A statement that expires the leases of all outbox buckets.
PASS = "UPDATE sample.outbox_buckets SET held_until = clock_timestamp() - interval '1 second'"
FILL = """
INSERT INTO sample.outbox (bucket, event)
SELECT n % 16, convert_to(json_build_object('id', n)::text, 'UTF8') FROM generate_series(1, 100000) AS n
"""
LOOKED_AT = """
SELECT (SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = 'outbox')
     + (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes WHERE relname = 'outbox') AS rows
"""
IN_USE = """
SELECT FROM pg_stat_activity
WHERE usename = 'sample_app' AND datname = current_database() AND state <> 'idle'
"""


class Process:
    def __init__(self, database: TestDatabase, audit: StandInAudit, timing: Timing) -> None:
        self.database = opened(database, pool_size=4)
        self.metrics = Metrics()
        self.outbox = Outbox(self.database, max_lag_s=300, is_fail_closed=False)
        self.audit = PeerClient("audit", "http://audit", metrics=self.metrics, transport=audit)
        metrics = outbox_metrics(self.metrics.registry)
        self.relay = relay_to_audit(self.outbox, self.database, self.audit, metrics, timing=timing)

    async def store(
        self, *events: tuple[str, int], kind: NoteEvent = NoteEvent.AMENDED, characters: int = 0
    ) -> None:
        data = {"x": "x" * characters}
        await self.append(
            [Event(kind, "note", name, version, data=data) for name, version in events]
        )

    async def append(self, events: list[Event]) -> None:
        async with (
            self.database.connection(self.database.service) as connection,
            connection.transaction(),
        ):
            await self.outbox.append(connection, TRIAGE, events)

    def metric(self, name: str) -> float:
        lines = generate_latest(self.metrics.registry).decode().splitlines()
        (value,) = (line.rpartition(" ")[2] for line in lines if line.startswith(f"{name} "))
        return float(value)

    async def aclose(self) -> None:
        await self.audit.aclose()
        await self.database.aclose()


Make = Callable[..., Process]


@pytest.fixture
async def make(database: TestDatabase, audit: StandInAudit) -> AsyncIterator[Make]:
    async with AsyncExitStack() as stack:

        def made(**timing: float) -> Process:
            process = Process(database, audit, replace(QUICK, **timing))
            stack.push_async_callback(process.aclose)
            return process

        yield made


@pytest.fixture
def process(make: Make) -> Process:
    return make()


async def waiting(database: TestDatabase) -> list[str]:
    rows = await fetch(
        database.admin_dsn,
        "SELECT event FROM sample.outbox WHERE refused IS NULL ORDER BY position",
    )
    return [json.loads(row["event"])["id"] for row in rows]


async def marks(database: TestDatabase) -> list[str | None]:
    rows = await fetch(database.admin_dsn, "SELECT refused FROM sample.outbox")
    return [row["refused"] for row in rows]


def resources(count: int, versions: int) -> list[tuple[str, int]]:
    return [
        (f"n{number}", version) for version in range(1, versions + 1) for number in range(count)
    ]


def sent(audit: StandInAudit) -> list[list[dict[str, object]]]:
    return [json.loads(request.content) for request in audit.requests]


class TestDeliver:
    async def test_sends_waiting_events_and_removes_them(
        self, process: Process, audit: StandInAudit, database: TestDatabase
    ):
        assert (await process.relay.deliver(), audit.requests) == (False, [])
        await process.store(("a", 1), ("b", 1), ("a", 2))

        more = await process.relay.deliver()

        assert (more, audit.by_resource()) == (False, {"note/a": [1, 2], "note/b": [1]})
        assert await waiting(database) == []
        (request,) = audit.requests
        assert (request.method, request.url.path) == ("POST", "/agent-events/batch")

    async def test_sends_no_more_at_once_than_audit_accepts(
        self, process: Process, audit: StandInAudit
    ):
        """A batch has at most MAX_EVENTS events, MAX_BYTES bytes, and the patients that the audit service accepts."""
        await process.store(*resources(MAX_EVENTS + 1, 1))
        assert [await process.relay.deliver() for _ in range(2)] == [True, False]
        assert [len(events) for events in sent(audit)] == [MAX_EVENTS, 1]

        audit.requests.clear()
        await process.store(*resources(5, 1), characters=MAX_BYTES // 4)
        assert [await process.relay.deliver() for _ in range(2)] == [True, False]
        assert all(len(request.content) <= MAX_BYTES + 2 for request in audit.requests)
        assert sum(map(len, sent(audit))) == 5

        audit.requests.clear()
        people = [uuid4() for _ in range(MAX_PATIENTS)]
        await process.append(
            [Event(NoteEvent.READ, "note", name, patient_ids=people) for name in range(120)]
        )
        while await process.relay.deliver():
            pass
        named = [sum(len(event["patient_ids"]) for event in events) for events in sent(audit)]
        assert (sum(named), max(named) <= AUDIT_ACCEPTS) == (120 * MAX_PATIENTS, True)

    def test_sends_at_least_one_event(self):
        rows = [WaitingEvent(1, b"x" * MAX_BYTES * 2), WaitingEvent(2, b"x")]

        assert up_to_size(rows) == rows[:1]

    @pytest.mark.parametrize("known", ["nothing", "few", "none in many pages"])
    async def test_reads_few_events_however_many_wait(
        self, known: str, process: Process, audit: StandInAudit, database: TestDatabase
    ):
        """After an outage, 100,000 events wait, but PostgreSQL plans with statistics of an almost empty table."""
        if known == "few":
            await process.store(*resources(BUCKETS, 1))
            await execute(database.admin_dsn, "VACUUM ANALYZE sample.outbox")
        await plan_as_now(process)
        async with connected(database.admin_dsn) as connection, connection.transaction():
            await connection.execute(FILL)
            if known == "none in many pages":
                await execute(database.admin_dsn, "VACUUM ANALYZE sample.outbox")
        audit.events.clear()

        await process.relay.measure()
        await process.relay.deliver()
        # PostgreSQL's server processes report their statistics when they end.
        await process.database.aclose()

        assert len(audit.events) == MAX_EVENTS
        assert (await fetch(database.admin_dsn, LOOKED_AT))[0]["rows"] <= 2 * BUCKETS * MAX_EVENTS


async def plan_as_now(process: Process) -> None:
    """Execute each statement ten times: after five executions, PostgreSQL switches to a generic plan."""
    for version in range(10):
        await process.store(("a", version))
        await process.relay.deliver()
        await process.relay.measure()


class TestEventsOfOneResource:
    async def test_arrive_in_order_from_several_relays_despite_failures(
        self, make: Make, audit: StandInAudit, database: TestDatabase
    ):
        processes = [make() for _ in range(3)]
        count, versions = 20, 30

        def sometimes(request: httpx.Request) -> httpx.Response:
            if len(audit.requests) % 3 == 0:
                return httpx.Response(503)
            events = json.loads(request.content)
            kept = len(events) if len(audit.requests) % 2 else max(1, len(events) // 2)
            results = [audit._keep(event) for event in events[:kept]]
            return httpx.Response(200, json={"results": results + [BUSY] * (len(events) - kept)})

        audit.fail = sometimes
        async with AsyncExitStack() as stack:
            for process in processes:
                await stack.enter_async_context(process.relay.running())
            for version in range(1, versions + 1):
                # The three relay processes take turns: a process stores a resource's version after the previous
                # version.
                process = processes[version % 3]
                await asyncio.gather(
                    *(process.store((f"n{number}", version)) for number in range(count))
                )
            await eventually(lambda: len(audit.events) == count * versions)

        assert audit.by_resource() == {
            f"note/n{number}": list(range(1, versions + 1)) for number in range(count)
        }
        assert await waiting(database) == []

    async def test_wait_for_a_retryable_event(
        self, process: Process, audit: StandInAudit, database: TestDatabase
    ):
        await process.store(("a", 1), ("a", 2), ("a", 3))
        audit.fail = lambda request: httpx.Response(
            200, json={"results": [audit._keep(json.loads(request.content)[0]), BUSY, BUSY]}
        )

        with pytest.raises(PeerUnavailable):
            await process.relay.deliver()

        assert (len(audit.events), len(await waiting(database))) == (1, 2)
        audit.fail = None
        await process.relay.deliver()
        assert audit.by_resource() == {"note/a": [1, 2, 3]}


async def test_every_event_arrives_once_despite_lost_or_unreadable_answers(
    process: Process, audit: StandInAudit, database: TestDatabase
):
    await process.store(*resources(3, 2))
    for answer in ({"results": []}, {}, [], None):
        audit.fail = lambda _, answer=answer: httpx.Response(200, json=answer)
        with pytest.raises(PeerUnavailable):
            await process.relay.deliver()
    audit.fail, audit.loses_answers = None, True
    with pytest.raises(PeerUnavailable):
        await process.relay.deliver()
    assert len(await waiting(database)) == 6

    audit.loses_answers = False
    await process.relay.deliver()

    assert (len(audit.events), await waiting(database)) == (6, [])
    assert audit.duplicates > 0


class TestABucket:
    async def test_is_delivered_by_one_relay_at_a_time(
        self, make: Make, audit: StandInAudit, database: TestDatabase
    ):
        """A lease of events lasts for `hold_s` seconds, and does not occupy a database connection."""
        one, two = make(hold_s=60), make()
        await one.store(("a", 1))
        audit.gate.clear()
        ((before, _),) = await fetch(database.admin_dsn, HELD)
        delivering = asyncio.create_task(one.relay.deliver())
        await eventually(lambda: len(audit.requests) == 1)
        ((after, until),) = await fetch(database.admin_dsn, HELD)
        assert before <= until - timedelta(seconds=60) <= after
        assert await fetch(database.admin_dsn, IN_USE) == []
        other = next(name for name in "bcdefgh" if bucket_of(name) != bucket_of("a"))
        await one.store(("a", 2), (other, 1))

        second = asyncio.create_task(two.relay.deliver())
        await eventually(lambda: len(audit.requests) == 2)
        audit.gate.set()
        await asyncio.gather(delivering, second)

        named = [[event["payload"]["resource"] for event in events] for events in sent(audit)]
        assert named == [["note/a"], [f"note/{other}"]]

    async def test_of_a_dead_relay_is_free_after_its_lease(
        self, make: Make, audit: StandInAudit, database: TestDatabase
    ):
        dying, heir = make(), make()
        await dying.store(("a", 1), ("a", 2))
        # As after a relay was killed while the audit service answered: the relay's lease remains.
        async with dying.database.connection(dying.database.service) as connection:
            take = Statements("sample", OUTBOX).take
            await take.all(connection, token=uuid4(), lease_s=QUICK.hold_s)

        assert await heir.relay.deliver() is False
        assert audit.requests == []
        await execute(database.admin_dsn, PASS)
        async with heir.relay.running():
            await eventually(lambda: len(audit.events) == 2)

        assert audit.by_resource() == {"note/a": [1, 2]}

    async def test_taken_over_during_delivery_stays_ordered_and_complete(
        self, make: Make, audit: StandInAudit, database: TestDatabase
    ):
        """A relay that was suspended for longer than its lease continues, although another relay has the lease."""
        frozen, heir = make(), make()
        await frozen.store(("a", 1), ("a", 2))
        audit.gate.clear()
        late = asyncio.create_task(frozen.relay.deliver())
        await eventually(lambda: len(audit.requests) == 1)
        await execute(database.admin_dsn, PASS)
        audit_of_heir = asyncio.create_task(heir.relay.deliver())
        await eventually(lambda: len(audit.requests) == 2)
        await frozen.store(("a", 3))
        audit.gate.set()
        await asyncio.gather(late, audit_of_heir)
        await heir.relay.deliver()

        assert audit.by_resource() == {"note/a": [1, 2, 3]}
        assert await waiting(database) == []


def bucket_of(name: str) -> int:
    return Event(NoteEvent.AMENDED, "note", name).bucket


class TestWhileAuditIsDown:
    async def test_nothing_is_lost_and_retries_become_rarer(
        self,
        make: Make,
        audit: StandInAudit,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ):
        process = make(first_pause_s=0.1, longest_pause_s=0.8, gather_s=0, measure_s=5)
        pauses: list[tuple[int, float]] = []

        def draw(shortest: float, longest: float) -> float:
            assert shortest == longest / 2
            pauses.append((len(audit.requests), longest))
            return 0.0

        monkeypatch.setattr(loop, "JITTER", SimpleNamespace(uniform=draw))
        audit.fail = lambda _: httpx.Response(500)  # The HTTP client does not retry this status.
        await process.store(("a", 1))
        async with process.relay.running():
            await eventually(lambda: len(pauses) >= 6)
            await process.store(("a", 2))
            assert len(await waiting(database)) == 2
            audit.fail = None
            await eventually(lambda: len(audit.events) == 2)

        assert pauses[:6] == [*enumerate([0.1, 0.2, 0.4, 0.8, 0.8, 0.8], 1)]
        assert audit.by_resource() == {"note/a": [1, 2]}

    async def test_waiting_events_are_measured_and_counted_up_to_a_limit(
        self, process: Process, audit: StandInAudit, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(delivery, "MOST_COUNTED", 3)
        audit.gate.clear()
        async with process.relay.running():
            await process.store(("a", 1))
            await eventually(lambda: process.metric("chartroom_outbox_lag_seconds") > 0.3)
            assert process.outbox.lag_s > 0.3
            assert process.outbox.state() == {"waiting": 1, "oldest_s": ANY}
            await process.store(*((name, 2) for name in "abcd"))
            await eventually(lambda: process.outbox.count == 3)

            audit.gate.set()
            await eventually(lambda: process.metric("chartroom_outbox_lag_seconds") == 0)
            await eventually(lambda: process.outbox.count == 0)

        assert process.metric("chartroom_outbox_delivered_total") == 5
        assert process.outbox.state() == {"waiting": 0, "oldest_s": None}

    async def test_batches_shrink_if_too_large(self, process: Process, audit: StandInAudit):
        def small_only(request: httpx.Request) -> httpx.Response:
            events = json.loads(request.content)
            if len(events) > 60:
                return httpx.Response(503)
            return httpx.Response(200, json={"results": [audit._keep(event) for event in events]})

        audit.fail = small_only
        await process.store(*resources(200, 1))
        async with process.relay.running():
            await eventually(lambda: len(audit.events) == 200)


class TestAnEventThatAuditRefuses:
    async def test_is_set_aside_marked_and_counted_without_delaying_others(
        self, process: Process, audit: StandInAudit, database: TestDatabase
    ):
        """An event that audit rejects is marked and not sent again until an operator removes its mark."""
        audit.result_of = lambda event: REFUSAL if event["event_type"] == "note.created" else None
        await process.store(("a", 1), kind=NoteEvent.CREATED)
        await process.store(("a", 2), ("b", 1))

        await process.relay.deliver()
        await process.relay.measure()

        assert audit.by_resource() == {"note/a": [2], "note/b": [1]}
        assert await marks(database) == ["invalid"]
        assert process.metric("chartroom_outbox_refused") == 1
        assert process.metric("chartroom_outbox_lag_seconds") == 0
        assert await process.relay.deliver() is False

        audit.result_of = lambda _: None
        await execute(database.admin_dsn, "UPDATE sample.outbox SET refused = NULL")
        await process.relay.deliver()
        assert audit.by_resource() == {"note/a": [2, 1], "note/b": [1]}

        audit.result_of = lambda event: FAILURE if event["event_type"] == "note.created" else None
        await process.store(("c", 1), kind=NoteEvent.CREATED)
        await process.store(("d", 1))
        await process.relay.deliver()
        assert audit.by_resource() == {"note/a": [2, 1], "note/b": [1], "note/d": [1]}
        assert await marks(database) == ["internal-error"]

    async def test_is_not_set_aside_if_audit_rejects_everything(
        self,
        process: Process,
        audit: StandInAudit,
        database: TestDatabase,
        capsys: pytest.CaptureFixture[str],
    ):
        """For example, a wrong key rejects every event. Once the key is corrected, the relay delivers all events."""
        audit.fail = lambda _: httpx.Response(401, json={})
        await process.store(("a", 1))
        async with process.relay.running():
            await eventually(lambda: len(audit.requests) >= 3)
            audit.fail = None
            await eventually(lambda: len(audit.events) == 1)

        assert await waiting(database) == []
        assert "PeerRefused" in (said := capsys.readouterr().out)
        assert "401" in said


class TestAnEventThatAuditFailsAt:
    async def test_waits_while_audit_accepts_none_and_then_arrives_in_order(
        self,
        process: Process,
        audit: StandInAudit,
        database: TestDatabase,
        capsys: pytest.CaptureFixture[str],
    ):
        """If the audit service fails for every event, such as for lack of a grant, no event is marked as rejected."""
        audit.result_of = lambda event: (
            REFUSAL if event["event_type"] == "note.created" else FAILURE
        )
        await process.store(("a", 1), kind=NoteEvent.CREATED)
        await process.store(*(("b", version) for version in range(1, 9)))
        async with process.relay.running():
            await eventually(lambda: len(audit.requests) >= 9)
            assert process.metric("chartroom_outbox_refused") == 0
            assert process.outbox.lag_s > 0
            audit.result_of = lambda _: None
            await eventually(lambda: len(audit.events) == 9)

        assert await waiting(database) == []
        assert audit.by_resource() == {"note/a": [1], "note/b": list(range(1, 9))}
        assert {len(events) for events in sent(audit)} == {9}
        assert "PeerFails" in capsys.readouterr().out

    async def test_is_set_aside_also_after_an_outage_of_audit(
        self, process: Process, audit: StandInAudit
    ):
        """Only after audit has accepted other events does the relay mark the event at which audit fails."""
        audit.result_of = lambda event: FAILURE if event["event_type"] == "note.created" else None
        audit.fail = lambda _: httpx.Response(503, json={})
        await process.store(("a", 1), kind=NoteEvent.CREATED)
        async with process.relay.running():
            await eventually(lambda: len(audit.requests) > MAX_EVENTS.bit_length())
            await process.store(("b", 1), ("c", 1))
            audit.fail = None
            await eventually(lambda: len(audit.events) == 2)

        assert audit.by_resource() == {"note/b": [1], "note/c": [1]}


class TestAStop:
    async def test_delivers_the_rest(self, make: Make, audit: StandInAudit, database: TestDatabase):
        process = make(gather_s=HANGS_S)
        await process.store(("a", 0))
        async with process.relay.running():
            await eventually(lambda: len(audit.events) == 1)
            await process.store(*resources(MAX_EVENTS + 10, 1))

        assert len(audit.events) == MAX_EVENTS + 11
        assert await waiting(database) == []

    async def test_skips_the_rest_if_audit_hangs(
        self, make: Make, audit: StandInAudit, database: TestDatabase
    ):
        process, heir = make(stop_s=0.3, deadline_s=2 * HANGS_S), make()
        audit.gate.clear()
        async with asyncio.timeout(HANGS_S), process.relay.running():
            await process.store(("a", 1))
            await eventually(lambda: len(audit.requests) == 1)

        assert len(await waiting(database)) == 1
        audit.gate.set()
        # The stopped relay has released its leases, so another relay delivers at once.
        await heir.relay.deliver()
        assert audit.by_resource() == {"note/a": [1]}
