import time
from base64 import b64encode
from typing import Any

import httpx
import pytest
from support import fhir
from support.eventually import HANGS_S
from support.system import System, wait_until

from tests.retrieval.pdfs import pdf

NOTE = "HOSPITAL COURSE\nMetoprolol was stopped because of bradycardia."
WRONG = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
RESOURCES = 1000
WITHIN_S = 30.0


def note(number: str, content: bytes, type_: str, name: str) -> dict[str, Any]:
    attachment = {"contentType": type_, "data": b64encode(content).decode()}
    return {
        "resourceType": "DocumentReference",
        "status": "current",
        "type": {"text": name},
        "subject": {"reference": fhir.urn(int(number) * 10 + 1)},
        "content": [{"attachment": attachment}],
    }


def documents(agent: httpx.Client, number: str, **query: Any) -> list[dict[str, Any]]:
    params = {"patient_id": number, "limit": 1000} | query
    return agent.get("/documents", params=params).raise_for_status().json()["documents"]


def test_a_chart_has_a_document_of_each_resource_that_follows_it(
    agent: httpx.Client, system: System
):
    number = "880001"
    bundle = fhir.small(number)
    summary = note(number, NOTE.encode(), "text/plain", "Discharge summary")
    letter = note(number, pdf("Fluticasone was started."), "application/pdf", "Letter")
    for one, url in ((summary, "urn:example:note"), (letter, "urn:example:letter")):
        bundle["entry"].append(fhir.entry(one, url))
    agent.post("/imports/fhir-bundle", json=bundle).raise_for_status()

    wait_until(lambda: len(documents(agent, number)) == 5)

    found = {one["source_type"]: one for one in documents(agent, number)}
    assert {*found} == {"Encounter", "Observation", "Condition", "DocumentReference"}
    texts = {
        one["title"]: agent.get(f"/documents/{one['id']}").raise_for_status().json()["text"]
        for one in documents(agent, number, source_type="DocumentReference")
    }
    assert texts == {
        "Discharge summary": NOTE,
        "Letter": "Document: Letter.\nStatus: current.\n\nFluticasone was started.",
    }
    path = f"/fhir/Condition/{found['Condition']['source_ref']}"
    condition = agent.get(path).raise_for_status()
    wrong = {"coding": [{"system": WRONG, "code": "entered-in-error"}]}
    token = system.keyring.mint("dr-osei", kind="person", scope="system/*.cruds")
    with system.client_with({"Authorization": f"Bearer {token}"}) as person:
        wrong_one = condition.json() | {"verificationStatus": wrong}
        person.put(path, json=wrong_one).raise_for_status()
    wait_until(lambda: documents(agent, number, source_type="Condition") == [])


@pytest.mark.nightly
def test_a_chart_of_a_thousand_resources_is_found_soon_after_its_import(
    system: System, capsys: Any
):
    number = "880002"
    with system.client("import-agent", event_hooks={}, timeout=60) as importer:
        sent = importer.post("/imports/fhir-bundle", json=fhir.large(RESOURCES, number))
        location = f"/imports/{sent.raise_for_status().json()['id']}"
        wait_until(lambda: importer.get(location).json()["finished_at"] is not None, HANGS_S)
        began = time.monotonic()

        wait_until(lambda: len(documents(importer, number)) == RESOURCES - 2, HANGS_S)

    took = time.monotonic() - began
    with capsys.disabled():
        print(f"\n{RESOURCES} resources are found {took:.1f} s after their import", end="")
    assert took < WITHIN_S
