import json
from typing import Any

import pytest
from support import fhir

from tests.records.fhir_bundles import Client, failure, find, ids_of, imported, resources
from tests.records.wards import Ward

NUMBER = "S6426560"
BASE = "http://localhost/fhir"
WEIGHT = {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]}


def patient(value: str = NUMBER, **more: Any) -> dict[str, Any]:
    return {"resourceType": "Patient", "identifier": [{"value": value}]} | more


def weight(subject: str) -> dict[str, Any]:
    reference = {"reference": subject}
    return {"resourceType": "Observation", "status": "final", "code": WEIGHT, "subject": reference}


async def posted(client: Client, resource: dict[str, Any]) -> dict[str, Any]:
    answer = await client.post(f"/fhir/{resource['resourceType']}", json=resource)
    return answer.raise_for_status().json()


async def found(client: Client, query: str) -> tuple[list[str], list[str]]:
    bundle = await find(client, query)
    return ids_of(bundle), [one["issue"][0]["code"] for one in resources(bundle, "outcome")]


class TestIdentifierWithoutSystem:
    async def test_refers_to_the_patient(self, client: Client):
        """Charts with a single identifier that lacks a system occur in benchmarks of agents."""
        id_ = (await posted(client, patient()))["id"]
        observed = (await posted(client, weight(f"Patient/{id_}")))["id"]
        logical = weight("") | {"subject": {"identifier": {"value": NUMBER}}}
        of_number = (await posted(client, logical))["id"]

        for form in (NUMBER, f"|{NUMBER}"):
            assert await found(client, f"Patient?identifier={form}") == ([id_], [])
        for name in (NUMBER, f"Patient/{NUMBER}"):
            shown, said = await found(client, f"Observation?patient={name}")
            assert ({*shown}, said) == ({observed, of_number}, [])
        for name in ("unknown", "01a1f817-b2ff-75c5-841a-c9228591bdad"):
            assert await found(client, f"Observation?patient={name}") == ([], ["not-found"])
        row = (await client.get(f"/patients/{id_}")).json()
        (shown,) = row["identifiers"]
        assert (shown["system"], shown["value"]) == (None, NUMBER)

    @pytest.mark.parametrize("is_imported", [True, False])
    async def test_value_of_another_patient_is_a_claim(self, client: Client, *, is_imported: bool):
        """Sources that send identifiers without a system may use the same value for different patients."""
        first = (await posted(client, patient()))["id"]

        if is_imported:
            (second,) = await imported(client, fhir.entry(patient(), fhir.urn(1)))
        else:
            second = (await posted(client, patient()))["id"]

        assert {*(await found(client, f"Patient?identifier={NUMBER}"))[0]} == {first, second}
        row = (await client.get(f"/patients/{second}")).json()
        assert row["unconfirmed_identifiers"] == [{"system": None, "value": NUMBER}]
        shown = (await client.get(f"/fhir/Patient/{second}")).json()
        assert shown["identifier"] == [{"value": NUMBER}]
        named = await client.post("/patients/resolve", json={"reference": NUMBER})
        assert named.json()["id"] == first


@pytest.mark.usefixtures("app")
class TestWritesByIdentifier:
    @pytest.fixture
    def settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        return settings | {"fhir_trusts_patient_numbers": True}

    async def test_rejects_the_number_of_a_rejected_patient(self, client: Client):
        jane, tom = (
            fhir.patient(NUMBER, birthDate=born, gender=gender, name=[{"given": [gender]}])
            for born, gender in (("1961-04-12", "female"), ("1990-01-01", "male"))
        )
        await imported(client, fhir.entry(jane, fhir.urn(1)))
        await posted(client, weight(f"Patient/{NUMBER}"))
        taken = await client.post("/fhir/Patient", json=tom)

        answer = await client.post("/fhir/Observation", json=weight(f"Patient/{NUMBER}"))

        assert [failure(one) for one in (taken, answer)] == [
            (409, "identifier-taken"),
            (422, "invalid"),
        ]

    async def test_resolves_a_unique_identifier(self, client: Client):
        id_ = (await posted(client, patient()))["id"]
        shown = await posted(client, weight(f"Patient/{NUMBER}"))
        system = {"identifier": [{"system": "urn:example:mrn", "value": NUMBER}]}
        await posted(client, patient() | system)

        answer = await client.post("/fhir/Observation", json=weight(f"Patient/{NUMBER}"))

        assert shown["subject"]["reference"] == f"Patient/{id_}"
        assert failure(answer) == (409, "contested-number")

    async def test_resolves_to_the_survivor(self, client: Client, as_person: dict[str, str]):
        source, target = [(await posted(client, one))["id"] for one in (patient(), patient("2"))]
        ends = {"source": source, "source_version": 1, "target": target, "target_version": 1}
        body = ends | {"reason": "Registered twice"}
        (await client.post("/patients/merge", json=body, headers=as_person)).raise_for_status()

        shown = await posted(client, weight(f"Patient/{NUMBER}"))

        assert shown["subject"]["reference"] == f"Patient/{source}"
        assert await found(client, f"Observation?patient={target}") == ([shown["id"]], [])

    async def test_out_of_reach_equals_unknown(self, ward: Ward):
        for system in ("urn:example:mrn", "urn:example:lab"):
            held = [{"system": system, "value": NUMBER}]
            body = {"full_name": "Jane Doe", "identifiers": held}
            await ward.client.post("/patients", json=body, headers=ward.everyone)

        for name in (f"Patient/{NUMBER}", "Patient/unknown"):
            performers = [{"reference": name}]
            observed = weight(f"Patient/{ward.anna['patient']}") | {"performer": performers}
            assert (await posted(ward.client, observed))["performer"] == performers


async def test_disabled_by_default(client: Client):
    await posted(client, patient())

    answer = await client.post("/fhir/Observation", json=weight(f"Patient/{NUMBER}"))

    assert answer.status_code == 422


class TestOwnAddress:
    async def test_absolute_reference_is_local(self, client: Client):
        id_ = (await posted(client, patient()))["id"]
        observed = await posted(client, weight(f"{BASE}/Patient/{id_}"))
        version = {"reference": f"{BASE}/Observation/{observed['id']}/_history/1"}
        report = weight(f"Patient/{id_}") | {"resourceType": "DiagnosticReport"}
        shown = await posted(client, report | {"result": [version]})
        brought = weight(f"{BASE}/Patient/{id_}/_history/1")
        answer = await client.post("/imports/fhir-bundle", json=brought)

        (entry,) = answer.raise_for_status().json()["entries"]
        own = (await client.get(f"/fhir/Observation/{entry['id']}")).json()
        for one in (observed, own):
            assert one["subject"]["reference"] == f"Patient/{id_}"
        assert shown["result"] == [{"reference": f"Observation/{observed['id']}"}]
        query = f"DiagnosticReport?result={BASE}/Observation/{observed['id']}"
        assert await found(client, query) == ([shown["id"]], [])

    async def test_invalid_json_is_rejected(self, offline: Client):
        text = json.dumps(weight(f"{BASE}/Patient/x")).replace("Patient/x", r"Patient\q")
        headers = {"Content-Type": "application/json"}

        for path in ("/fhir/Observation", "/imports/fhir-bundle"):
            answer = await offline.post(path, content=text, headers=headers)
            assert answer.status_code in {400, 422}
