"""Callers who may see some patients only: which events they append, read, list and follow."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest
from support.applications import assert_problem, running
from support.audit_app import create_app
from support.databases import TestDatabase, execute
from support.event_stream import opened
from support.eventually import eventually
from support.panels import FakePanels
from support.policies import tables_without_policy
from support.serving import served

from audit.encounters.repository import patients_of
from audit.events.reach import members_among
from audit.settings import Settings
from chartroom.system.keys import Keyring

pytestmark = pytest.mark.anyio
Answer = dict[str, Any]
P1, P2, P3 = (f"01980000-0000-7000-8000-00000000a00{number}" for number in (1, 2, 3))
SCOPE = "user/AuditEvent.crs"
TOKENS_OF_P1: list[Answer] = [
    {"scope": SCOPE},
    {"scope": "patient/AuditEvent.crs", "patient": P1},
]
ALL = "/agent-events/stream?recorded_from=2000-01-01T00:00:00Z"


@pytest.fixture
def panels(records: Any) -> FakePanels:
    made: FakePanels = records.panels
    return made


@pytest.fixture
def nurse(keyring: Keyring) -> dict[str, str]:
    return {"Authorization": f"Bearer {keyring.mint('nurse', scope=SCOPE)}"}


def event(*patients: str, **more: Any) -> Answer:
    fixed = {"agent_name": "agent", "event_type": "tool_call", "payload": {}}
    return fixed | {"patient_ids": list(patients)} | more


async def logged(client: httpx.AsyncClient, *events: Answer, **options: Any) -> list[str]:
    answers = [await client.post("/agent-events", json=one, **options) for one in events]
    return [answer.raise_for_status().json()["id"] for answer in answers]


async def asked_just_now(panels: FakePanels) -> None:
    """Wait until audit has just asked who may see whom: the next round comes in a second."""
    asked = panels.asked
    await eventually(lambda: panels.asked > asked)


def from_now(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


async def until(moment: str) -> None:
    left = datetime.fromisoformat(moment) - datetime.now(UTC)
    await asyncio.sleep(max(left.total_seconds(), 0))


async def listed(client: httpx.AsyncClient, **options: Any) -> list[str]:
    answer = (await client.get("/agent-events", **options)).raise_for_status().json()
    return [one["id"] for one in answer["events"]]


async def known(client: httpx.AsyncClient, nurse: dict[str, str], patient: str = P1) -> None:
    """Wait until audit knows that the nurse may see the patient."""
    query = {"patient_id": patient}
    (await client.get("/agent-events", params=query, headers=nurse)).raise_for_status()


@asynccontextmanager
async def database_as_panel(database: TestDatabase, principal: str) -> AsyncIterator[Any]:
    """Connect in the role of callers who may see some patients only."""
    settings = {"role": "audit_panel", "chartroom.principals": principal}
    connection = await asyncpg.connect(database.app_dsn, server_settings=settings)
    try:
        yield connection
    finally:
        await connection.close()


class TestAList:
    async def test_shows_events_whose_patients_are_all_in_reach(
        self, client: httpx.AsyncClient, panels: FakePanels, nurse: dict[str, str]
    ) -> None:
        panels.let("caller:nurse", P1, P2)
        own, both, _, _ = await logged(client, event(P1), event(P1, P2), event(P1, P3), event(P3))
        await known(client, nurse)

        assert await listed(client, headers=nurse) == [own, both]
        assert await listed(client, headers=nurse, params={"patient_id": P2}) == [both]

    async def test_of_a_patient_out_of_reach_is_refused(
        self, client: httpx.AsyncClient, nurse: dict[str, str]
    ) -> None:
        await logged(client, event(P3))
        for patient in (P3, "P9"):
            answer = await client.get(
                "/agent-events", params={"patient_id": patient}, headers=nurse
            )
            assert_problem(answer, 403, "patient-out-of-reach")

    async def test_shows_an_event_of_an_encounter_to_who_may_see_its_patient(
        self,
        client: httpx.AsyncClient,
        records: Any,
        panels: FakePanels,
        nurse: dict[str, str],
    ) -> None:
        panels.let("caller:nurse", P1)
        mine, other = str(uuid4()), str(uuid4())
        records.patients |= {mine: P1, other: P3}
        shown, _ = await logged(client, event(encounter_id=mine), event(P1, encounter_id=other))
        await known(client, nurse)

        assert await listed(client, headers=nurse) == [shown]
        assert await listed(client, headers=nurse, params={"encounter_id": other}) == []

    async def test_shows_an_unverified_event_to_its_writer_only(
        self,
        client: httpx.AsyncClient,
        records: Any,
        panels: FakePanels,
        nurse: dict[str, str],
        keyring: Keyring,
    ) -> None:
        panels.let("caller:nurse", P1)
        panels.let("caller:doctor", P1)
        await known(client, nurse)
        records.goes_down()
        (written,) = await logged(client, event(P1, encounter_id=str(uuid4())), headers=nurse)
        doctor = {"Authorization": f"Bearer {keyring.mint('doctor', scope=SCOPE)}"}

        assert await listed(client, headers=nurse) == [written]
        assert await listed(client, headers=doctor) == []

    @pytest.mark.parametrize("wall", ["the predicate", "the policy"])
    async def test_is_limited_by_each_wall_alone(
        self,
        client: httpx.AsyncClient,
        panels: FakePanels,
        *,
        nurse: dict[str, str],
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
        wall: str,
    ) -> None:
        panels.let("caller:nurse", P1)
        own, foreign = await logged(client, event(P1), event(P3))
        await known(client, nurse)
        if wall == "the predicate":
            for table in ("agent_events", "event_payloads", "event_patients", "encounter_checks"):
                await execute(
                    database.admin_dsn, f"ALTER TABLE audit.{table} DISABLE ROW LEVEL SECURITY"
                )
        else:
            monkeypatch.setattr("chassis.database.connect.LimitedConnection.is_limited", False)

        assert await listed(client, headers=nurse) == [own]
        answer = await client.get(f"/agent-events/{foreign}", headers=nurse)
        assert_problem(answer, 404, "event-not-found")


class TestOneEvent:
    async def test_is_missing_where_one_of_its_patients_is_out_of_reach(
        self, client: httpx.AsyncClient, panels: FakePanels, nurse: dict[str, str]
    ) -> None:
        panels.let("caller:nurse", P1)
        own, foreign = await logged(client, event(P1), event(P1, P3))

        answers = [
            await client.get(f"/agent-events/{one}", headers=nurse) for one in (foreign, uuid4())
        ]

        assert (await client.get(f"/agent-events/{own}", headers=nurse)).status_code == 200
        assert_problem(answers[0], 404, "event-not-found")
        hidden, missing = (answer.json() | {"request_id": None} for answer in answers)
        assert hidden == missing


class TestAnAppend:
    async def test_is_about_patients_in_reach(
        self, client: httpx.AsyncClient, panels: FakePanels, nurse: dict[str, str]
    ) -> None:
        panels.let("caller:nurse", P1)

        assert await logged(client, event(P1), headers=nurse)
        for patients in ((P3,), (P1, P3)):
            answer = await client.post("/agent-events", json=event(*patients), headers=nurse)
            assert_problem(answer, 403, "patient-out-of-reach")

    async def test_of_several_refuses_those_out_of_reach(
        self, client: httpx.AsyncClient, panels: FakePanels, nurse: dict[str, str]
    ) -> None:
        panels.let("caller:nurse", P1)

        answer = await client.post(
            "/agent-events/batch", json=[event(P1), event(P3)], headers=nurse
        )

        results = answer.raise_for_status().json()["results"]
        assert [one.get("code") for one in results] == [None, "patient-out-of-reach"]

    async def test_to_an_encounter_of_a_foreign_patient_is_refused_as_to_a_missing_one(
        self,
        client: httpx.AsyncClient,
        records: Any,
        panels: FakePanels,
        nurse: dict[str, str],
    ) -> None:
        panels.let("caller:nurse", P1)
        other = str(uuid4())
        records.patients[other] = P3

        answers = [
            await client.post("/agent-events", json=event(P1, encounter_id=one), headers=nurse)
            for one in (other, str(uuid4()))
        ]

        assert_problem(answers[0], 404, "encounter-not-found")
        hidden, missing = (answer.json() | {"request_id": None} for answer in answers)
        assert hidden == missing

    @pytest.mark.parametrize("form", ["one", "batch"])
    async def test_with_an_id_of_the_log_is_refused_for_a_foreign_encounter_as_for_a_missing_one(
        self,
        client: httpx.AsyncClient,
        records: Any,
        panels: FakePanels,
        *,
        nurse: dict[str, str],
        form: str,
    ) -> None:
        """Only the check of a missing one looked the id up, so the answer showed which exist."""
        panels.let("caller:nurse", P1)
        (taken,) = await logged(client, event(P3))
        other = str(uuid4())
        records.patients[other] = P3
        sent = [event(P1, id=taken, encounter_id=one) for one in (other, str(uuid4()))]

        if form == "one":
            answers = [await client.post("/agent-events", json=one, headers=nurse) for one in sent]
            refusals = [answer.json() for answer in answers]
        else:
            batch = await client.post("/agent-events/batch", json=sent, headers=nurse)
            refusals = batch.raise_for_status().json()["results"]

        hidden, missing = ({**one, "request_id": None} for one in refusals)
        assert hidden["code"] == "encounter-not-found"
        assert hidden == missing

    async def test_asks_for_members_alike_for_a_foreign_and_a_missing_encounter(
        self,
        client: httpx.AsyncClient,
        records: Any,
        panels: FakePanels,
        *,
        nurse: dict[str, str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Else the time would show which encounters exist."""
        panels.let("caller:nurse", P1)
        other = str(uuid4())
        records.patients[other] = P3
        asked: list[int] = []

        async def counted(connection: Any, patients: Any, principals: Any) -> Any:
            asked.append(len(patients))
            return await members_among(connection, patients, principals)

        monkeypatch.setattr("audit.events.recent_reaches.members_among", counted)
        counts = []
        for one in (other, str(uuid4())):
            await logged(client, event(P1), headers=nurse)
            asked.clear()
            await client.post("/agent-events", json=event(P1, encounter_id=one), headers=nurse)
            counts.append([*asked])

        foreign, missing = counts
        assert foreign == missing != []

    @pytest.mark.parametrize("encounter", ["foreign", "missing"])
    async def test_asks_records_for_news_before_it_refuses_any_encounter_in_a_batch(
        self,
        client: httpx.AsyncClient,
        records: Any,
        panels: FakePanels,
        *,
        nurse: dict[str, str],
        encounter: str,
    ) -> None:
        """Else the time would show which encounters exist."""
        panels.let("caller:nurse", P1)
        await known(client, nurse)
        one = str(uuid4())
        if encounter == "foreign":
            records.patients[one] = P3
        asked = panels.asked

        answer = await client.post(
            "/agent-events/batch", json=[event(P1, encounter_id=one)], headers=nurse
        )

        (result,) = answer.raise_for_status().json()["results"]
        assert result["code"] == "encounter-not-found"
        assert panels.asked > asked

    async def test_of_a_patients_token_is_about_that_patient(
        self, client: httpx.AsyncClient, keyring: Keyring
    ) -> None:
        token = keyring.mint("p1", scope="patient/AuditEvent.crs", patient=P1)
        headers = {"Authorization": f"Bearer {token}"}

        (own,) = await logged(client, event(P1), headers=headers)

        answer = await client.post("/agent-events", json=event(P2), headers=headers)
        assert_problem(answer, 403, "patient-out-of-reach")
        assert await listed(client, headers=headers) == [own]


class TestAStream:
    @pytest.fixture
    def url(self, settings: dict[str, Any], records: Any) -> Iterator[str]:
        with served(create_app(Settings(**settings), records_transport=records)) as url:
            yield url

    @staticmethod
    def client_of(url: str, token: str) -> httpx.AsyncClient:
        headers = {"Authorization": f"Bearer {token}"}
        return httpx.AsyncClient(base_url=url, headers=headers, timeout=30, trust_env=False)

    @asynccontextmanager
    async def clients_of(
        self, url: str, keyring: Keyring, **token: Any
    ) -> AsyncIterator[tuple[httpx.AsyncClient, httpx.AsyncClient]]:
        """Yield a client that sees all patients, and a nurse's, who sees those of her panels."""
        nurse = keyring.mint("nurse", **({"scope": SCOPE} | token))
        async with (
            self.client_of(url, keyring.mint("agent")) as agent,
            self.client_of(url, nurse) as limited,
        ):
            yield agent, limited

    async def test_shows_stored_and_new_events_whose_patients_are_in_reach(
        self, url: str, panels: FakePanels, keyring: Keyring, nurse: dict[str, str]
    ) -> None:
        panels.let("caller:nurse", P1)
        async with self.clients_of(url, keyring) as (agent, limited):
            stored, _ = await logged(agent, event(P1), event(P3))
            await known(agent, nurse)
            async with opened(limited, ALL) as stream:
                first = await stream.take(1)
                _, new, _ = await logged(agent, event(P3), event(P1), event(P1, P3))
                (last,) = await logged(agent, event(P1))
                later = await stream.take(2)

        assert [message.json["id"] for message in (*first, *later)] == [stored, new, last]

    async def test_shows_new_events_of_the_moment_after_a_grant(
        self, url: str, panels: FakePanels, keyring: Keyring
    ) -> None:
        panels.let("caller:nurse", P2)
        async with self.clients_of(url, keyring) as (agent, limited):
            await known(limited, {}, P2)
            async with opened(limited, ALL) as stream:
                await logged(agent, event(P2))
                await stream.take(1)
                for patient in (P1, P3):
                    await asked_just_now(panels)
                    panels.let("caller:nurse", patient)
                    wanted = await logged(agent, event(patient), event(P2))
                    async with asyncio.timeout(5):
                        shown = await stream.take(2)
                    assert [message.json["id"] for message in shown] == wanted

    async def test_shows_stored_events_of_the_moment_after_a_grant(
        self, url: str, panels: FakePanels, keyring: Keyring
    ) -> None:
        panels.let("caller:nurse", P2)
        async with self.clients_of(url, keyring) as (agent, limited):
            await known(limited, {}, P2)
            await asked_just_now(panels)
            panels.let("caller:nurse", P1)
            wanted = await logged(agent, event(P1), event(P2))
            async with opened(limited, ALL) as stream, asyncio.timeout(5):
                shown = await stream.take(2)

        assert [message.json["id"] for message in shown] == wanted

    async def test_of_a_caller_who_sees_all_waits_for_no_news(
        self, url: str, panels: FakePanels, keyring: Keyring
    ) -> None:
        panels.let("caller:nurse", P1)
        took = []
        async with self.clients_of(url, keyring) as (agent, limited):
            await known(limited, {})
            async with opened(limited, ALL), opened(agent, ALL) as of_all:
                await logged(agent, event(P3))
                await of_all.take(1)
                panels.delay_s = 60
                for _ in range(5):
                    (wanted,) = await logged(agent, event(P3))
                    receipt = time.perf_counter()
                    (message,) = await of_all.take(1)
                    took.append(time.perf_counter() - receipt)
                    assert message.json["id"] == wanted
            panels.delay_s = 0

        assert sorted(took)[2] < 0.4, took

    @pytest.mark.parametrize("token", TOKENS_OF_P1, ids=["of a panel", "of a patient"])
    @pytest.mark.parametrize("named", ["patient_id={patient}", "encounter_id={encounter}"])
    async def test_of_a_patient_or_an_encounter_shows_new_events(
        self,
        url: str,
        records: Any,
        panels: FakePanels,
        *,
        keyring: Keyring,
        token: Answer,
        named: str,
    ) -> None:
        panels.let("caller:nurse", P1)
        about = {"patient": P1, "encounter": str(uuid4())}
        records.patients[about["encounter"]] = P1
        async with self.clients_of(url, keyring, **token) as (agent, limited):
            await known(limited, {})
            path = f"/agent-events/stream?changes=false&{named.format(**about)}"
            async with opened(limited, path) as stream:
                for _ in range(3):  # The first one may come with what was stored before.
                    stored = await logged(agent, event(P1, encounter_id=about["encounter"]))
                    async with asyncio.timeout(5):
                        messages = await stream.take(1)
                    assert [message.json["id"] for message in messages] == stored

    async def test_looks_a_foreign_encounter_up_as_often_as_a_missing_one(
        self, url: str, records: Any, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Else the time until it opens would show which encounters exist."""
        foreign, missing = uuid4(), uuid4()
        records.patients[str(foreign)] = P3
        looked_up: list[UUID] = []

        async def counted(connection: Any, encounters: list[UUID]) -> Any:
            looked_up.extend(encounters)
            return await patients_of(connection, encounters)

        async with self.clients_of(url, keyring) as (agent, limited):
            await logged(agent, event(encounter_id=str(foreign)))
            monkeypatch.setattr("audit.encounters.repository.patients_of", counted)
            for one in (foreign, missing):
                async with opened(limited, f"/agent-events/stream?encounter_id={one}"):
                    pass

        assert looked_up == [foreign, missing]

    async def test_shows_what_its_own_token_may_beside_those_of_other_tokens_of_the_caller(
        self, url: str, panels: FakePanels, keyring: Keyring
    ) -> None:
        """Groups, and for whom an agent acts, are claims of one token."""
        groups = {"ward-3": P1, "ward-4": P2}
        for number, (group, patient) in enumerate(groups.items(), start=1):
            panels.let(f"group:{group}", patient, panel=number)
        tokens = [keyring.mint("nurse", scope=SCOPE, groups=[group]) for group in groups]
        async with (
            self.client_of(url, keyring.mint("agent")) as agent,
            self.client_of(url, tokens[0]) as third,
            self.client_of(url, tokens[1]) as fourth,
        ):
            await known(third, {})
            async with opened(third, ALL) as of_third, opened(fourth, ALL) as of_fourth:
                for _ in range(3):  # The first ones may come with what was stored before.
                    stored = await logged(agent, event(P1), event(P2))
                    async with asyncio.timeout(5):
                        messages = [*await of_third.take(1), *await of_fourth.take(1)]
                    assert [message.json["id"] for message in messages] == stored

    async def test_shows_no_event_three_seconds_after_a_withdrawal(
        self, url: str, panels: FakePanels, keyring: Keyring, nurse: dict[str, str]
    ) -> None:
        panels.let("caller:nurse", P1, P2)
        async with self.clients_of(url, keyring) as (agent, limited):
            await known(agent, nurse)
            async with opened(limited, ALL) as stream:
                await logged(agent, event(P1))
                await stream.take(1)
                panels.remove(P1)
                await asyncio.sleep(3)
                _, own = await logged(agent, event(P1), event(P2))
                (message,) = await stream.take(1)

        assert message.json["id"] == own


async def test_streams_of_limited_callers_end_once_the_members_are_too_old(
    settings: dict[str, Any], records: Any, panels: FakePanels, keyring: Keyring
) -> None:
    panels.let("caller:nurse", P1)
    app = create_app(Settings(**settings | {"access_silent_s": 0.5}), records_transport=records)
    as_patient = keyring.mint("p1", scope="patient/AuditEvent.crs", patient=P1)
    with served(app) as url:
        client_of = TestAStream.client_of
        async with (
            client_of(url, keyring.mint("agent")) as agent,
            client_of(url, keyring.mint("nurse", scope=SCOPE)) as limited,
            client_of(url, as_patient) as own,
            opened(limited, ALL) as of_panel,
            opened(own, ALL) as of_patient,
        ):
            panels.is_down = True
            await asyncio.sleep(0.6)
            (logged_event,) = await logged(agent, event(P1))
            (shown,) = await of_patient.take(1)
            last = [message async for message in of_panel.messages()][-1]

    assert shown.json["id"] == logged_event
    assert (last.event, last.json["code"]) == ("problem", "access-unknown")


async def test_a_grant_counts_while_an_earlier_question_to_records_is_under_way(
    client: httpx.AsyncClient, panels: FakePanels, nurse: dict[str, str]
) -> None:
    asked, panels.delay_s = panels.asked, 0.08
    refused = asyncio.create_task(
        client.get("/agent-events", params={"patient_id": P1}, headers=nurse)
    )
    await eventually(lambda: panels.asked > asked)

    panels.let("caller:nurse", P1)

    await known(client, nurse)
    await refused


class TestAGrantOfOnePatient:
    """As records passes break-glass on."""

    GRANTED = 'granted:["person", "dr-okafor", "dr-okafor"]'

    @pytest.fixture
    def doctor(self, keyring: Keyring) -> dict[str, str]:
        token = keyring.mint("dr-okafor", kind="person", scope=SCOPE)
        return {"Authorization": f"Bearer {token}"}

    async def test_counts_at_once_for_its_caller_only(
        self,
        client: httpx.AsyncClient,
        panels: FakePanels,
        doctor: dict[str, str],
        keyring: Keyring,
    ) -> None:
        (shown,) = await logged(client, event(P1))
        assert await listed(client, headers=doctor) == []
        panels.let(self.GRANTED, P1, panel=2, until=from_now(60))

        found = await listed(client, headers=doctor, params={"patient_id": P1})

        agent = {"Authorization": f"Bearer {keyring.mint('dr-okafor', scope=SCOPE)}"}
        refused = await client.get("/agent-events", params={"patient_id": P1}, headers=agent)
        assert found == [shown]
        assert_problem(refused, 403, "patient-out-of-reach")

    async def test_ends_by_itself_while_records_is_silent(
        self, client: httpx.AsyncClient, panels: FakePanels, doctor: dict[str, str]
    ) -> None:
        (shown,) = await logged(client, event(P1))
        panels.let(self.GRANTED, P1, panel=2, until=from_now(2))
        await known(client, doctor)
        panels.is_down = True
        assert await listed(client, headers=doctor) == [shown]

        await asyncio.sleep(2)

        assert await listed(client, headers=doctor) == []
        answer = await client.get("/agent-events", params={"patient_id": P1}, headers=doctor)
        assert_problem(answer, 403, "patient-out-of-reach")
        answer = await client.get(f"/agent-events/{shown}", headers=doctor)
        assert_problem(answer, 404, "event-not-found")

    async def test_ends_by_itself_in_an_open_stream(
        self,
        settings: dict[str, Any],
        records: Any,
        panels: FakePanels,
        *,
        doctor: dict[str, str],
        keyring: Keyring,
    ) -> None:
        panels.let(self.GRANTED, P1, panel=2, until=from_now(300))
        panels.let(self.GRANTED, P2, panel=3, until=from_now(300))
        with served(create_app(Settings(**settings), records_transport=records)) as url:
            async with (
                TestAStream.client_of(url, keyring.mint("agent")) as agent,
                TestAStream.client_of(url, doctor["Authorization"][7:]) as limited,
            ):
                await known(limited, doctor)
                async with opened(limited, ALL) as stream:
                    (first,) = await logged(agent, event(P1))
                    (seen,) = await stream.take(1)
                    end = from_now(1)
                    panels.let(self.GRANTED, P1, panel=2, until=end)
                    for _ in range(2):  # The second time, audit has copied what it heard.
                        await asked_just_now(panels)
                    await until(end)
                    _, own = await logged(agent, event(P1), event(P2))
                    (later,) = await stream.take(1)

        assert [seen.json["id"], later.json["id"]] == [first, own]


async def test_limited_callers_wait_while_records_has_never_answered(
    settings: dict[str, Any], records: Any, keyring: Keyring
) -> None:
    records.panels.is_down = True
    app = create_app(Settings(**settings), records_transport=records)

    async with running(app, keyring.mint("nurse", scope=SCOPE)) as client:
        assert_problem(await client.get("/agent-events"), 503, "access-unknown")
        answer = await client.post("/agent-events", json=event(P1))
        assert_problem(answer, 503, "access-unknown")


async def test_each_table_has_a_policy_or_a_reason(database: TestDatabase) -> None:
    """Tables without a policy show the panel role nothing of a chart."""
    assert await tables_without_policy(database) == {
        "access_callers",  # Which panels a caller has.
        "access_members",  # Which patients a panel has; the policies read it.
        "encounter_reach",  # A view: whether an encounter's patient is in reach, not who it is.
        "log_head",  # The log's last number and time.
        "trace_reach",  # A view: as encounter_reach, of the encounters that traces settled.
    }


async def test_the_panel_role_sees_no_patient_of_a_foreign_encounter(
    client: httpx.AsyncClient,
    records: Any,
    panels: FakePanels,
    *,
    nurse: dict[str, str],
    database: TestDatabase,
) -> None:
    panels.let("caller:nurse", P1)
    mine, other = str(uuid4()), str(uuid4())
    records.patients |= {mine: P1, other: P3}
    await logged(client, event(encounter_id=mine), event(encounter_id=other))
    await known(client, nurse)
    async with database_as_panel(database, "caller:nurse") as connection:
        seen = await connection.fetch("SELECT patient_id FROM audit.encounter_checks")

    assert [row["patient_id"] for row in seen] == [P1]
