"""Lists and streams of one patient, under all names of that patient."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.audit_app import connect
from support.databases import TestDatabase, fetch
from support.event_stream import EventStream, opened
from support.events import Answer, every_page, listed, log
from support.eventually import HANGS_S, eventually
from support.names import FakeNames

from audit.stream import follower as following
from chartroom.system.keys import Keyring
from chassis.access.feed import MemberFeed
from chassis.patient_names import names as kept_names

pytestmark = pytest.mark.anyio
CLINIC = "urn:example:clinic"
OTHER = "01980000-0000-7000-8000-00000000a002"
NUMBER = "MRN-1"
ACCESSES = "SELECT patient_ids FROM audit.agent_events WHERE is_access ORDER BY seq"


@pytest.fixture
def names(records: Any) -> FakeNames:
    """A patient with a number; the patient of the encounter that records knows."""
    made: FakeNames = records.names
    made.register(records.patient, (CLINIC, NUMBER))
    return made


@pytest.fixture
def patient(records: Any, names: FakeNames) -> str:
    """The id of the patient."""
    found: str = records.patient
    return found


@pytest.fixture
def of_number(event: Answer) -> Answer:
    """An event under the patient's number alone."""
    return event | {"encounter_id": None, "patient_ids": [NUMBER]}


@pytest.fixture
async def joined(
    client: httpx.AsyncClient, event: Answer, of_number: Answer, patient: str
) -> list[Answer]:
    """Events under each name, under both, and under names of others."""
    bare = event | {"encounter_id": None}
    return [
        await log(client, one)
        for one in (
            event | {"tool": "scan"},
            of_number | {"tool": "scan"},
            event | {"patient_ids": [NUMBER], "tool": "scan"},
            bare | {"patient_ids": ["MRN-2"], "tool": "scan"},
            bare | {"patient_ids": [patient, NUMBER], "agent_name": "other"},
            bare | {"patient_ids": [OTHER], "tool": "scan"},
        )
    ]


def about(patient: str | None, asked: str, **more: Any) -> Answer:
    return {
        "asked": asked,
        "id": patient,
        "ambiguous": False,
        "complete": True,
        "contested_numbers": [],
    } | more


@pytest.mark.usefixtures("joined")
class TestAList:
    @pytest.mark.parametrize("is_by_number", [True, False])
    async def test_has_the_events_under_all_names_each_with_its_own(
        self, client: httpx.AsyncClient, patient: str, *, is_by_number: bool
    ) -> None:
        asked = NUMBER if is_by_number else patient

        page = (await client.get(f"/agent-events?patient_id={asked}")).json()

        assert [one["seq"] for one in page["events"]] == [0, 1, 2, 4]
        shown = [(one["patient_id"], one["patient_ids"]) for one in page["events"]]
        assert shown == [
            (patient, []),
            (None, [NUMBER]),
            (patient, [NUMBER]),
            (None, [patient, NUMBER]),
        ]
        assert (page["patient"], page["unavailable"]) == (about(patient, asked), [])

    @pytest.mark.parametrize(
        ("more", "expected"),
        [
            ("order=desc", [4, 2, 1, 0]),
            ("tool=scan", [0, 1, 2]),
            ("agent_name=other", [4]),
            ("recorded_by=test-agent", [0, 1, 2, 4]),
            ("encounter_id={encounter}", [0, 2]),
            ("encounter_id={encounter}&tool=scan&order=desc", [2, 0]),
            ("changes=false&event_type=tool_call", [0, 1, 2, 4]),
        ],
    )
    async def test_combines_with_other_filters(
        self,
        client: httpx.AsyncClient,
        records: Any,
        *,
        more: str,
        expected: list[int],
    ) -> None:
        query = f"patient_id={NUMBER}&{more.format(encounter=records.encounter)}"

        assert [one["seq"] for one in await listed(client, query)] == expected

    @pytest.mark.parametrize("order", ["asc", "desc"])
    async def test_has_each_event_once_on_its_pages(
        self, client: httpx.AsyncClient, order: str
    ) -> None:
        pages = await every_page(client, f"patient_id={NUMBER}&limit=1&order={order}")

        seqs = [one["seq"] for page in pages for one in page]
        assert seqs == ([0, 1, 2, 4] if order == "asc" else [4, 2, 1, 0])

    async def test_has_accesses_under_all_names(
        self, client: httpx.AsyncClient, patient: str, database: TestDatabase
    ) -> None:
        await listed(client, f"patient_id={NUMBER}")

        (access,) = await fetch(database.admin_dsn, ACCESSES)
        assert sorted(access["patient_ids"]) == sorted([patient, NUMBER])
        for asked in (patient, NUMBER):
            found = await listed(client, f"patient_id={asked}&access=true&order=desc")
            assert [one["seq"] for one in found if one["seq"] < 7] == [6, 4, 2, 1, 0]

    async def test_finds_nothing_of_one_by_a_number_of_two_and_says_so(
        self, client: httpx.AsyncClient, names: FakeNames, patient: str
    ) -> None:
        names.register(OTHER, ("urn:example:ward", NUMBER))

        by_number = (await client.get(f"/agent-events?patient_id={NUMBER}")).json()
        by_id = (await client.get(f"/agent-events?patient_id={patient}")).json()

        assert by_number["patient"] == about(None, NUMBER, ambiguous=True)
        assert [one["seq"] for one in by_number["events"]] == [1, 2, 4]
        assert [one["seq"] for one in by_id["events"]] == [0, 1, 2, 4]
        assert by_id["patient"]["contested_numbers"] == [NUMBER]

    async def test_of_no_patient_says_nothing_of_one(
        self, client: httpx.AsyncClient, names: FakeNames
    ) -> None:
        page = (await client.get("/agent-events?tool=scan&require=complete")).json()

        assert page.keys() == {"events", "next"}
        assert names.asked == ["MRN-1", "MRN-2"]

    async def test_flags_the_events_under_a_number_of_two(
        self, client: httpx.AsyncClient, names: FakeNames, joined: list[Answer]
    ) -> None:
        names.register(OTHER, ("urn:example:ward", NUMBER))

        shown = await listed(client, "tool=scan")
        read = (await client.get(f"/agent-events/{joined[1]['id']}")).json()

        flagged = {one["seq"]: one.get("contested_numbers") for one in shown}
        assert flagged == {0: None, 1: [NUMBER], 2: [NUMBER], 3: None, 5: None}
        assert read["contested_numbers"] == [NUMBER]

    async def test_flags_nothing_while_records_is_away(
        self, client: httpx.AsyncClient, names: FakeNames, records: Any
    ) -> None:
        names.register(OTHER, ("urn:example:ward", NUMBER))
        records.goes_down()

        shown = await listed(client, "tool=scan")

        assert [one for one in shown if "contested_numbers" in one] == []

    async def test_asks_once_about_a_name(
        self, client: httpx.AsyncClient, names: FakeNames
    ) -> None:
        for _ in range(3):
            await listed(client, f"patient_id={NUMBER}")

        assert names.asked == [NUMBER]

    async def test_keeps_required_names_on_its_next_pages(self, client: httpx.AsyncClient) -> None:
        query = f"patient_id={NUMBER}&limit=3"
        first = (await client.get(f"/agent-events?{query}&require=complete")).raise_for_status()

        following = (await client.get(first.links["next"]["url"])).raise_for_status()

        assert "require=complete" in first.links["next"]["url"]
        assert [one["seq"] for one in following.json()["events"]] == [4]


@pytest.mark.usefixtures("joined")
class TestWithoutRecords:
    async def test_a_list_has_what_is_under_the_name_and_says_so(
        self, client: httpx.AsyncClient, records: Any
    ) -> None:
        records.goes_down()

        page = (await client.get(f"/agent-events?patient_id={NUMBER}")).json()

        assert [one["seq"] for one in page["events"]] == [1, 2, 4]
        assert page["patient"] == about(None, NUMBER, complete=False)
        assert page["unavailable"] == ["records"]

    async def test_a_list_that_must_be_complete_is_refused(
        self, client: httpx.AsyncClient, records: Any
    ) -> None:
        records.goes_down()

        for path in ("/agent-events", "/agent-events/stream"):
            answer = await client.get(f"{path}?patient_id={NUMBER}&require=complete")
            problem = assert_problem(answer, 503, "names-unknown")
            assert problem["retryable"] is True

    async def test_names_that_were_kept_count_and_are_not_complete(
        self,
        client: httpx.AsyncClient,
        records: Any,
        patient: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        await listed(client, f"patient_id={NUMBER}")
        records.goes_down()
        monkeypatch.setattr(kept_names, "KEPT_S", 0.0)

        page = (await client.get(f"/agent-events?patient_id={NUMBER}")).json()

        assert [one["seq"] for one in page["events"]] == [0, 1, 2, 4]
        assert page["patient"] == about(patient, NUMBER, complete=False)

    async def test_an_append_asks_for_no_names(
        self, client: httpx.AsyncClient, event: Answer, names: FakeNames
    ) -> None:
        await log(client, event, patient_ids=[NUMBER])

        assert names.asked == []


@pytest.mark.usefixtures("joined")
class TestACallerWithPanels:
    @pytest.fixture
    def nurse(self, keyring: Keyring) -> dict[str, str]:
        token = keyring.mint("nurse", scope="user/AuditEvent.crs")
        return {"Authorization": f"Bearer {token}"}

    async def seqs(self, client: httpx.AsyncClient, nurse: dict[str, str], asked: str) -> list[int]:
        page = await client.get("/agent-events", params={"patient_id": asked}, headers=nurse)
        return [one["seq"] for one in page.raise_for_status().json()["events"]]

    async def test_who_reaches_a_patient_under_one_name_sees_all_of_them(
        self,
        client: httpx.AsyncClient,
        records: Any,
        *,
        patient: str,
        nurse: dict[str, str],
    ) -> None:
        """The feed has the other names of members, as records keeps them."""
        records.panels.let("caller:nurse", patient, NUMBER)

        for asked in (NUMBER, patient):
            assert await self.seqs(client, nurse, asked) == [0, 1, 2, 4]

    async def test_names_that_are_kept_grant_nothing_after_an_unmerge(
        self,
        client: httpx.AsyncClient,
        records: Any,
        *,
        patient: str,
        nurse: dict[str, str],
        members: MemberFeed,
    ) -> None:
        records.panels.let("caller:nurse", patient, NUMBER)
        assert await self.seqs(client, nurse, NUMBER) == [0, 1, 2, 4]
        records.panels.remove(patient)
        await members.refresh(members.now())

        assert await self.seqs(client, nurse, NUMBER) == [1]
        page = await client.get("/agent-events", params={"patient_id": NUMBER}, headers=nurse)
        assert page.json()["patient"] == about(None, NUMBER)
        refused = await client.get("/agent-events", params={"patient_id": patient}, headers=nurse)
        assert_problem(refused, 403, "patient-out-of-reach")
        assert records.names.asked == [NUMBER]


class TestAStream:
    @pytest.fixture
    async def agent(self, url: str, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
        async with connect(url, keyring.mint("test-agent")) as agent:
            yield agent

    async def first_of(self, stream: EventStream, kind: str) -> Any:
        async with asyncio.timeout(HANGS_S):
            async for message in stream.messages():
                if message.event == kind:
                    return message
        raise AssertionError("the stream has ended")

    @pytest.mark.parametrize("is_by_number", [True, False])
    async def test_says_whom_it_is_about_and_has_the_events_under_all_names_once(
        self, agent: httpx.AsyncClient, event: Answer, patient: str, *, is_by_number: bool
    ) -> None:
        asked = NUMBER if is_by_number else patient
        bare = event | {"encounter_id": None}
        path = f"/agent-events/stream?patient_id={asked}&after_seq=-1"
        await log(agent, event)
        await log(agent, bare, patient_ids=[NUMBER])
        await log(agent, bare, patient_ids=["MRN-2"])
        async with opened(agent, path) as stream:
            said = await self.first_of(stream, "patient")
            stored = [message.seq for message in await stream.take(2)]
            for patients in ([NUMBER], [OTHER], [patient, NUMBER], [patient]):
                await log(agent, bare, patient_ids=patients)
            async with asyncio.timeout(HANGS_S):
                live = [message.seq for message in await stream.take(3)]

        assert (said.id, said.json) == (
            None,
            {"patient": about(patient, asked), "unavailable": []},
        )
        assert (stored, live) == ([0, 1], [4, 6, 7])

    async def test_of_two_names_of_a_patient_have_the_same_events(
        self, agent: httpx.AsyncClient, event: Answer, patient: str
    ) -> None:
        path = "/agent-events/stream?patient_id="
        async with opened(agent, path + NUMBER) as one, opened(agent, path + patient) as other:
            await self.first_of(one, "patient")
            await self.first_of(other, "patient")
            receipt = await log(agent, event, patient_ids=[NUMBER])
            async with asyncio.timeout(HANGS_S):
                seqs = [(await stream.take(1))[0].seq for stream in (one, other)]

        assert seqs == [receipt["seq"]] * 2

    async def test_has_no_event_out_of_reach_under_a_name_that_is_kept(
        self,
        url: str,
        agent: httpx.AsyncClient,
        event: Answer,
        records: Any,
        *,
        patient: str,
        keyring: Keyring,
    ) -> None:
        """As after an unmerge: the names lead to the patient, the members do not."""
        records.panels.let("caller:nurse", NUMBER)
        token = keyring.mint("nurse", scope="user/AuditEvent.crs")
        bare = event | {"encounter_id": None}
        for patients in ([patient], [NUMBER]):
            await log(agent, bare, patient_ids=patients)
        path = f"/agent-events/stream?patient_id={NUMBER}&after_seq=-1"
        async with connect(url, token) as nurse, opened(nurse, path) as stream:
            said = (await self.first_of(stream, "patient")).json
            stored = [message.seq for message in await stream.take(1)]
            for patients in ([patient], [NUMBER, patient], [NUMBER]):
                await log(agent, bare, patient_ids=patients)
            async with asyncio.timeout(HANGS_S):
                live = [message.seq for message in await stream.take(1)]

        assert said["patient"] == about(None, NUMBER)
        assert (stored, live) == ([1], [5])

    async def test_of_no_patient_says_nothing_of_one(
        self, agent: httpx.AsyncClient, event: Answer
    ) -> None:
        async with opened(agent, "/agent-events/stream?after_seq=-1") as stream:
            await log(agent, event)
            async with asyncio.timeout(HANGS_S):
                messages = [await anext(stream.messages()) for _ in range(2)]

        assert [message.event for message in messages] == ["message", "message"]

    async def test_begins_without_records_and_says_so(
        self, agent: httpx.AsyncClient, of_number: Answer, records: Any
    ) -> None:
        records.goes_down()
        path = f"/agent-events/stream?patient_id={NUMBER}"
        async with opened(agent, path) as stream:
            said = (await self.first_of(stream, "patient")).json
            receipt = await log(agent, of_number)
            async with asyncio.timeout(HANGS_S):
                (found,) = await stream.take(1)

        assert said["patient"] == about(None, NUMBER, complete=False)
        assert said["unavailable"] == ["records"]
        assert found.seq == receipt["seq"]

    @pytest.mark.parametrize("is_gained", [True, False])
    async def test_ends_when_the_patient_has_other_names(
        self,
        agent: httpx.AsyncClient,
        names: FakeNames,
        patient: str,
        *,
        is_gained: bool,
        constants: pytest.MonkeyPatch,
    ) -> None:
        constants.setattr(following, "NAMES_CHECKED_S", 0.02)
        constants.setattr(kept_names, "KEPT_S", 0.0)
        async with opened(agent, f"/agent-events/stream?patient_id={patient}") as stream:
            await self.first_of(stream, "patient")
            await eventually(lambda: len(names.asked) > 2)
            names.register(patient, *([(CLINIC, NUMBER), (CLINIC, "MRN-9")] if is_gained else []))

            problem = (await self.first_of(stream, "problem")).json

        assert (problem["code"], problem["retryable"]) == ("names-changed", True)
