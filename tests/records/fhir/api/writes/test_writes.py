import json
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir

from tests.records.fhir_bundles import Client, Recorded, failure, imported

Resource = dict[str, Any]
FHIR_JSON = "application/fhir+json"
PATH = "/fhir/Observation"
SECRET = "Falkenberg"
# Invalid changes of an observation, with the location and rule of the expected error.
BROKEN: list[tuple[Resource, str, str]] = [
    ({"status": None}, ".status", "must-be-text"),
    ({"status": "done"}, ".status", "must-be-one-of"),
    ({"code": {}}, ".code", "at-least-one-field"),
    ({"valueString": "tall"}, ".valueString", "one-type-of-choice"),
    ({"issued": "2020-02-30T00:00:00Z"}, ".issued", "must-be-timestamp"),
    ({SECRET: 1}, "", "unknown-field"),
    ({"note": [{SECRET: SECRET}]}, ".note[0]", "unknown-field"),
    ({"effectiveDateTime": SECRET}, ".effectiveDateTime", "must-be-timestamp"),
    ({"component": [{}]}, ".component[0]", "at-least-one-field"),
    ({"category": []}, ".category", "too-few-items"),
]
# Changes that the server repairs: the sent elements, the stored elements, and the location of the repair.
REPAIRED: list[tuple[Resource, Resource, str]] = [
    ({"note": {"text": "x"}}, {"note": [{"text": "x"}]}, "note"),
    ({"note": ["x"]}, {"note": [{"text": "x"}]}, "note[0]"),
    ({"status": "Final"}, {"status": "final"}, "status"),
    ({"status": ["final"]}, {"status": "final"}, "status"),
    ({"code": "Height"}, {"code": {"text": "Height"}}, "code"),
    (
        {"valueQuantity": {"value": "8.10"}},
        {"valueQuantity": {"value": 8.10}},
        "valueQuantity.value",
    ),
]


@pytest.fixture
def observation(patient: dict[str, Any]) -> Resource:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "8302-2"}]},
        "subject": {"reference": f"Patient/{patient['id']}"},
        "valueQuantity": {"value": 8, "unit": "cm"},
        "note": [{"text": "Standing."}],
    }


async def stored(client: Client, resource: Resource) -> Resource:
    answer = await client.post(f"/fhir/{resource['resourceType']}", json=resource)
    return answer.raise_for_status().json()


async def everything_of(client: Client, patient: dict[str, Any]) -> str:
    return (await client.get(f"/patients/{patient['id']}/everything")).text


def issues_of(answer: httpx.Response) -> list[tuple[str, str]]:
    assert failure(answer) == (422, "invalid")
    return [
        ("".join(issue.get("expression", [])), issue["diagnostics"].partition(":")[0])
        for issue in answer.json()["issue"]
    ]


class TestCreates:
    async def test_returns_location_and_records_event(
        self, client: Client, observation: Resource, patient: dict[str, Any], recorded: Recorded
    ):
        before = len(await recorded())
        meta = {"versionId": "7", "lastUpdated": "2001-01-01T00:00:00Z", "source": "urn:lab"}

        answer = await client.post(PATH, json=observation | {"id": "mine", "meta": meta})

        assert answer.status_code == 201, answer.text
        assert answer.headers["content-type"] == FHIR_JSON
        assert answer.headers["etag"] == 'W/"1"'
        shown = answer.json()
        address = answer.headers["location"]
        assert address.startswith("http")
        assert address.endswith(f"{PATH}/{shown['id']}/_history/1")
        assert "warning" not in answer.headers
        assert shown["id"] != "mine"
        assert (shown["meta"]["versionId"], shown["meta"]["source"]) == ("1", "urn:lab")
        assert not shown["meta"]["lastUpdated"].startswith("2001")
        (event,) = (await recorded())[before:]
        assert (event["event_type"], event["access"]) == ("resource.created", False)
        assert event["patient_ids"] == [patient["id"]]
        assert shown["id"] in json.dumps(event)
        assert (await client.get(f"{PATH}/{shown['id']}")).json() == shown
        assert shown["id"] in await everything_of(client, patient)

    async def test_keeps_all_digits(self, client: Client, observation: Resource):
        text = json.dumps(observation).replace('"value": 8,', '"value": 8.100,')
        repaired = text.replace('[{"text": "Standing."}]', '{"text": "Standing."}')
        for body in (text, repaired):
            answer = await client.post(PATH, content=body, headers={"Content-Type": FHIR_JSON})
            assert answer.status_code == 201, answer.text
            read = await client.get(f"{PATH}/{answer.json()['id']}")
            assert '"value":8.100' in read.text.replace(" ", "")

    async def test_prefer_header(self, client: Client, observation: Resource):
        minimal, whole, outcome = [
            await client.post(PATH, json=observation, headers={"Prefer": f"return={what}"})
            for what in ("minimal", "representation", "OperationOutcome")
        ]

        assert (minimal.status_code, minimal.content) == (201, b"")
        assert minimal.headers["location"]
        assert whole.json()["resourceType"] == "Observation"
        assert outcome.json()["resourceType"] == "OperationOutcome"
        assert [one["severity"] for one in outcome.json()["issue"]] == ["information"]

    async def test_equal_identifier_creates_another_resource(
        self, client: Client, observation: Resource
    ):
        named = observation | {"identifier": [{"system": "urn:lab", "value": "1"}]}
        other = named | {"identifier": [{"system": "urn:lab", "value": "2"}]}
        first, second = await stored(client, named), await stored(client, named)
        shown = await stored(client, other)

        (id_,) = await imported(client, fhir.entry(other | {"status": "amended"}))

        assert first["id"] != second["id"]
        now = (await client.get(f"{PATH}/{id_}")).json()
        assert (id_, now["status"]) == (shown["id"], "amended")
        assert now["meta"]["versionId"] == "2"

    async def test_references(self, client: Client, observation: Resource):
        number = {"system": "urn:example:mrn", "value": "48151"}
        body = {"full_name": "Jane Doe", "identifiers": [number]}
        patient = (await client.post("/patients", json=body)).json()
        performer = [{"reference": "Practitioner/f005"}]  # The practitioner f005 is not stored.
        unknown = {"reference": f"Patient/{uuid4()}"}

        shown = await stored(
            client, observation | {"subject": {"identifier": number}, "performer": performer}
        )
        ward = await stored(client, {"resourceType": "Organization", "name": "Ward 3"})
        refused = await client.post(PATH, json=observation | {"subject": unknown})

        assert shown["performer"] == performer
        assert shown["id"] in await everything_of(client, patient)
        assert (await client.get(f"/fhir/Organization/{ward['id']}")).json() == ward
        assert issues_of(refused) == [("Observation.subject.reference", "unknown-reference")]

    async def test_idempotency_key(self, client: Client, observation: Resource):
        key, another = {"Idempotency-Key": "k"}, {"Idempotency-Key": "l"}
        first = await client.post(PATH, json=observation, headers=key)
        path, changed = f"{PATH}/{first.json()['id']}", first.json() | {"status": "amended"}
        second = await client.put(path, json=changed, headers=another)
        await client.put(path, json=first.json())

        for answer, again in (
            (first, await client.post(PATH, json=observation, headers=key)),
            (second, await client.put(path, json=changed, headers=another)),
        ):
            assert again.headers["idempotency-replayed"] == "true"
            assert (again.status_code, again.json()) == (answer.status_code, answer.json())
            assert again.headers.get("location") == answer.headers.get("location")
        assert (await client.get(path)).json()["meta"]["versionId"] == "3"


class TestRejections:
    async def test_has_pointer_without_values(self, client: Client, observation: Resource):
        for change, place, rule in BROKEN:
            answer = await client.post(PATH, json=observation | change)
            assert (f"Observation{place}", rule) in issues_of(answer)
            assert SECRET not in answer.text
        missing = {name: observation[name] for name in ("resourceType", "subject")}
        assert issues_of(await client.post(PATH, json=missing)) == [
            ("Observation.status", "required"),
            ("Observation.code", "required"),
        ]
        assert issues_of(await client.post("/fhir/Condition", json=observation)) == [
            ("Condition.resourceType", "must-be-one-of")
        ]
        uncertain = fhir.condition("Patient/1", clinicalStatus="sometimes")
        answer = await client.post("/fhir/Condition", json=uncertain)
        assert issues_of(answer)[0][0].startswith("Condition.clinicalStatus")

    async def test_repeated_members(self, client: Client, observation: Resource):
        created = await stored(client, observation)
        headers = {"Content-Type": FHIR_JSON}
        for written in (observation, created):
            sent = json.dumps(written).replace('"unit": ', '"unit": "\u00b5:m", "unit": ').encode()
            method, path = ("PUT", f"{PATH}/{created['id']}") if "id" in written else ("POST", PATH)
            answer = await client.request(method, path, content=sent, headers=headers)
            assert answer.status_code == 422
            assert "each-member-once" in answer.json()["issue"][0]["diagnostics"]

    async def test_invalid_requests(self, client: Client, observation: Resource):
        as_json, as_xml = {"Content-Type": FHIR_JSON}, {"Content-Type": "application/fhir+xml"}
        for text in ("", "{", "[]", "7", '{"resourceType":"Observation"'):
            assert failure(await client.post(PATH, content=text, headers=as_json))[0] == 422, text
        for type_ in ("Bundle", "Nothing"):
            answer = await client.post(f"/fhir/{type_}", json={"resourceType": type_})
            assert failure(answer)[0] == 404
        sent = await client.post(PATH, content="<Observation/>", headers=as_xml)
        accept = {"Accept": "application/fhir+xml"}
        wanted = await client.post(PATH, json=observation, headers=accept)
        deletion = await client.delete(f"{PATH}/{uuid4()}")

        assert [failure(one)[0] for one in (sent, wanted, deletion)] == [415, 406, 405]
        assert "entered-in-error" in deletion.text
        assert "PUT" in deletion.headers["allow"]


class TestRepairs:
    async def test_warns_about_each_repair(self, client: Client, observation: Resource):
        prefer = {"Prefer": "return=OperationOutcome"}
        for change, expected, place in REPAIRED:
            body = observation | change
            answer = await client.post(PATH, json=body)
            assert answer.status_code == 201, answer.text
            assert {name: answer.json()[name] for name in expected} == expected
            assert f"Observation.{place}: " in answer.headers["warning"]
            outcome = (await client.post(PATH, json=body, headers=prefer)).json()
            (issue,) = outcome["issue"]
            found = issue["severity"], issue["expression"]
            assert found == ("warning", [f"Observation.{place}"])

    async def test_many_repairs_are_listed_in_the_outcome(
        self, client: Client, observation: Resource
    ):
        body = observation | {"category": ["laboratory"] * 300}

        answer = await client.post(PATH, json=body, headers={"Prefer": "return=OperationOutcome"})

        assert (answer.status_code, len(answer.json()["issue"])) == (201, 300)
        assert "280 more" in answer.headers["warning"]
        assert len(answer.headers["warning"]) < 4096

    async def test_texts_become_concepts(self, client: Client, patient: dict[str, Any]):
        system = "http://terminology.hl7.org/CodeSystem/condition-clinical"
        named = f"Patient/{patient['id']}"
        body = {
            "resourceType": "MedicationRequest",
            "status": "active",
            "intent": "order",
            "medicationCodeableConcept": "Aspirin",
            "subject": {"reference": named},
            "dosageInstruction": [{"route": "oral", "text": "Twice a day"}],
        }

        shown = await stored(client, body)
        problem = await stored(client, fhir.condition(named, clinicalStatus="active"))

        assert shown["dosageInstruction"][0]["route"] == {"text": "oral"}
        assert shown["medicationCodeableConcept"] == {"text": "Aspirin"}
        assert problem["clinicalStatus"] == {"coding": [{"system": system, "code": "active"}]}


class TestUpdates:
    async def test_replaces_and_keeps_the_previous_version(
        self, client: Client, observation: Resource, recorded: Recorded
    ):
        shown = await stored(client, observation)
        path = f"{PATH}/{shown['id']}"
        before = len(await recorded())
        same = await client.put(path, json=shown)
        assert (same.status_code, same.json()) == (200, shown)
        assert (await recorded())[before:] == []
        changed = {name: value for name, value in shown.items() if name != "note"}

        if_first = {"If-Match": 'W/"1"'}
        answer = await client.put(path, json=changed | {"status": "corrected"}, headers=if_first)
        late = await client.put(path, json=shown | {"status": "amended"}, headers=if_first)

        assert (answer.status_code, answer.headers["etag"]) == (200, 'W/"2"')
        assert (answer.json()["status"], "note" in answer.json()) == ("corrected", False)
        assert failure(late) == (412, "version-mismatch")
        assert (await client.get(f"{path}/_history/1")).json() == shown
        (event,) = [one for one in (await recorded())[before:] if not one["access"]]
        assert event["event_type"] == "resource.amended"

    async def test_requires_matching_id_and_existing_resource(
        self, client: Client, observation: Resource
    ):
        shown = await stored(client, observation)
        for id_, body, status in (
            (str(uuid4()), {}, 404),
            ("example", {}, 404),
            (shown["id"], {"id": ...}, 400),
            (shown["id"], {"id": str(uuid4())}, 400),
        ):
            sent = {**observation, "id": id_, **body}
            sent = {name: value for name, value in sent.items() if value is not ...}
            answer = await client.put(f"{PATH}/{id_}", json=sent)
            assert answer.status_code == status, (id_, body)

    async def test_imported_resource(self, client: Client):
        id_, *_ = await imported(client, *fhir.small()["entry"])
        shown = (await client.get(f"{PATH}/{id_}")).json()

        answer = await client.put(f"{PATH}/{id_}", json=shown | {"status": "amended"})

        assert answer.status_code == 200, answer.text
        assert answer.json()["encounter"] == shown["encounter"]
        assert answer.headers["etag"] == 'W/"2"'

    async def test_update_remains_until_the_source_changes_it(self, client: Client):
        made = fhir.small()
        id_, *_ = await imported(client, *made["entry"])
        path = f"{PATH}/{id_}"
        shown = (await client.get(path)).json()
        mistaken = await client.put(path, json=shown | {"status": "entered-in-error"})

        again = (await client.post("/imports/fhir-bundle", json=made)).json()

        assert [again[name] for name in ("created", "updated", "unchanged")] == [0, 0, 5]
        assert (await client.get(path)).json() == mistaken.json()
        made["entry"][0]["resource"]["status"] = "corrected"
        await imported(client, *made["entry"])
        now = (await client.get(path)).json()
        assert (now["status"], now["meta"]["versionId"]) == ("corrected", "3")
