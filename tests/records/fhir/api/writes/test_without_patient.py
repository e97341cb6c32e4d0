"""Resources that could belong to a patient, but do not."""

from typing import Any

import pytest

from tests.records.fhir_bundles import Client, Scoped, failure
from tests.records.wards import Ward

CODE = {"coding": [{"system": "http://loinc.org", "code": "2951-2"}]}
OBSERVATION = {"resourceType": "Observation", "status": "final", "code": CODE}
RESOURCES = [
    OBSERVATION,
    {"resourceType": "DiagnosticReport", "status": "final", "code": CODE},
    {"resourceType": "Media", "status": "completed", "content": {"title": "x"}},
]


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda one: one["resourceType"])
async def test_stored_with_a_warning(client: Client, resource: dict[str, Any], scoped: Scoped):
    type_ = resource["resourceType"]
    path, outcome = f"/fhir/{type_}", {"Prefer": "return=OperationOutcome"}
    first = await client.post(path, json=resource)
    listed = [{"resource": resource, "request": {"method": "POST", "url": type_}}]
    bundle = {"resourceType": "Bundle", "type": "transaction", "entry": listed}
    explained = await client.post(path, json=resource, headers=outcome)
    within = (await client.post("/fhir", json=bundle)).raise_for_status().json()["entry"][0]
    address = f"{path}/{first.json()['id']}"
    patient = (await client.post("/fhir/Patient", json={"resourceType": "Patient"})).json()["id"]
    subject = {"subject": {"reference": f"Patient/{patient}"}}

    assert first.status_code == 201
    assert first.headers["warning"].startswith(f'299 - "{type_}.subject: without a patient')
    for shown in explained.json(), within["response"]["outcome"]:
        (issue,) = shown["issue"]
        assert (issue["severity"], issue["code"]) == ("information", "incomplete")
        assert issue["expression"] == [f"{type_}.subject"]
    assert (await client.get(address)).json() == first.json()
    assert failure(await client.get(address, headers=scoped("user/*.cruds")))[0] == 404
    given = await client.put(address, json=first.json() | subject)
    assert (given.status_code, given.headers.get("warning")) == (200, None)


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda one: one["resourceType"])
async def test_a_result_keeps_its_patient(client: Client, resource: dict[str, Any]):
    type_ = resource["resourceType"]
    patient = (await client.post("/fhir/Patient", json={"resourceType": "Patient"})).json()["id"]
    subject = {"subject": {"reference": f"Patient/{patient}"}}
    stored = (await client.post(f"/fhir/{type_}", json=resource | subject)).json()
    without = resource | {"id": stored["id"]}
    request = {"method": "PUT", "url": f"{type_}/{stored['id']}"}
    made = {"resourceType": "Bundle", "entry": [{"resource": without, "request": request}]}

    single = await client.put(f"/fhir/{type_}/{stored['id']}", json=without)
    transaction = await client.post("/fhir", json=made | {"type": "transaction"})
    batch = await client.post("/fhir", json=made | {"type": "batch"})

    for answer in single, transaction:
        assert answer.status_code == 422
        assert "patient-never-changes" in answer.text
    assert "patient-never-changes" in str(batch.json()["entry"][0]["response"])
    assert (await client.get(f"/fhir/{type_}/{stored['id']}")).json() == stored


async def test_refused_for_callers_who_see_some_patients(ward: Ward):
    for resource in RESOURCES:
        answer = await ward.client.post(f"/fhir/{resource['resourceType']}", json=resource)
        assert answer.status_code in {403, 422}, answer.text


async def test_a_patient_without_a_reference_is_refused(client: Client):
    unknown = OBSERVATION | {"subject": {"display": "Jane Doe"}}

    assert (await client.post("/fhir/Observation", json=unknown)).status_code == 422
