import json
from typing import Any

import httpx
import pytest
from support import fhir
from support.eventually import HANGS_S
from support.system import System, wait_until

from chartroom.system.roles import Role

PATH = "/imports/fhir-bundle"
JSON = {"Content-Type": "application/json"}
MEBIBYTE = 1024 * 1024
# Resources with this status are not indexed for search, which saves thousands of embeddings.
UNSEARCHED = {"status": "entered-in-error"}


@pytest.fixture
def importer(system: System) -> Any:
    """A client that does not record its bundles as personal data, because searching logs for whole bundles is slow."""
    with system.client("import-agent", event_hooks={}, timeout=60) as client:
        yield client


def finished(client: httpx.Client, location: str) -> dict[str, Any]:
    found: dict[str, Any] = {}

    def is_finished() -> bool:
        found.update(client.get(location).raise_for_status().json())
        return found["finished_at"] is not None

    wait_until(is_finished, HANGS_S)
    return found


def test_a_bundle_is_imported_once_found_under_its_patient_and_logged(
    system: System, agent: httpx.Client
):
    made = fhir.small("770001")
    subject = {"reference": made["entry"][3]["fullUrl"]}
    made["entry"][3]["resource"]["name"] = [{"family": "Żółkiewska-Grün", "given": ["Ðóra"]}]
    allergy = {"resourceType": "AllergyIntolerance", "id": "a770001", "code": {"text": "Nuts"}}
    made["entry"].append(fhir.entry(allergy | {"patient": subject}, fhir.urn(77)))
    text = json.dumps(made).replace("178.5", "178.50")

    answers = [agent.post(PATH, content=text, headers=JSON) for _ in range(2)]
    first, again = (answer.raise_for_status().json() for answer in answers)
    ids = {entry["type"]: entry["id"] for entry in first["entries"]}
    patient, visit = f"/patients/{ids['Patient']}", f"/encounters/{ids['Encounter']}"
    everything = agent.get(f"{patient}/everything").raise_for_status()
    chart = agent.get(f"{patient}/chart").raise_for_status()
    with system.client_with(system.headers_of("triage-agent", Role.TRIAGE)) as client:
        context = client.post(f"{visit}/context", json={}).raise_for_status().json()
    searched = agent.post("/patients/search", json={"name": "zolkiew dora"}).raise_for_status()

    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, len(made["entry"]))
    assert agent.get(patient).json()["full_name"] == "Ðóra Żółkiewska-Grün"
    assert [one["id"] for one in searched.json()["patients"]] == [ids["Patient"]]
    assert agent.get(visit).json()["patient_id"] == ids["Patient"]
    items = everything.json()["items"]
    assert {"patient", "encounter"} <= {item["type"] for item in items}
    found = {item["resource"]["id"]: item["resource"] for item in items if "resource" in item}
    assert found.keys() >= {ids["Observation"], ids["Condition"]}
    finding = found[ids["Observation"]]
    assert finding["body"]["subject"]["reference"] == f"Patient/{ids['Patient']}"
    assert finding["encounter_id"] == ids["Encounter"]
    assert "178.50" in everything.text
    assert '"value":178.50' in chart.text
    assert [one["id"] for one in chart.json()["vital_signs"]] == [ids["Observation"]]
    assert [one["id"] for one in chart.json()["problems"]] == [ids["Condition"]]
    assert chart.json()["allergies"] == context["allergies"]
    assert [one["code"]["text"] for one in context["allergies"]] == ["Nuts"]
    assert context["problems"] == []

    def logged() -> set[tuple[str, str]]:
        query = {"patient_id": ids["Patient"]}
        page = agent.get("/agent-events", params=query).raise_for_status().json()
        return {(event["event_type"], event["agent_name"]) for event in page["events"]}

    types = ("bundle.imported", "patient.created", "encounter.created")
    wait_until(lambda: logged() >= {(type_, "test-agent") for type_ in types}, HANGS_S)


@pytest.mark.nightly
class TestLargeBundle:
    def test_may_have_64_mebibytes_and_is_imported_later(self, importer: httpx.Client):
        text = json.dumps(fhir.large(501, "770020", **UNSEARCHED)).encode()

        answer = importer.post(PATH, content=text.ljust(64 * MEBIBYTE), headers=JSON)

        assert answer.status_code == 202
        found = finished(importer, answer.headers["Location"])
        assert (found["status"], found["done"], found["total"]) == ("completed", 501, 501)
