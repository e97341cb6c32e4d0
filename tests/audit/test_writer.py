import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self
from uuid import UUID

import pytest
from prometheus_client import CollectorRegistry
from pydantic import SecretStr
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S, eventually_is

from audit.errors import EncounterNotFound, LogBusy, OtherEventWithThisId, PositionTaken
from audit.events.bodies import MAX_EVENTS
from audit.events.endpoints import BATCH_BYTES
from audit.events.schemas import MAX_PATIENTS_OF_BATCH
from audit.leaves.leaf_key import LeafKey
from audit.leaves.proof_folder import ProofFolder
from audit.writer import repository, writer
from audit.writer.clock import ClockWatch, LogClock
from audit.writer.entries import PATIENT_BYTES, NewEvent, Receipt, Stored
from audit.writer.writer import Outcome, Writer
from chassis.database.connections import Database
from chassis.problems.problem import DatabaseBusy, DatabaseUnavailable, InternalError, Invalid
from chassis.settings import database_address
from chassis.timings import Timings
from chassis.uuids import uuid7

pytestmark = pytest.mark.final

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
CALLERS = 64
KEY = LeafKey(bytes(32))
# Selects events at a wrong position in their encounter, and events of an encounter with a wrong next position.
MISPLACED = """
SELECT seq FROM (
    SELECT seq, stream_pos, next_pos, count(*) OVER whole AS events, row_number() OVER (whole ORDER BY seq) AS n
    FROM audit.agent_events LEFT JOIN audit.encounter_heads USING (encounter_id)
    WHERE stream_pos IS NOT NULL WINDOW whole AS (PARTITION BY encounter_id)
) AS placed WHERE stream_pos <> n - 1 OR next_pos IS DISTINCT FROM events
"""
# The size of the connection pool for callers who may see all patients; other callers have 3 more connections.
POOL_SIZE = 5


def writer_on(database: Database) -> Writer:
    proof = ProofFolder(Path("nothing"), "log")
    proof.key = KEY
    return Writer(database, proof, LogClock(), ClockWatch(CollectorRegistry()))


def event(**change: Any) -> NewEvent:
    sample = NewEvent(
        id=uuid7(),
        encounter_id=uuid7(),
        agent_name="triage-agent",
        event_type="tool_call",
        tool=None,
        outcome=None,
        patient_ids=(),
        occurred_at=None,
        payload=b"{}",
        recorded_by="test-agent",
        recorded_by_kind="agent",
    )
    return sample._replace(**change)


def poisoned() -> NewEvent:
    """An event that PostgreSQL rejects. Requests cannot contain it; only a defect could."""
    return event(agent_name="x" * 129)


def receipts(outcomes: Sequence[Outcome]) -> list[Receipt]:
    assert all(isinstance(outcome, Receipt) for outcome in outcomes), outcomes
    return [outcome for outcome in outcomes if isinstance(outcome, Receipt)]


async def stored(database: TestDatabase) -> list[tuple[int, UUID]]:
    rows = await fetch(database.admin_dsn, "SELECT seq, id FROM audit.agent_events ORDER BY seq")
    return [tuple(row) for row in rows]


async def assert_whole(database: TestDatabase, *, events: int) -> None:
    seqs = [seq for seq, _ in await stored(database)]
    assert seqs == list(range(events))
    assert await fetch(database.admin_dsn, "SELECT next_seq FROM audit.log_head") == [(events,)]
    payloads = await fetch(database.admin_dsn, "SELECT seq FROM audit.event_payloads ORDER BY seq")
    assert [row["seq"] for row in payloads] == seqs
    assert await fetch(database.admin_dsn, MISPLACED) == []


def connect(database: TestDatabase) -> Database:
    return Database(
        database_address(SecretStr(database.app_dsn), None),
        schema="audit",
        pool_size=POOL_SIZE + 3,
        timings=Timings.unhurried(),
    )


@pytest.fixture
async def service(database: TestDatabase) -> AsyncIterator[Database]:
    service = connect(database)
    yield service
    await service.aclose()


@pytest.fixture
async def log(service: Database) -> AsyncIterator[Writer]:
    log = writer_on(service)
    async with log.running():
        yield log


@pytest.fixture
def batches(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    sizes: list[int] = []
    insert = repository.insert

    async def counted(connection: Any, stored: Sequence[Stored], ends: Any, answers: Any) -> None:
        sizes.append(len(stored))
        await insert(connection, stored, ends, answers)

    monkeypatch.setattr(repository, "insert", counted)
    return sizes


class HeldLog:
    """Locks the log's head row, like the writer of another process."""

    def __init__(self, database: TestDatabase) -> None:
        self._service = connect(database)
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        connection = await self._stack.enter_async_context(
            self._service.connection(self._service.service)
        )
        await repository.lock_head(connection)
        self._stack.push_async_callback(repository.roll_back, connection)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()
        await self._service.aclose()

    async def is_waited_for(self) -> None:
        query = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
        async with self._service.connection(self._service.service) as connection:
            await eventually_is(lambda: connection.fetch(query))


class TestAppend:
    async def test_has_stored_when_it_returns_although_readers_use_all_connections(
        self, log: Writer, service: Database, database: TestDatabase
    ):
        new = event()
        async with AsyncExitStack() as readers:
            for _ in range(POOL_SIZE):
                await readers.enter_async_context(service.connection(service.service))

            (receipt,) = receipts(await log.append([new]))

        assert await stored(database) == [(0, new.id)]
        place = (receipt.id, receipt.seq, receipt.stream_pos, receipt.duplicate)
        assert place == (new.id, 0, 0, False)
        (row,) = await fetch(database.admin_dsn, "SELECT recorded_at FROM audit.agent_events")
        assert row["recorded_at"] == receipt.recorded_at
        assert abs(receipt.recorded_at - datetime.now(UTC)) < timedelta(minutes=5)
        assert await log.append([]) == []
        await assert_whole(database, events=1)

    async def test_returns_the_receipt_after_the_commit(
        self, log: Writer, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ):
        commit, arrived, may_go_on = repository.commit, asyncio.Event(), asyncio.Event()

        async def slow(connection: Any) -> None:
            arrived.set()
            await may_go_on.wait()
            await commit(connection)

        monkeypatch.setattr(repository, "commit", slow)
        waiting = asyncio.create_task(log.append([event()]))
        await arrived.wait()

        assert (waiting.done(), await stored(database)) == (False, [])
        may_go_on.set()
        assert receipts(await waiting)[0].seq == 0

    async def test_under_64_callers_seq_has_no_gaps_and_every_call_keeps_its_order(
        self, log: Writer, database: TestDatabase, batches: list[int]
    ):
        encounters = [uuid7() for _ in range(5)]

        async def call(caller: int) -> list[Receipt]:
            results: list[Receipt] = []
            for size in (1, 3, 2):
                events = [event(encounter_id=encounters[(caller + n) % 5]) for n in range(size)]
                results += receipts(await log.append(events))
                assert [one.id for one in results[-size:]] == [one.id for one in events]
            return results

        results = await asyncio.gather(*(call(caller) for caller in range(CALLERS)))

        await assert_whole(database, events=CALLERS * 6)
        for of_call in results:
            seqs = [one.seq for one in of_call]
            assert seqs == sorted(seqs)
        assert sorted((one.seq, one.id) for of_call in results for one in of_call) == await stored(
            database
        )
        assert sum(batches) == CALLERS * 6
        assert len(batches) < CALLERS  # The writer stores waiting events together.

    async def test_two_processes_write_one_gap_free_log_in_the_order_of_its_commits(
        self, database: TestDatabase, service: Database
    ):
        """A reader that polls for larger sequence numbers must see all events."""
        other, encounter = connect(database), uuid7()
        writers = [writer_on(service), writer_on(other)]
        seen: list[int] = []

        async def follow() -> None:
            query = "SELECT seq FROM audit.agent_events WHERE seq > $1 ORDER BY seq"
            while len(seen) < CALLERS * 6:
                async with other.connection(other.service) as connection:
                    rows = await connection.fetch(query, seen[-1] if seen else -1)
                seen.extend(row["seq"] for row in rows)

        results: list[Receipt] = []
        async with writers[0].running(), writers[1].running(), asyncio.timeout(HANGS_S):
            follower = asyncio.create_task(follow())
            for _ in range(3):
                calls = [
                    writers[n % 2].append([event(encounter_id=encounter), event()])
                    for n in range(CALLERS)
                ]
                for outcomes in await asyncio.gather(*calls):
                    results += receipts(outcomes)
            await follower

        await other.aclose()
        assert seen == sorted(one.seq for one in results) == list(range(CALLERS * 6))
        await assert_whole(database, events=CALLERS * 6)

    async def test_waiting_events_are_stored_together_and_a_single_event_at_once(
        self, log: Writer, database: TestDatabase, batches: list[int]
    ):
        for _ in range(3):
            await log.append([event()])
        async with HeldLog(database) as held:
            first = asyncio.create_task(log.append([event()]))
            await held.is_waited_for()
            others = [asyncio.create_task(log.append([event()])) for _ in range(10)]
            await asyncio.sleep(0)  # After this pause all callers have called `append`.

        await asyncio.gather(first, *others)
        assert batches == [1, 1, 1, 1, 10]

    @pytest.mark.parametrize(
        ("limit", "expected"),
        [
            pytest.param(("MAX_BATCH_EVENTS", 4), [4, 2, 7, 1], id="events"),
            pytest.param(
                ("MAX_BATCH_BYTES", 4 * 520), [4, 2, 3, 4, 1], id="bytes, also of one call"
            ),
        ],
    )
    async def test_a_transaction_is_bounded(
        self,
        service: Database,
        batches: list[int],
        monkeypatch: pytest.MonkeyPatch,
        limit: tuple[str, int],
        expected: list[int],
    ):
        monkeypatch.setattr(writer, *limit)
        log = writer_on(service)
        sizes = (2, 2, 2, 7, 1)
        calls = [asyncio.create_task(log.append([event() for _ in range(n)])) for n in sizes]
        await asyncio.sleep(0)

        async with log.running():
            results = [one for call in calls for one in receipts(await call)]

        assert batches == expected
        assert [one.seq for one in results] == list(range(14))

    async def test_events_about_many_patients_are_stored_in_several_transactions(
        self, log: Writer, batches: list[int]
    ):
        patients = frozenset(f"P{n}" for n in range(101))

        results = receipts(await log.append([event(patients=patients) for _ in range(450)]))

        assert [one.seq for one in results] == list(range(450))
        assert max(batches) * 101 < 40_000  # No transaction writes 40,000 rows or more.


class TestBoundedQueue:
    @pytest.mark.parametrize(
        ("limit", "most"),
        [
            pytest.param("MAX_WAITING_EVENTS", 3, id="events"),
            pytest.param("MAX_WAITING_BYTES", 3 * 520, id="bytes"),
        ],
    )
    async def test_rejects_calls_beyond_the_limit_and_stores_the_others(
        self,
        service: Database,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
        limit: str,
        most: int,
    ):
        monkeypatch.setattr(writer, limit, most)
        log = writer_on(service)
        calls = [asyncio.create_task(log.append([event()])) for _ in range(3)]
        await asyncio.sleep(0)

        with pytest.raises(LogBusy) as refusal:
            await log.append([event()])

        assert (refusal.value.status, refusal.value.retry_after_s) == (503, 1)
        async with log.running():
            await asyncio.gather(*calls)
            await log.append([event()])  # The queue accepts calls again after the earlier calls.
        await assert_whole(database, events=4)

    def test_the_largest_request_fits_into_an_empty_queue(self):
        named = MAX_PATIENTS_OF_BATCH + MAX_EVENTS

        largest = event().size * MAX_EVENTS + named * PATIENT_BYTES + BATCH_BYTES

        assert largest < writer.MAX_WAITING_BYTES


OTHERS: list[dict[str, Any]] = [
    {"payload": b"{ }"},
    {"recorded_by": "another-agent"},
    {"recorded_by_kind": "service"},
    {"encounter_id": None},
    {"agent_name": "other"},
    {"event_type": "other"},
    {"tool": "other"},
    {"outcome": "other"},
    {"patient_ids": ("P2",)},
    {"occurred_at": None},
    {"is_access": True},
    {"expected_position": 1},
]


class TestRepeats:
    async def test_the_same_event_gets_the_first_receipt_and_another_one_is_refused(
        self, log: Writer, database: TestDatabase
    ):
        new = event(
            patient_ids=("P1", 'a"b', "c,d", "{e}", "f g", "NULL", "é"),
            patients=frozenset({"P1"}),
            tool="risk_score",
            outcome="ok",
            occurred_at=NOW,
            payload=b'{"n": 1}',
            trace_id="1" * 32,
            unverified=True,
        )
        first, again, other = await log.append([new, new, new._replace(payload=b"[]")])

        assert isinstance(first, Receipt)
        assert isinstance(other, OtherEventWithThisId)
        changes = [
            {},
            {"trace_id": "2" * 32, "unverified": False},
            {"refusal": EncounterNotFound()},
        ]
        repeats = [(await log.append([new._replace(**change)]))[0] for change in changes]
        assert [again, *repeats] == [first._replace(duplicate=True)] * 4
        for change in OTHERS:
            (outcome,) = await log.append([new._replace(**change)])
            assert isinstance(outcome, OtherEventWithThisId), change
        (refused,) = await log.append([event(refusal=EncounterNotFound())])
        assert isinstance(refused, EncounterNotFound)
        await assert_whole(database, events=1)

    @pytest.mark.parametrize(
        "planted",
        [
            "UPDATE audit.agent_events SET seq = 9 WHERE seq = 1",
            "UPDATE audit.agent_events SET id = CASE seq WHEN 1 THEN uuid '{}' ELSE uuidv7() END",
            "DELETE FROM audit.event_leaves WHERE seq = 1",
            "UPDATE audit.event_leaves SET mac = sha256(mac) WHERE seq = 1",
            "UPDATE audit.agent_events SET recorded_at = recorded_at - interval '1 day' WHERE seq = 1",
        ],
        ids=["beyond the end", "the id of another", "without a leaf", "a forged leaf", "a time"],
    )
    async def test_a_row_that_is_not_part_of_the_log_gets_no_receipt(
        self, log: Writer, database: TestDatabase, planted: str
    ):
        first = event()
        second = first._replace(id=uuid7())
        await log.append([first, second])
        again = first if "'{}'" in planted else second
        await execute(
            database.admin_dsn,
            f"SET session_replication_role = replica; {planted.format(first.id)}",
        )

        outcomes = await log.append([again, event()])

        assert [type(one) for one in outcomes] == [InternalError, Receipt]

    async def test_repeated_ids_of_large_events_do_not_read_their_payloads(
        self, log: Writer, service: Database
    ):
        """If `append` read the payloads of repeated events, other processes would wait longer for the lock."""
        large = event(
            payload=b'{"x": "%b"}' % (b"x" * 200_000),
            patient_ids=tuple(f"P-{n}" for n in range(1000)),
        )
        await log.append([large])

        async with service.connection(service.service) as connection, connection.transaction():
            for small in (large._replace(payload=b"{}"), large._replace(patient_ids=())):
                known = await repository.look_up(connection, [small], origin="log", key=KEY)
                assert (
                    known.by_id[large.id].event.payload,
                    known.by_id[large.id].event.patient_ids,
                ) == (b"", ())
            known = await repository.look_up(
                connection, [large._replace(payload=b"{}"), large], origin="log", key=KEY
            )
            assert known.by_id[large.id].event.payload == large.payload

    async def test_of_simultaneous_events_with_one_id_or_one_position_only_one_is_new(
        self, log: Writer, service: Database, database: TestDatabase
    ):
        other, new, encounter = writer_on(service), event(), uuid7()

        async with other.running():
            writers = [(log, other)[n % 2] for n in range(20)]
            same = await asyncio.gather(*(one.append([new]) for one in writers))
            placed = await asyncio.gather(
                *(
                    one.append([event(encounter_id=encounter, expected_position=0)])
                    for one in writers
                )
            )

        duplicates = [one.duplicate for outcomes in same for one in receipts(outcomes)]
        assert sorted(duplicates) == [False] + [True] * 19
        kinds = [type(outcome) for (outcome,) in placed]
        assert (kinds.count(Receipt), kinds.count(PositionTaken)) == (1, 19)
        await assert_whole(database, events=2)


class TestPositions:
    async def test_begin_at_0_and_count_an_encounters_own_events(self, log: Writer):
        encounter = uuid7()

        results = receipts(
            await log.append(
                [
                    event(encounter_id=encounter),
                    event(),
                    event(encounter_id=encounter, is_access=True),
                    event(encounter_id=None),
                    event(encounter_id=encounter),
                ]
            )
        )

        assert [one.stream_pos for one in results] == [0, 0, None, None, 1]
        assert [one.seq for one in results] == [0, 1, 2, 3, 4]

    async def test_a_wrong_position_is_rejected_with_the_next_free_one_unless_a_repeat(
        self, log: Writer, database: TestDatabase
    ):
        new = event(expected_position=0)
        (first,) = receipts(await log.append([new]))

        results = await log.append(
            [event(encounter_id=new.encounter_id, expected_position=one) for one in (1, 0, 3, 2)]
        )

        kinds = [type(outcome) for outcome in results]
        assert kinds == [Receipt, PositionTaken, PositionTaken, Receipt]
        taken = [outcome for outcome in results if isinstance(outcome, PositionTaken)]
        assert [outcome.errors[0].allowed for outcome in taken] == [2, 2]
        assert receipts(await log.append([new])) == [first._replace(duplicate=True)]
        await assert_whole(database, events=3)


class TestFailures:
    async def test_one_event_that_postgresql_refuses_fails_alone_without_a_gap(
        self, log: Writer, database: TestDatabase, capsys: pytest.CaptureFixture[str]
    ):
        async with HeldLog(database) as held:
            first = asyncio.create_task(log.append([event()]))
            await held.is_waited_for()
            bad = asyncio.create_task(log.append([poisoned()]))
            others = [asyncio.create_task(log.append([event()])) for _ in range(10)]
            mixed = asyncio.create_task(log.append([event(), poisoned(), event()]))
            await asyncio.sleep(0)

        receipts(await first)
        (failed,) = await bad
        assert isinstance(failed, Invalid)
        for other in others:
            receipts(await other)
        before, middle, after = await mixed
        assert not isinstance(middle, Receipt)
        assert [one.seq for one in receipts([before, after])] == [11, 12]
        await assert_whole(database, events=13)
        assert "xxx" not in capsys.readouterr().out
        with pytest.raises(Invalid):
            await log.append_all([event(), poisoned()])

    async def test_an_event_with_a_defect_fails_alone_as_well(
        self, log: Writer, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ):
        insert, bad = repository.insert, event()

        async def defective(*given: Any) -> None:
            await insert(*given)
            if any(one.event.id == bad.id for one in given[1]):
                raise RuntimeError

        monkeypatch.setattr(repository, "insert", defective)

        before, failed, after = await log.append([event(), bad, event()])

        assert isinstance(failed, InternalError)
        assert [one.seq for one in receipts([before, after])] == [0, 1]
        await assert_whole(database, events=2)

    async def test_later_events_of_the_same_call_are_retried_as_well(
        self, log: Writer, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ):
        """If later events were stored although earlier events failed, repeated events would be in the wrong order."""
        commit, events, tried = repository.commit, [event() for _ in range(4)], 0

        async def lost_at_first(connection: Any) -> None:
            nonlocal tried
            tried += 1
            if tried == 1:
                connection.terminate()
            await commit(connection)

        with monkeypatch.context() as patched:
            patched.setattr(writer, "MAX_BATCH_BYTES", 2 * 520)
            patched.setattr(repository, "commit", lost_at_first)
            with pytest.raises(DatabaseUnavailable):
                await log.append(events)
            await log.append(events)

        assert [event_id for _, event_id in await stored(database)] == [one.id for one in events]

    async def test_a_lock_timeout_fails_all_waiting_calls_at_once(self, database: TestDatabase):
        await execute(
            database.admin_dsn,
            f"ALTER ROLE audit_app IN DATABASE \"{database.name}\" SET lock_timeout = '50ms'",
        )
        impatient = connect(database)
        log = writer_on(impatient)

        async with log.running(), HeldLog(database):
            results = await asyncio.gather(
                *(log.append([event()]) for _ in range(5)), return_exceptions=True
            )

        await impatient.aclose()
        assert [type(one) for one in results] == [DatabaseBusy] * 5
        assert len({id(one) for one in results}) == 1
        assert await stored(database) == []

    async def test_a_cancelled_call_does_not_cancel_others(
        self, log: Writer, database: TestDatabase
    ):
        async with HeldLog(database) as held:
            cancelled = asyncio.create_task(log.append([event()]))
            await held.is_waited_for()
            also_cancelled = asyncio.create_task(log.append([event()]))
            staying = asyncio.create_task(log.append([event()]))
            await asyncio.sleep(0)
            cancelled.cancel()
            also_cancelled.cancel()

        (receipt,) = receipts(await staying)
        assert receipt.seq == 2
        await assert_whole(database, events=3)
        assert receipts(await log.append([event()]))[0].seq == 3

    async def test_an_unknown_outcome_is_an_error_and_a_repeat_gets_the_receipt(
        self, log: Writer, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ):
        commit, new = repository.commit, event()

        async def lost_after_all(connection: Any) -> None:
            await commit(connection)
            connection.terminate()
            await commit(connection)

        with monkeypatch.context() as patched:
            patched.setattr(repository, "commit", lost_after_all)
            with pytest.raises(DatabaseUnavailable):
                await log.append([new])

        (receipt,) = receipts(await log.append([new]))
        assert (receipt.seq, receipt.duplicate) == (0, True)
        await assert_whole(database, events=1)

    async def test_random_failures_never_break_the_log(
        self, log: Writer, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ):
        """Each caller repeats an event with the same ID until the caller has a receipt."""
        lot = random.Random(7)
        commit, insert = repository.commit, repository.insert

        async def unlucky_commit(connection: Any) -> None:
            fate = lot.random()
            if fate < 0.2:
                connection.terminate()
            await commit(connection)
            if fate > 0.8:
                raise ConnectionError

        async def unlucky_insert(
            connection: Any, new: Sequence[Stored], ends: Any, answers: Any
        ) -> None:
            await insert(connection, new, ends, answers)
            if lot.random() < 0.1:
                raise RuntimeError

        monkeypatch.setattr(repository, "commit", unlucky_commit)
        monkeypatch.setattr(repository, "insert", unlucky_insert)

        async def persist(new: NewEvent) -> Receipt:
            while True:
                try:
                    (outcome,) = await log.append([new])
                except DatabaseUnavailable:
                    continue
                if isinstance(outcome, Receipt):
                    return outcome

        async with asyncio.timeout(HANGS_S):
            results = await asyncio.gather(*(persist(event()) for _ in range(CALLERS)))

        assert sorted((one.seq, one.id) for one in results) == await stored(database)
        await assert_whole(database, events=CALLERS)


async def test_end_stores_waiting_events_first_and_rejects_later_calls(
    service: Database, database: TestDatabase
):
    log = writer_on(service)
    async with log.running():
        calls = [asyncio.create_task(log.append([event()])) for _ in range(10)]
        await asyncio.sleep(0)

    assert len([one for call in calls for one in receipts(await call)]) == 10
    with pytest.raises(LogBusy):
        await log.append([event()])
    await assert_whole(database, events=10)


async def test_recorded_at_never_runs_back(log: Writer, database: TestDatabase):
    ahead = datetime.now(UTC) + timedelta(hours=1)
    await fetch(database.admin_dsn, "UPDATE audit.log_head SET last_recorded_at = $1", ahead)

    results = receipts(await log.append([event()]))
    results += receipts(await log.append([event()]))

    assert [one.recorded_at for one in results] == [ahead, ahead]


def test_new_event_has_an_approximate_size():
    assert event(payload=b"x" * 1_000).size > 1_000
    assert event(patients=frozenset({"P1", "P2"})).size > event().size
