from typing import Any

from tests.records.fhir_bundles import Client, Recorded, failure


def visit(patient: str, **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Encounter",
        "status": "finished",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "EMER"},
        "subject": {"reference": f"Patient/{patient}"},
        "reasonCode": [{"text": "Chest pain"}],
        "period": {"start": "2011-12-13T22:28:27+01:00", "end": "2011-12-13T22:58:27+01:00"},
        "length": {"value": 30, "unit": "min"},
    } | more


async def test_create_opens_an_encounter(
    client: Client, patient: dict[str, Any], recorded: Recorded
):
    before = len(await recorded())

    answer = await client.post("/fhir/Encounter", json=visit(patient["id"]))

    assert answer.status_code == 201, answer.text
    id_ = answer.json()["id"]
    row = (await client.get(f"/encounters/{id_}")).json()
    assert (row["patient_id"], row["chief_complaint"]) == (patient["id"], "Chest pain")
    assert (row["status"], row["class"]) == ("finished", "EMER")
    assert answer.json()["length"] == {"value": 30, "unit": "min"}
    event = (await recorded())[before]
    assert (event["event_type"], event["encounter_id"]) == ("encounter.created", id_)


async def test_past_encounter_after_death(client: Client):
    body = {"full_name": "Jane Doe", "active": False, "deceased": "2010-01-01"}
    patient = (await client.post("/patients", json=body)).json()

    answer = await client.post("/fhir/Encounter", json=visit(patient["id"]))

    assert answer.status_code == 201, answer.text


async def test_create_requires_class_and_patient(client: Client, patient: dict[str, Any]):
    body = visit(patient["id"], **{"class": "EMER"})
    answer = await client.post("/fhir/Encounter", json=body)
    del body["subject"]
    refused = await client.post("/fhir/Encounter", json=body)

    assert answer.json()["class"] == {"code": "EMER"}
    assert "Encounter.class" in answer.headers["warning"]
    assert failure(refused) == (422, "invalid")
    assert refused.json()["issue"][0]["expression"] == ["Encounter.subject"]


async def test_update_keeps_local_fields_and_patient(
    client: Client, encounter: dict[str, Any], recorded: Recorded
):
    path = f"/fhir/Encounter/{encounter['encounter_id']}"
    own = f"/encounters/{encounter['encounter_id']}"
    await client.patch(own, json={"summary": "Better."})
    shown = (await client.get(path)).json()
    before = len(await recorded())

    answer = await client.put(path, json=shown | {"status": "finished"})

    assert answer.status_code == 200, answer.text
    (event,) = [one for one in (await recorded())[before:] if not one["access"]]
    assert event["event_type"] == "encounter.amended"
    assert event["payload"]["data"]["changed"] == ["status"]
    row = (await client.get(own)).json()
    assert (row["status"], row["chief_complaint"]) == ("finished", "Dyspnoea")
    assert row["summary"] == "Better."
    other = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
    subject = {"reference": f"Patient/{other['id']}"}
    moved = await client.put(path, json=shown | {"subject": subject})
    assert failure(moved) == (422, "invalid")
    assert moved.json()["issue"][0]["expression"] == ["Encounter.subject"]
