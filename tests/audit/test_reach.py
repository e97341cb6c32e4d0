import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch
from support.event_stream import opened
from support.eventually import HANGS_S, eventually
from support.panels import FakePanels
from support.policies import tables_without_policy
from support.queries import connected

from audit.encounters.repository import patients_of
from audit.events.reach import members_among
from chartroom.system.keys import Keyring
from chassis.access import replica
from chassis.access.replica import MemberReplica
from tests.audit.app import connect

Answer = dict[str, Any]
P1, P2, P3 = (f"01980000-0000-7000-8000-00000000a00{number}" for number in (1, 2, 3))
SCOPE = "user/AuditEvent.crs"
TOKENS_OF_P1: list[Answer] = [{"scope": SCOPE}, {"scope": "patient/AuditEvent.crs", "patient": P1}]
END = "UPDATE audit.access_members SET until = clock_timestamp() WHERE ref = $1 RETURNING ref"
AGE = "UPDATE audit.access_feed SET heard_at = heard_at - interval '1 hour'"
ALL = "/agent-events/stream?recorded_from=2000-01-01T00:00:00Z"


@pytest.fixture
def panels(records: Any) -> FakePanels:
    return records.panels


def event(*patients: str, **more: Any) -> Answer:
    fixed = {"agent_name": "agent", "event_type": "tool_call", "payload": {}}
    return fixed | {"patient_ids": list(patients)} | more


async def logged(client: httpx.AsyncClient, *events: Answer, **options: Any) -> list[str]:
    answers = [await client.post("/agent-events", json=one, **options) for one in events]
    return [answer.raise_for_status().json()["id"] for answer in answers]


def in_an_hour() -> str:
    return (datetime.now(UTC) + timedelta(hours=1)).isoformat()


async def end_memberships(database: TestDatabase, patient: str) -> None:
    assert await fetch(database.admin_dsn, END, patient)


async def listed(client: httpx.AsyncClient, **options: Any) -> list[str]:
    answer = (await client.get("/agent-events", **options)).raise_for_status().json()
    return [one["id"] for one in answer["events"]]


async def wait_for_access(
    client: httpx.AsyncClient, nurse: dict[str, str], patient: str = P1
) -> None:
    query = {"patient_id": patient}
    (await client.get("/agent-events", params=query, headers=nurse)).raise_for_status()


@asynccontextmanager
async def database_as_panel(database: TestDatabase, principal: str) -> AsyncIterator[Any]:
    settings = {"role": "audit_panel", "chartroom.principals": principal}
    async with connected(database.app_dsn, server_settings=settings) as connection:
        yield connection


class TestAnAppend:
    async def test_with_an_existing_id_is_rejected_alike_for_foreign_and_missing_encounters(
        self, client: httpx.AsyncClient, records: Any, panels: FakePanels, nurse: dict[str, str]
    ):
        """Otherwise, responses would reveal which IDs exist."""
        panels.let("caller:nurse", P1)
        (taken,) = await logged(client, event(P3))
        other = str(uuid4())
        records.patients[other] = P3
        sent = [event(P1, id=taken, encounter_id=one) for one in (other, str(uuid4()))]

        answers = [await client.post("/agent-events", json=one, headers=nurse) for one in sent]
        batch = await client.post("/agent-events/batch", json=sent, headers=nurse)

        for refusals in (
            [answer.json() for answer in answers],
            batch.raise_for_status().json()["results"],
        ):
            hidden, missing = ({**one, "request_id": None} for one in refusals)
            assert hidden["code"] == "encounter-not-found"
            assert hidden == missing

    async def test_asks_for_members_and_news_alike_for_a_foreign_and_a_missing_encounter(
        self,
        client: httpx.AsyncClient,
        records: Any,
        panels: FakePanels,
        *,
        nurse: dict[str, str],
        constants: pytest.MonkeyPatch,
    ):
        """Otherwise the duration would reveal which encounters exist."""
        panels.let("caller:nurse", P1)
        await wait_for_access(client, nurse)
        other = str(uuid4())
        records.patients[other] = P3
        asked: list[int] = []

        async def counted(connection: Any, patients: Any, principals: Any) -> Any:
            asked.append(len(patients))
            return await members_among(connection, patients, principals)

        constants.setattr("audit.events.appending.members_among", counted)
        counts = []
        for one in (other, str(uuid4())):
            await logged(client, event(P1), headers=nurse)
            asked.clear()
            news, sent = panels.asked, event(P1, encounter_id=one)
            answer = await client.post("/agent-events/batch", json=[sent], headers=nurse)
            (result,) = answer.raise_for_status().json()["results"]
            assert (result["code"], panels.asked > news) == ("encounter-not-found", True)
            counts.append([*asked])

        foreign, missing = counts
        assert foreign == missing != []


class TestAStream:
    @pytest.fixture
    async def limited(self, url: str, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
        async with connect(url, keyring.mint("nurse", scope=SCOPE)) as limited:
            yield limited

    async def test_shows_stored_and_new_events_whose_patients_are_in_reach(
        self, agent: httpx.AsyncClient, limited: httpx.AsyncClient, panels: FakePanels
    ):
        panels.let("caller:nurse", P1)
        stored, _ = await logged(agent, event(P1), event(P3))
        async with opened(limited, ALL) as stream:
            first = await stream.take(1)
            _, new, _ = await logged(agent, event(P3), event(P1), event(P1, P3))
            (last,) = await logged(agent, event(P1))
            later = await stream.take(2)

        assert [message.json["id"] for message in (*first, *later)] == [stored, new, last]

    async def test_shows_events_of_the_moment_after_a_grant(
        self,
        agent: httpx.AsyncClient,
        limited: httpx.AsyncClient,
        panels: FakePanels,
        members: MemberReplica,
    ):
        panels.let("caller:nurse", P2)
        async with opened(limited, ALL) as stream:
            await logged(agent, event(P2))
            await stream.take(1)
            await members.refresh(members.now())
            panels.let("caller:nurse", P1)
            wanted = await logged(agent, event(P1), event(P2))
            assert [message.json["id"] for message in await stream.take(2)] == wanted
        await members.refresh(members.now())
        panels.let("caller:nurse", P3)
        stored = await logged(agent, event(P3))
        async with opened(limited, ALL) as stream:
            shown = await stream.take(4)
        assert [message.json["id"] for message in shown[1:]] == [*wanted, *stored]

    async def test_of_a_caller_who_sees_all_does_not_wait_for_panel_news(
        self,
        agent: httpx.AsyncClient,
        limited: httpx.AsyncClient,
        panels: FakePanels,
        constants: pytest.MonkeyPatch,
    ):
        for limit in ("REFRESH_S", "DEADLINE_S", "LATE_S"):
            constants.setattr(replica, limit, HANGS_S)
        panels.let("caller:nurse", P1)
        asked, answered = asyncio.Event(), asyncio.Event()

        async def answer(request: httpx.Request) -> httpx.Response:
            asked.set()
            await answered.wait()
            return await FakePanels.handle_async_request(panels, request)

        async with opened(limited, ALL) as of_nurse, opened(agent, ALL) as of_all:
            await logged(agent, event(P1))
            await of_all.take(1)
            await of_nurse.take(1)
            constants.setattr(panels, "handle_async_request", answer)
            (wanted,) = await logged(agent, event(P3))
            (message,) = await of_all.take(1)
            await asked.wait()
            answered.set()

        assert message.json["id"] == wanted

    async def test_of_a_patient_or_an_encounter_shows_new_events(
        self, url: str, agent: httpx.AsyncClient, records: Any, panels: FakePanels, keyring: Keyring
    ):
        panels.let("caller:nurse", P1)
        encounter = str(uuid4())
        records.patients[encounter] = P1
        path = "/agent-events/stream?changes=false&"
        async with AsyncExitStack() as stack:
            streams = [
                await stack.enter_async_context(opened(limited, path + named))
                for token in TOKENS_OF_P1
                for limited in [
                    await stack.enter_async_context(connect(url, keyring.mint("nurse", **token)))
                ]
                for named in (f"patient_id={P1}", f"encounter_id={encounter}")
            ]
            for _ in range(3):  # The stream may send the first event as part of its initial page.
                stored = await logged(agent, event(P1, encounter_id=encounter))
                for stream in streams:
                    assert [message.json["id"] for message in await stream.take(1)] == stored

    async def test_looks_up_foreign_and_missing_encounters_equally_often(
        self,
        agent: httpx.AsyncClient,
        limited: httpx.AsyncClient,
        records: Any,
        constants: pytest.MonkeyPatch,
    ):
        """Otherwise the time until the stream opens would reveal which encounters exist."""
        foreign, missing = uuid4(), uuid4()
        records.patients[str(foreign)] = P3
        looked_up: list[UUID] = []

        async def counted(connection: Any, encounters: list[UUID]) -> Any:
            looked_up.extend(encounters)
            return await patients_of(connection, encounters)

        await logged(agent, event(encounter_id=str(foreign)))
        constants.setattr("audit.encounters.repository.patients_of", counted)
        for one in (foreign, missing):
            async with opened(limited, f"/agent-events/stream?encounter_id={one}"):
                pass

        assert looked_up == [foreign, missing]

    async def test_shows_what_its_own_token_permits_despite_other_tokens_of_the_caller(
        self, url: str, agent: httpx.AsyncClient, panels: FakePanels, keyring: Keyring
    ):
        """Groups and the person an agent acts for are claims of one token."""
        groups = {"ward-3": P1, "ward-4": P2}
        for number, (group, patient) in enumerate(groups.items(), start=1):
            panels.let(f"group:{group}", patient, panel=number)
        tokens = [keyring.mint("nurse", scope=SCOPE, groups=[group]) for group in groups]
        async with (
            connect(url, tokens[0]) as third,
            connect(url, tokens[1]) as fourth,
            opened(third, ALL) as of_third,
            opened(fourth, ALL) as of_fourth,
        ):
            for _ in range(3):  # Streams may send the first events as part of their initial pages.
                stored = await logged(agent, event(P1), event(P2))
                messages = [*await of_third.take(1), *await of_fourth.take(1)]
                assert [message.json["id"] for message in messages] == stored

    # The fixture `app` starts a new application, which asks records for changed panels each second.
    @pytest.mark.usefixtures("app")
    async def test_shows_nothing_after_news_of_a_withdrawal(
        self, agent: httpx.AsyncClient, limited: httpx.AsyncClient, panels: FakePanels
    ):
        panels.let("caller:nurse", P1, P2)
        async with opened(limited, ALL) as stream:
            await logged(agent, event(P1))
            await stream.take(1)
            panels.remove(P1)
            asked = panels.asked
            # A second request for panels shows that audit has processed the first response.
            await eventually(lambda: panels.asked > asked + 1)
            _, own = await logged(agent, event(P1), event(P2))
            (message,) = await stream.take(1)

        assert message.json["id"] == own

    async def test_of_a_limited_caller_ends_once_the_members_are_too_old(
        self,
        url: str,
        agent: httpx.AsyncClient,
        limited: httpx.AsyncClient,
        panels: FakePanels,
        *,
        keyring: Keyring,
        database: TestDatabase,
        members: MemberReplica,
        constants: pytest.MonkeyPatch,
    ):
        panels.let("caller:nurse", P1)
        as_patient = keyring.mint("p1", scope="patient/AuditEvent.crs", patient=P1)
        async with (
            connect(url, as_patient) as own,
            opened(limited, ALL) as of_panel,
            opened(own, ALL) as of_patient,
        ):
            panels.is_down = True
            await execute(database.admin_dsn, AGE)
            in_an_hour = members.now().at + 3600
            constants.setattr(replica, "time", SimpleNamespace(monotonic=lambda: in_an_hour))
            (logged_event,) = await logged(agent, event(P1))
            (shown,) = await of_patient.take(1)
            last = [message async for message in of_panel.messages()][-1]

        assert shown.json["id"] == logged_event
        assert (last.event, last.json["code"]) == ("problem", "access-unknown")


async def test_a_grant_counts_during_an_earlier_request_to_records(
    client: httpx.AsyncClient, panels: FakePanels, nurse: dict[str, str]
):
    asked, panels.delay_s = panels.asked, 0.08
    refused = asyncio.create_task(
        client.get("/agent-events", params={"patient_id": P1}, headers=nurse)
    )
    await eventually(lambda: panels.asked > asked)

    panels.let("caller:nurse", P1)

    await wait_for_access(client, nurse)
    await refused


class TestAGrantOfOnePatient:
    """Records publishes emergency access (break glass) as a grant of one patient."""

    GRANTED = 'granted:["person", "dr-okafor", "dr-okafor"]'

    @pytest.fixture
    def doctor(self, keyring: Keyring) -> dict[str, str]:
        token = keyring.mint("dr-okafor", kind="person", scope=SCOPE)
        return {"Authorization": f"Bearer {token}"}

    async def test_counts_at_once_for_its_caller_only_and_ends_by_itself_while_records_is_silent(
        self,
        client: httpx.AsyncClient,
        panels: FakePanels,
        doctor: dict[str, str],
        keyring: Keyring,
        database: TestDatabase,
    ):
        of_p1 = {"patient_id": P1}
        (shown,) = await logged(client, event(P1))
        assert await listed(client, headers=doctor) == []
        panels.let(self.GRANTED, P1, panel=2, until=in_an_hour())

        assert await listed(client, headers=doctor, params=of_p1) == [shown]
        agent = {"Authorization": f"Bearer {keyring.mint('dr-okafor', scope=SCOPE)}"}
        refused = await client.get("/agent-events", params=of_p1, headers=agent)
        assert_problem(refused, 403, "patient-out-of-reach")
        panels.is_down = True
        assert await listed(client, headers=doctor) == [shown]

        await end_memberships(database, P1)

        assert await listed(client, headers=doctor) == []
        answer = await client.get("/agent-events", params=of_p1, headers=doctor)
        assert_problem(answer, 403, "patient-out-of-reach")
        answer = await client.get(f"/agent-events/{shown}", headers=doctor)
        assert_problem(answer, 404, "event-not-found")

    async def test_ends_by_itself_in_an_open_stream(
        self,
        url: str,
        client: httpx.AsyncClient,
        panels: FakePanels,
        *,
        doctor: dict[str, str],
        database: TestDatabase,
    ):
        panels.let(self.GRANTED, P1, panel=2, until=in_an_hour())
        panels.let(self.GRANTED, P2, panel=3, until=in_an_hour())
        async with (
            connect(url, doctor["Authorization"][7:]) as limited,
            opened(limited, ALL) as stream,
        ):
            (first,) = await logged(client, event(P1))
            (seen,) = await stream.take(1)
            await end_memberships(database, P1)
            _, own = await logged(client, event(P1), event(P2))
            (later,) = await stream.take(1)

        assert [seen.json["id"], later.json["id"]] == [first, own]


async def test_limited_callers_wait_while_records_has_never_answered(
    client: httpx.AsyncClient, panels: FakePanels, nurse: dict[str, str]
):
    panels.is_down = True

    assert_problem(await client.get("/agent-events", headers=nurse), 503, "access-unknown")
    answer = await client.post("/agent-events", json=event(P1), headers=nurse)
    assert_problem(answer, 503, "access-unknown")


async def test_each_table_has_a_policy_or_a_reason(database: TestDatabase):
    """Without a policy, a table must not show the panel role any chart content."""
    assert await tables_without_policy(database) == {
        "access_callers",  # The table lists the panels of a caller.
        # The policies of other tables read this table, which lists the patients of a panel.
        "access_members",
        # This view shows whether an encounter's patient is in reach, but not the patient.
        "encounter_reach",
        "log_head",  # The table has the log's last sequence number and time.
        "attribute_filling",  # The table has the sequence number up to which attributes are missing.
        "trace_reach",
    }


async def test_the_panel_role_sees_no_patient_of_a_foreign_encounter(
    client: httpx.AsyncClient,
    records: Any,
    panels: FakePanels,
    *,
    nurse: dict[str, str],
    database: TestDatabase,
):
    panels.let("caller:nurse", P1)
    mine, other = str(uuid4()), str(uuid4())
    records.patients |= {mine: P1, other: P3}
    await logged(client, event(encounter_id=mine), event(encounter_id=other))
    await wait_for_access(client, nurse)
    async with database_as_panel(database, "caller:nurse") as connection:
        seen = await connection.fetch("SELECT patient_id FROM audit.encounter_checks")

    assert [row["patient_id"] for row in seen] == [P1]
