import asyncio
import json
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from sample.notes import NoteEvent
from support.applications import assert_problem, running, unstarted_client
from support.databases import TestDatabase, execute, fetch
from support.queries import connected
from support.stand_in_audit import StandInAudit

from chassis.audit_trail.outbox import BUCKETS, MAX_WAITING, Event, Outbox
from chassis.database.connections import Database
from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import Scopes
from chassis.observability.trace_context import TraceContext, sent_trace
from chassis.problems.problem import DatabaseBusy
from tests.chassis.forged_tokens import agent_claims, service_claims
from tests.schema.declared import SERVICES

TRACES = """
SELECT convert_from(event, 'UTF8')::json #>> '{payload,trace,trace_id}' AS trace_id
FROM sample.outbox ORDER BY position
"""
TRIAGE = Caller("triage", CallerKind.AGENT)


@pytest.fixture
async def leased_buckets(app: FastAPI, database: TestDatabase) -> None:
    await execute(database.admin_dsn, "UPDATE sample.outbox_buckets SET held_until = 'infinity'")


@pytest.fixture
async def note(leased_buckets: None, client: httpx.AsyncClient) -> str:
    return str((await client.post("/notes", json={"text": "Jane Doe 1970"})).json()["id"])


async def accesses(database: TestDatabase) -> int:
    rows = await fetch(
        database.admin_dsn,
        "SELECT convert_from(event, 'UTF8')::json ->> 'access' AS is_access FROM sample.outbox",
    )
    return [row["is_access"] for row in rows].count("true")


def event_of(number: int) -> Event:
    return Event(NoteEvent.READ, "note", number, patient_ids=["P1"])


def test_an_envelope_has_the_callers_claims_and_the_trace_of_the_request():
    claims = Claims(Scopes("user/*.rs"), purpose="ETREAT", on_behalf_of="dr-osei", token="a.b.c")
    caller = Caller("triage", CallerKind.AGENT, claims)
    trace, span = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
    sent = sent_trace.set(TraceContext(trace, span))
    traced = json.loads(event_of(1).envelope(caller, is_access=True))
    sent_trace.reset(sent)

    assert traced["payload"]["trace"] == {"trace_id": trace, "span_id": span}
    changed = json.loads(event_of(1).envelope(caller, is_access=False))
    assert "trace" not in changed["payload"]
    for envelope in (traced, changed):
        assert envelope["payload"]["data"] == {
            "caller_kind": "agent",
            "caller": {"purpose": "ETREAT", "scope": "user/*.rs", "on_behalf_of": "dr-osei"},
        }


class TestADisclosure:
    async def test_is_durable_before_the_response_with_the_trace_of_its_request(
        self, client: httpx.AsyncClient, note: str, app: FastAPI, keys: Any, database: TestDatabase
    ):
        """Each successful read stores an audit event; probes, missing objects and calls between services do not."""
        traces = ["4bf92f3577b34da6a3ce929d0e0e4736", "0af7651916cd43dd8448eb211c80319c"]
        sent = [{"traceparent": f"00-{trace}-00f067aa0ba902b7-01"} for trace in traces]
        await client.post("/notes", json={"text": "x"}, headers=sent[0])
        for count, headers in enumerate((sent[1], {}), start=1):
            assert (await client.get(f"/notes/{note}", headers=headers)).status_code == 200
            assert await accesses(database) == count

        assert (await client.get(f"/notes/{uuid4()}")).status_code == 404
        token = keys.friend.sign(service_claims("friend", "sample"))
        async with unstarted_client(app, token) as friend:
            assert (await friend.get(f"/notes/{note}")).status_code == 200
        stored = await fetch(database.admin_dsn, TRACES)
        # The first trace ID is None: the fixture created the note outside a request.
        assert [row["trace_id"] for row in stored] == [None, *traces, None]

    async def test_that_cannot_be_stored_is_not_sent(
        self, client: httpx.AsyncClient, note: str, database: TestDatabase
    ):
        async with connected(database.admin_dsn) as connection, connection.transaction():
            await connection.execute("LOCK TABLE sample.outbox")
            refused = await client.get(f"/notes/{note}")

        assert assert_problem(refused, 503, "database-busy")["retryable"] is True
        assert "Jane" not in refused.text
        assert (await client.get(f"/notes/{note}")).status_code == 200

    @pytest.mark.usefixtures("client", "leased_buckets")
    async def test_shares_its_transaction_with_concurrent_disclosures(
        self, app: FastAPI, database: TestDatabase
    ):
        """A client that disconnects does not delay the responses of other clients."""
        disclosing = [
            asyncio.create_task(app.state.outbox.disclose(TRIAGE, event_of(number)))
            for number in range(40)
        ]
        await asyncio.sleep(0)
        disclosing.pop(0).cancel()
        await asyncio.gather(*disclosing)

        assert await accesses(database) == 40
        transactions = await fetch(
            database.admin_dsn, "SELECT DISTINCT xmin::text FROM sample.outbox"
        )
        assert len(transactions) <= 2


async def test_an_outbox_stores_waiting_events_before_it_ends_and_rejects_more(
    engine: Database, database: TestDatabase
):
    def disclose(count: int) -> list[asyncio.Task[None]]:
        return [
            asyncio.create_task(outbox.disclose(TRIAGE, event_of(number)))
            for number in range(count)
        ]

    outbox = Outbox(engine, max_lag_s=1, is_fail_closed=False)
    async with outbox.running():
        tasks = disclose(5)
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    assert await accesses(database) == 5
    with pytest.raises(DatabaseBusy):
        await outbox.disclose(TRIAGE, event_of(1))

    # A stopped outbox accepts calls until MAX_WAITING calls wait; further calls raise DatabaseBusy.
    outbox = Outbox(engine, max_lag_s=1, is_fail_closed=False)
    waiting = disclose(MAX_WAITING)
    await asyncio.sleep(0)
    with pytest.raises(DatabaseBusy):
        await outbox.disclose(TRIAGE, event_of(1))
    for task in waiting:
        task.cancel()


async def test_a_stop_delivers_the_last_disclosure_and_requests_do_not_wait_for_audit(
    app: FastAPI, keys: Any, audit: StandInAudit, database: TestDatabase
):
    audit.gate.clear()
    async with running(app, keys.issuer.sign(agent_claims())) as client:
        note = (await client.post("/notes", json={"text": "note"})).json()["id"]
        assert (await client.get(f"/notes/{note}")).status_code == 200
        audit.gate.set()

    assert audit.types == ["note.created", "note.read"]
    assert await fetch(database.admin_dsn, "SELECT FROM sample.outbox") == []


def test_a_bucket_is_one_per_resource_and_there_is_a_row_for_each():
    buckets = {event_of(number).bucket for number in range(1_000)}

    assert buckets == set(range(BUCKETS))
    assert event_of(1).bucket == event_of(1).bucket
    for service in ("records", "retrieval"):
        rows = (SERVICES / service / "schema" / "rows.sql").read_text("utf-8")
        assert (
            f"{service}.outbox_buckets (bucket) SELECT generate_series(0, {BUCKETS - 1});" in rows
        )
