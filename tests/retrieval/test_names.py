from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.batches import NDJSON, lines, outcomes, until_completed
from support.events import Answer
from support.eventually import eventually
from support.names import FakeNames
from support.panels import FakePanels
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring

PATIENT, OTHER = (f"01980000-0000-7000-8000-00000000a00{number}" for number in (1, 2))
NUMBER = "MRN-1"
CLINIC, WARD = "urn:example:clinic", "urn:example:ward"
BY_ID, BY_NUMBER, OF_OTHER = "The heart is slow.", "The pulse is slow.", "The knee hurts."


@pytest.fixture
def names(panels: FakePanels) -> FakeNames:
    panels.names.register(PATIENT, (CLINIC, NUMBER))
    return panels.names


@pytest.fixture
async def stored(client: httpx.AsyncClient, names: FakeNames) -> None:
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
    answer = await client.post("/retrieve", json=query | more)
    return answer.raise_for_status().json()


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


@pytest.mark.parametrize("born", ["1988-04-12", None])
async def test_an_age_is_a_period_if_records_knows_the_birth_date(
    client: httpx.AsyncClient, names: FakeNames, born: str | None
):
    for year in (1992, 2010):
        source = {"source_type": "Observation", "source_ref": f"{year}", "patient_id": PATIENT}
        text = {"text": "Height of the patient", "occurred_at": f"{year}-01-01T00:00:00Z"}
        (await client.post("/documents", json=source | text)).raise_for_status()
    names.birth_dates |= {PATIENT: born} if born else {}
    query = {"question": "height at age 3", "patient_id": PATIENT}

    answer = (await client.post("/retrieve", json=query)).raise_for_status()

    times = [match["occurred_at"][:4] for match in answer.json()["matches"]]
    assert times == (["1992", "2010"] if born else ["2010", "1992"])


@pytest.mark.usefixtures("stored", "names")
class TestRetrieve:
    async def test_finds_passages_under_all_names_and_records_the_read(
        self, client: httpx.AsyncClient, names: FakeNames, audit: StandInAudit
    ):
        """A search without a patient does not look up identifiers of patients."""
        everything = await found(client, None, require="complete")
        assert everything.keys() == {"matches", "truncated", "degraded"}
        assert (len(everything["matches"]), names.asked) == (3, [])
        for asked in (PATIENT, NUMBER):
            body = await found(client, asked)
            assert texts(body) == {BY_ID: PATIENT, BY_NUMBER: NUMBER}
            assert [match["chunk_text"] for match in body["matches"]] == [BY_ID, BY_NUMBER]
            assert (body["patient"], body["unavailable"]) == (about(PATIENT, asked), [])
        assert texts(await found(client, PATIENT, source_ref=NUMBER)) == {BY_NUMBER: NUMBER}
        assert texts(await found(client, NUMBER, top_k=1)) == {BY_ID: PATIENT}
        assert texts(await found(client, NUMBER, source_type="letter")) == {}
        await eventually(lambda: len(audit.events) == 9)
        assert audit.events[-1]["patient_ids"] == sorted([PATIENT, NUMBER])

    async def test_reports_a_number_of_two_patients_as_ambiguous(
        self, client: httpx.AsyncClient, names: FakeNames
    ):
        names.register(OTHER, (WARD, NUMBER))

        body, of_first = await found(client, NUMBER), await found(client, PATIENT)

        assert texts(body) == {BY_NUMBER: NUMBER}
        assert body["patient"] == about(None, NUMBER, ambiguous=True)
        assert of_first["patient"]["contested_numbers"] == [NUMBER]


@pytest.mark.usefixtures("stored", "names")
async def test_without_records_a_search_is_incomplete_or_rejected(
    client: httpx.AsyncClient, names: FakeNames
):
    """A passage can be stored under a patient id without a look-up of the patient's identifiers."""
    (await client.post("/chunks", json=passage_of(PATIENT))).raise_for_status()
    assert names.asked == []
    names.is_down = True

    body = await found(client, NUMBER)
    required = {"question": "?", "patient_id": NUMBER, "require": "complete"}
    refused = await client.post("/retrieve", json=required)

    assert texts(body) == {BY_NUMBER: NUMBER}
    assert body["patient"] == about(None, NUMBER, complete=False)
    assert body["unavailable"] == ["records"]
    assert_problem(refused, 503, "names-unknown")


class TestAContestedNumber:
    @pytest.fixture
    def names(self, names: FakeNames) -> FakeNames:
        """A second patient who has the same identifier in another system."""
        names.register(OTHER, (WARD, NUMBER))
        return names

    @pytest.mark.usefixtures("names")
    async def test_is_rejected_for_new_passages_and_documents(self, client: httpx.AsyncClient):
        for path, body in (("/chunks", passage_of), ("/documents", document_of)):
            assert_problem(await client.post(path, json=body(NUMBER)), 409, "contested-number")
            for name in (PATIENT, f"{WARD}|{NUMBER}"):
                (await client.post(path, json=body(name))).raise_for_status()
        both = lines(document_of(NUMBER), document_of(PATIENT))
        sent = await client.post("/documents/batch", content=both, headers=NDJSON)
        await until_completed(client, sent.json()["id"])

        refused, stored = await outcomes(client, sent.json()["id"])
        assert (refused["problem"]["code"], stored["outcome"]) == ("contested-number", "unchanged")
        assert texts(await found(client, NUMBER)) == {}

    async def test_is_accepted_for_new_versions_of_earlier_documents(
        self, client: httpx.AsyncClient, names: FakeNames
    ):
        """Reads resolve patient identifiers at the time of the read, not at the time of the write."""
        names.register(OTHER)
        for path, body in (("/chunks", passage_of(NUMBER)), ("/documents", document_of(NUMBER))):
            (await client.post(path, json=body)).raise_for_status()
        names.register(OTHER, (WARD, NUMBER))

        later = await client.post("/documents", json=document_of(NUMBER, text="The pulse is 80."))

        assert later.json()["status"] == "updated"
        names.register(PATIENT)
        assert (await found(client, NUMBER))["patient"]["id"] == OTHER

    async def test_is_accepted_while_records_is_down(
        self, client: httpx.AsyncClient, names: FakeNames
    ):
        names.is_down = True

        (await client.post("/chunks", json=passage_of(NUMBER))).raise_for_status()


@pytest.mark.usefixtures("stored", "names")
async def test_a_caller_with_panels_finds_passages_under_all_names_until_an_unmerge(
    client: httpx.AsyncClient, panels: FakePanels, keyring: Keyring, app: FastAPI
):
    """Retrieval decides access by its copy of the panels' patients, not by cached patient names."""
    token = keyring.mint("nurse", scope="user/DocumentReference.s")
    client.headers["Authorization"] = f"Bearer {token}"
    panels.let("caller:nurse", PATIENT, NUMBER)
    for asked in (NUMBER, PATIENT):
        assert texts(await found(client, asked)) == {BY_ID: PATIENT, BY_NUMBER: NUMBER}
    panels.remove(PATIENT)

    # The copied panels must be updated first, because earlier searches may still return the patient.
    await eventually(lambda: app.state.member_replica.position == len(panels.changes))
    body = await found(client, NUMBER)

    assert texts(body) == {BY_NUMBER: NUMBER}
    assert body["patient"] == about(None, NUMBER)
    refused = await client.post("/retrieve", json={"question": "?", "patient_id": PATIENT})
    assert_problem(refused, 403, "patient-out-of-reach")
