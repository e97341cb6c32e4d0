import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, running
from support.databases import TestDatabase, execute, fetch
from support.events import Deliver

from audit.encounters import service
from audit.encounters.service import BATCH, EncounterChecks
from audit.settings import Settings
from audit.verdicts import Checked, Verdict
from chartroom.system.keys import Keyring
from tests.audit.app import create_app
from tests.audit.encounter_states import events, settled, status_of

Answer = dict[str, Any]


def unreachable() -> httpx.Response:
    raise httpx.ConnectError("refused")


NO_ANSWERS: dict[str, Callable[[], httpx.Response]] = {
    "unreachable": unreachable,
    "a defect": lambda: httpx.Response(500),
    "busy": lambda: httpx.Response(503),
    "a refusal": lambda: httpx.Response(401),
    "another service at that address": lambda: httpx.Response(404),
    "no JSON": lambda: httpx.Response(200, text="<html>"),
    "another shape": lambda: httpx.Response(200, json={"encounters": [{"id": "x"}]}),
}


USUAL = {"encounter_check_s": Settings.model_fields["encounter_check_s"].default}


@pytest.fixture
async def hurried(
    settings: Answer, records: Any, keyring: Keyring
) -> AsyncIterator[httpx.AsyncClient]:
    changed = settings | USUAL | {"database_pool_size": 1}
    app = create_app(Settings(**changed), records_transport=records)
    async with running(app, keyring.mint("test-agent")) as client:
        yield client


@pytest.fixture
async def checks(app: FastAPI) -> AsyncIterator[EncounterChecks]:
    yield app.state.log.checks
    await app.state.database.aclose()


class TestCheck:
    async def test_asks_records_once_about_an_encounter_also_after_a_restart(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        settings: Answer,
        keyring: Keyring,
    ):
        for _ in range(3):
            await client.post("/agent-events", json=event)
        records.goes_down()
        restarted = create_app(Settings(**settings), records_transport=records)

        async with running(restarted, keyring.mint("test-agent")) as later:
            response = await later.post("/agent-events", json=event)

        assert response.json()["encounter_status"] == "known"
        assert records.asked == [[event["encounter_id"]]]

    async def test_rejects_an_event_of_an_unknown_encounter_and_asks_again(
        self,
        client: httpx.AsyncClient,
        event: Answer,
        unknown_encounter: str,
        records: Any,
        database: TestDatabase,
    ):
        of_unknown = event | {"encounter_id": unknown_encounter}

        refused = await client.post("/agent-events", json=of_unknown)

        assert_problem(refused, 404, "encounter-not-found")
        assert (await events(database), await settled(database)) == ([], [])
        records.patients[unknown_encounter] = records.patient
        response = await client.post("/agent-events", json=of_unknown)
        assert response.json()["encounter_status"] == "known"

    @pytest.mark.parametrize("own", [True, False], ids=["of the event", "of another event"])
    async def test_ignores_a_stored_answer_that_differs_from_its_leaf(
        self,
        *,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        database: TestDatabase,
        deliver: Deliver,
        own: bool,
    ):
        """Records' answer is stored with the number of the leaf that confirms it. The test stores a forged answer."""
        planted = str(UUID(int=5))
        await client.post("/agent-events", json=event)
        await execute(
            database.admin_dsn,
            f"INSERT INTO audit.encounter_checks VALUES ('{planted}', true, 'P9', now(), {int(own)})",
        )
        records.patients[planted] = records.patient
        records.asked.clear()
        of_planted = event | {"encounter_id": planted}

        send = deliver(client, of_planted) if own else client.post("/agent-events", json=of_planted)
        await send

        assert records.asked == [[planted]]
        found_by = "SELECT patient_id FROM audit.event_patients WHERE seq = 1"
        rows = await fetch(database.admin_dsn, found_by)
        assert [row["patient_id"] for row in rows] == [records.patient]

    async def test_asks_again_if_the_confirmation_was_destroyed(
        self,
        *,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        database: TestDatabase,
        settings: Answer,
        keyring: Keyring,
        deliver: Deliver,
    ):
        await client.post("/agent-events", json=event)
        await execute(
            database.admin_dsn,
            "SET session_replication_role = replica; UPDATE audit.event_leaves SET salt = NULL",
        )
        restarted = create_app(Settings(**settings), records_transport=records)
        async with running(restarted, keyring.mint("test-agent")) as later:
            records.goes_down()
            assert (await deliver(later, event))["encounter_status"] == "unverified"
            records.comes_back()

            assert (await deliver(later, event))["encounter_status"] == "known"

            await restarted.state.settling.settle()
            found = await later.get(f"/agent-events?patient_id={records.patient}")
            assert len([one for one in found.json()["events"] if not one["access"]]) == 4

    async def test_stores_an_event_as_unverified_if_records_does_not_answer(
        self, client: httpx.AsyncClient, event: Answer, records: Any, database: TestDatabase
    ):
        for n, (what, failure) in enumerate(NO_ANSWERS.items(), 100):
            records.fail, encounter = failure, str(UUID(int=n))

            response = await client.post("/agent-events", json=event | {"encounter_id": encounter})

            assert response.status_code == 200, what
            assert response.json()["encounter_status"] == "unverified", what
            assert await status_of(client, encounter) == [("unverified", None)], what
        stored = await fetch(
            database.admin_dsn, "SELECT unverified FROM audit.agent_events WHERE NOT is_access"
        )
        assert [row["unverified"] for row in stored] == [True] * len(NO_ANSWERS)

    async def test_stores_an_event_once_if_records_answers_the_second_call(
        self,
        app_of_client: FastAPI,
        client: httpx.AsyncClient,
        event: Answer,
        records: Any,
        database: TestDatabase,
    ):
        pools, held = app_of_client.state.database.pools(), []

        def busy_once() -> httpx.Response:
            held.append(sum(pool.used for pool in pools))
            records.comes_back()
            return httpx.Response(503)

        records.fail = busy_once

        response = await client.post("/agent-events", json=event)

        assert response.json()["encounter_status"] == "known"
        assert (len(records.asked), len(await events(database))) == (2, 1)
        # While the request waits for records, its database connection is free.
        assert held == [0]

    async def test_stores_events_while_requests_and_a_batch_wait_for_records(
        self, hurried: httpx.AsyncClient, event: Answer, records: Any, database: TestDatabase
    ):
        records.before_answer = asyncio.Event().wait

        responses = await asyncio.gather(
            *(hurried.post("/agent-events", json=event) for _ in range(10))
        )
        asked = len(records.asked)
        batch = await hurried.post(
            "/agent-events/batch",
            json=[event | {"encounter_id": str(UUID(int=n))} for n in range(1_000)],
        )

        assert [one.json()["encounter_status"] for one in responses] == ["unverified"] * 10
        assert {one["encounter_status"] for one in batch.json()["results"]} == {"unverified"}
        assert len(records.asked) - asked <= 1_000 // BATCH
        assert len(await events(database)) == 1_010

    async def test_stores_an_event_of_a_new_encounter_while_readers_hold_all_connections(
        self, settings: Answer, keyring: Keyring, event: Answer, records: Any
    ):
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
    ):
        monkeypatch.setattr(service, "CACHE_SIZE", 2)
        ids = [UUID(int=n) for n in range(1, 4)]
        records.patients |= {str(id_): records.patient for id_ in ids}

        answers = [(await checks.check([id_]))[id_] for id_ in ids]

        assert answers == [Checked(Verdict.KNOWN, records.patient)] * 3
        assert len(records.asked) == 3
        # The cache has room for two encounters, so the first of three answers is dropped.
        assert len(await checks.known(ids)) == 2

    async def test_asks_about_a_batch_in_concurrent_requests_that_records_accepts(
        self, checks: EncounterChecks, records: Any
    ):
        ids = [UUID(int=n) for n in range(BATCH + 1)]
        records.patients |= {str(id_): records.patient for id_ in ids[1:]}
        # Records has received both batches before it answers either batch.
        records.before_answer = asyncio.Barrier(2).wait

        answers = await checks.check(ids)

        assert sorted(map(len, records.asked)) == [1, BATCH]
        assert answers == dict.fromkeys(ids, Checked(Verdict.KNOWN, records.patient)) | {
            ids[0]: Checked(Verdict.UNKNOWN)
        }

    async def test_marks_only_unanswered_encounters_as_unverified(
        self, checks: EncounterChecks, records: Any
    ):
        ids = [UUID(int=n) for n in range(BATCH + 1)]

        def fail_once() -> httpx.Response:
            records.comes_back()
            return httpx.Response(404)

        records.fail = fail_once

        answers = await checks.check(ids)

        assert {one.verdict for one in answers.values()} == {Verdict.UNKNOWN, Verdict.UNVERIFIED}

    async def test_loses_no_event_of_a_batch(
        self, client: httpx.AsyncClient, event: Answer, records: Any, unknown_encounter: str
    ):
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

    async def test_repeats_an_unverified_event_after_records_denied_its_encounter(
        self, client: httpx.AsyncClient, event: Answer, records: Any, unknown_encounter: str
    ):
        again = event | {"encounter_id": unknown_encounter, "id": str(UUID(int=9))}
        records.goes_down()
        first = (await client.post("/agent-events", json=again)).json()
        records.comes_back()

        response = await client.post("/agent-events", json=again)

        assert response.json() == first | {"duplicate": True, "encounter_status": "unknown"}
        other = await client.post("/agent-events", json=again | {"id": str(UUID(int=10))})
        assert_problem(other, 404, "encounter-not-found")


async def test_an_event_of_a_service_is_found_by_its_encounters_patient(
    client: httpx.AsyncClient, event: Answer, records: Any, deliver: Deliver
):
    await client.post("/agent-events", json=event)
    records.asked.clear()

    answer = await deliver(client, event)

    listed = (await client.get(f"/agent-events?patient_id={records.patient}")).json()["events"]
    assert answer["id"] in {one["id"] for one in listed}
    assert records.asked == []
    del event["encounter_id"]
    of_nothing = await deliver(client, event)
    place = (of_nothing["status"], of_nothing["stream_pos"], of_nothing["encounter_status"])
    assert place == ("logged", None, None)


def test_waits_200_ms_for_records_by_default():
    assert USUAL == {"encounter_check_s": 0.2}
