import itertools
import random
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import running, settings_for
from support.databases import TestDatabase, cloned
from support.event_stream import opened
from support.panels import FakePanels

from audit.events import pages
from audit.settings import Settings
from chartroom.system.keys import Keyring
from tests.audit.app import connect, create_app

Answer = dict[str, Any]
OWN = [f"P{number}" for number in range(3)]
FOREIGN = [f"X{number}" for number in range(5)]
SCOPE = "user/AuditEvent.crs"
FILTERS: list[Answer] = [
    {},
    {"tool": "a"},
    {"agent_name": "a"},
    {"recorded_by": "test-agent"},
    {"event_type": "a", "access": "true"},
    {"patient_id": OWN[0]},
    {"conversation_id": "a"},
    {"model": ["a", "c"]},
    {"conversation_id": "a", "patient_id": OWN[0]},
]
# With few patients, pages use an index per patient; with many, pages scan the log.
FEW = 0, 100
WAYS = pytest.mark.parametrize("few", FEW, ids=["walking", "by patients"])


@pytest.fixture
def panels(records: Any) -> FakePanels:
    made: FakePanels = records.panels
    made.let("caller:nurse", *OWN)
    return made


@pytest.fixture
def nurse(keyring: Keyring, panels: FakePanels) -> dict[str, str]:
    assert panels.changes
    return {"Authorization": f"Bearer {keyring.mint('nurse', scope=SCOPE)}"}


@pytest.fixture
def small_parts(constants: pytest.MonkeyPatch, few: int) -> None:
    make_parts_small(constants, few)


def make_parts_small(constants: pytest.MonkeyPatch, few: int) -> None:
    constants.setattr(pages, "WALKED", 7)
    constants.setattr(pages, "PART_OF_FEW", 20)
    constants.setattr(pages, "FEW_PATIENTS", few)


def event(*patients: str, name: str = "a", **more: Any) -> Answer:
    payload = {"conversation": name, "model": name}
    fixed = {"agent_name": name, "event_type": name, "tool": name, "payload": payload}
    return fixed | {"patient_ids": list(patients)} | more


async def logged(client: httpx.AsyncClient, events: list[Answer], **options: Any) -> list[int]:
    answer = await client.request("POST", "/agent-events/batch", json=events, **options)
    return [one["seq"] for one in answer.raise_for_status().json()["results"]]


async def wait_for_members(client: httpx.AsyncClient, nurse: dict[str, str]) -> None:
    for patient in OWN:
        await client.get("/agent-events", params={"patient_id": patient}, headers=nurse)


async def followed(
    client: httpx.AsyncClient, nurse: dict[str, str], query: Answer, between: Any = None
) -> list[Answer]:
    found: list[Answer] = []
    cursor: Answer = {}
    while not found or found[-1]["next"] is not None:
        if found and between is not None:
            await between()
        answer = await client.get("/agent-events", params=query | cursor, headers=nurse)
        found.append(answer.raise_for_status().json())
        assert ("link" in answer.headers) == (found[-1]["next"] is not None)
        cursor = {"cursor": found[-1]["next"]}
    return found


def numbers(found: list[Answer]) -> list[list[int]]:
    return [[one["seq"] for one in page["events"]] for page in found]


def flat(found: list[Answer]) -> list[int]:
    return [seq for page in numbers(found) for seq in page]


class TestAPage:
    @WAYS
    @pytest.mark.usefixtures("small_parts")
    async def test_may_be_empty_and_have_a_next(
        self, client: httpx.AsyncClient, nurse: dict[str, str]
    ):
        (own,) = await logged(client, [event(OWN[0])])
        await logged(client, [event("X1") for _ in range(50)])
        (last,) = await logged(client, [event(OWN[1])])
        await wait_for_members(client, nurse)

        forwards = await followed(client, nurse, {})
        backwards = await followed(client, nurse, {"order": "desc"})

        assert flat(forwards) == [own, last]
        assert flat(backwards) == [last, own]
        # A conversation does not have longer ranges, in which the time would depend on hidden events.
        of_conversation = await followed(client, nurse, {"conversation_id": "a"})
        assert flat(of_conversation) == [own, last]
        assert len(of_conversation) >= len(forwards)
        assert [] in numbers(forwards)[1:-1]
        assert [] in numbers(backwards)[:-1]

    async def test_of_few_patients_is_full_in_one_request(
        self, client: httpx.AsyncClient, nurse: dict[str, str], constants: pytest.MonkeyPatch
    ):
        constants.setattr(pages, "WALKED", 2)
        constants.setattr(pages, "FEW_PATIENTS", len(OWN))
        some = [event(OWN[0]), *(event("X1") for _ in range(100)), event(OWN[1], OWN[2])]
        own = await logged(client, some)
        await wait_for_members(client, nurse)

        assert numbers(await followed(client, nurse, {})) == [[own[0], own[-1]]]

    @WAYS
    @pytest.mark.usefixtures("small_parts")
    @pytest.mark.parametrize("order", ["asc", "desc"])
    async def test_and_the_next_pages_show_each_event_once(
        self, client: httpx.AsyncClient, nurse: dict[str, str], *, order: str, few: int
    ):
        lot = random.Random(f"{order} {few}")

        def drawn() -> Answer:
            own = lot.sample(OWN, lot.choice([0, 1, 1, 2]))
            others = lot.sample(FOREIGN, lot.choice([0, 0, 1, 2])) if own else ["X1"]
            return event(*own, *others, name=lot.choice("ab"))

        events = [drawn() for _ in range(40)]
        seqs = await logged(client, events)
        await wait_for_members(client, nurse)

        async def go_on() -> None:
            if len(seqs) < at_first + 15:
                more = [drawn() for _ in range(3)]
                seqs.extend(await logged(client, more))
                events.extend(more)

        def is_shown(one: Answer, query: Answer) -> bool:
            patients, asked = set(one["patient_ids"]), query.get("patient_id")
            values = {name: one[name] for name in ("tool", "agent_name", "event_type")}
            values |= {"conversation_id": one["tool"], "model": one["tool"]}
            return (
                not patients - set(OWN)
                and asked in {None, *patients}
                # The payload of an event about other patients, too, is not shown.
                and ("conversation_id" not in query or asked is None or patients == {asked})
                and all(value in query.get(name, value) for name, value in values.items())
            )

        for query in FILTERS:
            at_first = len(seqs)
            asked = query | {"order": order, "limit": lot.choice([2, 9])}
            found = flat(await followed(client, nurse, asked, go_on))

            both = zip(seqs, events, strict=True)
            wanted = [seq for seq, one in both if is_shown(one, query)]
            # Descending lists and lists of accesses omit events that were logged after the first page.
            if order == "desc" or "access" in query:
                wanted = [seq for seq in wanted if seq <= seqs[at_first - 1]]
            assert found == (wanted[::-1] if order == "desc" else wanted), query

    @WAYS
    @pytest.mark.usefixtures("small_parts")
    async def test_shows_writers_their_own_events(
        self, client: httpx.AsyncClient, records: Any, nurse: dict[str, str]
    ):
        await wait_for_members(client, nurse)
        records.goes_down()
        unconfirmed = [event(OWN[0], encounter_id=str(uuid4())) for _ in range(10)]
        written = await logged(client, unconfirmed, headers=nurse)
        await logged(client, unconfirmed)

        assert flat(await followed(client, nurse, {})) == written

    @WAYS
    @pytest.mark.usefixtures("small_parts")
    async def test_with_times_does_not_continue_beyond_them(
        self, client: httpx.AsyncClient, nurse: dict[str, str]
    ):
        await logged(client, [event("X1") for _ in range(40)])
        (own,) = await logged(client, [event(OWN[0])])
        await logged(client, [event("X1") for _ in range(40)])
        await wait_for_members(client, nurse)
        found = await client.get("/agent-events", params={"patient_id": OWN[0]})
        (moment,) = [one["recorded_at"] for one in found.json()["events"]]

        for order, at in (("asc", 0), ("desc", -1)):
            times = {"recorded_from": moment, "order": order}
            assert numbers(await followed(client, nurse, times))[at] == [own]
            times = {"recorded_to": moment, "order": order}
            assert len(await followed(client, nurse, times)) <= 7
        assert flat(await followed(client, nurse, {"recorded_from": "2100-01-01"})) == []


other_database = cloned()


class TestTwoLogsThatDifferInForeignEvents:
    @pytest.fixture
    async def other(
        self, other_database: TestDatabase, keyring: Keyring, records: Any
    ) -> AsyncIterator[httpx.AsyncClient]:
        settings = settings_for(other_database, keyring, settle_interval_s=3600.0)
        app = create_app(Settings(**settings), records_transport=records)
        async with running(app, keyring.mint("test-agent")) as client:
            yield client

    async def test_have_the_same_pages_and_cursors(
        self,
        client: httpx.AsyncClient,
        other: httpx.AsyncClient,
        nurse: dict[str, str],
        constants: pytest.MonkeyPatch,
    ):
        lot = random.Random("foreign events")
        encounters = {"encounter_id": "01980000-0000-7000-8000-000000000001"}
        here: list[Answer] = []
        there: list[Answer] = []
        for number in range(60):
            if lot.random() < 0.1:
                same = event(OWN[0], id=f"01980000-0000-7000-8000-0000000001{number:02d}")
                here.append(same)
                there.append(same)
            else:
                here.append(event("X1", lot.choice(OWN), name="a"))
                there.append(event("X2", name="b"))
        for one, events in ((client, here), (other, there)):
            await logged(one, events)
            await wait_for_members(one, nurse)

        attributes = (
            {"model": "a"},
            {"conversation_id": "a"},
            {"model": "a", "patient_id": OWN[0]},
        )
        queries = ({}, {"tool": "a"}, {"agent_name": "a"}, {"trace_id": "1" * 32}, encounters)
        backwards = ({"order": "desc"}, {"order": "desc", "tool": "a"})
        for few, asked in itertools.product(FEW, (*queries, *attributes, *backwards)):
            make_parts_small(constants, few)
            answers = [
                [
                    [answer["next"], [one["id"] for one in answer["events"]]]
                    for answer in await followed(one, nurse, asked)
                ]
                for one in (client, other)
            ]
            assert answers[0] == answers[1], (few, asked)


@WAYS
@pytest.mark.usefixtures("small_parts")
async def test_a_stream_catches_up_in_steps_without_gaps(
    url: str, client: httpx.AsyncClient, nurse: dict[str, str]
):
    some = [event(OWN[n % 3]) if n % 20 == 0 else event("X1") for n in range(100)]
    seqs = await logged(client, some)
    token = nurse["Authorization"].removeprefix("Bearer ")
    async with (
        connect(url, token) as limited,
        opened(limited, "/agent-events/stream?after_seq=-1") as stream,
    ):
        stored = await stream.take(5)
        (new,) = await logged(client, [event(OWN[1])])
        (live,) = await stream.take(1)

    assert [message.seq for message in stored] == seqs[::20]
    assert live.seq == new
