"""A write: one transaction with its event and its key, carried out again where others were in the
way.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from unittest.mock import ANY
from uuid import UUID

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from sample import notes
from sample.app import create_app
from sample.notes import NoteEvent
from sample.settings import Settings
from support.applications import assert_problem, running
from support.callers import unlimited
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually
from support.forged_tokens import agent_claims
from support.stand_in_audit import StandInAudit

from chassis.audit_trail.outbox import Event
from chassis.problems.problem import Conflict
from chassis.writes.idempotency import Repeatable
from chassis.writes.write import ATTEMPTS, Transaction, Writes, Written

pytestmark = pytest.mark.anyio

TRIAGE = unlimited("triage")


@pytest.fixture
def writes(client: httpx.AsyncClient, app: FastAPI) -> Writes:
    """How the running sample application writes."""
    made: Writes = app.state.writes
    return made


async def stored(database: TestDatabase) -> list[str]:
    return [
        row["text"]
        for row in await fetch(database.admin_dsn, "SELECT text FROM sample.notes ORDER BY id")
    ]


async def fail(transaction: Transaction, sqlstate: str) -> None:
    statement = f"DO $$ BEGIN RAISE EXCEPTION 'Jane Doe' USING ERRCODE = '{sqlstate}'; END $$"
    await transaction.connection.execute(statement)


class Hindered:
    """Work that others are in the way of, so many times."""

    def __init__(self, times: int, sqlstate: str) -> None:
        self.left = times
        self.runs = 0
        self.sqlstate = sqlstate

    async def __call__(self, transaction: Transaction) -> Written[notes.NoteRow]:
        self.runs += 1
        written = await notes.create(transaction, "note")
        if self.left:
            self.left -= 1
            await fail(transaction, self.sqlstate)
        return written


@pytest.mark.parametrize(
    "sqlstate", [pytest.param("40001", id="serialization"), pytest.param("40P01", id="deadlock")]
)
class TestAConflict:
    async def test_is_tried_again(
        self, writes: Writes, database: TestDatabase, sqlstate: str
    ) -> None:
        work = Hindered(ATTEMPTS - 1, sqlstate)

        await writes.run(work, caller=TRIAGE)

        assert (work.runs, await stored(database)) == (ATTEMPTS, ["note"])

    async def test_is_refused_after_some_attempts_and_stores_nothing(
        self, writes: Writes, database: TestDatabase, sqlstate: str
    ) -> None:
        work = Hindered(ATTEMPTS, sqlstate)

        with pytest.raises(Conflict):
            await writes.run(work, caller=TRIAGE)

        assert (work.runs, await stored(database)) == (ATTEMPTS, [])
        assert await fetch(database.admin_dsn, "SELECT FROM sample.outbox") == []

    async def test_answers_409_with_retry_after(
        self, client: httpx.AsyncClient, sqlstate: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(notes, "create", lambda transaction, _: fail(transaction, sqlstate))

        response = await client.post(
            "/notes", json={"text": "note"}, headers={"Idempotency-Key": "key-1"}
        )

        assert assert_problem(response, 409, "conflict")["retryable"] is True
        assert int(response.headers["Retry-After"]) >= 1


class TestARowThatAnotherTransactionHolds:
    async def test_is_a_conflict_before_the_connection_is_given_up(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        note = (await client.post("/notes", json={"text": "note"})).json()["id"]
        async with holding(database, note):
            answer = await client.patch(f"/notes/{note}", json={"text": "other"})

        assert assert_problem(answer, 409, "conflict")["retryable"] is True
        assert int(answer.headers["Retry-After"]) >= 1
        assert await stored(database) == ["note"]


@asynccontextmanager
async def holding(database: TestDatabase, note: str) -> AsyncIterator[None]:
    """Hold a row in a transaction, as a large change does."""
    connection = await asyncpg.connect(database.admin_dsn)
    try:
        async with connection.transaction():
            await connection.execute(
                "SELECT FROM sample.notes WHERE id = $1::uuid FOR UPDATE", note
            )
            yield
    finally:
        await connection.close()


class TestARealDeadlock:
    async def test_ends_with_both_writes_done(
        self, client: httpx.AsyncClient, writes: Writes
    ) -> None:
        """Two writes lock two rows, each the other's first; PostgreSQL ends one, which then runs
        again.
        """
        pair = [
            UUID((await client.post("/notes", json={"text": "note"})).json()["id"])
            for _ in range(2)
        ]
        both_hold_one = asyncio.Barrier(2)
        runs: list[str] = []

        def crossing(name: str, ids: list[UUID]) -> Any:  # The type that run takes.
            async def work(transaction: Transaction) -> Written[notes.NoteRow]:
                runs.append(name)
                await notes.change(transaction, notes.AMEND, ids[0], text=name)
                if runs.count(name) == 1:
                    await both_hold_one.wait()
                return await notes.change(transaction, notes.AMEND, ids[1], text=name)

            return work

        await asyncio.gather(
            writes.run(crossing("one", pair), caller=TRIAGE),
            writes.run(crossing("two", pair[::-1]), caller=TRIAGE),
        )

        assert sorted(runs) in (["one", "one", "two"], ["one", "two", "two"])
        shown = [await client.get(f"/notes/{note}") for note in pair]
        assert [answer.headers["ETag"] for answer in shown] == ['W/"3"', 'W/"3"']


class TestAWrite:
    async def test_is_committed_with_its_event_or_not_at_all(
        self, writes: Writes, database: TestDatabase, audit: StandInAudit
    ) -> None:
        async def create_and_fail(transaction: Transaction) -> Written[notes.NoteRow]:
            await notes.create(transaction, "lost")
            await fail(transaction, "P0001")
            raise AssertionError

        with pytest.raises(Exception, match="Jane Doe"):
            await writes.run(create_and_fail, caller=TRIAGE)
        await writes.run(lambda transaction: notes.create(transaction, "kept"), caller=TRIAGE)

        assert await stored(database) == ["kept"]
        await eventually(lambda: audit.events)
        assert [event["event_type"] for event in audit.events] == ["note.created"]

    async def test_is_not_done_where_its_event_cannot_be_stored(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await execute(database.admin_dsn, "REVOKE INSERT ON sample.outbox FROM sample_app")

        response = await client.post("/notes", json={"text": "note"})

        assert_problem(response, 500, "internal-error")
        assert await stored(database) == []

    async def test_waits_for_no_audit(self, client: httpx.AsyncClient, audit: StandInAudit) -> None:
        audit.gate.clear()

        assert (await client.post("/notes", json={"text": "note"})).status_code == 201
        audit.gate.set()

    async def test_names_who_caused_it_and_what_changed_and_nothing_of_what_it_says(
        self, client: httpx.AsyncClient, audit: StandInAudit
    ) -> None:
        note = (await client.post("/notes", json={"text": "Jane Doe 1970"})).json()["id"]
        await eventually(lambda: audit.events)

        (event,) = audit.events
        assert event | {"id": "", "occurred_at": ""} == {
            "id": "",
            "event_type": "note.created",
            "agent_name": "triage",
            "patient_ids": [note],
            "encounter_id": None,
            "occurred_at": "",
            "access": False,
            "payload": {
                "schema": "urn:chartroom:change:1",
                "resource": f"note/{note}",
                "resource_version": 1,
                "data": {"caller_kind": "agent", "caller": ANY, "characters": 13},
            },
        }
        assert UUID(event["id"]).version == 7
        assert b"Jane" not in audit.requests[0].content

    async def test_of_more_patients_than_audit_takes_stores_several_events(
        self, writes: Writes, audit: StandInAudit
    ) -> None:
        patients = [str(number) for number in range(2_001)]

        async def create(transaction: Transaction) -> Written[notes.NoteRow]:
            written = await notes.create(transaction, "note")
            transaction.events = [
                Event(NoteEvent.CREATED, "note", written.id, 1, patient_ids=patients)
            ]
            return written

        await writes.run(create, caller=TRIAGE)
        await eventually(lambda: len(audit.events) == 3)

        assert [len(event["patient_ids"]) for event in audit.events] == [1_000, 1_000, 1]
        assert [one for event in audit.events for one in event["patient_ids"]] == patients


class TestFailClosed:
    async def lagging(
        self, settings: dict[str, Any], keys: Any, *, closed: bool
    ) -> list[httpx.Response]:
        """Write while an event has waited longer than configured."""
        audit = StandInAudit()
        audit.gate.clear()
        made = Settings(**settings, outbox_max_lag_s=0.2, outbox_fail_closed=closed)
        app = create_app(made, audit_transport=audit)
        async with running(app, keys.issuer.sign(agent_claims())) as client:
            answers = [await client.post("/notes", json={"text": "first"})]
            await eventually(lambda: app.state.outbox.lag_s > 0.2)
            answers.append(await client.post("/notes", json={"text": "second"}))
            answers.append(await client.get(f"/notes/{answers[0].json()['id']}"))
            audit.gate.set()
            await eventually(lambda: app.state.outbox.lag_s <= 0.2)
            answers.append(await client.post("/notes", json={"text": "third"}))
        return answers

    async def test_refuses_writes_above_the_lag_and_no_reads_until_audit_is_back(
        self, settings: dict[str, Any], keys: Any
    ) -> None:
        before, refused, read, after = await self.lagging(settings, keys, closed=True)

        assert [answer.status_code for answer in (before, read, after)] == [201, 200, 201]
        assert assert_problem(refused, 503, "audit-behind")["retryable"] is True
        assert int(refused.headers["Retry-After"]) >= 1

    async def test_is_off_where_it_is_not_asked_for(
        self, settings: dict[str, Any], keys: Any
    ) -> None:
        assert Settings(**settings).outbox_fail_closed is False

        answers = await self.lagging(settings, keys, closed=False)

        assert [answer.status_code for answer in answers] == [201, 201, 200, 201]


class TestAnswered:
    async def test_is_nothing_before_and_the_first_answer_after(self, writes: Writes) -> None:
        request = Repeatable("agent:triage", "key-1", b"fingerprint")

        before = await writes.answered(TRIAGE, request, notes.at_version)
        row, reference, _ = await writes.run(
            lambda transaction: notes.create(transaction, "note"),
            caller=TRIAGE,
            request=request,
            replay=notes.at_version,
        )
        after = await writes.answered(TRIAGE, request, notes.at_version)
        by_status = await writes.answered(TRIAGE, request, {reference.status: notes.at_version})

        assert before is None
        assert after == by_status == (row, reference)
