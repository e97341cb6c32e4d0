"""A resource never changes its patient (docs/identity.md, rule 11)."""

import json
from typing import Any

import pytest
from support import fhir
from support.problems import broken_rules

from chartroom.system.keys import Keyring
from records.fhir.r4.resource_types import PATIENT_ELEMENT
from tests.records.fhir_bundles import Client, Headers, Ids
from tests.records.r4_examples import about_patient, created, encoder, r4_examples

Resource = dict[str, Any]
RULE = "patient-never-changes"
SOURCE = "https://ehr.example/fhir"
TYPES = sorted(
    PATIENT_ELEMENT.keys() & {name.partition("-")[0] for name in r4_examples()} - {"Task"}
)


@pytest.fixture
async def other(client: Client) -> Ids:
    """The chart of another patient."""
    patient = await created(client, fhir.patient("P-2"))
    visit = {"patient_id": patient, "chief_complaint": "Cough"}
    answer = await client.post("/encounters", json=visit)
    return {"Patient": patient, "Encounter": answer.raise_for_status().json()["encounter_id"]}


@pytest.fixture(params=["person", "agent"])
def author(request: pytest.FixtureRequest, keyring: Keyring) -> Headers:
    token = keyring.mint("author", kind=request.param, scope="system/*.cruds")
    return {"Authorization": f"Bearer {token}"}


def example(type_: str, chart: Ids) -> Resource:
    text = next(text for name, text in r4_examples().items() if name.partition("-")[0] == type_)
    document: Resource = json.loads(encoder.encode(about_patient(text, chart)))
    patient = {"reference": f"Patient/{chart['Patient']}"}
    named = [{"actor": patient, "status": "accepted"}] if type_ == "Appointment" else patient
    return document | {PATIENT_ELEMENT[type_]: named}


def moved(document: Resource, chart: Ids, other: Ids) -> Resource:
    text = json.dumps(document)
    for type_, id_ in chart.items():
        text = text.replace(f"{type_}/{id_}", f"{type_}/{other[type_]}")
    changed: Resource = json.loads(text)
    return changed


def puts(kind: str, resources: list[Resource]) -> Resource:
    entries = [
        fhir.entry(one, method="PUT", url=f"{one['resourceType']}/{one['id']}") for one in resources
    ]
    return {"resourceType": "Bundle", "type": kind, "entry": entries}


def place(type_: str) -> str:
    return f"{type_}.{PATIENT_ELEMENT[type_]}"


@pytest.mark.parametrize("door", ["alone", "batch", "transaction"])
async def test_no_type_moves(client: Client, chart: Ids, other: Ids, author: Headers, door: str):
    made = [fhir.entry(example(one, chart)) for one in TYPES]
    answer = await client.post("/fhir", json=fhir.bundle(*made) | {"type": "batch"}, headers=author)
    stored = [one["resource"] for one in answer.raise_for_status().json()["entry"]]
    sent = [moved(one, chart, other) for one in stored]

    if door == "alone":
        for one in sent:
            refused = await client.put(
                f"/fhir/{one['resourceType']}/{one['id']}", json=one, headers=author
            )
            (issue,) = refused.json()["issue"]
            assert (refused.status_code, issue["expression"]) == (422, [place(one["resourceType"])])
            assert issue["diagnostics"].startswith(RULE)
    elif door == "batch":
        answer = await client.post("/fhir", json=puts(door, sent), headers=author)
        for one in answer.json()["entry"]:
            assert one["response"]["status"].startswith("422")
            assert RULE in str(one["response"]["outcome"])
    else:
        for one in sent:
            answer = await client.post("/fhir", json=puts(door, [one]), headers=author)
            assert (answer.status_code, RULE in answer.text) == (422, True)
    for one in stored:
        shown = await client.get(f"/fhir/{one['resourceType']}/{one['id']}", headers=author)
        assert shown.json() == one


@pytest.mark.parametrize("own", [False, True], ids=["source's address", "address here"])
async def test_imports_do_not_move_resources(client: Client, chart: Ids, other: Ids, own: bool):
    def collection(resources: list[Resource], server: str = SOURCE) -> Resource:
        entries = [
            {"fullUrl": f"{server}/{one['resourceType']}/{one['id']}", "resource": one}
            for one in resources
        ]
        return {"resourceType": "Bundle", "type": "collection", "entry": entries}

    path = "/imports/fhir-bundle"
    sent = [example(one, chart) | {"id": f"s{place}"} for place, one in enumerate(TYPES)]
    first = (await client.post(path, json=collection(sent))).raise_for_status().json()["entries"]
    server = SOURCE
    if own:
        server = f"{client.base_url}/fhir"
        sent = [one | {"id": entry["id"]} for one, entry in zip(sent, first, strict=True)]
    changed = collection([moved(one, chart, other) for one in sent], server)

    refused = await client.post(path, json=changed)
    skipped = (await client.post(path, params={"on_error": "skip"}, json=changed)).json()

    assert refused.status_code == 422
    assert {rule for _, rule in broken_rules(refused.json())} == {RULE}
    assert (skipped["updated"], skipped["skipped"]) == (0, len(TYPES))
    for type_, entry in zip(TYPES, first, strict=True):
        shown = (await client.get(f"/fhir/{type_}/{entry['id']}")).json()
        assert other["Patient"] not in str(shown)


async def test_merged_patients_count_as_one(
    client: Client, chart: Ids, other: Ids, as_person: Headers
):
    stored = await created(client, example("Condition", chart))
    versions = {"source_version": 1, "target_version": 1, "reason": "one person"}
    pair = {"source": chart["Patient"], "target": other["Patient"]}
    await client.post("/patients/merge", json=pair | versions, headers=as_person)

    shown = (await client.get(f"/fhir/Condition/{stored}")).json()
    subject = {"subject": {"reference": f"Patient/{other['Patient']}"}}
    answer = await client.put(f"/fhir/Condition/{stored}", json=shown | subject)

    assert (answer.status_code, answer.json()["subject"]) == (200, subject["subject"])


async def test_a_resource_does_not_lose_its_patient(client: Client, chart: Ids):
    for type_ in "Communication", "Device", "Specimen", "Appointment":
        stored = await created(client, example(type_, chart))
        without = {"actor": {"display": "a visitor"}, "status": "accepted"}
        kept = (await client.get(f"/fhir/{type_}/{stored}")).json()
        lost = {name: value for name, value in kept.items() if name != PATIENT_ELEMENT[type_]}
        lost.pop("encounter", None)
        lost |= {"participant": [without]} if type_ == "Appointment" else {}
        answer = await client.put(f"/fhir/{type_}/{stored}", json=lost)
        assert (answer.status_code, RULE in answer.text) == (422, True), type_


@pytest.mark.parametrize(
    ("type_", "element", "pointer"),
    [
        ("DocumentReference", "encounter", "context.encounter[0].reference"),
        ("MedicationStatement", None, "context.reference"),
        ("MedicationAdministration", None, "context.reference"),
    ],
)
async def test_the_context_is_an_encounter_of_the_patient(
    client: Client, chart: Ids, other: Ids, *, type_: str, element: str | None, pointer: str
):
    def within(encounter: str) -> Resource:
        reference = {"reference": f"Encounter/{encounter}"}
        context = reference if element is None else {element: [reference]}
        return example(type_, chart) | {"context": context}

    kept = await client.post(f"/fhir/{type_}", json=within(chart["Encounter"]))
    refused = await client.post(f"/fhir/{type_}", json=within(other["Encounter"]))

    assert (kept.status_code, refused.status_code) == (201, 422)
    (issue,) = refused.json()["issue"]
    assert issue["expression"] == [f"{type_}.{pointer}"]
    assert issue["diagnostics"].startswith("encounter-of-another-patient")


async def test_a_binary_keeps_the_patient_of_its_security_context(
    client: Client, chart: Ids, other: Ids
):
    def of(patient: str, **more: str) -> Resource:
        context = {"securityContext": {"reference": f"Patient/{patient}"}}
        return (
            {"resourceType": "Binary", "contentType": "text/plain", "data": "aGk="} | context | more
        )

    stored = (await client.post("/fhir/Binary", json=of(chart["Patient"]))).json()["id"]
    answer = await client.put(f"/fhir/Binary/{stored}", json=of(other["Patient"], id=stored))

    (issue,) = answer.json()["issue"]
    assert (answer.status_code, issue["expression"]) == (422, ["Binary.securityContext"])
