"""Notes that are stored as FHIR Binaries: forms of reference, orders of arrival, and the patient of a Binary."""

from base64 import b64encode
from itertools import product
from typing import Any

import pytest
from support import fhir
from support.databases import execute, fetch

from .conftest import Answer, ChartTexts

SOURCE = "https://ehr.example/fhir"
URN = "urn:uuid:4b3f2f0e-77c1-4f0e-9c1b-2b6d3c1a0001"
WORDS = "Metoprolol stopped for bradycardia."
DATA = b64encode(WORDS.encode()).decode()
BINARY: Answer = {"resourceType": "Binary", "id": "b1", "contentType": "text/plain", "data": DATA}
LINK, REFERENCE = {"url": "Binary/b1"}, {"reference": "Binary/b1"}
OWNER = "SELECT patient_id::text FROM records.resources WHERE type = 'Binary'"


def person(name: str) -> Answer:
    return fhir.patient(name) | {"id": name}


def note(url: str, of: str = "ada", **more: Any) -> Answer:
    return {
        "resourceType": "DocumentReference",
        "id": f"note-of-{of}",
        "status": "current",
        "type": {"text": "Progress note"},
        "subject": {"reference": f"Patient/{of}"},
        "content": [{"attachment": {"contentType": "text/plain", "url": url}}],
    } | more


async def imported(
    chart_texts: ChartTexts, *resources: Answer, source: str = SOURCE
) -> dict[str, str]:
    """Import FHIR resources in a bundle; return the ids of the stored resources by type."""
    entries = [{"resource": one} for one in resources]
    body = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    answer = await chart_texts.client.post(f"/imports/fhir-bundle?source={source}", json=body)
    assert answer.is_success, answer.text
    return {one["type"]: one["id"] for one in answer.json()["entries"]}


async def texts(chart_texts: ChartTexts) -> list[str]:
    while await chart_texts.waiting():
        await chart_texts.deliver()
    assert await chart_texts.refused() == []
    return [
        one["text"] for key, one in chart_texts.stand_in.documents.items() if "Patient" not in key
    ]


async def owner(chart_texts: ChartTexts) -> str | None:
    (row,) = await fetch(chart_texts.database.admin_dsn, OWNER)
    return row["patient_id"]


@pytest.mark.parametrize(
    ("url", "order"),
    [
        *product(
            ["Binary/b1", f"{SOURCE}/Binary/b1", "Binary/b1/_history/1"],
            ["together", "note first", "binary first"],
        ),
        *product([URN], ["together", "binary first"]),
    ],
)
async def test_each_address_in_each_order(chart_texts: ChartTexts, url: str, order: str):
    binary = BINARY | {"id": URN.removeprefix("urn:uuid:")} if url == URN else BINARY
    about = [person("ada"), note(url)]
    orders = {"together": [[binary, *about]], "note first": [about, [binary]]}
    bundles = orders.get(order, [[binary], about])
    patients = [await imported(chart_texts, *one) for one in bundles]

    assert await texts(chart_texts) == [WORDS]
    assert await owner(chart_texts) in {one.get("Patient") for one in patients}


@pytest.mark.parametrize(
    "more",
    [
        {"contained": [BINARY], "content": [{"attachment": {"url": "#b1"}}]},
        {"content": [{"attachment": {"url": f"data:text/plain;base64,{DATA}"}}]},
        {"content": [{"attachment": {"url": "data:,Metoprolol%20stopped%20for%20bradycardia."}}]},
    ],
    ids=["contained", "data", "data in plain"],
)
async def test_addresses_within_the_resource(chart_texts: ChartTexts, more: Answer):
    await imported(chart_texts, person("ada"), note("", **more))

    assert await texts(chart_texts) == [WORDS]


@pytest.mark.parametrize(
    ("type_", "members"),
    [
        ("DiagnosticReport", {"status": "final", "presentedForm": [LINK]}),
        ("Media", {"status": "completed", "content": LINK}),
        ("Communication", {"status": "completed", "payload": [{"contentAttachment": LINK}]}),
        ("Communication", {"status": "completed", "payload": [{"contentReference": REFERENCE}]}),
        ("Composition", {"title": "Discharge", "section": [{"section": [{"entry": [REFERENCE]}]}]}),
        ("Consent", {"status": "active", "sourceAttachment": LINK}),
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
async def test_each_type_with_attachments(
    chart_texts: ChartTexts, type_: str, members: Answer, *, is_first: bool
):
    about = {"resourceType": type_, "id": "r", "code": {"text": "X"}, **members}
    about["patient" if type_ == "Consent" else "subject"] = {"reference": "Patient/ada"}
    bundles = [[person("ada"), about], [BINARY]]
    for one in bundles if is_first else [[BINARY], bundles[0]]:
        await imported(chart_texts, *one)

    (text,) = await texts(chart_texts)
    assert WORDS in text
    assert "Not read" not in text


async def test_transaction_and_write_of_fhir(chart_texts: ChartTexts):
    ada = (await imported(chart_texts, person("ada")))["Patient"]
    about = note(URN, subject={"reference": f"Patient/{ada}"})
    body = fhir.bundle(fhir.entry(about, URN[:-1] + "2"), fhir.entry(BINARY, URN))
    answer = (await chart_texts.client.post("/fhir", json=body)).raise_for_status().json()
    stored = answer["entry"][1]["resource"]
    assert await owner(chart_texts) == ada

    url = f"http://localhost/fhir/Binary/{stored['id']}"
    again = note(url, subject={"reference": f"Patient/{ada}"}, description="second")
    (await chart_texts.client.post("/fhir/DocumentReference", json=again)).raise_for_status()

    assert await texts(chart_texts) == [WORDS, WORDS]


async def test_changed_binary_changes_the_note(chart_texts: ChartTexts):
    await imported(chart_texts, person("ada"), BINARY, note("Binary/b1"))
    await chart_texts.deliver()

    await imported(chart_texts, BINARY | {"data": b64encode(b"Corrected.").decode()})

    assert await texts(chart_texts) == ["Corrected."]


async def test_repeated_import_does_not_change_anything(chart_texts: ChartTexts):
    resources = person("ada"), BINARY, note("Binary/b1")
    await imported(chart_texts, *resources)
    await chart_texts.deliver()
    versions = "SELECT sum(version) AS versions FROM records.resources"
    before = await fetch(chart_texts.database.admin_dsn, versions)

    for one in resources:
        await imported(chart_texts, person("ada"), one)

    assert await fetch(chart_texts.database.admin_dsn, versions) == before
    assert await chart_texts.waiting() == []


class TestOwners:
    async def test_note_of_another_patient(self, chart_texts: ChartTexts):
        """A Binary with notes of two patients belongs to neither patient, and chart texts omit it."""
        await imported(chart_texts, person("ada"), person("bea"), BINARY, note("Binary/b1"))
        assert await texts(chart_texts) == [WORDS]

        await imported(chart_texts, person("bea"), note("Binary/b1", of="bea"))

        assert await owner(chart_texts) is None
        assert [one.rpartition("Not read: ")[2] for one in await texts(chart_texts)] == [
            "the note is in no Binary of this patient."
        ] * 2

        corrected = note("Binary/b2", of="bea")
        ada = (await imported(chart_texts, person("ada")))["Patient"]
        await imported(chart_texts, person("bea"), corrected)
        assert await owner(chart_texts) == ada
        assert WORDS in await texts(chart_texts)

    async def test_security_context_decides(self, chart_texts: ChartTexts):
        context = BINARY | {"securityContext": {"reference": "Patient/bea"}}
        bea = (await imported(chart_texts, person("bea"), context))["Patient"]

        await imported(chart_texts, person("ada"), note("Binary/b1"))

        assert await owner(chart_texts) == bea
        (text,) = await texts(chart_texts)
        assert WORDS not in text

    async def test_security_context_that_arrives_later(self, chart_texts: ChartTexts):
        await imported(chart_texts, BINARY | {"securityContext": {"reference": "Patient/ada"}})
        assert await owner(chart_texts) is None

        ada = (await imported(chart_texts, person("ada"), note("Binary/b1")))["Patient"]

        assert await owner(chart_texts) == ada
        assert await texts(chart_texts) == [WORDS]

    async def test_merged_patients_are_one(
        self, chart_texts: ChartTexts, as_person: dict[str, str]
    ):
        ada = (await imported(chart_texts, person("ada"), BINARY, note("Binary/b1")))["Patient"]
        bea = (await imported(chart_texts, person("bea"), note("Binary/b1", of="bea")))["Patient"]
        assert await owner(chart_texts) is None
        body = {"source": bea, "source_version": 1, "target": ada, "target_version": 1}
        body["reason"] = "same person"
        merged = await chart_texts.client.post("/patients/merge", json=body, headers=as_person)
        assert merged.is_success, merged.text
        assert await owner(chart_texts) == ada

        parted = await chart_texts.client.post(
            f"/patients/{bea}/unmerge", json={}, headers=as_person | {"If-Match": "*"}
        )

        assert parted.is_success, parted.text
        assert await owner(chart_texts) is None


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE records.binary_uses SET binary_id = NULL",
        "DELETE FROM records.binary_uses",
    ],
    ids=["imports at the same time", "stored before references were noted"],
)
async def test_the_feed_links_what_is_not_linked(chart_texts: ChartTexts, change: str):
    await imported(chart_texts, BINARY)
    await imported(chart_texts, person("ada"), note("Binary/b1"))
    without_owner = "UPDATE records.resources SET patient_id = NULL WHERE type = 'Binary'"
    for statement in (without_owner, change):
        await execute(chart_texts.database.admin_dsn, statement)

    assert await texts(chart_texts) == [WORDS]


class TestReports:
    async def test_import_of_an_unknown_binary(self, chart_texts: ChartTexts):
        path = f"/imports/fhir-bundle?source={SOURCE}"
        entries = [{"resource": one} for one in (person("ada"), note("Binary/b1"))]
        body = {"resourceType": "Bundle", "type": "collection", "entry": entries}

        answer = await chart_texts.client.post(path, json=body)

        unread = [one["unread"] for one in answer.json()["entries"]]
        assert unread == [[], ["/entry/1/resource/content/0/attachment/url"]]

    @pytest.mark.parametrize(
        ("attachment", "media_type", "reason"),
        [
            ({"url": "Binary/b9"}, "other", "binary-missing"),
            ({"url": "https://pacs.example/1", "contentType": "image/jpeg"}, "image/jpeg", "elsewhere"),
            ({"contentType": "text/x-odd", "data": DATA}, "text/*", "media-type"),
            ({"contentType": "text/plain", "data": "x==="}, "text/plain", "base64"),
            ({"url": "#b1"}, "other", "binary-empty"),
        ],
    )  # fmt: skip
    async def test_unread_attachment(
        self, chart_texts: ChartTexts, attachment: Answer, media_type: str, reason: str
    ):
        contained = [{"resourceType": "Binary", "id": "b1", "contentType": "text/plain"}]
        more = {"content": [{"attachment": attachment}], "contained": contained}
        await imported(chart_texts, person("ada"), note("", **more))

        (text,) = await texts(chart_texts)

        assert "Not read: " in text
        labels = f'{{media_type="{media_type}",reason="{reason}"}}'
        assert chart_texts.process.metric(f"chartroom_attachments_unread_total{labels}") == 1
