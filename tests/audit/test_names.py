import asyncio
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, fetch
from support.event_stream import EventStream, opened
from support.events import Answer, every_page, listed, log
from support.eventually import HANGS_S, eventually
from support.names import FakeNames

from audit.stream import follower as following
from chartroom.system.keys import Keyring
from chassis.access.replica import MemberReplica
from chassis.patient_names import names as kept_names
from tests.audit.app import connect

CLINIC = "urn:example:clinic"
OTHER = "01980000-0000-7000-8000-00000000a002"
NUMBER = "MRN-1"
ACCESSES = "SELECT patient_ids FROM audit.agent_events WHERE is_access ORDER BY seq"


@pytest.fixture
def names(records: Any) -> FakeNames:
    made: FakeNames = records.names
    made.register(records.patient, (CLINIC, NUMBER))
    return made


@pytest.fixture
def patient(records: Any, names: FakeNames) -> str:
    return records.patient


@pytest.fixture
def event_by_number(event: Answer) -> Answer:
    return event | {"encounter_id": None, "patient_ids": [NUMBER]}


@pytest.fixture
async def stored_events(
    client: httpx.AsyncClient, event: Answer, event_by_number: Answer, patient: str
) -> list[Answer]:
    bare = event | {"encounter_id": None}
    return [
        await log(client, one)
        for one in (
            event | {"tool": "scan"},
            event_by_number | {"tool": "scan"},
            event | {"patient_ids": [patient, NUMBER], "tool": "scan"},
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


@pytest.mark.usefixtures("stored_events")
class TestAList:
    async def test_has_the_events_under_all_names_with_their_stored_names(
        self, client: httpx.AsyncClient, patient: str, names: FakeNames
    ):
        for asked in (NUMBER, patient, NUMBER):
            page = (await client.get(f"/agent-events?patient_id={asked}")).json()

            assert [one["seq"] for one in page["events"]] == [0, 1, 2, 4]
            shown = [(one["patient_id"], one["patient_ids"]) for one in page["events"]]
            assert shown == [
                (patient, []),
                (None, [NUMBER]),
                (patient, [patient, NUMBER]),
                (None, [patient, NUMBER]),
            ]
            assert (page["patient"], page["unavailable"]) == (about(patient, asked), [])
        assert names.asked.count(NUMBER) == 1

    async def test_combines_with_other_filters_and_has_each_event_once_on_its_pages(
        self, client: httpx.AsyncClient, records: Any
    ):
        of_encounter = f"encounter_id={records.encounter}"
        for more, expected in {
            "order=asc": [0, 1, 2, 4],
            "order=desc": [4, 2, 1, 0],
            "tool=scan": [0, 1, 2],
            "agent_name=other": [4],
            "recorded_by=test-agent": [0, 1, 2, 4],
            of_encounter: [0, 2],
            f"{of_encounter}&tool=scan&order=desc": [2, 0],
            "changes=false&event_type=tool_call": [0, 1, 2, 4],
        }.items():
            pages = await every_page(client, f"patient_id={NUMBER}&limit=1&{more}")
            assert [one["seq"] for page in pages for one in page] == expected, more

    async def test_has_accesses_under_all_names(
        self, client: httpx.AsyncClient, patient: str, database: TestDatabase
    ):
        await listed(client, f"patient_id={NUMBER}")

        (access,) = await fetch(database.admin_dsn, ACCESSES)
        assert sorted(access["patient_ids"]) == sorted([patient, NUMBER])
        for asked in (patient, NUMBER):
            found = await listed(client, f"patient_id={asked}&access=true&order=desc")
            assert [one["seq"] for one in found if one["seq"] < 7] == [6, 4, 2, 1, 0]

    async def test_by_a_number_of_two_patients_is_ambiguous(
        self, client: httpx.AsyncClient, names: FakeNames, patient: str
    ):
        names.register(OTHER, ("urn:example:ward", NUMBER))

        by_number = (await client.get(f"/agent-events?patient_id={NUMBER}")).json()
        by_id = (await client.get(f"/agent-events?patient_id={patient}")).json()

        assert by_number["patient"] == about(None, NUMBER, ambiguous=True)
        assert [one["seq"] for one in by_number["events"]] == [1, 2, 4]
        assert [one["seq"] for one in by_id["events"]] == [0, 1, 2, 4]
        assert by_id["patient"]["contested_numbers"] == [NUMBER]

    async def test_without_a_patient_has_no_patient_member(
        self, client: httpx.AsyncClient, names: FakeNames
    ):
        page = (await client.get("/agent-events?tool=scan&require=complete")).json()

        assert page.keys() == {"events", "next"}
        assert names.asked == ["MRN-1", "MRN-2"]

    async def test_flags_events_under_a_number_of_two_patients_unless_records_is_down(
        self,
        client: httpx.AsyncClient,
        names: FakeNames,
        stored_events: list[Answer],
        records: Any,
        constants: pytest.MonkeyPatch,
    ):
        names.register(OTHER, ("urn:example:ward", NUMBER))

        shown = await listed(client, "tool=scan")
        read = (await client.get(f"/agent-events/{stored_events[1]['id']}")).json()

        flagged = {one["seq"]: one.get("contested_numbers") for one in shown}
        assert flagged == {0: None, 1: [NUMBER], 2: [NUMBER], 3: None, 5: None}
        assert read["contested_numbers"] == [NUMBER]
        records.goes_down()
        constants.setattr(kept_names, "KEPT_S", 0.0)
        assert not [one for one in await listed(client, "tool=scan") if "contested_numbers" in one]

    async def test_passes_require_to_next_pages_and_uses_cached_names_without_records(
        self, client: httpx.AsyncClient, records: Any, patient: str, constants: pytest.MonkeyPatch
    ):
        query = f"patient_id={NUMBER}&limit=3"
        first = (await client.get(f"/agent-events?{query}&require=complete")).raise_for_status()

        following = (await client.get(first.links["next"]["url"])).raise_for_status()

        assert "require=complete" in first.links["next"]["url"]
        assert [one["seq"] for one in following.json()["events"]] == [4]
        records.goes_down()
        constants.setattr(kept_names, "KEPT_S", 0.0)
        page = (await client.get(f"/agent-events?patient_id={NUMBER}")).json()
        # While records is down, audit uses cached names and reports the list as incomplete.
        assert [one["seq"] for one in page["events"]] == [0, 1, 2, 4]
        assert page["patient"] == about(patient, NUMBER, complete=False)


@pytest.mark.usefixtures("stored_events")
async def test_without_records_a_list_is_incomplete_or_rejected(
    client: httpx.AsyncClient, records: Any, event: Answer, names: FakeNames
):
    records.goes_down()
    await log(client, event, patient_ids=[NUMBER])
    assert names.asked == []  # The event is stored without an answer.

    page = (await client.get(f"/agent-events?patient_id={NUMBER}")).json()

    assert [one["seq"] for one in page["events"]] == [1, 2, 4, 6]
    assert page["patient"] == about(None, NUMBER, complete=False)
    assert page["unavailable"] == ["records"]
    for path in ("/agent-events", "/agent-events/stream"):
        answer = await client.get(f"{path}?patient_id={NUMBER}&require=complete")
        problem = assert_problem(answer, 503, "names-unknown")
        assert problem["retryable"] is True


@pytest.mark.usefixtures("stored_events")
class TestACallerWithPanels:
    async def seqs(self, client: httpx.AsyncClient, nurse: dict[str, str], asked: str) -> list[int]:
        page = await client.get("/agent-events", params={"patient_id": asked}, headers=nurse)
        return [one["seq"] for one in page.raise_for_status().json()["events"]]

    async def test_sees_a_patient_under_all_names_until_an_unmerge(
        self,
        client: httpx.AsyncClient,
        records: Any,
        *,
        patient: str,
        nurse: dict[str, str],
        members: MemberReplica,
    ):
        """Audit decides access by its copy of the panels' patients; cached patient names do not grant access."""
        records.panels.let("caller:nurse", patient, NUMBER)
        for asked in (NUMBER, patient):
            assert await self.seqs(client, nurse, asked) == [0, 1, 2, 4]
        asked_before = [*records.names.asked]
        records.panels.remove(patient)
        await members.refresh(members.now())

        assert await self.seqs(client, nurse, NUMBER) == [1]
        page = await client.get("/agent-events", params={"patient_id": NUMBER}, headers=nurse)
        assert page.json()["patient"] == about(None, NUMBER)
        refused = await client.get("/agent-events", params={"patient_id": patient}, headers=nurse)
        assert_problem(refused, 403, "patient-out-of-reach")
        assert records.names.asked == asked_before


class TestAStream:
    async def first_of(self, stream: EventStream, kind: str) -> Any:
        async with asyncio.timeout(HANGS_S):
            async for message in stream.messages():
                if message.event == kind:
                    return message
        raise AssertionError("the stream has ended")

    async def test_begins_with_the_patient_and_has_events_under_all_names_once(
        self, agent: httpx.AsyncClient, event: Answer, patient: str
    ):
        bare = event | {"encounter_id": None}
        path = "/agent-events/stream?after_seq=-1&patient_id="
        await log(agent, event)
        await log(agent, bare, patient_ids=[NUMBER])
        await log(agent, bare, patient_ids=["MRN-2"])
        async with opened(agent, path + NUMBER) as one, opened(agent, path + patient) as other:
            streams = {NUMBER: one, patient: other}
            patient_messages = {
                asked: await self.first_of(one, "patient") for asked, one in streams.items()
            }
            stored = [[message.seq for message in await one.take(2)] for one in streams.values()]
            for patients in ([NUMBER], [OTHER], [patient, NUMBER], [patient]):
                receipt = await log(agent, bare, patient_ids=patients)
            async with asyncio.timeout(HANGS_S):
                live = [[message.seq for message in await one.take(3)] for one in streams.values()]

        for asked, message in patient_messages.items():
            found = {"patient": about(patient, asked), "unavailable": []}
            assert (message.id, message.json) == (None, found)
        last = receipt["seq"]  # Opening the two streams logged two access events.
        assert (stored, live) == ([[0, 1]] * 2, [[last - 3, last - 1, last]] * 2)

    async def test_has_no_event_out_of_reach_under_a_cached_name(
        self,
        url: str,
        agent: httpx.AsyncClient,
        event: Answer,
        records: Any,
        *,
        patient: str,
        keyring: Keyring,
    ):
        """After an unmerge, audit's cached names still include the patient; audit's copy of the panel does not."""
        records.panels.let("caller:nurse", NUMBER)
        token = keyring.mint("nurse", scope="user/AuditEvent.crs")
        bare = event | {"encounter_id": None}
        for patients in ([patient], [NUMBER]):
            await log(agent, bare, patient_ids=patients)
        path = f"/agent-events/stream?patient_id={NUMBER}&after_seq=-1"
        async with connect(url, token) as nurse, opened(nurse, path) as stream:
            patient_messages = (await self.first_of(stream, "patient")).json
            stored = [message.seq for message in await stream.take(1)]
            for patients in ([patient], [NUMBER, patient], [NUMBER]):
                await log(agent, bare, patient_ids=patients)
            async with asyncio.timeout(HANGS_S):
                live = [message.seq for message in await stream.take(1)]

        assert patient_messages["patient"] == about(None, NUMBER)
        assert (stored, live) == ([1], [5])

    async def test_without_a_patient_has_no_patient_member(
        self, agent: httpx.AsyncClient, event: Answer
    ):
        async with opened(agent, "/agent-events/stream?after_seq=-1") as stream:
            await log(agent, event)
            async with asyncio.timeout(HANGS_S):
                messages = [await anext(stream.messages()) for _ in range(2)]

        assert [message.event for message in messages] == ["message", "message"]

    async def test_begins_without_records_as_incomplete(
        self, agent: httpx.AsyncClient, event_by_number: Answer, records: Any
    ):
        records.goes_down()
        path = f"/agent-events/stream?patient_id={NUMBER}"
        async with opened(agent, path) as stream:
            patient_messages = (await self.first_of(stream, "patient")).json
            receipt = await log(agent, event_by_number)
            async with asyncio.timeout(HANGS_S):
                (found,) = await stream.take(1)

        assert patient_messages["patient"] == about(None, NUMBER, complete=False)
        assert patient_messages["unavailable"] == ["records"]
        assert found.seq == receipt["seq"]

    @pytest.mark.parametrize("is_gained", [True, False])
    async def test_ends_when_the_patients_names_change(
        self,
        agent: httpx.AsyncClient,
        names: FakeNames,
        patient: str,
        *,
        is_gained: bool,
        constants: pytest.MonkeyPatch,
    ):
        constants.setattr(following, "NAMES_CHECKED_S", 0.02)
        constants.setattr(kept_names, "KEPT_S", 0.0)
        async with opened(agent, f"/agent-events/stream?patient_id={patient}") as stream:
            await self.first_of(stream, "patient")
            await eventually(lambda: len(names.asked) > 2)
            names.register(patient, *([(CLINIC, NUMBER), (CLINIC, "MRN-9")] if is_gained else []))

            problem = (await self.first_of(stream, "problem")).json

        assert (problem["code"], problem["retryable"]) == ("names-changed", True)
