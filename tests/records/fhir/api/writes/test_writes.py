"""POST /fhir/{type} and PUT /fhir/{type}/{id}."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir

pytestmark = pytest.mark.anyio
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
FHIR_JSON = "application/fhir+json"
SECRET = "Falkenberg"


@pytest.fixture
def observation(patient: dict[str, Any]) -> dict[str, Any]:
    """An observation of the patient."""
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "8302-2"}]},
        "subject": {"reference": f"Patient/{patient['id']}"},
        "valueQuantity": {"value": 8, "unit": "cm"},
        "note": [{"text": "Standing."}],
    }


async def stored(client: httpx.AsyncClient, resource: dict[str, Any]) -> dict[str, Any]:
    answer = await client.post(f"/fhir/{resource['resourceType']}", json=resource)
    found: dict[str, Any] = answer.raise_for_status().json()
    return found


def issues_of(answer: httpx.Response) -> list[tuple[str, str]]:
    """Return the rules that a request broke, each with its place."""
    assert answer.headers["content-type"] == FHIR_JSON, answer.text
    return [
        ("".join(issue.get("expression", [])), issue["diagnostics"].partition(":")[0])
        for issue in answer.json()["issue"]
    ]


class TestACreation:
    async def test_answers_201_with_the_address_of_the_resource(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        answer = await client.post("/fhir/Observation", json=observation)

        assert answer.status_code == 201, answer.text
        assert answer.headers["content-type"] == FHIR_JSON
        assert answer.headers["etag"] == 'W/"1"'
        shown = answer.json()
        path = f"/fhir/Observation/{shown['id']}/_history/1"
        assert answer.headers["location"].endswith(path)
        assert answer.headers["location"].startswith("http")
        read = await client.get(f"/fhir/Observation/{shown['id']}")
        assert read.json() == shown
        assert "warning" not in answer.headers

    async def test_keeps_every_digit_of_a_number(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        text = json.dumps(observation).replace('"value": 8,', '"value": 8.100,')
        repaired = text.replace('[{"text": "Standing."}]', '{"text": "Standing."}')
        for body in (text, repaired):
            answer = await client.post(
                "/fhir/Observation", content=body, headers={"Content-Type": FHIR_JSON}
            )

            assert answer.status_code == 201, answer.text
            read = await client.get(f"/fhir/Observation/{answer.json()['id']}")
            assert '"value":8.100' in read.text.replace(" ", "")

    async def test_is_seen_by_every_other_read(
        self, client: httpx.AsyncClient, observation: dict[str, Any], patient: dict[str, Any]
    ) -> None:
        shown = await stored(client, observation)

        everything = (await client.get(f"/patients/{patient['id']}/everything")).json()

        assert shown["id"] in json.dumps(everything)

    async def test_gives_the_id_and_the_version_itself(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        meta = {"versionId": "7", "lastUpdated": "2001-01-01T00:00:00Z", "source": "urn:lab"}

        shown = await stored(client, observation | {"id": "mine", "meta": meta})

        assert shown["id"] != "mine"
        assert shown["meta"]["versionId"] == "1"
        assert not shown["meta"]["lastUpdated"].startswith("2001")
        assert shown["meta"]["source"] == "urn:lab"

    async def test_returns_what_the_client_prefers(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        async def preferring(what: str) -> httpx.Response:
            headers = {"Prefer": f"return={what}"}
            return await client.post("/fhir/Observation", json=observation, headers=headers)

        minimal = await preferring("minimal")
        whole = await preferring("representation")
        outcome = await preferring("OperationOutcome")

        assert (minimal.status_code, minimal.content) == (201, b"")
        assert minimal.headers["location"]
        assert whole.json()["resourceType"] == "Observation"
        assert outcome.json()["resourceType"] == "OperationOutcome"
        assert [one["severity"] for one in outcome.json()["issue"]] == ["information"]

    async def test_of_what_belongs_to_no_patient_is_stored(self, client: httpx.AsyncClient) -> None:
        shown = await stored(client, {"resourceType": "Organization", "name": "Ward 3"})

        assert (await client.get(f"/fhir/Organization/{shown['id']}")).json() == shown

    async def test_of_a_second_resource_with_an_identifier_makes_a_second_resource(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        named = observation | {"identifier": [{"system": "urn:lab", "value": "1"}]}

        first, second = await stored(client, named), await stored(client, named)

        assert first["id"] != second["id"]

    async def test_is_what_an_import_with_its_identifier_updates(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        named = observation | {"identifier": [{"system": "urn:lab", "value": "1"}]}
        shown = await stored(client, named)

        bundle = fhir.bundle(fhir.entry(named | {"status": "amended"}))
        (entry,) = (await client.post("/imports/fhir-bundle", json=bundle)).json()["entries"]

        assert (entry["id"], entry["outcome"]) == (shown["id"], "updated")
        now = (await client.get(f"/fhir/Observation/{shown['id']}")).json()
        assert (now["status"], now["meta"]["versionId"]) == ("amended", "2")

    async def test_keeps_a_reference_that_leads_to_nothing_here(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        performer = [{"reference": "Practitioner/f005"}]

        shown = await stored(client, observation | {"performer": performer})

        assert shown["performer"] == performer

    async def test_of_an_unknown_patient_is_refused(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        subject = {"reference": f"Patient/{uuid4()}"}

        answer = await client.post("/fhir/Observation", json=observation | {"subject": subject})

        assert answer.status_code == 422
        assert issues_of(answer) == [("Observation.subject.reference", "unknown-reference")]

    async def test_finds_the_patient_by_an_identifier(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        number = {"system": "urn:example:mrn", "value": "48151"}
        body = {"full_name": "Jane Doe", "identifiers": [number]}
        patient = (await client.post("/patients", json=body)).json()

        shown = await stored(client, observation | {"subject": {"identifier": number}})

        everything = (await client.get(f"/patients/{patient['id']}/everything")).json()
        assert shown["id"] in json.dumps(everything)

    async def test_records_its_event(
        self,
        client: httpx.AsyncClient,
        observation: dict[str, Any],
        patient: dict[str, Any],
        recorded: Recorded,
    ) -> None:
        before = len(await recorded())

        shown = await stored(client, observation)

        (event,) = (await recorded())[before:]
        assert (event["event_type"], event["access"]) == ("resource.created", False)
        assert event["patient_ids"] == [patient["id"]]
        assert shown["id"] in json.dumps(event)

    async def test_with_a_key_runs_once(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        headers = {"Idempotency-Key": "k"}
        first = await client.post("/fhir/Observation", json=observation, headers=headers)
        changed = first.json() | {"status": "amended"}
        await client.put(f"/fhir/Observation/{first.json()['id']}", json=changed)

        again = await client.post("/fhir/Observation", json=observation, headers=headers)

        assert (again.status_code, again.json()) == (201, first.json())
        assert again.headers["idempotency-replayed"] == "true"
        assert again.headers["location"] == first.headers["location"]

    async def test_of_a_type_that_is_no_part_of_a_chart_is_not_found(
        self, client: httpx.AsyncClient
    ) -> None:
        for type_ in ("Bundle", "Nothing"):
            answer = await client.post(f"/fhir/{type_}", json={"resourceType": type_})

            assert answer.status_code == 404
            assert answer.json()["resourceType"] == "OperationOutcome"


class TestARefusal:
    @pytest.mark.parametrize(
        ("change", "place", "rule"),
        [
            ({"status": None}, "Observation.status", "must-be-text"),
            ({"status": "done"}, "Observation.status", "must-be-one-of"),
            ({"code": {}}, "Observation.code", "at-least-one-field"),
            ({"valueString": "tall"}, "Observation.valueString", "one-type-of-choice"),
            ({"issued": "2020-02-30T00:00:00Z"}, "Observation.issued", "must-be-timestamp"),
            ({SECRET: 1}, "Observation", "unknown-field"),
            ({"note": [{SECRET: SECRET}]}, "Observation.note[0]", "unknown-field"),
            ({"effectiveDateTime": SECRET}, "Observation.effectiveDateTime", "must-be-timestamp"),
            ({"component": [{}]}, "Observation.component[0]", "at-least-one-field"),
            ({"category": []}, "Observation.category", "too-few-items"),
        ],
    )
    async def test_says_where_and_shows_nothing_that_was_sent(
        self,
        client: httpx.AsyncClient,
        observation: dict[str, Any],
        change: dict[str, Any],
        place: str,
        rule: str,
    ) -> None:
        answer = await client.post("/fhir/Observation", json=observation | change)

        assert answer.status_code == 422
        assert (place, rule) in issues_of(answer)
        assert SECRET not in answer.text

    async def test_names_what_is_missing(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        del observation["status"], observation["code"]

        answer = await client.post("/fhir/Observation", json=observation)

        assert issues_of(answer) == [
            ("Observation.status", "required"),
            ("Observation.code", "required"),
        ]

    async def test_of_another_type_than_the_address_names(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        answer = await client.post("/fhir/Condition", json=observation)

        assert issues_of(answer) == [("Condition.resourceType", "must-be-one-of")]

    @pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"resourceType":"Observation"'])
    async def test_of_what_is_no_resource(self, client: httpx.AsyncClient, text: str) -> None:
        headers = {"Content-Type": FHIR_JSON}
        answer = await client.post("/fhir/Observation", content=text, headers=headers)

        assert answer.status_code == 422
        assert answer.json()["resourceType"] == "OperationOutcome"

    async def test_of_xml_is_415_and_of_an_answer_in_xml_406(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        sent = await client.post(
            "/fhir/Observation",
            content="<Observation/>",
            headers={"Content-Type": "application/fhir+xml"},
        )
        wanted = await client.post(
            "/fhir/Observation", json=observation, headers={"Accept": "application/fhir+xml"}
        )

        assert (sent.status_code, wanted.status_code) == (415, 406)
        for answer in (sent, wanted):
            assert answer.json()["resourceType"] == "OperationOutcome"

    async def test_of_a_deletion_names_the_way(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        shown = await stored(client, observation)

        answer = await client.delete(f"/fhir/Observation/{shown['id']}")

        assert answer.status_code == 405
        assert "entered-in-error" in answer.text
        assert "PUT" in answer.headers["allow"]

    async def test_of_a_caller_without_the_scope_is_403(
        self,
        client: httpx.AsyncClient,
        observation: dict[str, Any],
        scoped: Callable[..., dict[str, str]],
    ) -> None:
        shown = await stored(client, observation)
        path = f"/fhir/Observation/{shown['id']}"

        created = await client.post(
            "/fhir/Observation", json=observation, headers=scoped("system/Observation.ru")
        )
        updated = await client.put(path, json=shown, headers=scoped("system/Observation.rc"))

        assert (created.status_code, updated.status_code) == (403, 403)


class TestARepair:
    @pytest.mark.parametrize(
        ("change", "expected", "place"),
        [
            ({"note": {"text": "x"}}, {"note": [{"text": "x"}]}, "note"),
            ({"note": ["x"]}, {"note": [{"text": "x"}]}, "note[0]"),
            ({"status": "Final"}, {"status": "final"}, "status"),
            ({"status": ["final"]}, {"status": "final"}, "status"),
            ({"code": "Height"}, {"code": {"text": "Height"}}, "code"),
            (
                {"valueQuantity": {"value": "8.10", "unit": "cm"}},
                {"valueQuantity": {"value": 8.10, "unit": "cm"}},
                "valueQuantity.value",
            ),
        ],
    )
    async def test_is_made_with_a_warning_that_says_what_was_changed(
        self,
        client: httpx.AsyncClient,
        observation: dict[str, Any],
        change: dict[str, Any],
        expected: dict[str, Any],
        place: str,
    ) -> None:
        body = observation | change

        answer = await client.post("/fhir/Observation", json=body)

        assert answer.status_code == 201, answer.text
        assert {name: answer.json()[name] for name in expected} == expected
        assert f"Observation.{place}: " in answer.headers["warning"]
        headers = {"Prefer": "return=OperationOutcome"}
        outcome = (await client.post("/fhir/Observation", json=body, headers=headers)).json()
        (issue,) = outcome["issue"]
        assert (issue["severity"], issue["expression"]) == ("warning", [f"Observation.{place}"])

    async def test_of_a_medication_request_makes_a_route_of_a_text(
        self, client: httpx.AsyncClient, patient: dict[str, Any]
    ) -> None:
        body = {
            "resourceType": "MedicationRequest",
            "status": "active",
            "intent": "order",
            "medicationCodeableConcept": "Aspirin",
            "subject": {"reference": f"Patient/{patient['id']}"},
            "dosageInstruction": [{"route": "oral", "text": "Twice a day"}],
        }

        shown = await stored(client, body)

        assert shown["dosageInstruction"][0]["route"] == {"text": "oral"}
        assert shown["medicationCodeableConcept"] == {"text": "Aspirin"}

    async def test_makes_a_coding_of_a_text_that_is_a_required_code(
        self, client: httpx.AsyncClient, patient: dict[str, Any]
    ) -> None:
        system = "http://terminology.hl7.org/CodeSystem/condition-clinical"
        body = fhir.condition(f"Patient/{patient['id']}", clinicalStatus="active")

        shown = await stored(client, body)

        assert shown["clinicalStatus"] == {"coding": [{"system": system, "code": "active"}]}

    async def test_is_none_where_a_required_code_is_another_one(
        self, client: httpx.AsyncClient, patient: dict[str, Any]
    ) -> None:
        body = fhir.condition(f"Patient/{patient['id']}", clinicalStatus="sometimes")

        answer = await client.post("/fhir/Condition", json=body)

        assert answer.status_code == 422
        assert issues_of(answer)[0][0].startswith("Condition.clinicalStatus")


class TestAnUpdate:
    async def test_replaces_the_resource_and_keeps_the_version_before(
        self, client: httpx.AsyncClient, observation: dict[str, Any], recorded: Recorded
    ) -> None:
        shown = await stored(client, observation)
        path = f"/fhir/Observation/{shown['id']}"
        before = len(await recorded())
        changed = {name: value for name, value in shown.items() if name != "note"}

        answer = await client.put(path, json=changed | {"status": "corrected"})

        assert (answer.status_code, answer.headers["etag"]) == (200, 'W/"2"')
        assert (answer.json()["status"], "note" in answer.json()) == ("corrected", False)
        assert (await client.get(f"{path}/_history/1")).json() == shown
        (event,) = [one for one in (await recorded())[before:] if not one["access"]]
        assert event["event_type"] == "resource.amended"

    async def test_with_what_it_is_already_makes_no_version(
        self, client: httpx.AsyncClient, observation: dict[str, Any], recorded: Recorded
    ) -> None:
        shown = await stored(client, observation)
        before = len(await recorded())

        answer = await client.put(f"/fhir/Observation/{shown['id']}", json=shown)

        assert (answer.status_code, answer.json()) == (200, shown)
        assert (await recorded())[before:] == []

    async def test_of_another_version_than_the_client_read_is_412(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        shown = await stored(client, observation)
        path = f"/fhir/Observation/{shown['id']}"
        changed = shown | {"status": "corrected"}
        if_first = {"If-Match": 'W/"1"'}

        first = await client.put(path, json=changed, headers=if_first)
        second = await client.put(path, json=shown | {"status": "amended"}, headers=if_first)

        assert (first.status_code, second.status_code) == (200, 412)
        assert second.json()["resourceType"] == "OperationOutcome"

    async def test_of_what_is_not_there_is_404(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        for id_ in (str(uuid4()), "example"):
            body = observation | {"id": id_}

            answer = await client.put(f"/fhir/Observation/{id_}", json=body)

            assert answer.status_code == 404

    async def test_needs_the_id_of_the_address(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        shown = await stored(client, observation)

        for body in (observation, shown | {"id": str(uuid4())}):
            answer = await client.put(f"/fhir/Observation/{shown['id']}", json=body)

            assert answer.status_code == 400

    async def test_with_a_key_runs_once(
        self, client: httpx.AsyncClient, observation: dict[str, Any]
    ) -> None:
        shown = await stored(client, observation)
        path, headers = f"/fhir/Observation/{shown['id']}", {"Idempotency-Key": "k"}
        changed = shown | {"status": "corrected"}
        first = await client.put(path, json=changed, headers=headers)
        await client.put(path, json=shown)

        again = await client.put(path, json=changed, headers=headers)

        assert again.headers["idempotency-replayed"] == "true"
        assert again.json() == first.json()
        assert (await client.get(path)).json()["meta"]["versionId"] == "3"

    async def test_of_an_imported_resource_changes_it(self, client: httpx.AsyncClient) -> None:
        imported = (await client.post("/imports/fhir-bundle", json=fhir.small())).json()
        ids = {one["type"]: one["id"] for one in imported["entries"]}
        path = f"/fhir/Observation/{ids['Observation']}"
        shown = (await client.get(path)).json()

        answer = await client.put(path, json=shown | {"status": "amended"})

        assert answer.status_code == 200, answer.text
        assert answer.json()["encounter"] == shown["encounter"]
        assert answer.headers["etag"] == 'W/"2"'
