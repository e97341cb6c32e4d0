"""A source that was stored under two identifiers of a patient."""

import httpx
import pytest
from support.events import Answer
from support.names import FakeNames
from support.panels import FakePanels

from chartroom.system.keys import Keyring

PATIENT = "01980000-0000-7000-8000-00000000b001"
NUMBER = "MRN-7"
HOSPITAL = "urn:example:hospital"
OLD, CORRECTED = "Metoprolol 50 mg daily.", "Metoprolol was stopped on the fourth day."
QUESTION = "Does he take metoprolol?"


@pytest.fixture
def names(panels: FakePanels) -> FakeNames:
    panels.names.register(PATIENT, (HOSPITAL, NUMBER))
    return panels.names


async def store(client: httpx.AsyncClient, patient: str, text: str, **more: str) -> Answer:
    body = {"patient_id": patient, "source_type": "letter", "source_ref": "dl-7", "text": text}
    return (await client.post("/documents", json=body | more)).raise_for_status().json()


async def found(client: httpx.AsyncClient, **more: object) -> list[Answer]:
    query = {"question": QUESTION, "patient_id": PATIENT, "mode": "lexical"} | more
    return (await client.post("/retrieve", json=query)).raise_for_status().json()["matches"]


def marks(matches: list[Answer]) -> list[tuple[str, str | None]]:
    return [(one["document_id"], one.get("newer_document")) for one in matches]


@pytest.mark.parametrize("first", [PATIENT, NUMBER, f"{HOSPITAL}|{NUMBER}"])
@pytest.mark.usefixtures("names")
async def test_a_correction_under_another_identifier_marks_the_outdated_document(
    client: httpx.AsyncClient, first: str
):
    second = NUMBER if first == PATIENT else PATIENT
    old = (await store(client, first, OLD))["id"]
    assert marks(await found(client)) == [(old, None)]
    new = (await store(client, second, CORRECTED))["id"]

    assert marks(await found(client)) == [(new, None), (old, new)]
    assert marks(await found(client, top_k=1)) == [(new, None)]
    listed = (await client.get("/documents", params={"patient_id": NUMBER})).json()["documents"]
    assert {one["id"]: one.get("newer_document") for one in listed} == {new: None, old: new}
    read = [(await client.get(f"/documents/{id_}")).json() for id_ in (old, new)]
    assert [one.get("newer_document") for one in read] == [new, None]

    again = await store(client, first, "Metoprolol was restarted: 25 mg daily.")
    assert again["id"] == old
    assert marks(await found(client)) == [(old, None), (new, old)]


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize("sent", ["retired", "another source", "another patient"])
async def test_other_documents_do_not_mark_a_document(
    client: httpx.AsyncClient, names: FakeNames, person: dict[str, str], sent: str
):
    old = (await store(client, PATIENT, OLD))["id"]
    if sent == "retired":
        new = (await store(client, NUMBER, CORRECTED))["id"]
        change, headers = {"review_status": "retired"}, {"If-Match": '"1"'} | person
        (await client.patch(f"/documents/{new}", json=change, headers=headers)).raise_for_status()
    elif sent == "another source":
        await store(client, NUMBER, CORRECTED, source_ref="dl-8")
    else:
        names.register(PATIENT)
        await store(client, NUMBER, CORRECTED)

    assert (old, None) in marks(await found(client))


@pytest.mark.usefixtures("names")
async def test_a_caller_does_not_learn_of_a_document_out_of_reach(
    client: httpx.AsyncClient, panels: FakePanels, keyring: Keyring
):
    old = (await store(client, NUMBER, OLD))["id"]
    await store(client, PATIENT, CORRECTED)
    token = keyring.mint("nurse", scope="user/DocumentReference.rs")
    client.headers["Authorization"] = f"Bearer {token}"
    panels.let("caller:nurse", NUMBER)

    assert marks(await found(client, patient_id=NUMBER)) == [(old, None)]
    assert "newer_document" not in (await client.get(f"/documents/{old}")).json()


@pytest.mark.parametrize("statuses", [[None], ["retired", "approved"]], ids=["title", "restored"])
@pytest.mark.usefixtures("names")
async def test_a_later_title_or_review_does_not_make_a_text_newer(
    client: httpx.AsyncClient, person: dict[str, str], statuses: list[str | None]
):
    old = (await store(client, NUMBER, OLD))["id"]
    new = (await store(client, PATIENT, CORRECTED))["id"]
    for version, status in enumerate(statuses, start=1):
        change = {"review_status": status} if status else {"title": "Letter of May"}
        headers = {"If-Match": f'"{version}"'} | person
        (await client.patch(f"/documents/{old}", json=change, headers=headers)).raise_for_status()

    assert marks(await found(client)) == [(new, None), (old, new)]


@pytest.mark.usefixtures("names")
async def test_a_draft_marks_drafts_only(client: httpx.AsyncClient, person: dict[str, str]):
    old = (await store(client, NUMBER, OLD))["id"]
    new = (await store(client, PATIENT, CORRECTED))["id"]
    for id_, marked in ((new, None), (old, new)):
        change, headers = {"review_status": "draft"}, {"If-Match": '"1"'} | person
        (await client.patch(f"/documents/{id_}", json=change, headers=headers)).raise_for_status()
        assert (old, marked) in marks(await found(client))
