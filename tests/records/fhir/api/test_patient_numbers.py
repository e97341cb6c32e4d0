"""Numbers of patients in what FHIR's clients write and ask: docs/identity.md, rule 7."""

import json
from typing import Any

import httpx
import pytest

pytestmark = pytest.mark.anyio
NUMBER = "S6426560"
BASE = "http://localhost/fhir"
WEIGHT = {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]}


def patient(value: str = NUMBER, **more: Any) -> dict[str, Any]:
    return {"resourceType": "Patient", "identifier": [{"value": value}]} | more


def weight(subject: str) -> dict[str, Any]:
    reference = {"reference": subject}
    return {"resourceType": "Observation", "status": "final", "code": WEIGHT, "subject": reference}


async def posted(client: httpx.AsyncClient, resource: dict[str, Any]) -> dict[str, Any]:
    answer = await client.post(f"/fhir/{resource['resourceType']}", json=resource)
    shown: dict[str, Any] = answer.raise_for_status().json()
    return shown


async def found(client: httpx.AsyncClient, type_: str, **asked: str) -> tuple[list[str], list[str]]:
    """Return the ids of what a search finds, and the codes of what it says beside."""
    answer = await client.get(f"/fhir/{type_}", params=asked)
    entries = answer.raise_for_status().json().get("entry", [])
    issues = [one["resource"].get("issue", [])[:1] for one in entries]
    shown = [one["resource"]["id"] for one in entries if one["search"]["mode"] == "match"]
    return shown, [issue["code"] for each in issues for issue in each]


class TestANumberWithoutASystem:
    async def test_is_found_and_names_the_patient(self, client: httpx.AsyncClient) -> None:
        """As in charts whose only number has no system, a benchmark of agents among them."""
        id_ = (await posted(client, patient()))["id"]
        observed = (await posted(client, weight(f"Patient/{id_}")))["id"]
        logical = weight("") | {"subject": {"identifier": {"value": NUMBER}}}
        of_number = (await posted(client, logical))["id"]

        assert await found(client, "Patient", identifier=NUMBER) == ([id_], [])
        assert await found(client, "Patient", identifier=f"|{NUMBER}") == ([id_], [])
        for name in (NUMBER, f"Patient/{NUMBER}"):
            shown, said = await found(client, "Observation", patient=name)
            assert ({*shown}, said) == ({observed, of_number}, [])
        row = (await client.get(f"/patients/{id_}")).json()
        assert row["identifiers"] == [{"system": None, "value": NUMBER, "type": None}]

    @pytest.mark.parametrize("path", ["/fhir/Patient", "/imports/fhir-bundle"])
    async def test_of_another_patient_is_a_claim(
        self, client: httpx.AsyncClient, path: str
    ) -> None:
        """It joins nothing, since sources without systems do not know each other; it is shown."""
        first = (await posted(client, patient()))["id"]
        request = {"method": "POST", "url": "Patient"}
        entry = {"resource": patient(), "request": request, "fullUrl": "urn:uuid:" + "a" * 8}
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}

        answer = await client.post(path, json=patient() if path == "/fhir/Patient" else bundle)

        answer.raise_for_status()
        (second,) = {*(await found(client, "Patient", identifier=NUMBER))[0]} - {first}
        row = (await client.get(f"/patients/{second}")).json()
        assert row["unconfirmed_identifiers"] == [{"system": None, "value": NUMBER}]
        assert (await client.get(f"/fhir/Patient/{second}")).json()["identifier"] == [
            {"value": NUMBER}
        ]
        named = await client.post("/patients/resolve", json={"reference": NUMBER})
        assert named.json()["id"] == first


@pytest.mark.usefixtures("app")
class TestAPatientByNumberInAWrite:
    @pytest.fixture
    def settings(self, settings: dict[str, Any], request: pytest.FixtureRequest) -> dict[str, Any]:
        return settings | getattr(request, "param", {"fhir_trusts_patient_numbers": True})

    async def test_is_the_one_whom_the_number_names(self, client: httpx.AsyncClient) -> None:
        id_ = (await posted(client, patient()))["id"]

        shown = await posted(client, weight(f"Patient/{NUMBER}"))

        assert shown["subject"]["reference"] == f"Patient/{id_}"

    async def test_that_several_have_is_refused(self, client: httpx.AsyncClient) -> None:
        await posted(client, patient())
        system = {"identifier": [{"system": "urn:example:mrn", "value": NUMBER}]}
        await posted(client, patient() | system)

        answer = await client.post("/fhir/Observation", json=weight(f"Patient/{NUMBER}"))

        assert answer.status_code == 409
        assert answer.json()["issue"][0]["details"]["coding"][0]["code"] == "contested-number"

    @pytest.mark.parametrize("settings", [{}], indirect=True)
    async def test_is_unknown_unless_an_operator_allows_it(self, client: httpx.AsyncClient) -> None:
        await posted(client, patient())

        answer = await client.post("/fhir/Observation", json=weight(f"Patient/{NUMBER}"))

        assert answer.status_code == 422


class TestTheOwnAddress:
    async def test_is_that_of_a_resource_here(self, client: httpx.AsyncClient) -> None:
        id_ = (await posted(client, patient()))["id"]
        observed = await posted(client, weight(f"{BASE}/Patient/{id_}"))
        report = weight(f"Patient/{id_}") | {
            "resourceType": "DiagnosticReport",
            "result": [{"reference": f"{BASE}/Observation/{observed['id']}/_history/1"}],
        }

        shown = await posted(client, report)

        assert observed["subject"]["reference"] == f"Patient/{id_}"
        assert shown["result"] == [{"reference": f"Observation/{observed['id']}"}]
        asked = {"result": f"{BASE}/Observation/{observed['id']}"}
        assert await found(client, "DiagnosticReport", **asked) == ([shown["id"]], [])

    async def test_is_that_of_a_resource_here_in_imports(self, client: httpx.AsyncClient) -> None:
        id_ = (await posted(client, patient()))["id"]

        imported = await client.post(
            "/imports/fhir-bundle", json=weight(f"{BASE}/Patient/{id_}/_history/1")
        )

        (entry,) = imported.raise_for_status().json()["entries"]
        shown = (await client.get(f"/fhir/Observation/{entry['id']}")).json()
        assert shown["subject"]["reference"] == f"Patient/{id_}"

    async def test_in_a_text_that_is_no_json_is_refused(self, client: httpx.AsyncClient) -> None:
        text = json.dumps(weight(f"{BASE}/Patient/x")).replace("Patient/x", r"Patient\q")

        for path in ("/fhir/Observation", "/imports/fhir-bundle"):
            answer = await client.post(
                path, content=text, headers={"Content-Type": "application/json"}
            )

            assert answer.status_code in {400, 422}


async def test_a_search_says_that_its_patient_names_no_one(client: httpx.AsyncClient) -> None:
    id_ = (await posted(client, patient()))["id"]

    for name in ("unknown", "01a1f817-b2ff-75c5-841a-c9228591bdad"):
        assert await found(client, "Observation", patient=name) == ([], ["not-found"])
    assert await found(client, "Observation", patient=id_) == ([], [])
