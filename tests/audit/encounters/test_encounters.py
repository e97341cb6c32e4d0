import asyncio
from typing import Any

import httpx
import pytest
from pydantic import ValidationError
from support.applications import running
from support.databases import TestDatabase, execute
from support.events import Deliver
from support.eventually import eventually_is

from audit.encounters.settling import Settling
from audit.settings import Settings
from chartroom.system.keys import Keyring
from chassis.peers import PeerRefused
from chassis.problems.problem import PeerUnavailable
from tests.audit.app import create_app
from tests.audit.encounter_states import events, settled, status_of
from tests.audit.leaf_rows import assert_covered, leaves_of
from tests.audit.spans import TOOL, exported, span

Answer = dict[str, Any]


async def own_events(database: TestDatabase) -> list[tuple[str, str | None, str | None]]:
    own = [leaf for leaf in await leaves_of(database) if leaf.kind]
    return [(leaf.kind, leaf.document.get("said"), leaf.owner) for leaf in own]


class TestSettle:
    @pytest.fixture
    async def unverified(self, client: httpx.AsyncClient, event: Answer, records: Any) -> Answer:
        records.goes_down()
        answer: Answer = (await client.post("/agent-events", json=event)).json()
        records.comes_back()
        records.asked.clear()
        return answer

    async def test_stores_a_known_encounter_and_its_patient_finds_the_event(
        self,
        client: httpx.AsyncClient,
        settling: Settling,
        unverified: Answer,
        records: Any,
        database: TestDatabase,
    ):
        path = f"/agent-events?patient_id={records.patient}&changes=false"
        assert (await client.get(path)).json()["events"] == []
        before = await events(database)

        assert await settling.settle() == 1

        assert await settled(database) == [(records.encounter, True, records.patient)]
        assert await events(database) == before
        assert await status_of(client, records.encounter) == [("known", records.patient)]
        assert [one["id"] for one in (await client.get(path)).json()["events"]] == [
            unverified["id"]
        ]

    @pytest.mark.usefixtures("unverified")
    async def test_stores_an_unknown_encounter_and_accepts_a_later_answer(
        self,
        client: httpx.AsyncClient,
        settling: Settling,
        event: Answer,
        records: Any,
        database: TestDatabase,
    ):
        patients, records.patients = records.patients, {}
        before = await events(database)

        assert await settling.settle() == 1

        assert await settled(database) == [(records.encounter, False, None)]
        assert await events(database) == before
        assert await status_of(client, records.encounter) == [("unknown", None)]
        records.patients = patients
        await client.post("/agent-events", json=event)
        assert await status_of(client, records.encounter) == [("known", records.patient)] * 2
        found = await client.get(f"/agent-events?patient_id={records.patient}&changes=false")
        assert len(found.json()["events"]) == 2

    @pytest.mark.usefixtures("unverified")
    async def test_asks_again_later_if_records_does_not_answer(
        self, settling: Settling, records: Any, database: TestDatabase
    ):
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

    async def test_settles_once_despite_two_processes(
        self,
        *,
        client: httpx.AsyncClient,
        settling: Settling,
        settings: Answer,
        keyring: Keyring,
        event: Answer,
        records: Any,
        database: TestDatabase,
    ):
        other = create_app(Settings(**settings), records_transport=records)
        async with running(other, keyring.mint("test-agent")):
            records.goes_down()
            await client.post("/agent-events", json=event)
            records.comes_back()
            # The barrier makes both processes read the event as unverified before either process stores an
            # answer.
            records.before_answer = asyncio.Barrier(2).wait

            await asyncio.gather(settling.settle(), other.state.settling.settle())

        assert await settled(database) == [(records.encounter, True, records.patient)]
        assert await own_events(database) == [("encounter.settled", "known", records.patient)]

    @pytest.mark.usefixtures("client")
    async def test_asks_in_batches_that_records_accepts(
        self, settling: Settling, records: Any, database: TestDatabase
    ):
        await execute(
            database.admin_dsn,
            "INSERT INTO audit.unsettled_events SELECT -n, uuidv7(), false FROM generate_series(1, 501) AS n",
        )

        counts = [await settling.settle() for _ in range(3)]

        assert counts[-1] == 0
        assert {len(asked) for asked in records.asked} == {500, 1}


class TestAnOwnEvent:
    async def test_has_the_patient_of_unverified_events_in_its_leaf(
        self,
        client: httpx.AsyncClient,
        settling: Settling,
        event: Answer,
        records: Any,
        database: TestDatabase,
    ):
        records.goes_down()
        for _ in range(3):
            await client.post("/agent-events", json=event)
        await client.get(f"/agent-events?encounter_id={records.encounter}")
        records.comes_back()
        records.asked.clear()

        assert [await settling.settle(), await settling.settle()] == [1, 0]

        assert records.asked == [
            [records.encounter]
        ]  # Audit asks records once per encounter, however many events the encounter has.
        assert await own_events(database) == [("encounter.settled", "known", records.patient)]
        await assert_covered(database)
        path = f"/agent-events?patient_id={records.patient}"
        own = (await client.get(path)).json()["events"][-1]
        assert (own["recorded_by"], own["payload"], own["stream_pos"]) == ("audit", {}, None)

    async def test_reports_an_encounter_as_unknown_and_later_as_known(
        self,
        *,
        client: httpx.AsyncClient,
        settling: Settling,
        event: Answer,
        records: Any,
        database: TestDatabase,
        deliver: Deliver,
    ):
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

        assert await own_events(database) == [
            ("encounter.settled", "unknown", None),
            ("encounter.settled", "known", records.patient),
        ]
        await assert_covered(database)

    async def test_is_not_needed_for_an_encounter_known_by_an_event(
        self, client: httpx.AsyncClient, settling: Settling, event: Answer, database: TestDatabase
    ):
        await client.post("/agent-events", json=event)

        assert await settling.settle() == 0

        assert await own_events(database) == []
        await assert_covered(database)


async def test_settling_of_encounters_and_traces_continues_after_an_exception(
    settings: Answer, keyring: Keyring, event: Answer, records: Any, database: TestDatabase
):
    def defect() -> httpx.Response:
        records.comes_back()
        raise RuntimeError("a defect")

    soon = Settings(**settings | {"settle_interval_s": 0.02})
    app = create_app(soon, records_transport=records)
    records.goes_down()
    async with running(app, keyring.mint("test-agent")) as client:
        await client.post("/agent-events", json=event)
        await exported(
            client, span(1), span(2, TOOL | {"chartroom.encounter_id": records.encounter})
        )
        assert await status_of(client, records.encounter) == [("unverified", None)] * 2

        records.fail = defect

        found = await eventually_is(lambda: settled(database))
        assert found == [(records.encounter, True, records.patient)]

        async def are_all_known() -> bool:
            known = [("known", records.patient)] * 3
            return await status_of(client, records.encounter) == known

        await eventually_is(are_all_known)
