import asyncio
import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running
from support.databases import TestDatabase, execute, fetch
from support.event_stream import opened
from support.eventually import eventually_is
from support.queries import connected

from audit.encounters import repository, settling
from audit.settings import Settings
from chartroom.system.keys import Keyring
from chassis.access.replica import MemberReplica
from tests.audit.app import connect, create_app
from tests.audit.leaf_rows import assert_covered, leaves_of
from tests.audit.spans import TOOL, TRACE, exported, span

Answer = dict[str, Any]
USER = "user/AuditEvent.crs"
OTHER_TRACE, THIRD_TRACE = "ab" * 16, "cd" * 16
SEARCHED = """
SELECT FROM audit.trace_settling WHERE next_seq = (SELECT next_seq FROM audit.log_head)
"""


async def settled_for(database: TestDatabase, name: str) -> int:
    role = {
        "role": "audit_panel",
        "chartroom.principals": f"caller:{name}",
        "chartroom.caller": f"agent:{name}",
    }
    async with connected(database.app_dsn, server_settings=role) as connection:
        return len(await connection.fetch("SELECT seq FROM audit.event_encounters"))


@pytest.fixture
def settle(app_of_client: FastAPI, database: TestDatabase) -> Callable[[], Any]:
    async def is_searched() -> object:
        await app_of_client.state.settling.settle_traces()
        return await fetch(database.admin_dsn, SEARCHED)

    async def all_traces() -> None:
        await eventually_is(is_searched)

    return all_traces


@pytest.fixture
def at(records: Any) -> Answer:
    return TOOL | {"chartroom.encounter_id": records.encounter}


def token(keyring: Keyring, name: str, scope: str = "system/AuditEvent.crs") -> dict[str, str]:
    return {"authorization": f"Bearer {keyring.mint(name, scope=scope)}"}


async def numbers(
    client: httpx.AsyncClient, headers: Answer | None = None, **query: str
) -> list[int]:
    own = {"changes": "false"}  # The list omits audit's own events.
    answer = await client.get("/agent-events", params=own | query, headers=headers)
    return [int(one["span_id"], 16) for one in answer.raise_for_status().json()["events"]]


async def wait_for_access(client: httpx.AsyncClient, headers: dict[str, str], patient: str) -> None:
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
    ):
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

    async def test_settles_nothing_with_several_encounters_other_callers_or_a_patient(
        self,
        client: httpx.AsyncClient,
        records: Any,
        keyring: Keyring,
        settle: Callable[[], Any],
        at: Answer,
    ):
        second = str(uuid4())
        records.patients[second] = "P2"
        at_second = TOOL | {"chartroom.encounter_id": second}
        await exported(client, span(1), headers=token(keyring, "other-agent"))
        await exported(
            client,
            span(2, trace=OTHER_TRACE),
            span(3, TOOL | {"chartroom.patient_ids": ["P2"]}),
            span(4, at),
            *(
                span(number, one, trace=THIRD_TRACE)
                for number, one in ((5, TOOL), (6, at), (7, at_second))
            ),
        )
        await settle()

        assert await numbers(client, encounter_id=records.encounter) == [4, 6]
        assert await numbers(client, trace_id=THIRD_TRACE) == [5, 6, 7]

    async def test_is_settled_by_an_event_logged_without_a_span(
        self, client: httpx.AsyncClient, records: Any, settle: Callable[[], Any], event: Answer
    ):
        await exported(client, span(1))
        traced = {"traceparent": f"00-{TRACE}-{'0' * 15}9-01"}
        (await client.post("/agent-events", json=event, headers=traced)).raise_for_status()
        await settle()

        assert await numbers(client, encounter_id=records.encounter) == [1, 9]

    async def test_is_settled_once_records_confirms_the_encounter_and_not_if_it_denies_it(
        self,
        client: httpx.AsyncClient,
        app_of_client: FastAPI,
        records: Any,
        settle: Callable[[], Any],
        at: Answer,
        *,
        unknown_encounter: str,
    ):
        records.goes_down()
        at_unknown = TOOL | {"chartroom.encounter_id": unknown_encounter}
        await exported(client, span(1), span(2, at))
        await exported(client, span(3, trace=OTHER_TRACE), span(4, at_unknown, trace=OTHER_TRACE))
        await settle()
        assert await numbers(client, encounter_id=records.encounter) == [2]

        records.comes_back()
        await app_of_client.state.settling.settle()
        await settle()

        assert await numbers(client, encounter_id=records.encounter) == [1, 2]
        assert await numbers(client, patient_id=records.patient) == [1, 2]
        assert await numbers(client, encounter_id=unknown_encounter) == [4]

    async def test_stays_settled_and_the_event_rows_unchanged(
        self,
        client: httpx.AsyncClient,
        records: Any,
        settle: Callable[[], Any],
        at: Answer,
        database: TestDatabase,
    ):
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

    async def test_is_settled_once_and_fully_by_two_processes_in_several_statements(
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
        monkeypatch: pytest.MonkeyPatch,
    ):
        monkeypatch.setattr(repository, "MAX_FOUND", 20)
        monkeypatch.setattr(settling, "SEARCHED", 30)
        other = create_app(Settings(**settings), records_transport=records)
        async with running(other, keyring.mint("test-agent")):
            await exported(client, *(span(n) for n in range(1, 50)), span(50, at))
            await asyncio.gather(*(one.state.settling.settle_traces() for one in (app, other) * 3))
        await settle()

        own = [one for one in await leaves_of(database) if one.kind]
        assert {one.kind for one in own} == {"trace.settled"}
        said = [seq for one in own for seq in json.loads(one.payload)["seqs"]]
        assert (len(said), len({*said})) == (49, 49)
        query = "SELECT count(*) AS n FROM audit.event_encounters"
        assert (await fetch(database.admin_dsn, query))[0]["n"] == 49
        assert await numbers(client, encounter_id=records.encounter) == [*range(1, 51)]
        await assert_covered(database)

    async def test_ignores_a_stored_answer_that_differs_from_its_leaf(
        self,
        *,
        client: httpx.AsyncClient,
        records: Any,
        settle: Callable[[], Any],
        at: Answer,
        database: TestDatabase,
    ):
        planted = "INSERT INTO audit.encounter_checks VALUES ('{encounter}', true, 'P9', now(), 0)"
        await execute(database.admin_dsn, planted.format(**vars(records)))
        await exported(client, span(1), span(2, at))
        await settle()

        assert await numbers(client, patient_id="P9") == []
        assert await numbers(client, patient_id=records.patient) == [1, 2]


class TestAnEventWithoutSubject:
    async def test_is_visible_to_its_writer_and_system_only(
        self, client: httpx.AsyncClient, keyring: Keyring, records: Any
    ):
        records.panels.let("caller:nurse", records.patient)
        records.panels.let("caller:writer", "P9", panel=2)
        writer, nurse = (token(keyring, name, USER) for name in ("writer", "nurse"))
        await exported(client, span(1), headers=writer)
        await wait_for_access(client, nurse, records.patient)

        for query in ({}, {"trace_id": TRACE}, {"tool": "risk_score"}):
            assert await numbers(client, writer, **query) == [1]
            assert await numbers(client, nurse, **query) == []
            assert await numbers(client, **query) == [1]
        (seen,) = (await client.get("/agent-events", headers=writer)).json()["events"]
        for headers, status in ((writer, 200), (nurse, 404)):
            answer = await client.get(f"/agent-events/{seen['id']}", headers=headers)
            assert answer.status_code == status

    async def test_is_streamed_to_its_writer_only(self, url: str, keyring: Keyring, records: Any):
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

    async def test_is_visible_to_callers_who_may_see_the_patient_of_its_trace(
        self,
        client: httpx.AsyncClient,
        keyring: Keyring,
        records: Any,
        *,
        settle: Callable[[], Any],
        at: Answer,
        members: MemberReplica,
        database: TestDatabase,
    ):
        records.panels.let("caller:nurse", records.patient)
        records.panels.let("caller:stranger", "P9", panel=2)
        nurse, stranger = (token(keyring, name, USER) for name in ("nurse", "stranger"))
        await wait_for_access(client, nurse, records.patient)
        await exported(client, span(1), span(2, at), headers=nurse)
        await settle()

        for query in (
            {},
            {"trace_id": TRACE},
            {"encounter_id": records.encounter},
            {"trace_id": TRACE, "encounter_id": records.encounter},
        ):
            assert await numbers(client, nurse, **query) == [1, 2], query
            assert await numbers(client, stranger, **query) == [], query
        assert await numbers(client, nurse, patient_id=records.patient) == [1, 2]
        for name, settled in (("nurse", 1), ("stranger", 0)):
            assert await settled_for(database, name) == settled, name
        records.panels.let("caller:nurse", records.patient, until="2020-01-01T00:00:00Z")
        await members.refresh(members.now())
        # The trace has determined the patient of both events, so even their writer needs access to the patient.
        assert await numbers(client, nurse) == []
