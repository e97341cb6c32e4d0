"""Events of spans that name neither an encounter nor a patient: who sees them, and how their trace
settles an encounter.
"""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from support.applications import running
from support.audit_app import connect, create_app
from support.databases import TestDatabase, execute, fetch
from support.event_stream import opened
from support.eventually import eventually_is
from support.leaves import assert_covered, sealed
from support.spans import TOOL, TRACE, exported, span

from audit.encounters import repository, settling
from audit.settings import Settings
from chartroom.system.keys import Keyring
from chassis.access.feed import MemberFeed

pytestmark = pytest.mark.anyio
Answer = dict[str, Any]
USER = "user/AuditEvent.crs"
OTHER_TRACE = "ab" * 16
BY_AN_OLDER_VERSION = """
WITH settled AS (
    INSERT INTO audit.event_encounters (seq, encounter_id)
    SELECT seq, k.encounter_id FROM audit.agent_events e, audit.encounter_checks k
    WHERE e.encounter_id IS NULL
    RETURNING seq, encounter_id
)
INSERT INTO audit.event_patients
SELECT patient_id, false, seq FROM settled JOIN audit.encounter_checks USING (encounter_id)
"""
SEARCHED = """
SELECT FROM audit.trace_settling WHERE next_seq = (SELECT next_seq FROM audit.log_head)
"""


@pytest.fixture
def settle(app_of_client: FastAPI, database: TestDatabase) -> Callable[[], Any]:
    """Searches the whole log for traces that can be settled."""

    async def is_searched() -> object:
        # One that searches at the same time, in the background, keeps this one away.
        await app_of_client.state.settling.settle_traces()
        return await fetch(database.admin_dsn, SEARCHED)

    async def all_traces() -> None:
        await eventually_is(is_searched)

    return all_traces


@pytest.fixture
def at(records: Any) -> Answer:
    """The attributes of a span that names the encounter that records knows."""
    return TOOL | {"chartroom.encounter_id": records.encounter}


def token(keyring: Keyring, name: str, scope: str = "system/AuditEvent.crs") -> dict[str, str]:
    return {"authorization": f"Bearer {keyring.mint(name, scope=scope)}"}


async def numbers(
    client: httpx.AsyncClient, headers: Answer | None = None, **query: str
) -> list[int]:
    """Return the numbers of the spans that a caller finds."""
    own = {"changes": "false"}  # Without audit's own events.
    answer = await client.get("/agent-events", params=own | query, headers=headers)
    return [int(one["span_id"], 16) for one in answer.raise_for_status().json()["events"]]


async def known(client: httpx.AsyncClient, headers: dict[str, str], patient: str) -> None:
    """Wait until audit knows that a caller may see the patient."""
    query = {"patient_id": patient}
    (await client.get("/agent-events", params=query, headers=headers)).raise_for_status()


class TestATrace:
    @pytest.mark.parametrize("order", ["the encounter first", "the encounter last"])
    async def test_with_one_encounter_settles_its_events(
        self,
        client: httpx.AsyncClient,
        records: Any,
        settle: Callable[[], Any],
        at: Answer,
        order: str,
    ) -> None:
        spans = [span(1), span(2), span(3, at)]
        if order == "the encounter first":
            spans.reverse()
        for one in spans:
            await exported(client, one)
            await settle()

        sent = [int.from_bytes(one.span_id) for one in spans]
        assert await numbers(client, encounter_id=records.encounter) == sent
        assert await numbers(client, patient_id=records.patient) == sent
        assert await numbers(client, trace_id=TRACE, encounter_id=records.encounter) == sent
        assert await numbers(client, trace_id=TRACE, order="desc") == sent[::-1]
        found = (await client.get("/agent-events?changes=false")).json()["events"]
        assert {(one["patient_id"], one["encounter_id"]) for one in found} == {
            (records.patient, records.encounter)
        }
        assert [one["encounter_status"] for one in found] == ["known"] * 3
        assert sorted(str(one["stream_pos"]) for one in found) == ["0", "None", "None"]

    async def test_with_several_encounters_settles_none(
        self, client: httpx.AsyncClient, records: Any, settle: Callable[[], Any], at: Answer
    ) -> None:
        second = str(uuid4())
        records.patients[second] = "P2"
        await exported(
            client, span(1), span(2, at), span(3, TOOL | {"chartroom.encounter_id": second})
        )
        await settle()

        assert await numbers(client, encounter_id=records.encounter) == [2]
        assert await numbers(client, trace_id=TRACE) == [1, 2, 3]

    async def test_settles_no_event_of_another_caller_or_trace_or_with_a_patient(
        self,
        client: httpx.AsyncClient,
        records: Any,
        keyring: Keyring,
        settle: Callable[[], Any],
        at: Answer,
    ) -> None:
        await exported(client, span(1), headers=token(keyring, "other-agent"))
        await exported(
            client,
            span(2, trace=OTHER_TRACE),
            span(3, TOOL | {"chartroom.patient_ids": ["P2"]}),
            span(4, at),
        )
        await settle()

        assert await numbers(client, encounter_id=records.encounter) == [4]

    async def test_is_settled_by_an_event_logged_without_a_span(
        self,
        client: httpx.AsyncClient,
        records: Any,
        settle: Callable[[], Any],
        event: Answer,
    ) -> None:
        await exported(client, span(1))
        traced = {"traceparent": f"00-{TRACE}-{'0' * 15}9-01"}
        (await client.post("/agent-events", json=event, headers=traced)).raise_for_status()
        await settle()

        assert await numbers(client, encounter_id=records.encounter) == [1, 9]

    async def test_is_settled_once_records_confirms_the_encounter(
        self,
        client: httpx.AsyncClient,
        app_of_client: FastAPI,
        records: Any,
        settle: Callable[[], Any],
        at: Answer,
    ) -> None:
        records.goes_down()
        await exported(client, span(1), span(2, at))
        await settle()
        assert await numbers(client, encounter_id=records.encounter) == [2]

        records.comes_back()
        await app_of_client.state.settling.settle()

        assert await numbers(client, encounter_id=records.encounter) == [1, 2]
        assert await numbers(client, patient_id=records.patient) == [1, 2]

    async def test_stays_open_where_records_denies_the_encounter(
        self,
        client: httpx.AsyncClient,
        app_of_client: FastAPI,
        records: Any,
        settle: Callable[[], Any],
        unknown_encounter: str,
    ) -> None:
        records.goes_down()
        await exported(
            client, span(1), span(2, TOOL | {"chartroom.encounter_id": unknown_encounter})
        )
        records.comes_back()
        await app_of_client.state.settling.settle()
        await settle()

        assert await numbers(client, encounter_id=unknown_encounter) == [2]

    async def test_stays_settled_and_the_event_rows_unchanged(
        self,
        client: httpx.AsyncClient,
        records: Any,
        settle: Callable[[], Any],
        at: Answer,
        database: TestDatabase,
    ) -> None:
        second = str(uuid4())
        records.patients[second] = "P2"
        await exported(client, span(1), span(2, at))
        before = await fetch(database.admin_dsn, "SELECT * FROM audit.agent_events ORDER BY seq")
        await settle()
        assert await exported(client, span(1)) == (0, "")
        after = await fetch(
            database.admin_dsn,
            "SELECT * FROM audit.agent_events WHERE recorded_by <> 'audit' ORDER BY seq",
        )
        await exported(client, span(3, TOOL | {"chartroom.encounter_id": second}), span(4))
        await settle()

        assert after == before
        assert await numbers(client, encounter_id=records.encounter) == [1, 2]
        assert await numbers(client, trace_id=TRACE) == [1, 2, 3, 4]

    async def test_of_more_events_than_one_statement_settles_is_settled_whole(
        self,
        client: httpx.AsyncClient,
        records: Any,
        settle: Callable[[], Any],
        at: Answer,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(repository, "MAX_FOUND", 3)
        monkeypatch.setattr(settling, "SEARCHED", 4)
        await exported(client, *(span(n) for n in range(1, 11)), span(11, at))
        await settle()

        assert await numbers(client, encounter_id=records.encounter) == [*range(1, 12)]

    async def test_is_settled_once_by_two_processes(
        self,
        *,
        client: httpx.AsyncClient,
        settings: Answer,
        keyring: Keyring,
        records: Any,
        app: FastAPI,
        at: Answer,
        database: TestDatabase,
        settle: Callable[[], Any],
    ) -> None:
        other = create_app(Settings(**settings), records_transport=records)
        async with running(other, keyring.mint("test-agent")):
            await exported(client, *(span(n) for n in range(1, 50)), span(50, at))
            await asyncio.gather(*(one.state.settling.settle_traces() for one in (app, other) * 3))
        await settle()

        assert [one.kind for one in await sealed(database) if one.kind] == ["trace.settled"]
        query = "SELECT count(*) AS n FROM audit.event_encounters"
        assert (await fetch(database.admin_dsn, query))[0]["n"] == 49
        await assert_covered(database)

    async def test_settled_by_an_older_version_is_said_in_a_leaf(
        self, client: httpx.AsyncClient, app_of_client: FastAPI, at: Answer, database: TestDatabase
    ) -> None:
        await exported(client, span(1), span(2), span(3, at))
        await execute(database.app_dsn, BY_AN_OLDER_VERSION)

        counts = [await app_of_client.state.settling.say() for _ in range(2)]

        assert counts == [2, 0]
        own = [leaf for leaf in await sealed(database) if leaf.kind]
        assert [(leaf.kind, leaf.payload) for leaf in own] == [("trace.settled", b'{"seqs":[0,1]}')]
        await assert_covered(database)

    async def test_is_settled_in_the_background(
        self, settings: Answer, keyring: Keyring, records: Any, at: Answer
    ) -> None:
        soon = Settings(**settings | {"settle_interval_s": 0.05})
        async with running(
            create_app(soon, records_transport=records), keyring.mint("test-agent")
        ) as client:
            await exported(client, span(1), span(2, at))

            async def is_settled() -> bool:
                return await numbers(client, encounter_id=records.encounter) == [1, 2]

            await eventually_is(is_settled)


class TestAnEventThatNamesNothing:
    async def test_is_seen_by_its_writer_and_by_system_alone(
        self, client: httpx.AsyncClient, keyring: Keyring, records: Any
    ) -> None:
        records.panels.let("caller:nurse", records.patient)
        records.panels.let("caller:writer", "P9", panel=2)
        writer, nurse = (token(keyring, name, USER) for name in ("writer", "nurse"))
        await exported(client, span(1), headers=writer)
        await known(client, nurse, records.patient)

        for query in ({}, {"trace_id": TRACE}, {"tool": "risk_score"}):
            assert await numbers(client, writer, **query) == [1]
            assert await numbers(client, nurse, **query) == []
            assert await numbers(client, **query) == [1]
        (seen,) = (await client.get("/agent-events", headers=writer)).json()["events"]
        for headers, status in ((writer, 200), (nurse, 404)):
            answer = await client.get(f"/agent-events/{seen['id']}", headers=headers)
            assert answer.status_code == status

    async def test_is_seen_by_whom_the_patient_of_its_trace_is_in_reach(
        self,
        client: httpx.AsyncClient,
        keyring: Keyring,
        records: Any,
        settle: Callable[[], Any],
        at: Answer,
    ) -> None:
        records.panels.let("caller:nurse", records.patient)
        records.panels.let("caller:stranger", "P9", panel=2)
        nurse, stranger = (token(keyring, name, USER) for name in ("nurse", "stranger"))
        await exported(client, span(1), span(2, at))
        await settle()
        await known(client, nurse, records.patient)

        for query in (
            {},
            {"trace_id": TRACE},
            {"encounter_id": records.encounter},
            {"trace_id": TRACE, "encounter_id": records.encounter},
        ):
            assert await numbers(client, nurse, **query) == [1, 2], query
            assert await numbers(client, stranger, **query) == [], query
        assert await numbers(client, nurse, patient_id=records.patient) == [1, 2]

    async def test_is_hidden_from_its_writer_where_its_trace_is_of_a_patient_out_of_reach(
        self,
        client: httpx.AsyncClient,
        keyring: Keyring,
        records: Any,
        *,
        settle: Callable[[], Any],
        at: Answer,
        members: MemberFeed,
    ) -> None:
        records.panels.let("caller:nurse", records.patient)
        nurse = token(keyring, "nurse", USER)
        await known(client, nurse, records.patient)
        await exported(client, span(1), span(2, at), headers=nurse)
        await settle()
        assert await numbers(client, nurse) == [1, 2]

        records.panels.let("caller:nurse", records.patient, until="2020-01-01T00:00:00Z")
        await members.refresh(members.now())

        assert await numbers(client, nurse) == []

    async def test_is_shown_by_the_row_policies_to_the_same_callers(
        self,
        *,
        client: httpx.AsyncClient,
        keyring: Keyring,
        records: Any,
        settle: Callable[[], Any],
        at: Answer,
        database: TestDatabase,
    ) -> None:
        records.panels.let("caller:nurse", records.patient)
        nurse = token(keyring, "nurse", USER)
        await exported(client, span(1), span(2, at), span(3, trace=OTHER_TRACE))
        await settle()
        await known(client, nurse, records.patient)

        async def seen_by(principal: str, caller: str) -> list[tuple[int, bool]]:
            settings = {
                "role": "audit_panel",
                "chartroom.principals": principal,
                "chartroom.caller": caller,
            }
            connection = await asyncpg.connect(database.app_dsn, server_settings=settings)
            try:
                rows = await connection.fetch(
                    "SELECT span_id, s.seq IS NOT NULL AS is_settled FROM audit.agent_events e"
                    " LEFT JOIN audit.event_encounters s USING (seq) WHERE span_id IS NOT NULL"
                    " ORDER BY seq"
                )
            finally:
                await connection.close()
            return [(int(row["span_id"], 16), row["is_settled"]) for row in rows]

        assert await seen_by("caller:nurse", "agent:nurse") == [(1, True), (2, False)]
        assert await seen_by("caller:test-agent", "agent:test-agent") == [(3, False)]
        assert await seen_by("caller:other", "agent:other") == []

    async def test_is_streamed_to_its_writer_alone(
        self, url: str, keyring: Keyring, records: Any
    ) -> None:
        records.panels.let("caller:writer", records.patient)
        records.panels.let("caller:nurse", records.patient, panel=2)
        writer, nurse = (keyring.mint(name, scope=USER) for name in ("writer", "nurse"))
        about = TOOL | {"chartroom.encounter_id": records.encounter}
        async with (
            connect(url, writer) as client,
            connect(url, nurse) as other,
            opened(client, "/agent-events/stream") as own,
            opened(other, "/agent-events/stream") as foreign,
        ):
            await exported(client, span(1), span(2, about))
            shown = [one.json["span_id"][-1] for one in await own.take(2)]
            seen = [one.json["span_id"][-1] for one in await foreign.take(1)]

        assert (shown, seen) == (["1", "2"], ["2"])
