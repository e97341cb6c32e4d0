"""The outbox: what is disclosed is on record before it is shown."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from sample.notes import NoteEvent
from support.applications import assert_problem, running, unstarted_client
from support.databases import TestDatabase, execute, fetch
from support.forged_tokens import agent_claims, service_claims
from support.stand_in_audit import StandInAudit

from chassis.audit_trail.outbox import BUCKETS, MAX_WAITING, Event, Outbox
from chassis.database.migration_steps import OUTBOX
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Scopes
from chassis.observability.trace_context import TraceContext, sent_trace
from chassis.problems.problem import DatabaseBusy

pytestmark = pytest.mark.anyio

TRIAGE = Caller("triage", CallerKind.AGENT)


@pytest.fixture
async def held(app: FastAPI, database: TestDatabase) -> None:
    """Nothing is delivered: another relay holds all buckets."""
    await execute(database.admin_dsn, "UPDATE sample.outbox_buckets SET held_until = 'infinity'")


@pytest.fixture
async def note(held: None, client: httpx.AsyncClient) -> str:
    return str((await client.post("/notes", json={"text": "Jane Doe 1970"})).json()["id"])


async def accesses(database: TestDatabase) -> int:
    rows = await fetch(
        database.admin_dsn,
        "SELECT convert_from(event, 'UTF8')::json ->> 'access' AS is_access FROM sample.outbox",
    )
    return [row["is_access"] for row in rows].count("true")


def event_of(number: int) -> Event:
    return Event(NoteEvent.READ, "note", number, patient_ids=["P1"])


class TestAnEnvelope:
    @pytest.mark.parametrize("is_access", [True, False])
    def test_has_what_the_callers_token_claimed(self, is_access: bool) -> None:
        claims = Claims(
            Scopes("user/*.rs"), purpose="ETREAT", on_behalf_of="dr-osei", token="a.b.c"
        )
        caller = Caller("triage", CallerKind.AGENT, claims)

        envelope = event_of(1).envelope(caller, is_access=is_access)

        assert json.loads(envelope)["payload"]["data"] == {
            "caller_kind": "agent",
            "caller": {"purpose": "ETREAT", "scope": "user/*.rs", "on_behalf_of": "dr-osei"},
        }

    def test_has_the_trace_of_its_request_beside_the_data(self) -> None:
        sent = sent_trace.set(TraceContext("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"))
        envelope = event_of(1).envelope(TRIAGE, is_access=True)
        sent_trace.reset(sent)

        assert json.loads(envelope)["payload"]["trace"] == {
            "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
            "span_id": "00f067aa0ba902b7",
        }
        assert "trace" not in json.loads(event_of(1).envelope(TRIAGE, is_access=True))["payload"]


class TestADisclosure:
    async def test_and_a_change_carry_the_trace_of_their_requests(
        self, client: httpx.AsyncClient, note: str, database: TestDatabase
    ) -> None:
        trace, other = "4bf92f3577b34da6a3ce929d0e0e4736", "0af7651916cd43dd8448eb211c80319c"
        headers = {"traceparent": f"00-{trace}-00f067aa0ba902b7-01"}
        await client.post("/notes", json={"text": "x"}, headers=headers)
        await client.get(
            f"/notes/{note}", headers={"traceparent": f"00-{other}-b7ad6b7169203331-01"}
        )
        await client.get(f"/notes/{note}")

        stored = await fetch(
            database.admin_dsn,
            "SELECT convert_from(event, 'UTF8')::json #>> '{payload,trace,trace_id}' AS trace_id"
            " FROM sample.outbox ORDER BY position",
        )
        # The first event made the note.
        assert [row["trace_id"] for row in stored] == [None, trace, other, None]

    async def test_is_durable_before_the_answer_and_one_per_request(
        self, client: httpx.AsyncClient, note: str, database: TestDatabase
    ) -> None:
        for count in (1, 2, 3):
            assert (await client.get(f"/notes/{note}")).status_code == 200
            assert await accesses(database) == count

    async def test_that_cannot_be_stored_shows_nothing(
        self, client: httpx.AsyncClient, note: str, database: TestDatabase
    ) -> None:
        connection = await asyncpg.connect(database.admin_dsn)
        async with connection.transaction():
            await connection.execute("LOCK TABLE sample.outbox")
            refused = await client.get(f"/notes/{note}")
        await connection.close()

        assert assert_problem(refused, 503, "database-busy")["retryable"] is True
        assert "Jane" not in refused.text
        assert (await client.get(f"/notes/{note}")).status_code == 200

    @pytest.mark.usefixtures("held")
    async def test_of_a_missing_resource_is_not_recorded(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        assert (await client.get(f"/notes/{uuid4()}")).status_code == 404
        assert await accesses(database) == 0

    async def test_to_a_peer_is_not_recorded(
        self, note: str, app: FastAPI, keys: Any, database: TestDatabase
    ) -> None:
        token = keys.friend.sign(service_claims("friend", "sample"))
        async with unstarted_client(app, token) as friend:
            assert (await friend.get(f"/notes/{note}")).status_code == 200

        assert await accesses(database) == 0

    @pytest.mark.usefixtures("client", "held")
    async def test_shares_its_transaction_with_those_that_come_at_the_same_time(
        self, app: FastAPI, database: TestDatabase
    ) -> None:
        outbox: Outbox = app.state.outbox

        await asyncio.gather(*(outbox.disclose(TRIAGE, event_of(number)) for number in range(40)))

        assert await accesses(database) == 40
        transactions = await fetch(
            database.admin_dsn, "SELECT DISTINCT xmin::text FROM sample.outbox"
        )
        assert len(transactions) <= 2

    async def test_waits_for_no_audit(self, client: httpx.AsyncClient, audit: StandInAudit) -> None:
        note = (await client.post("/notes", json={"text": "note"})).json()["id"]
        audit.gate.clear()

        assert (await client.get(f"/notes/{note}")).status_code == 200
        audit.gate.set()

    @pytest.mark.usefixtures("client", "held")
    async def test_of_a_client_that_left_keeps_no_other_from_its_answer(
        self, app: FastAPI, database: TestDatabase
    ) -> None:
        outbox: Outbox = app.state.outbox
        left, stays = (
            asyncio.create_task(outbox.disclose(TRIAGE, event_of(number))) for number in (1, 2)
        )
        await asyncio.sleep(0)
        left.cancel()

        await stays
        assert await accesses(database) == 2


class TestRunning:
    @pytest.fixture
    async def outbox(self, app: FastAPI) -> AsyncIterator[Outbox]:
        yield Outbox(app.state.database, max_lag_s=1, is_fail_closed=False)
        await app.state.database.aclose()

    @pytest.mark.usefixtures("held")
    async def test_stores_what_waits_before_it_ends(
        self, outbox: Outbox, database: TestDatabase
    ) -> None:
        async with outbox.running():
            tasks = [
                asyncio.create_task(outbox.disclose(TRIAGE, event_of(number)))
                for number in range(5)
            ]
            await asyncio.sleep(0)
        await asyncio.gather(*tasks)

        assert await accesses(database) == 5

    async def test_takes_no_more_after_its_end(self, outbox: Outbox) -> None:
        async with outbox.running():
            pass

        with pytest.raises(DatabaseBusy):
            await outbox.disclose(TRIAGE, event_of(1))

    async def test_takes_no_more_than_it_can_hold(self, outbox: Outbox) -> None:
        waiting = [
            asyncio.create_task(outbox.disclose(TRIAGE, event_of(number)))
            for number in range(MAX_WAITING)
        ]
        await asyncio.sleep(0)

        with pytest.raises(DatabaseBusy):
            await outbox.disclose(TRIAGE, event_of(1))
        for task in waiting:
            task.cancel()


class TestStop:
    async def test_delivers_what_was_disclosed_last(
        self, app: FastAPI, keys: Any, audit: StandInAudit, database: TestDatabase
    ) -> None:
        async with running(app, keys.issuer.sign(agent_claims())) as client:
            note = (await client.post("/notes", json={"text": "note"})).json()["id"]
            await client.get(f"/notes/{note}")

        assert audit.types == ["note.created", "note.read"]
        assert await fetch(database.admin_dsn, "SELECT FROM sample.outbox") == []


class TestABucket:
    def test_is_one_per_resource_and_there_is_a_row_for_each(self) -> None:
        buckets = {event_of(number).bucket for number in range(1_000)}

        assert buckets == set(range(BUCKETS))
        assert event_of(1).bucket == event_of(1).bucket
        assert f"generate_series(0, {BUCKETS - 1})" in OUTBOX
