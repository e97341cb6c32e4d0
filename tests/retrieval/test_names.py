"""Passages of one patient, under all names of that patient."""

import asyncio
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.batches import NDJSON, lines, outcomes, until_completed
from support.events import Answer
from support.eventually import HANGS_S, eventually
from support.names import FakeNames
from support.panels import FakePanels
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from chassis.patient_names import names as kept_names

pytestmark = pytest.mark.anyio
PATIENT, OTHER = (f"01980000-0000-7000-8000-00000000a00{number}" for number in (1, 2))
NUMBER = "MRN-1"
CLINIC, WARD = "urn:example:clinic", "urn:example:ward"
BY_ID, BY_NUMBER, OF_OTHER = "The heart is slow.", "The pulse is slow.", "The knee hurts."


@pytest.fixture
def names(panels: FakePanels) -> FakeNames:
    """A patient with a number."""
    panels.names.register(PATIENT, (CLINIC, NUMBER))
    return panels.names


@pytest.fixture
async def stored(client: httpx.AsyncClient, names: FakeNames) -> None:
    """A passage under each name of the patient, and one of another."""
    for patient, text in ((PATIENT, BY_ID), (NUMBER, BY_NUMBER), (OTHER, OF_OTHER)):
        source = {"source_type": "note", "source_ref": patient, "chunk_text": text}
        (await client.post("/chunks", json=source | {"patient_id": patient})).raise_for_status()
    names.asked.clear()


def passage_of(patient: str) -> Answer:
    source = {"source_type": "note", "source_ref": "later", "chunk_text": BY_NUMBER}
    return source | {"patient_id": patient}


def document_of(patient: str, text: str = BY_NUMBER) -> Answer:
    source = {"source_type": "note", "source_ref": "later", "text": text}
    return source | {"patient_id": patient}


async def found(client: httpx.AsyncClient, asked: str | None, **more: Any) -> Answer:
    query = {"question": "Is the heart slow?", "patient_id": asked, "top_k": 10}
    headers = more.pop("headers", None)
    answer = await client.post("/retrieve", json=query | more, headers=headers)
    body: Answer = answer.raise_for_status().json()
    return body


def texts(body: Answer) -> dict[str, str]:
    return {match["chunk_text"]: match["patient_id"] for match in body["matches"]}


def about(patient: str | None, asked: str, **more: Any) -> Answer:
    return {
        "asked": asked,
        "id": patient,
        "ambiguous": False,
        "complete": True,
        "contested_numbers": [],
    } | more


@pytest.mark.usefixtures("stored", "names")
class TestRetrieve:
    @pytest.mark.parametrize("asked", [PATIENT, NUMBER])
    async def test_finds_passages_under_all_names_each_with_its_own(
        self, client: httpx.AsyncClient, asked: str
    ) -> None:
        body = await found(client, asked)

        assert texts(body) == {BY_ID: PATIENT, BY_NUMBER: NUMBER}
        assert [match["chunk_text"] for match in body["matches"]] == [BY_ID, BY_NUMBER]
        assert (body["patient"], body["unavailable"]) == (about(PATIENT, asked), [])

    async def test_combines_with_other_filters(self, client: httpx.AsyncClient) -> None:
        assert texts(await found(client, PATIENT, source_ref=NUMBER)) == {BY_NUMBER: NUMBER}
        assert texts(await found(client, NUMBER, source_type="letter")) == {}
        assert texts(await found(client, NUMBER, top_k=1)) == {BY_ID: PATIENT}

    async def test_finds_nothing_of_one_by_a_number_of_two_and_says_so(
        self, client: httpx.AsyncClient, names: FakeNames
    ) -> None:
        names.register(OTHER, (WARD, NUMBER))

        body = await found(client, NUMBER)

        assert texts(body) == {BY_NUMBER: NUMBER}
        assert body["patient"] == about(None, NUMBER, ambiguous=True)
        of_first = await found(client, PATIENT)
        assert texts(of_first) == {BY_ID: PATIENT, BY_NUMBER: NUMBER}
        assert of_first["patient"]["contested_numbers"] == [NUMBER]

    async def test_without_a_patient_asks_nothing_and_says_nothing_of_one(
        self, client: httpx.AsyncClient, names: FakeNames
    ) -> None:
        body = await found(client, None, require="complete")

        assert body.keys() == {"matches", "truncated", "degraded"}
        assert len(body["matches"]) == 3
        assert names.asked == []

    async def test_asks_once_about_a_name(
        self, client: httpx.AsyncClient, names: FakeNames
    ) -> None:
        for _ in range(3):
            await found(client, NUMBER)

        assert names.asked == [NUMBER]

    async def test_records_the_name_and_whom_it_names(
        self, client: httpx.AsyncClient, audit: StandInAudit
    ) -> None:
        await found(client, NUMBER, source_type="letter")
        await eventually(lambda: len(audit.events) == 4)

        assert audit.events[-1]["patient_ids"] == sorted([PATIENT, NUMBER])


@pytest.mark.usefixtures("stored", "names")
class TestWithoutRecords:
    @pytest.fixture
    async def alone(self, names: FakeNames) -> None:
        names.is_down = True

    @pytest.mark.usefixtures("alone")
    async def test_finds_what_is_under_the_name_and_says_so(
        self, client: httpx.AsyncClient
    ) -> None:
        body = await found(client, NUMBER)

        assert texts(body) == {BY_NUMBER: NUMBER}
        assert body["patient"] == about(None, NUMBER, complete=False)
        assert body["unavailable"] == ["records"]

    @pytest.mark.usefixtures("alone")
    async def test_refuses_where_all_names_are_required(self, client: httpx.AsyncClient) -> None:
        body = {"question": "?", "patient_id": NUMBER, "require": "complete"}

        assert_problem(await client.post("/retrieve", json=body), 503, "names-unknown")

    async def test_uses_the_names_that_were_kept_and_says_so(
        self, client: httpx.AsyncClient, names: FakeNames, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await found(client, NUMBER)
        names.is_down = True
        monkeypatch.setattr(kept_names, "KEPT_S", 0.0)

        body = await found(client, NUMBER)

        assert texts(body) == {BY_ID: PATIENT, BY_NUMBER: NUMBER}
        assert body["patient"] == about(PATIENT, NUMBER, complete=False)

    async def test_a_passage_of_an_id_is_stored_without_a_question_for_names(
        self, client: httpx.AsyncClient, names: FakeNames
    ) -> None:
        names.is_down = False

        (await client.post("/chunks", json=passage_of(PATIENT))).raise_for_status()

        assert names.asked == []


class TestAContestedNumber:
    @pytest.fixture
    def names(self, names: FakeNames) -> FakeNames:
        """A second holder of the number, in another system."""
        names.register(OTHER, (WARD, NUMBER))
        return names

    @pytest.mark.usefixtures("names")
    async def test_takes_no_new_passage_and_no_new_document(
        self, client: httpx.AsyncClient
    ) -> None:
        for path, body in (("/chunks", passage_of), ("/documents", document_of)):
            assert_problem(await client.post(path, json=body(NUMBER)), 409, "contested-number")
            for name in (PATIENT, f"{WARD}|{NUMBER}"):
                (await client.post(path, json=body(name))).raise_for_status()

        assert texts(await found(client, NUMBER)) == {}

    async def test_is_not_kept_for_reads_when_something_is_stored_under_it(
        self, client: httpx.AsyncClient, names: FakeNames
    ) -> None:
        names.register(OTHER)
        (await client.post("/chunks", json=passage_of(NUMBER))).raise_for_status()
        names.register(OTHER, (WARD, NUMBER))
        names.register(PATIENT)

        assert (await found(client, NUMBER))["patient"]["id"] == OTHER

    async def test_takes_a_new_version_of_a_document_from_before(
        self, client: httpx.AsyncClient, names: FakeNames
    ) -> None:
        names.register(OTHER)
        (await client.post("/documents", json=document_of(NUMBER))).raise_for_status()
        names.register(OTHER, (WARD, NUMBER))

        later = await client.post("/documents", json=document_of(NUMBER, text="The pulse is 80."))

        assert later.json()["status"] == "updated"

    @pytest.mark.usefixtures("names")
    async def test_ends_the_line_of_a_job(self, client: httpx.AsyncClient) -> None:
        sent = await client.post(
            "/documents/batch",
            content=lines(document_of(NUMBER), document_of(PATIENT)),
            headers=NDJSON,
        )
        await until_completed(client, sent.json()["id"])

        refused, stored = await outcomes(client, sent.json()["id"])
        assert (refused["problem"]["code"], stored["outcome"]) == ("contested-number", "created")

    async def test_takes_what_comes_while_records_is_away(
        self, client: httpx.AsyncClient, names: FakeNames
    ) -> None:
        names.is_down = True

        (await client.post("/chunks", json=passage_of(NUMBER))).raise_for_status()


@pytest.mark.usefixtures("stored", "names")
class TestACallerWithPanels:
    @pytest.fixture
    def nurse(self, keyring: Keyring) -> dict[str, str]:
        token = keyring.mint("nurse", scope="user/DocumentReference.s")
        return {"Authorization": f"Bearer {token}"}

    async def test_who_reaches_a_patient_under_one_name_finds_passages_under_all(
        self, client: httpx.AsyncClient, panels: FakePanels, nurse: dict[str, str]
    ) -> None:
        """The feed has the other names of members, as records keeps them."""
        panels.let("caller:nurse", PATIENT, NUMBER)

        for asked in (NUMBER, PATIENT):
            body = await found(client, asked, headers=nurse)
            assert texts(body) == {BY_ID: PATIENT, BY_NUMBER: NUMBER}

    async def test_names_that_are_kept_grant_nothing_after_an_unmerge(
        self, client: httpx.AsyncClient, panels: FakePanels, nurse: dict[str, str]
    ) -> None:
        panels.let("caller:nurse", PATIENT, NUMBER)
        await found(client, NUMBER, headers=nurse)
        panels.remove(PATIENT)

        # A search that begins before the copy of panels changes may still name the patient.
        async with asyncio.timeout(HANGS_S):
            while (body := await found(client, NUMBER, headers=nurse))["patient"]["id"] is not None:  # noqa: ASYNC110 - No event is set.
                await asyncio.sleep(0.05)

        assert texts(body) == {BY_NUMBER: NUMBER}
        assert body["patient"] == about(None, NUMBER)
        refused = await client.post(
            "/retrieve", json={"question": "?", "patient_id": PATIENT}, headers=nurse
        )
        assert_problem(refused, 403, "patient-out-of-reach")
