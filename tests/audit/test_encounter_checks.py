import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, running, settings_for
from support.audit_app import create_app
from support.databases import TestDatabase, fetch
from support.events import Deliver

from audit.encounters import service
from audit.encounters.service import BATCH, EncounterChecks
from audit.settings import Settings
from audit.verdicts import Checked, Verdict
from chartroom.system.keys import Keyring

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]


def unreachable() -> httpx.Response:
    raise httpx.ConnectError("refused")


NO_ANSWERS = pytest.mark.parametrize(
    "failure",
    [
        pytest.param(unreachable, id="unreachable"),
        pytest.param(lambda: httpx.Response(500), id="a defect"),
        pytest.param(lambda: httpx.Response(503), id="busy"),
        pytest.param(lambda: httpx.Response(401), id="a refusal"),
        pytest.param(lambda: httpx.Response(404), id="another service at that address"),
        pytest.param(lambda: httpx.Response(200, text="<html>"), id="no JSON"),
        pytest.param(
            lambda: httpx.Response(200, json={"encounters": [{"id": "x"}]}), id="another shape"
        ),
    ],
)


USUAL = {"encounter_check_s": Settings.model_fields["encounter_check_s"].default}


@pytest.fixture
def settings(database: TestDatabase, keyring: Keyring) -> Answer:
    """Settings under which a busy machine makes no encounter unverified."""
    return settings_for(database, keyring, settle_interval_s=3600.0, encounter_check_s=5.0)


@pytest.fixture
async def hurried(
    settings: Answer, records: Any, keyring: Keyring
) -> AsyncIterator[httpx.AsyncClient]:
    """A client of an application that waits for records as long as usual, on one connection."""
    given = settings | USUAL | {"database_pool_size": 1}
    app = create_app(Settings(**given), records_transport=records)
    async with running(app, keyring.mint("test-agent")) as client:
        yield client


@pytest.fixture
async def checks(app: FastAPI) -> AsyncIterator[EncounterChecks]:
    """The checks of the application, which need not run."""
    yield app.state.log.checks
    await app.state.database.aclose()


async def events(database: TestDatabase) -> list[tuple[Any, ...]]:
    return [
        tuple(row)
        for row in await fetch(database.admin_dsn, "SELECT * FROM audit.agent_events ORDER BY seq")
    ]


async def settled(database: TestDatabase) -> list[tuple[str, bool, str | None]]:
    query = "SELECT encounter_id::text, is_known, patient_id FROM audit.encounter_checks ORDER BY checked_at, is_known"
    return [tuple(row) for row in await fetch(database.admin_dsn, query)]


async def status_of(client: httpx.AsyncClient, encounter_id: str) -> list[tuple[str, str | None]]:
    """Return the status and the patient of an encounter, as its events show them."""
    listed = (await client.get(f"/agent-events?encounter_id={encounter_id}")).json()["events"]
    return [(event["encounter_status"], event["patient_id"]) for event in listed]


class TestCheck:
    async def test_asks_records_once_about_an_encounter(
        self, client: httpx.AsyncClient, event: Answer, records: Any
    ) -> None:
        for _ in range(3):
            await client.post("/agent-events", json=event)

        assert records.asked == [[event["encounter_id"]]]

    async def test_keeps_a_positive_answer_over_a_restart(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        settings: Answer,
        keyring: Keyring,
    ) -> None:
        await client.post("/agent-events", json=event)
        records.goes_down()
        restarted = create_app(Settings(**settings), records_transport=records)

        async with running(restarted, keyring.mint("test-agent")) as later:
            response = await later.post("/agent-events", json=event)

        assert response.json()["encounter_status"] == "known"
        assert len(records.asked) == 1

    async def test_refuses_an_event_of_an_unknown_encounter(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        unknown_encounter: str,
        database: TestDatabase,
    ) -> None:
        response = await client.post(
            "/agent-events", json=event | {"encounter_id": unknown_encounter}
        )

        assert_problem(response, 404, "encounter-not-found")
        assert (await events(database), await settled(database)) == ([], [])

    async def test_asks_again_about_an_encounter_that_was_unknown(
        self, client: httpx.AsyncClient, event: Answer, unknown_encounter: str, records: Any
    ) -> None:
        await client.post("/agent-events", json=event | {"encounter_id": unknown_encounter})
        records.patients[unknown_encounter] = records.patient

        response = await client.post(
            "/agent-events", json=event | {"encounter_id": unknown_encounter}
        )

        assert response.json()["encounter_status"] == "known"

    @NO_ANSWERS
    async def test_stores_an_event_as_unverified_if_records_does_not_answer(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        database: TestDatabase,
        failure: Any,
    ) -> None:
        records.fail = failure

        response = await client.post("/agent-events", json=event)

        assert response.status_code == 200
        assert response.json()["encounter_status"] == "unverified"
        (stored,) = await fetch(
            database.admin_dsn, "SELECT id::text, unverified FROM audit.agent_events"
        )
        assert tuple(stored) == (response.json()["id"], True)
        assert await status_of(client, event["encounter_id"]) == [("unverified", None)]

    async def test_stores_an_event_once_if_records_answers_the_second_call(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        database: TestDatabase,
    ) -> None:
        def busy_once() -> httpx.Response:
            records.comes_back()
            return httpx.Response(503)

        records.fail = busy_once

        response = await client.post("/agent-events", json=event)

        assert response.json()["encounter_status"] == "known"
        assert len(records.asked) == 2
        assert len(await events(database)) == 1

    async def test_holds_no_connection_while_it_waits(
        self, app_of_client: FastAPI, client: httpx.AsyncClient, event: Answer, records: Any
    ) -> None:
        pools, seen = app_of_client.state.database.pools(), []

        def look() -> httpx.Response:
            seen.append(sum(pool.used for pool in pools))
            return httpx.Response(500)

        records.fail = look
        await client.post("/agent-events", json=event)

        assert seen == [0]

    async def test_stores_events_while_many_requests_wait_for_records(
        self, hurried: httpx.AsyncClient, event: Answer, records: Any, database: TestDatabase
    ) -> None:
        records.before_answer = asyncio.Event().wait

        responses = await asyncio.gather(
            *(hurried.post("/agent-events", json=event) for _ in range(10))
        )

        assert [one.json()["encounter_status"] for one in responses] == ["unverified"] * 10
        assert len(await events(database)) == 10

    async def test_stores_an_event_of_a_new_encounter_while_readers_hold_all_connections(
        self, settings: Answer, keyring: Keyring, event: Answer, records: Any
    ) -> None:
        app = create_app(
            Settings(**settings | {"database_pool_size": 1}), records_transport=records
        )

        pool = app.state.database
        async with (
            running(app, keyring.mint("test-agent")) as client,
            pool.connection(pool.service),
        ):
            response = await client.post("/agent-events", json=event)

        assert (response.status_code, response.json()["encounter_status"]) == (200, "known")

    async def test_keeps_a_bounded_number_of_answers_in_memory(
        self, checks: EncounterChecks, records: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(service, "CACHE_SIZE", 2)
        ids = [UUID(int=n) for n in range(1, 4)]
        records.patients |= {str(id_): records.patient for id_ in ids}

        answers = [(await checks.check([id_]))[id_] for id_ in ids]

        assert answers == [Checked(Verdict.KNOWN, records.patient)] * 3
        assert len(records.asked) == 3
        assert len(await checks.known(ids)) == 2  # Those in memory.

    async def test_asks_about_all_encounters_of_a_batch_at_once_in_parts_that_records_accepts(
        self, checks: EncounterChecks, records: Any
    ) -> None:
        ids = [UUID(int=n) for n in range(BATCH + 1)]
        records.patients |= {str(id_): records.patient for id_ in ids[1:]}
        # Both portions are asked about before either is answered.
        records.before_answer = asyncio.Barrier(2).wait

        answers = await checks.check(ids)

        assert sorted(map(len, records.asked)) == [1, BATCH]
        assert answers == dict.fromkeys(ids, Checked(Verdict.KNOWN, records.patient)) | {
            ids[0]: Checked(Verdict.UNKNOWN)
        }

    async def test_marks_only_unanswered_encounters_as_unverified(
        self, checks: EncounterChecks, records: Any
    ) -> None:
        ids = [UUID(int=n) for n in range(BATCH + 1)]

        def fail_once() -> httpx.Response:
            records.comes_back()
            return httpx.Response(404)

        records.fail = fail_once

        answers = await checks.check(ids)

        assert {one.verdict for one in answers.values()} == {Verdict.UNKNOWN, Verdict.UNVERIFIED}

    async def test_loses_no_event_of_a_batch(
        self, client: httpx.AsyncClient, event: Answer, records: Any, unknown_encounter: str
    ) -> None:
        silent = str(UUID(int=2))

        known = await client.post(
            "/agent-events/batch", json=[event, event | {"encounter_id": unknown_encounter}]
        )
        records.goes_down()
        unverified = await client.post(
            "/agent-events/batch", json=[event | {"encounter_id": silent}, event]
        )

        first, second = known.json()["results"]
        assert (first["encounter_status"], second["code"]) == ("known", "encounter-not-found")
        assert [one["encounter_status"] for one in unverified.json()["results"]] == [
            "unverified",
            "known",
        ]

    async def test_a_whole_batch_asks_about_each_part_once(
        self, hurried: httpx.AsyncClient, event: Answer, records: Any
    ) -> None:
        records.before_answer = asyncio.Event().wait
        events = [event | {"encounter_id": str(UUID(int=n))} for n in range(1_000)]

        response = await hurried.post("/agent-events/batch", json=events)

        assert {one["encounter_status"] for one in response.json()["results"]} == {"unverified"}
        assert len(records.asked) <= 1_000 // BATCH

    async def test_an_unverified_event_is_repeated_safely_after_records_has_denied_its_encounter(
        self, client: httpx.AsyncClient, event: Answer, records: Any, unknown_encounter: str
    ) -> None:
        again = event | {"encounter_id": unknown_encounter, "id": str(UUID(int=9))}
        records.goes_down()
        first = (await client.post("/agent-events", json=again)).json()
        records.comes_back()

        response = await client.post("/agent-events", json=again)

        assert response.json() == first | {"duplicate": True, "encounter_status": "unknown"}
        other = await client.post("/agent-events", json=again | {"id": str(UUID(int=10))})
        assert_problem(other, 404, "encounter-not-found")


class TestOfServices:
    async def test_an_event_that_names_no_patient_is_found_by_the_encounters(
        self, client: httpx.AsyncClient, event: Answer, records: Any, deliver: Deliver
    ) -> None:
        await client.post("/agent-events", json=event)
        records.asked.clear()

        answer = await deliver(client, event)

        listed = (await client.get(f"/agent-events?patient_id={records.patient}")).json()["events"]
        assert answer["id"] in {one["id"] for one in listed}
        assert records.asked == []

    async def test_an_event_needs_neither_encounter_nor_patient(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver
    ) -> None:
        del event["encounter_id"]

        answer = await deliver(client, event)

        assert (answer["status"], answer["stream_pos"], answer["encounter_status"]) == (
            "logged",
            None,
            None,
        )


class TestSettings:
    def test_wait_200_ms_by_default(self) -> None:
        assert USUAL == {"encounter_check_s": 0.2}
