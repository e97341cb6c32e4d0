"""Events of encounters that records has not confirmed: it is asked again, and audit's own events say what
it answered.
"""

import asyncio
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from pydantic import ValidationError
from support.applications import running
from support.audit_app import create_app
from support.databases import TestDatabase, execute, fetch
from support.event_rows import fill_log
from support.events import Deliver
from support.eventually import eventually_is
from support.leaves import assert_covered, sealed

from audit.encounters.settling import Settling
from audit.settings import Settings
from chartroom.system.keys import Keyring
from chassis.peers import PeerRefused
from chassis.problems.problem import PeerUnavailable

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
BY_AN_OLDER_VERSION = """
INSERT INTO audit.encounter_checks (encounter_id, is_known, patient_id)
    VALUES ('{encounter}', false, NULL), ('{encounter}', true, '{patient}');
DELETE FROM audit.unsettled_events;
INSERT INTO audit.event_patients SELECT '{patient}', is_access, seq FROM audit.agent_events
"""


@pytest.fixture
def settling(app_of_client: FastAPI) -> Settling:
    settling: Settling = app_of_client.state.settling
    return settling


async def events(database: TestDatabase) -> list[tuple[Any, ...]]:
    """Return the rows of all events but audit's own."""
    rows = await fetch(
        database.admin_dsn,
        "SELECT * FROM audit.agent_events WHERE recorded_by <> 'audit' ORDER BY seq",
    )
    return [tuple(row) for row in rows]


async def settled(database: TestDatabase) -> list[tuple[str, bool, str | None]]:
    query = "SELECT encounter_id::text, is_known, patient_id FROM audit.encounter_checks ORDER BY checked_at, is_known"
    return [tuple(row) for row in await fetch(database.admin_dsn, query)]


async def status_of(client: httpx.AsyncClient, encounter_id: str) -> list[tuple[str, str | None]]:
    """Return the status and the patient of an encounter, as its events show them."""
    listed = (await client.get(f"/agent-events?encounter_id={encounter_id}&changes=false")).json()[
        "events"
    ]
    return [(event["encounter_status"], event["patient_id"]) for event in listed]


async def said(database: TestDatabase) -> list[tuple[str, str | None, str | None]]:
    """Return what the leaves of audit's own events say, and for which patient."""
    own = [leaf for leaf in await sealed(database) if leaf.kind]
    return [(leaf.kind, leaf.document.get("said"), leaf.owner) for leaf in own]


class TestSettle:
    @pytest.fixture
    async def unverified(self, client: httpx.AsyncClient, event: Answer, records: Any) -> Answer:
        """An event that was logged while records was down, before it came back."""
        records.goes_down()
        answer: Answer = (await client.post("/agent-events", json=event)).json()
        records.comes_back()
        records.asked.clear()
        return answer

    @pytest.mark.usefixtures("unverified")
    async def test_stores_a_known_encounter_in_a_row_of_its_own(
        self,
        client: httpx.AsyncClient,
        settling: Settling,
        records: Any,
        database: TestDatabase,
    ) -> None:
        before = await events(database)

        count = await settling.settle()

        assert count == 1
        assert await settled(database) == [(records.encounter, True, records.patient)]
        assert await events(database) == before
        assert await status_of(client, records.encounter) == [("known", records.patient)]

    async def test_lists_a_settled_event_with_its_patient(
        self, client: httpx.AsyncClient, settling: Settling, unverified: Answer, records: Any
    ) -> None:
        path = f"/agent-events?patient_id={records.patient}&changes=false"
        before = (await client.get(path)).json()["events"]

        await settling.settle()

        assert before == []
        assert [event["id"] for event in (await client.get(path)).json()["events"]] == [
            unverified["id"]
        ]

    @pytest.mark.usefixtures("unverified")
    async def test_stores_an_unknown_encounter_in_a_row_of_its_own(
        self,
        client: httpx.AsyncClient,
        settling: Settling,
        records: Any,
        database: TestDatabase,
    ) -> None:
        records.patients.clear()
        before = await events(database)

        count = await settling.settle()

        assert count == 1
        assert await settled(database) == [(records.encounter, False, None)]
        assert await events(database) == before
        assert await status_of(client, records.encounter) == [("unknown", None)]

    @pytest.mark.usefixtures("unverified")
    async def test_accepts_a_later_positive_answer(
        self, client: httpx.AsyncClient, settling: Settling, event: Answer, records: Any
    ) -> None:
        patients, records.patients = records.patients, {}
        await settling.settle()
        records.patients = patients

        await client.post("/agent-events", json=event)

        assert await status_of(client, records.encounter) == [("known", records.patient)] * 2
        found = await client.get(f"/agent-events?patient_id={records.patient}&changes=false")
        assert len(found.json()["events"]) == 2

    async def test_asks_about_an_encounter_once_however_many_events_it_has(
        self, client: httpx.AsyncClient, settling: Settling, event: Answer, records: Any
    ) -> None:
        records.goes_down()
        for _ in range(3):
            await client.post("/agent-events", json=event)
        records.comes_back()
        records.asked.clear()

        counts = [await settling.settle(), await settling.settle()]

        assert counts == [1, 0]
        assert records.asked == [[records.encounter]]

    @pytest.mark.usefixtures("unverified")
    async def test_asks_again_later_if_records_does_not_answer(
        self, settling: Settling, records: Any, database: TestDatabase
    ) -> None:
        records.fail = lambda: httpx.Response(500)

        with pytest.raises(PeerRefused):
            await settling.settle()
        records.goes_down()
        with pytest.raises(PeerUnavailable):
            await settling.settle()
        records.fail = lambda: httpx.Response(200, json={"encounters": 7})
        with pytest.raises(ValidationError):
            await settling.settle()

        assert await settled(database) == []

    async def test_settles_once_from_two_processes(
        self,
        *,
        client: httpx.AsyncClient,
        settling: Settling,
        settings: Answer,
        keyring: Keyring,
        event: Answer,
        records: Any,
        database: TestDatabase,
    ) -> None:
        other = create_app(Settings(**settings), records_transport=records)
        async with running(other, keyring.mint("test-agent")):
            records.goes_down()
            await client.post("/agent-events", json=event)
            records.comes_back()
            # Each has found the event unsettled before either notes an answer.
            records.before_answer = asyncio.Barrier(2).wait

            await asyncio.gather(settling.settle(), other.state.settling.settle())

        assert await settled(database) == [(records.encounter, True, records.patient)]
        assert await said(database) == [("encounter.settled", "known", records.patient)]

    @pytest.mark.usefixtures("client")
    async def test_asks_in_parts_that_records_accepts(
        self, settling: Settling, records: Any, database: TestDatabase
    ) -> None:
        await execute(
            database.admin_dsn,
            "INSERT INTO audit.unsettled_events SELECT -n, uuidv7(), false FROM generate_series(1, 501) AS n",
        )

        counts = [await settling.settle() for _ in range(3)]

        assert counts[-1] == 0
        assert {len(asked) for asked in records.asked} == {500, 1}


class TestAnOwnEvent:
    """Events that audit appends when it settles."""

    async def test_says_in_its_leaf_whom_unverified_events_are_about(
        self,
        client: httpx.AsyncClient,
        settling: Settling,
        event: Answer,
        records: Any,
        database: TestDatabase,
    ) -> None:
        records.goes_down()
        for _ in range(3):
            await client.post("/agent-events", json=event)
        await client.get(f"/agent-events?encounter_id={records.encounter}")
        records.comes_back()

        await settling.settle()

        assert await said(database) == [("encounter.settled", "known", records.patient)]
        await assert_covered(database)
        path = f"/agent-events?patient_id={records.patient}"
        own = (await client.get(path)).json()["events"][-1]
        assert (own["recorded_by"], own["payload"], own["stream_pos"]) == ("audit", {}, None)

    async def test_says_that_an_encounter_is_unknown_and_later_that_it_is_known(
        self,
        *,
        client: httpx.AsyncClient,
        settling: Settling,
        event: Answer,
        records: Any,
        database: TestDatabase,
        deliver: Deliver,
    ) -> None:
        await deliver(client, event | {"patient_ids": ["P9"]})
        records.goes_down()
        await client.post("/agent-events", json=event)
        records.comes_back()
        patients, records.patients = records.patients, {}
        await settling.settle()
        await assert_covered(database)
        records.goes_down()
        await client.post("/agent-events", json=event)
        records.comes_back()
        records.patients = patients

        await settling.settle()

        assert await said(database) == [
            ("encounter.settled", "unknown", None),
            ("encounter.settled", "known", records.patient),
        ]
        await assert_covered(database)

    async def test_of_an_encounter_known_by_an_event_is_not_needed(
        self,
        client: httpx.AsyncClient,
        settling: Settling,
        event: Answer,
        database: TestDatabase,
    ) -> None:
        await client.post("/agent-events", json=event)

        assert [await settling.settle(), await settling.say()] == [0, 0]

        assert await said(database) == []
        await assert_covered(database)

    async def test_says_what_an_older_version_settled(
        self,
        client: httpx.AsyncClient,
        settling: Settling,
        event: Answer,
        records: Any,
        database: TestDatabase,
    ) -> None:
        """It stored its answers apart, and none of its events says so."""
        records.goes_down()
        await client.post("/agent-events", json=event)
        await execute(database.app_dsn, BY_AN_OLDER_VERSION.format(**vars(records)))

        counts = [await settling.say(), await settling.say()]

        assert counts == [2, 0]
        assert await said(database) == [
            ("encounter.settled", "unknown", None),
            ("encounter.settled", "known", records.patient),
        ]
        own = [leaf.document for leaf in await sealed(database) if leaf.kind]
        assert [leaf.get("outcome") for leaf in own] == ["older-version"] * 2
        await assert_covered(database)

    async def test_of_a_log_that_is_not_sealed_waits(
        self, app: FastAPI, settling: Settling, database: TestDatabase
    ) -> None:
        await fill_log(database, 10)
        await execute(
            database.admin_dsn,
            "SET session_replication_role = replica; UPDATE audit.encounter_checks SET said_by = NULL",
        )

        assert await settling.say() == 0

        await app.state.database.aclose()


class TestSettling:
    async def test_settles_by_itself_once_records_is_back(
        self, settings: Answer, keyring: Keyring, event: Answer, records: Any
    ) -> None:
        app = create_app(
            Settings(**settings | {"settle_interval_s": 0.02}), records_transport=records
        )
        records.goes_down()
        async with running(app, keyring.mint("test-agent")) as client:
            await client.post("/agent-events", json=event)
            assert await status_of(client, records.encounter) == [("unverified", None)]

            records.comes_back()

            async def is_settled() -> bool:
                return await status_of(client, records.encounter) == [("known", records.patient)]

            await eventually_is(is_settled)

    async def test_continues_after_a_defect(
        self,
        settings: Answer,
        keyring: Keyring,
        event: Answer,
        records: Any,
        database: TestDatabase,
    ) -> None:
        def defect() -> httpx.Response:
            records.comes_back()
            raise RuntimeError("a defect")

        app = create_app(
            Settings(**settings | {"settle_interval_s": 0.02}), records_transport=records
        )
        async with running(app, keyring.mint("test-agent")) as client:
            records.fail = lambda: httpx.Response(500)
            await client.post("/agent-events", json=event)

            records.fail = defect

            found = await eventually_is(lambda: settled(database))
        assert found == [(records.encounter, True, records.patient)]
