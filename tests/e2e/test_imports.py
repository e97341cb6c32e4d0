"""FHIR bundles through the gateway: small, large and broken ones, from several sources."""

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
# So that retrieval, which other tests use, embeds no thousands of texts.
UNSEARCHED = {"status": "entered-in-error"}
MASKED = {
    "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
    "valueCode": "masked",
}


@pytest.fixture
def importer(system: System) -> Any:
    """A client whose bundles are not recorded: they are too large to search for in logs."""
    with system.client("import-agent", event_hooks={}, timeout=60) as client:
        yield client


def finished(client: httpx.Client, location: str) -> dict[str, Any]:
    """Wait until an import has completed or failed."""
    found: dict[str, Any] = {}

    def is_finished() -> bool:
        found.update(client.get(location).raise_for_status().json())
        return found["finished_at"] is not None

    wait_until(is_finished, HANGS_S)
    return found


def padded(made: fhir.Resource, size: int) -> bytes:
    """Return a bundle as JSON of exactly this many bytes, spread over its observations."""
    findings = [
        entry["resource"]
        for entry in made["entry"]
        if entry["resource"]["resourceType"] == "Observation"
    ]
    each = (size - len(json.dumps(made))) // len(findings) - 100
    for finding in findings:
        finding["note"] = [{"text": "x" * each}]
    text = json.dumps(made).encode()
    return text + b" " * (size - len(text))


class TestBundle:
    def test_is_imported_once_and_found_under_its_patient(self, agent: httpx.Client) -> None:
        first = agent.post(PATH, json=fhir.small("770001")).raise_for_status().json()
        again = (
            agent.post(PATH, json=fhir.shuffled(fhir.small("770001"), 1)).raise_for_status().json()
        )

        ids = {entry["type"]: entry["id"] for entry in first["entries"]}
        assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 5)
        assert agent.get(f"/patients/{ids['Patient']}").json()["full_name"] == "María José Ibáñez"
        assert agent.get(f"/encounters/{ids['Encounter']}").json()["patient_id"] == ids["Patient"]

    def test_is_read_as_everything_of_its_patient(self, agent: httpx.Client) -> None:
        text = json.dumps(fhir.small("770005")).replace("178.5", "178.50")
        made = agent.post(PATH, content=text, headers=JSON).raise_for_status().json()
        ids = {entry["type"]: entry["id"] for entry in made["entries"]}

        answer = agent.get(f"/patients/{ids['Patient']}/everything").raise_for_status()

        resources = [
            item["resource"] for item in answer.json()["items"] if item["type"] == "resource"
        ]
        assert {resource["id"] for resource in resources} >= {ids["Observation"], ids["Condition"]}
        assert {"patient", "encounter"} <= {item["type"] for item in answer.json()["items"]}
        finding = next(resource for resource in resources if resource["type"] == "Observation")
        assert finding["body"]["subject"]["reference"] == f"Patient/{ids['Patient']}"
        assert finding["encounter_id"] == ids["Encounter"]
        assert "178.50" in answer.text

    def test_shows_an_allergy_and_the_latest_vital_signs_in_the_chart(
        self, system: System, agent: httpx.Client
    ) -> None:
        made = fhir.small("770007")
        subject = {"reference": made["entry"][3]["fullUrl"]}
        allergy = {"resourceType": "AllergyIntolerance", "code": {"text": "Nuts"}}
        made["entry"].append(fhir.entry(allergy | {"patient": subject}, fhir.urn(77)))
        text = json.dumps(made).replace("178.5", "178.50")
        answer = agent.post(PATH, content=text, headers=JSON).raise_for_status().json()
        ids = {entry["type"]: entry["id"] for entry in answer["entries"]}

        chart = agent.get(f"/patients/{ids['Patient']}/chart").raise_for_status()
        with system.client_with(system.headers_of("triage-agent", Role.TRIAGE)) as client:
            path = f"/encounters/{ids['Encounter']}/context"
            context = client.post(path, json={}).raise_for_status().json()

        assert '"value":178.50' in chart.text
        assert [one["id"] for one in chart.json()["vital_signs"]] == [ids["Observation"]]
        assert [one["id"] for one in chart.json()["problems"]] == [ids["Condition"]]
        assert chart.json()["allergies"] == context["allergies"]
        assert [one["code"]["text"] for one in context["allergies"]] == ["Nuts"]
        assert context["problems"] == []

    def test_brings_a_patient_who_is_found_by_name(self, agent: httpx.Client) -> None:
        made = fhir.small("770006")
        made["entry"][3]["resource"]["name"] = [{"family": "Żółkiewska-Grün", "given": ["Ðóra"]}]
        answer = agent.post(PATH, json=made).raise_for_status().json()

        found = (
            agent.post("/patients/search", json={"name": "zolkiew dora"}).raise_for_status().json()
        )

        assert [patient["id"] for patient in found["patients"]] == [answer["entries"][3]["id"]]

    def test_is_logged(self, agent: httpx.Client) -> None:
        made = agent.post(PATH, json=fhir.small("770002")).raise_for_status().json()
        patient_id = next(entry["id"] for entry in made["entries"] if entry["type"] == "Patient")

        def logged() -> set[tuple[str, str]]:
            page = (
                agent.get("/agent-events", params={"patient_id": patient_id})
                .raise_for_status()
                .json()
            )
            return {(event["event_type"], event["agent_name"]) for event in page["events"]}

        types = ("bundle.imported", "patient.created", "encounter.created")
        wait_until(lambda: logged() >= {(type_, "test-agent") for type_ in types}, HANGS_S)

    def test_without_a_patient_is_logged_as_well(self, agent: httpx.Client) -> None:
        shared = fhir.bundle(fhir.entry(fhir.practitioner("770003"), fhir.urn(770003)))
        agent.post(PATH, json=shared).raise_for_status()

        def logged() -> bool:
            page = agent.get(
                "/agent-events",
                params={"event_type": "bundle.imported", "order": "desc", "limit": 50},
            )
            return any(
                event["patient_ids"] == [] for event in page.raise_for_status().json()["events"]
            )

        wait_until(logged, HANGS_S)

    def test_that_is_broken_is_a_problem(self, agent: httpx.Client) -> None:
        made = fhir.small("770004")
        del made["entry"][1]["resource"]["class"]

        answer = agent.post(PATH, json=made)

        assert (answer.status_code, answer.headers["content-type"]) == (
            422,
            "application/problem+json",
        )
        assert answer.json()["errors"] == [
            {"in": "body", "pointer": "/entry/1/resource/class", "rule": "required"}
        ]

    def test_obeys_the_limits_of_requests(self, agent: httpx.Client) -> None:
        identifiers = [{"system": fhir.MRN, "value": f"77000700{number}"} for number in range(51)]
        names = [{"family": "Ibáñez", "given": ["María"]}] * 11
        for name, element, items in (
            ("identifiers", "identifier", identifiers),
            ("names", "name", names),
        ):
            said = {"full_name": "María Ibáñez", name: items}
            made = fhir.bundle(
                fhir.entry(fhir.patient("770007", **{element: items}), fhir.urn(770007))
            )

            answers = [agent.post("/patients", json=said), agent.post(PATH, json=made)]

            places = [f"/{name}", f"/entry/0/resource/{element}"]
            assert [answer.status_code for answer in answers] == [422, 422]
            assert [
                (error["pointer"], error["rule"]) for a in answers for error in a.json()["errors"]
            ] == [(place, "too-many-items") for place in places]

    def test_of_a_patient_without_a_name_says_null_and_why(self, agent: httpx.Client) -> None:
        reasons = {}
        for number, extension in (("770008", {}), ("770009", {"extension": [MASKED]})):
            made = fhir.small(number)
            made["entry"][3]["resource"]["name"] = [extension]
            answer = agent.post(PATH, json=made).raise_for_status().json()
            ids = {entry["type"]: entry["id"] for entry in answer["entries"]}
            patient = agent.get(f"/patients/{ids['Patient']}").raise_for_status().json()
            reasons[patient["full_name_absent_reason"]] = patient["full_name"]
            assert agent.get(f"/encounters/{ids['Encounter']}").json()["patient_name"] is None
            found = agent.post(
                "/patients/search", json={"name": "unnamed", "identifier": f"{fhir.MRN}|{number}"}
            )
            assert found.raise_for_status().json()["patients"] == []

        assert reasons == {"unknown": None, "masked": None}
        named = agent.patch(
            f"/patients/{ids['Patient']}", json={"full_name": "María Ibáñez"}
        ).json()
        assert (named["full_name"], named["full_name_absent_reason"]) == ("María Ibáñez", None)


class TestBulkExport:
    def test_of_a_server_is_imported_file_by_file_and_large_ones_later(
        self, agent: httpx.Client
    ) -> None:
        whom, findings = fhir.patient("770030"), []
        subject = {"reference": f"Patient/{whom['id']}"}
        visit = fhir.encounter(subject["reference"], id="e770030", participant=[])
        for number in range(501):
            found = fhir.observation(
                subject["reference"], "Encounter/e770030", id=f"o{number}", **UNSEARCHED
            )
            findings.append(found)

        def sent(*resources: fhir.Resource) -> httpx.Response:
            return agent.post(
                PATH,
                params={"source": "https://ehr.example/fhir"},
                content=fhir.ndjson(*resources),
                headers={"Content-Type": "application/fhir+ndjson"},
            ).raise_for_status()

        made = {entry["type"]: entry["id"] for entry in sent(whom, visit).json()["entries"]}
        later = finished(agent, sent(*findings).headers["Location"])
        again = sent(visit, *findings[:9], whom).json()
        searched = agent.post(
            "/fhir/Observation/_search", data={"patient": "770030", "_total": "accurate"}
        ).raise_for_status()

        assert (later["status"], later["created"]) == ("completed", 501)
        assert (again["unchanged"], again["total"]) == (11, 11)
        assert searched.json()["total"] == 501
        latest = searched.json()["entry"][0]["resource"]
        assert latest["encounter"]["reference"] == f"Encounter/{made['Encounter']}"


class TestLargeBundle:
    def test_may_have_64_mebibytes_and_is_imported_later(self, importer: httpx.Client) -> None:
        text = json.dumps(fhir.large(501, "770020", **UNSEARCHED)).encode()

        answer = importer.post(PATH, content=text.ljust(64 * MEBIBYTE), headers=JSON)

        assert answer.status_code == 202
        found = finished(importer, answer.headers["Location"])
        assert (found["status"], found["done"], found["total"]) == ("completed", 501, 501)

    @pytest.mark.nightly
    @pytest.mark.parametrize(("entries", "status"), [(500, 200), (501, 202)])
    def test_may_have_64_mebibytes_of_texts(
        self, importer: httpx.Client, entries: int, status: int
    ) -> None:
        text = padded(fhir.large(entries, f"77{entries}", **UNSEARCHED), 64 * MEBIBYTE)

        answer = importer.post(PATH, content=text, headers=JSON)

        assert answer.status_code == status, answer.text[:2000]
        found = finished(importer, answer.headers["Location"])
        assert (found["status"], found["done"]) == ("completed", entries)

    def test_has_no_more_than_that(self, importer: httpx.Client) -> None:
        answer = importer.post(PATH, content=b" " * (64 * MEBIBYTE + 1), headers=JSON)

        assert (answer.status_code, answer.json()["code"]) == (413, "body-too-large")


@pytest.mark.nightly
@pytest.mark.skipif(
    not fhir.synthea_bundles(), reason="there are no bundles in ../shared/data/synthea"
)
def test_all_bundles_of_synthetic_patients_are_imported(importer: httpx.Client) -> None:
    for path in fhir.synthea_bundles():
        answer = importer.post(PATH, content=path.read_bytes(), headers=JSON)
        assert answer.status_code == 200, answer.text

    again = importer.post(PATH, content=path.read_bytes(), headers=JSON).json()
    assert again["unchanged"] == again["total"]
