import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from unittest.mock import ANY
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from sample import notes
from sample.app import create_app
from sample.notes import NoteEvent
from sample.settings import Settings
from support.applications import assert_problem, running
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually
from support.queries import connected
from support.stand_in_audit import StandInAudit

from chassis.audit_trail.outbox import Event
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import EVERYTHING, Grant, Level
from chassis.problems.problem import Conflict
from chassis.writes.idempotency import Repeatable
from chassis.writes.write import ATTEMPTS, Transaction, Writes, Written
from tests.chassis.forged_tokens import agent_claims

CLAIMS = Claims(scopes=EVERYTHING)
TRIAGE = Caller("triage", CallerKind.AGENT, CLAIMS, grant=Grant(Level.SYSTEM))


@pytest.fixture
def writes(client: httpx.AsyncClient, app: FastAPI) -> Writes:
    return app.state.writes


async def stored(database: TestDatabase) -> list[str]:
    rows = await fetch(database.admin_dsn, "SELECT text FROM sample.notes ORDER BY id")
    return [row["text"] for row in rows]


async def fail(transaction: Transaction, sqlstate: str) -> None:
    statement = f"DO $$ BEGIN RAISE EXCEPTION 'Jane Doe' USING ERRCODE = '{sqlstate}'; END $$"
    await transaction.connection.execute(statement)


class ConflictingWork:
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


@pytest.mark.parametrize("sqlstate", ["40001", "40P01"])
async def test_a_conflict_is_retried_a_few_times_and_then_rejected(  # noqa: PLR0917 - Fixtures.
    writes: Writes,
    client: httpx.AsyncClient,
    database: TestDatabase,
    audit: StandInAudit,
    sqlstate: str,
    monkeypatch: pytest.MonkeyPatch,
):
    lasting = ConflictingWork(ATTEMPTS, sqlstate)
    with pytest.raises(Conflict):
        await writes.run(lasting, caller=TRIAGE)
    assert (lasting.runs, await stored(database)) == (ATTEMPTS, [])
    assert await fetch(database.admin_dsn, "SELECT FROM sample.outbox") == audit.events == []

    passing = ConflictingWork(ATTEMPTS - 1, sqlstate)
    await writes.run(passing, caller=TRIAGE)
    assert (passing.runs, await stored(database)) == (ATTEMPTS, ["note"])

    monkeypatch.setattr(notes, "create", lambda transaction, _: fail(transaction, sqlstate))
    monkeypatch.setattr(notes, "creation", lambda *_: None)
    response = await client.post("/notes", json={"text": "note"})
    assert assert_problem(response, 409, "conflict")["retryable"] is True
    assert int(response.headers["Retry-After"]) >= 1


async def test_a_locked_row_is_a_conflict_before_the_connections_limit(
    client: httpx.AsyncClient, database: TestDatabase
):
    note = (await client.post("/notes", json={"text": "note"})).json()["id"]
    async with locked_row(database, note):
        answer = await client.patch(f"/notes/{note}", json={"text": "other"})

    assert assert_problem(answer, 409, "conflict")["retryable"] is True
    assert await stored(database) == ["note"]


@asynccontextmanager
async def locked_row(database: TestDatabase, note: str) -> AsyncIterator[None]:
    async with connected(database.admin_dsn) as connection, connection.transaction():
        await connection.execute("SELECT FROM sample.notes WHERE id = $1::uuid FOR UPDATE", note)
        yield


async def test_a_real_deadlock_ends_with_both_writes_done(
    client: httpx.AsyncClient, writes: Writes
):
    """Two writes lock two rows in opposite order; PostgreSQL aborts one write, which is retried."""
    pair = [
        UUID((await client.post("/notes", json={"text": "note"})).json()["id"]) for _ in range(2)
    ]
    both_hold_one = asyncio.Barrier(2)
    runs: list[str] = []

    def crossing(name: str, ids: list[UUID]) -> Any:  # Any: the type that `run` accepts.
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


@pytest.mark.usefixtures("each_way")
class TestAWrite:
    async def test_is_committed_with_its_event_or_not_at_all(
        self, client: httpx.AsyncClient, writes: Writes, database: TestDatabase, audit: StandInAudit
    ):
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

        await execute(database.admin_dsn, "REVOKE INSERT ON sample.outbox FROM sample_app")
        response = await client.post("/notes", json={"text": "without an event"})
        assert_problem(response, 500, "internal-error")
        assert await stored(database) == ["kept"]

    async def test_has_an_event_with_caller_and_changed_fields_without_contents(
        self, client: httpx.AsyncClient, writes: Writes, audit: StandInAudit
    ):
        """A write does not wait for audit. A write about more patients than audit accepts per event stores several
        events.
        """
        audit.gate.clear()
        note = (await client.post("/notes", json={"text": "Jane Doe 1970"})).json()["id"]
        audit.gate.set()
        await eventually(lambda: audit.events)
        (event,) = audit.events
        assert event == {
            "id": ANY,
            "event_type": "note.created",
            "agent_name": "triage",
            "patient_ids": [note],
            "encounter_id": None,
            "occurred_at": ANY,
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

        patients = [str(number) for number in range(2_001)]

        async def create(transaction: Transaction) -> Written[notes.NoteRow]:
            written = await notes.create(transaction, "note")
            about = Event(NoteEvent.CREATED, "note", written.id, 1, patient_ids=patients)
            transaction.events = [about]
            return written

        await writes.run(create, caller=TRIAGE)
        await eventually(lambda: len(audit.events) == 4)
        named = [event["patient_ids"] for event in audit.events[1:]]
        assert [len(some) for some in named] == [1_000, 1_000, 1]
        assert [one for some in named for one in some] == patients


@pytest.mark.parametrize("closed", [True, False])
async def test_fail_closed_rejects_writes_but_not_reads_above_the_lag(
    settings: dict[str, Any], audit: StandInAudit, keys: Any, *, closed: bool
):
    assert Settings(**settings).outbox_fail_closed is False
    audit.gate.clear()
    made = Settings(**settings, outbox_max_lag_s=0.2, outbox_fail_closed=closed)
    app = create_app(made, audit_transport=audit)
    async with running(app, keys.issuer.sign(agent_claims())) as client:
        first = await client.post("/notes", json={"text": "first"})
        await eventually(lambda: app.state.outbox.lag_s > 0.2)
        second = await client.post("/notes", json={"text": "second"})
        read = await client.get(f"/notes/{first.json()['id']}")
        audit.gate.set()
        await eventually(lambda: app.state.outbox.lag_s <= 0.2)
        third = await client.post("/notes", json={"text": "third"})

    assert [answer.status_code for answer in (first, read, third)] == [201, 200, 201]
    if closed:
        assert assert_problem(second, 503, "audit-behind")["retryable"] is True
        assert int(second.headers["Retry-After"]) >= 1
    else:
        assert second.status_code == 201


async def test_the_first_response_can_be_read_only_after_the_write(writes: Writes):
    request = Repeatable("agent:triage", "key-1", b"fingerprint")

    before = await writes.answered(TRIAGE, request, notes.replay_write)
    row, reference, _ = await writes.run(
        lambda transaction: notes.create(transaction, "note"),
        caller=TRIAGE,
        request=request,
        replay=notes.replay_write,
    )
    after = await writes.answered(TRIAGE, request, notes.replay_write)

    assert before is None
    assert after == (row, reference)
