import json
from base64 import b64decode
from typing import Any
from uuid import UUID, uuid4

import pytest
from support import fhir
from support.fhir import entry, urn

from tests.records.fhir_bundles import Client, Headers, Ids, Recorded, Scoped, failure

Answer = dict[str, Any]
FHIR_JSON = "application/fhir+json"
NUMBERS = "urn:example:numbers"
MISSING = "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11"
NOT_FOUND = 404, "resource-not-found"
# By Accept header and query string: the media type of the answer.
FORMATS = {
    ("*/*", ""): FHIR_JSON,
    ("application/fhir+json", ""): FHIR_JSON,
    ("application/json", ""): "application/json",
    ("application/fhir+xml;q=0.9, application/fhir+json", ""): FHIR_JSON,
    ("application/json", "?_format=json"): FHIR_JSON,
    ("application/fhir+xml", "?_format=application/fhir%2Bjson"): FHIR_JSON,
    ("*/*", "?_format=application/json"): "application/json",
    ("*/*", "?_summary=true&_pretty=false"): FHIR_JSON,
    ("*/*", "?_elements=name"): FHIR_JSON,
    ("application/fhir+xml", ""): None,
    ("*/*", "?_format=xml"): None,
    ("text/turtle, application/fhir+json;q=0", ""): None,
}
# FHIR requests that the server does not support, and a part of the error's text.
NOT_SUPPORTED = {
    "GET /fhir/Observation/$lastn": "operation does not exist",
    "POST /fhir/Patient/$validate": "operation does not exist",
    f"GET /fhir/Encounter/{MISSING}/$summary": "operation does not exist",
    "GET /fhir/Observation/_history": "of one resource",
    "GET /fhir/_history": "of one resource",
    "GET /fhir/Basic?subject=1": "AllergyIntolerance, ",
    "POST /fhir/Basic/_search": "AllergyIntolerance, ",
    "POST /fhir/Subscription": "stream",
    f"PUT /fhir/Consent/{MISSING}": "panels",
    "GET /fhir/Patient/_search?name=a": "by `GET /fhir/{type}?…`",
    "POST /fhir/Bundle": "`POST /fhir`",
    "POST /fhir/Parameters": "not stored",
}


@pytest.fixture
async def chart(client: Client) -> Ids:
    patient, encounter = urn(1), urn(3)
    observation = fhir.observation(patient, valueQuantity={"value": 1, "unit": "mg"})
    text = json.dumps(
        fhir.bundle(
            entry(fhir.patient("p1", birthDate="1961-04", multipleBirthInteger=2), patient),
            entry(fhir.encounter(patient), encounter),
            entry(observation, urn(4)),
            entry(fhir.practitioner(), urn(2)),
        )
    ).replace('"value": 1,', '"value": 8.100,')
    answer = await client.post(
        "/imports/fhir-bundle", content=text, headers={"Content-Type": "application/json"}
    )
    ids = [one["id"] for one in answer.raise_for_status().json()["entries"]]
    names = ("Patient", "Encounter", "Observation", "Practitioner")
    return dict(zip(names, ids, strict=True))


class TestReads:
    async def test_equals_the_import_with_all_digits(
        self, client: Client, chart: Ids, recorded: Recorded
    ):
        for type_, id_ in chart.items():
            answer = await client.get(f"/fhir/{type_}/{id_}")
            assert answer.status_code == 200, answer.text
            assert answer.headers["content-type"] == FHIR_JSON
            assert answer.headers["etag"] == 'W/"1"'
            assert answer.headers["last-modified"].endswith(" GMT")
            shown = answer.json()
            assert (shown["resourceType"], shown["id"]) == (type_, id_)
            assert shown["meta"]["versionId"] == "1"
            if type_ == "Observation":
                assert shown["subject"]["reference"] == f"Patient/{chart['Patient']}"
                assert '"value":8.100' in answer.text.replace(" ", "")
        await client.get(f"/fhir/Observation/{chart['Observation']}/_history")

        events = [one for one in await recorded() if one["access"]]
        kinds = [*["resource.read"] * 4, "resource.history-read"]
        assert [one["event_type"] for one in events] == kinds
        patient = [chart["Patient"]]
        assert [one["patient_ids"] for one in events] == [patient, patient, patient, [], patient]
        assert events[2]["payload"]["resource"] == f"Observation/{chart['Observation']}"

    async def test_not_modified(self, client: Client, chart: Ids):
        path = f"/fhir/Patient/{chart['Patient']}"
        for tag in ('W/"1"', '"1"', '"7", W/"1"', "*"):
            answer = await client.get(path, headers={"If-None-Match": tag})
            assert (answer.status_code, answer.content) == (304, b"")
            assert answer.headers["etag"] == 'W/"1"'

    async def test_format(self, client: Client, chart: Ids):
        for (accept, query), expected in FORMATS.items():
            patient = f"Patient/{chart['Patient']}"
            for path in (patient, f"{patient}/_history", "metadata"):
                answer = await client.get(f"/fhir/{path}{query}", headers={"Accept": accept})
                if expected is None:
                    assert failure(answer) == (406, "not-acceptable"), (accept, query)
                else:
                    shown = answer.status_code, answer.headers["content-type"]
                    assert shown == (200, expected), (accept, query)


class TestLocalResources:
    async def test_task_without_claim_token(
        self, client: Client, patient: Answer, as_person: Headers
    ):
        body = {"kind": "follow_up", "patient_id": patient["id"], "priority": "urgent"}
        task = (await client.post("/tasks", json=body)).raise_for_status().json()
        claim = await client.post("/tasks/claim", json={"queues": ["default"]}, headers=as_person)
        (claimed,) = claim.raise_for_status().json()["tasks"]

        answer = await client.get(f"/fhir/Task/{task['id']}")

        shown = answer.raise_for_status().json()
        assert (shown["status"], shown["intent"]) == ("in-progress", "order")
        assert (shown["priority"], shown["code"]["coding"][0]["code"]) == ("urgent", "follow_up")
        assert shown["for"] == {"reference": f"Patient/{patient['id']}"}
        assert answer.headers["etag"] == 'W/"2"'
        assert claimed["claim_token"] not in answer.text
        assert not [word for word in ("lease", "attempt", "claim") if word in answer.text]

    async def test_intake_record(self, client: Client, patient: Answer):
        body = {"patient_id": patient["id"], "age": 44, "symptoms": ["cough", "fever"]}
        answer = await client.post("/intake/store", json=body | {"urgency": "low"})
        id_ = answer.raise_for_status().json()["record_id"]
        path = f"/fhir/QuestionnaireResponse/{id_}"

        shown = (await client.get(path)).raise_for_status().json()

        assert (shown["status"], shown["id"]) == ("completed", str(id_))
        assert shown["subject"] == {"reference": f"Patient/{patient['id']}"}
        assert {one["linkId"]: one["answer"] for one in shown["item"]} == {
            "age": [{"valueInteger": 44}],
            "symptoms": [{"valueString": "cough"}, {"valueString": "fever"}],
            "urgency": [{"valueCoding": {"display": "low"}}],
        }
        assert (await client.get(f"{path}/_history/1")).json() == shown
        assert (await client.get(f"{path}/_history")).json()["total"] == 1
        assert failure(await client.get(f"{path}/_history/2")) == NOT_FOUND

    async def test_summary_status(self, client: Client, encounter: Answer, as_person: Headers):
        id_ = encounter["encounter_id"]
        path = f"/fhir/DocumentReference/{id_}"
        missing = await client.get(path)
        span = {"document_id": str(UUID(int=7)), "version": 2, "start": 10, "end": 31}
        patient = f"Patient/{encounter['patient_id']}"
        sources = [{"resource": patient}, span]
        await client.patch(f"/encounters/{id_}", json={"summary": "Well.", "sources": sources})
        written = await client.get(path)
        accept = as_person | {"If-Match": 'W/"2"'}
        await client.post(f"/encounters/{id_}/summary/accept", headers=accept)

        accepted = await client.get(path)

        assert failure(missing) == NOT_FOUND
        assert (written.json()["docStatus"], written.headers["etag"]) == ("preliminary", 'W/"1"')
        assert (accepted.json()["docStatus"], accepted.headers["etag"]) == ("final", 'W/"2"')
        (content,) = accepted.json()["content"]
        assert b64decode(content["attachment"]["data"]) == b"Well."
        document = {
            "type": "DocumentReference",
            "identifier": {"system": "urn:chartroom:document", "value": str(UUID(int=7))},
            "display": "version 2, characters 10 to 31",
        }
        assert accepted.json()["context"] == {
            "encounter": [{"reference": f"Encounter/{id_}"}],
            "related": [{"reference": patient}, document],
        }


async def test_history_pages(client: Client):
    registered = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
    for gender in ("male", "female", "other"):
        await client.patch(f"/patients/{registered['id']}", json={"gender": gender})
    found: list[str] = []
    url: str | None = f"/fhir/Patient/{registered['id']}/_history?_count=3"
    while url is not None:
        page = (await client.get(url)).raise_for_status().json()
        found += [one["resource"]["meta"]["versionId"] for one in page["entry"]]
        url = {one["relation"]: one["url"] for one in page["link"]}.get("next")

    assert found == ["4", "3", "2", "1"]


class TestFailures:
    async def test_missing_resource(self, client: Client, chart: Ids):
        observation = f"Observation/{chart['Observation']}"
        for path, code in {
            f"Patient/{MISSING}": "resource-not-found",
            "Observation/MRN-1": "resource-not-found",
            f"Observation/{MISSING.upper()}": "resource-not-found",
            f"Observation/{MISSING}/_history": "resource-not-found",
            f"Condition/{chart['Observation']}": "resource-not-found",
            f"Patient/{chart['Encounter']}": "resource-not-found",
            **{f"{observation}/_history/{n}": NOT_FOUND[1] for n in ("2", "0", "one", "01")},
            f"Nothing/{MISSING}": "not-found",
            "Patient/1/2/3": "not-found",
            "Patient/1/2/3/4": "not-found",
        }.items():
            assert failure(await client.get(f"/fhir/{path}")) == (404, code), path
        for path in ("metadata/", f"Patient/{chart['Patient']}/", "Patient/"):
            assert (await client.get(f"/fhir/{path}")).status_code == 200
        bundle = {"resourceType": "Bundle", "type": "batch", "entry": []}
        assert (await client.post("/fhir/", json=bundle)).status_code == 200

    async def test_unsupported_requests(self, client: Client):
        for request, said in NOT_SUPPORTED.items():
            answer = await client.request(*request.split(" "))

            assert failure(answer) == (404, "not-found"), request
            (issue,) = answer.json()["issue"]
            assert issue["code"] == "not-supported"
            assert said in issue["diagnostics"]

    @pytest.mark.parametrize(
        ("method", "path", "allowed", "said"),
        [
            ("DELETE", f"Patient/{MISSING}", "GET, HEAD, PUT, PATCH", "entered-in-error"),
            ("DELETE", "Patient?identifier=a|1", "GET, HEAD, POST, PUT", "entered-in-error"),
            ("PATCH", "Patient?identifier=a|1", "GET, HEAD, POST, PUT", "Find the id by a search"),
        ],
    )
    async def test_other_methods(
        self, client: Client, method: str, path: str, allowed: str, said: str
    ):
        answer = await client.request(method, f"/fhir/{path}", json={})

        assert failure(answer) == (405, "method-not-allowed")
        assert said in answer.json()["issue"][0]["diagnostics"]
        assert answer.headers["allow"] == allowed

    async def test_caller_and_query_errors(self, client: Client, scoped: Scoped):
        path = f"/fhir/Observation/{MISSING}"
        lacking = await client.get(path, headers=scoped("system/Patient.cruds system/*.s"))
        anonymous = await client.get(path, headers={"Authorization": ""})
        wrong = await client.get(f"/fhir/Patient/{MISSING}/_history?_count=0")

        assert failure(lacking) == (403, "scope-missing")
        assert "user/Observation.r" in lacking.headers["www-authenticate"]
        assert failure(anonymous) == (401, "token-invalid")
        assert failure(wrong) == (422, "invalid")
        assert wrong.json()["issue"][0]["expression"] == ["http._count"]


async def test_capability_statement(client: Client):
    answer = await client.get("/fhir/metadata", headers={"Authorization": ""})

    statement = answer.raise_for_status().json()
    assert statement["implementation"]["url"] == "http://localhost/fhir"
    assert statement["resourceType"] == "CapabilityStatement"
    assert statement["fhirVersion"] == "4.0.1"
    (rest,) = statement["rest"]
    types = {one["type"]: one for one in rest["resource"]}
    codes = [one["code"] for one in types["Observation"]["interaction"]]
    assert [*codes] == [
        "read",
        "vread",
        "history-instance",
        "create",
        "update",
        "patch",
        "search-type",
    ]
    operations = [one["name"] for one in types["Patient"]["operation"]]
    assert operations == ["export", "everything", "match", "merge", "ihe-pix"]
    for type_ in types:
        assert failure(await client.get(f"/fhir/{type_}/{uuid4()}")) == NOT_FOUND
