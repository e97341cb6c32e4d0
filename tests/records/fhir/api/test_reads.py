"""GET /fhir/{type}/{id}, its history and its versions."""

import json
from base64 import b64decode
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support import fhir
from support.fhir import entry, urn

pytestmark = pytest.mark.anyio
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
FHIR_JSON = "application/fhir+json"
NUMBERS = "urn:example:numbers"
MISSING = "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11"


async def imported(client: httpx.AsyncClient, *entries: dict[str, Any]) -> list[str]:
    """Return the ids of what a bundle of these entries became."""
    answer = await client.post("/imports/fhir-bundle", json=fhir.bundle(*entries))
    return [one["id"] for one in answer.raise_for_status().json()["entries"]]


def outcome_of(answer: httpx.Response) -> tuple[int, str, str]:
    """Return status, code and explanation of a failure."""
    assert answer.headers["content-type"] == FHIR_JSON, answer.text
    body = answer.json()
    assert body["resourceType"] == "OperationOutcome"
    (issue,) = body["issue"]
    return answer.status_code, issue["details"]["coding"][0]["code"], issue["diagnostics"]


@pytest.fixture
async def chart(client: httpx.AsyncClient) -> dict[str, str]:
    """Ids of an imported patient, encounter, observation and practitioner."""
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


class TestARead:
    async def test_of_an_imported_resource_shows_it_as_it_came_with_every_digit(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        answer = await client.get(f"/fhir/Observation/{chart['Observation']}")

        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == FHIR_JSON
        assert answer.headers["etag"] == 'W/"1"'
        assert answer.headers["last-modified"].endswith(" GMT")
        shown = answer.json()
        assert shown["id"] == chart["Observation"]
        assert shown["meta"]["versionId"] == "1"
        assert shown["subject"]["reference"] == f"Patient/{chart['Patient']}"
        assert '"value":8.100' in answer.text.replace(" ", "")

    @pytest.mark.parametrize("type_", ["Patient", "Encounter", "Practitioner"])
    async def test_shows_each_type(
        self, client: httpx.AsyncClient, chart: dict[str, str], type_: str
    ) -> None:
        answer = await client.get(f"/fhir/{type_}/{chart[type_]}")

        shown = answer.raise_for_status().json()
        assert (shown["resourceType"], shown["id"]) == (type_, chart[type_])
        assert shown["meta"]["versionId"] == "1"

    async def test_of_a_patient_shows_the_row_over_the_body_that_it_came_with(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        address = f"/fhir/Patient/{chart['Patient']}"
        before = (await client.get(address)).json()
        change = {"gender": "other", "date_of_birth": "1961-04-12"}
        await client.patch(f"/patients/{chart['Patient']}", json=change)

        answer = await client.get(address)

        assert answer.headers["etag"] == 'W/"2"'
        now = answer.json()
        assert (before["birthDate"], now["birthDate"]) == ("1961-04", "1961-04-12")
        assert now["gender"] == "other"
        assert now["name"] == before["name"]
        assert now["multipleBirthInteger"] == 2

    async def test_of_a_registered_patient_shows_the_row(self, client: httpx.AsyncClient) -> None:
        body = {
            "full_name": "Jane Doe",
            "date_of_birth": "1988-04-12",
            "identifiers": [{"system": NUMBERS, "value": "1", "type": "MR"}],
        }
        registered = (await client.post("/patients", json=body)).json()

        shown = (await client.get(f"/fhir/Patient/{registered['id']}")).json()

        assert shown["name"] == [{"use": "official", "text": "Jane Doe"}]
        assert shown["birthDate"] == "1988-04-12"
        assert [one["value"] for one in shown["identifier"]] == ["1"]

    async def test_of_an_encounter_shows_its_status_of_today(
        self, client: httpx.AsyncClient, encounter: dict[str, Any]
    ) -> None:
        id_ = encounter["encounter_id"]
        done = {"status": "finished"}
        await client.patch(f"/encounters/{id_}", json=done, headers={"If-Match": 'W/"1"'})

        shown = (await client.get(f"/fhir/Encounter/{id_}")).json()

        assert shown["status"] == "finished"
        assert shown["class"]["code"] == "AMB"
        assert shown["reasonCode"] == [{"text": "Dyspnoea"}]
        assert shown["subject"]["reference"] == f"Patient/{encounter['patient_id']}"

    @pytest.mark.parametrize("tag", ['W/"1"', '"1"', '"7", W/"1"', "*"])
    async def test_of_the_version_that_a_client_has_is_304(
        self, client: httpx.AsyncClient, chart: dict[str, str], tag: str
    ) -> None:
        answer = await client.get(
            f"/fhir/Patient/{chart['Patient']}", headers={"If-None-Match": tag}
        )

        assert (answer.status_code, answer.content) == (304, b"")
        assert answer.headers["etag"] == 'W/"1"'

    async def test_stores_an_event_with_the_patient_shown(
        self, client: httpx.AsyncClient, chart: dict[str, str], recorded: Recorded
    ) -> None:
        for type_, id_ in chart.items():
            await client.get(f"/fhir/{type_}/{id_}")
        await client.get(f"/fhir/Observation/{chart['Observation']}/_history")

        events = [one for one in await recorded() if one["access"]]

        assert [one["event_type"] for one in events] == ["resource.read"] * 4 + [
            "resource.history-read"
        ]
        patient = [chart["Patient"]]
        assert [one["patient_ids"] for one in events] == [patient, patient, patient, [], patient]
        assert events[2]["payload"]["resource"] == f"Observation/{chart['Observation']}"


class TestWhatIsKeptHere:
    async def test_a_task_shows_its_work_and_nothing_of_its_claim(
        self, client: httpx.AsyncClient, patient: dict[str, Any], as_person: dict[str, str]
    ) -> None:
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

    async def test_an_intake_record_shows_its_answers(
        self, client: httpx.AsyncClient, patient: dict[str, Any]
    ) -> None:
        body = {
            "patient_id": patient["id"],
            "age": 44,
            "symptoms": ["cough", "fever"],
            "urgency": "low",
        }
        record = (await client.post("/intake/store", json=body)).raise_for_status().json()
        path = f"/fhir/QuestionnaireResponse/{record['record_id']}"

        shown = (await client.get(path)).raise_for_status().json()

        assert (shown["status"], shown["id"]) == ("completed", str(record["record_id"]))
        assert shown["subject"] == {"reference": f"Patient/{patient['id']}"}
        assert {one["linkId"]: one["answer"] for one in shown["item"]} == {
            "age": [{"valueInteger": 44}],
            "symptoms": [{"valueString": "cough"}, {"valueString": "fever"}],
            "urgency": [{"valueCoding": {"display": "low"}}],
        }
        assert (await client.get(f"{path}/_history/1")).json() == shown
        assert (await client.get(f"{path}/_history")).json()["total"] == 1
        assert outcome_of(await client.get(f"{path}/_history/2"))[:2] == (404, "resource-not-found")

    async def test_a_summary_is_preliminary_until_a_person_accepts_it(
        self, client: httpx.AsyncClient, encounter: dict[str, Any], as_person: dict[str, str]
    ) -> None:
        id_ = encounter["encounter_id"]
        path = f"/fhir/DocumentReference/{id_}"
        missing = await client.get(path)
        span = {"document_id": str(UUID(int=7)), "version": 2, "start": 10, "end": 31}
        sources = [{"resource": "Observation/7"}, span]
        await client.patch(f"/encounters/{id_}", json={"summary": "Well.", "sources": sources})
        written = await client.get(path)
        accept = as_person | {"If-Match": 'W/"2"'}
        await client.post(f"/encounters/{id_}/summary/accept", headers=accept)

        accepted = await client.get(path)

        assert outcome_of(missing)[:2] == (404, "resource-not-found")
        assert (written.json()["docStatus"], written.headers["etag"]) == ("preliminary", 'W/"1"')
        assert (accepted.json()["docStatus"], accepted.headers["etag"]) == ("final", 'W/"2"')
        (content,) = accepted.json()["content"]
        assert b64decode(content["attachment"]["data"]) == b"Well."
        assert accepted.json()["context"] == {
            "encounter": [{"reference": f"Encounter/{id_}"}],
            "related": [
                {"reference": "Observation/7"},
                {
                    "type": "DocumentReference",
                    "identifier": {"system": "urn:chartroom:document", "value": str(UUID(int=7))},
                    "display": "version 2, characters 10 to 31",
                },
            ],
        }


class TestVersions:
    async def test_of_an_imported_patient_count_changes_of_the_row_and_of_the_body(
        self, client: httpx.AsyncClient
    ) -> None:
        one = fhir.patient("p1", gender="male")
        (id_,) = await imported(client, entry(one, urn(1)))
        await client.patch(f"/patients/{id_}", json={"gender": "other"})
        await imported(client, entry(one | {"multipleBirthInteger": 2}, urn(1)))
        address = f"/fhir/Patient/{id_}"

        now = await client.get(address)
        history = (await client.get(f"{address}/_history")).json()
        each = [(await client.get(f"{address}/_history/{one}")).json() for one in (1, 2, 3)]

        assert now.headers["etag"] == 'W/"3"'
        assert [one["gender"] for one in each] == ["male", "other", "other"]
        assert ["multipleBirthInteger" in one for one in each] == [False, False, True]
        assert each[-1] == now.json()
        assert (history["type"], history["total"]) == ("history", 3)
        assert [one["resource"] for one in history["entry"]] == each[::-1]
        assert [one["request"]["method"] for one in history["entry"]] == ["PUT", "PUT", "POST"]
        assert [one["response"]["etag"] for one in history["entry"]] == [
            f'W/"{version}"' for version in (3, 2, 1)
        ]

    async def test_are_listed_in_pages(self, client: httpx.AsyncClient) -> None:
        registered = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
        for gender in ("male", "female", "other"):
            await client.patch(f"/patients/{registered['id']}", json={"gender": gender})
        found: list[str] = []
        url: str | None = f"/fhir/Patient/{registered['id']}/_history?_count=3"
        while url is not None:
            page = (await client.get(url)).raise_for_status().json()
            found += [one["resource"]["meta"]["versionId"] for one in page["entry"]]
            links = {one["relation"]: one["url"] for one in page["link"]}
            url = links.get("next")

        assert found == ["4", "3", "2", "1"]

    @pytest.mark.parametrize("version", ["2", "0", "one", "01"])
    async def test_that_there_are_not_are_not_found(
        self, client: httpx.AsyncClient, chart: dict[str, str], version: str
    ) -> None:
        path = f"/fhir/Observation/{chart['Observation']}/_history/{version}"

        assert outcome_of(await client.get(path))[:2] == (404, "resource-not-found")


class TestFormats:
    @pytest.mark.parametrize(
        ("accept", "query", "media_type"),
        [
            ("*/*", "", FHIR_JSON),
            ("application/fhir+json", "", FHIR_JSON),
            ("application/json", "", "application/json"),
            ("application/fhir+xml;q=0.9, application/fhir+json", "", FHIR_JSON),
            ("application/json", "?_format=json", FHIR_JSON),
            ("application/fhir+xml", "?_format=application/fhir%2Bjson", FHIR_JSON),
            ("*/*", "?_format=application/json", "application/json"),
        ],
    )
    async def test_are_what_clients_ask_for(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, str],
        accept: str,
        query: str,
        media_type: str,
    ) -> None:
        answer = await client.get(
            f"/fhir/Patient/{chart['Patient']}{query}", headers={"Accept": accept}
        )

        assert (answer.status_code, answer.headers["content-type"]) == (200, media_type)

    @pytest.mark.parametrize(
        ("accept", "query"),
        [
            ("application/fhir+xml", ""),
            ("*/*", "?_format=xml"),
            ("text/turtle, application/fhir+json;q=0", ""),
        ],
    )
    async def test_but_json_are_refused(
        self, client: httpx.AsyncClient, chart: dict[str, str], accept: str, query: str
    ) -> None:
        for path in (f"Patient/{chart['Patient']}", "metadata"):
            answer = await client.get(f"/fhir/{path}{query}", headers={"Accept": accept})

            assert outcome_of(answer)[:2] == (406, "not-acceptable")


class TestFailures:
    @pytest.mark.parametrize(
        ("path", "code"),
        [
            (f"/fhir/Patient/{MISSING}", "resource-not-found"),
            ("/fhir/Observation/MRN-1", "resource-not-found"),
            (f"/fhir/Observation/{MISSING.upper()}", "resource-not-found"),
            (f"/fhir/Observation/{MISSING}/_history", "resource-not-found"),
            (f"/fhir/Nothing/{MISSING}", "not-found"),
            ("/fhir/Patient/1/2/3", "not-found"),
            ("/fhir/Patient/1/2/3/4", "not-found"),
        ],
    )
    async def test_of_unknown_addresses_are_outcomes(
        self, client: httpx.AsyncClient, path: str, code: str
    ) -> None:
        assert outcome_of(await client.get(path))[:2] == (404, code)

    @pytest.mark.parametrize(
        ("method", "path", "said"),
        [
            ("GET", "/fhir/Observation/$lastn", "no such operation"),
            ("GET", "/fhir/$export", "no such operation"),
            ("POST", "/fhir/Patient/$validate", "no such operation"),
            ("GET", f"/fhir/Encounter/{MISSING}/$summary", "no such operation"),
            ("GET", "/fhir/Observation/_history", "of one resource"),
            ("GET", "/fhir/_history", "of one resource"),
            ("GET", "/fhir/Basic?subject=1", "AllergyIntolerance, "),
            ("POST", "/fhir/Basic/_search", "AllergyIntolerance, "),
            ("POST", "/fhir/Subscription", "stream"),
            ("PUT", f"/fhir/Consent/{MISSING}", "panels"),
        ],
    )
    async def test_of_what_fhir_has_and_this_server_not_say_so(
        self, client: httpx.AsyncClient, method: str, path: str, said: str
    ) -> None:
        answer = await client.request(method, path)

        assert outcome_of(answer)[:2] == (404, "not-found")
        (issue,) = answer.json()["issue"]
        assert issue["code"] == "not-supported"
        assert said in issue["diagnostics"]

    async def test_are_none_of_addresses_with_a_slash_at_the_end(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        for path in ("/fhir/metadata/", f"/fhir/Patient/{chart['Patient']}/", "/fhir/Patient/"):
            assert (await client.get(path)).status_code == 200
        bundle = {"resourceType": "Bundle", "type": "batch", "entry": []}
        assert (await client.post("/fhir/", json=bundle)).status_code == 200

    async def test_of_a_resource_of_another_type_is_that_of_a_missing_one(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        for type_, other in (("Condition", "Observation"), ("Patient", "Encounter")):
            answer = await client.get(f"/fhir/{type_}/{chart[other]}")

            assert outcome_of(answer)[:2] == (404, "resource-not-found")

    async def test_of_deleting_say_what_to_do_instead(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        answer = await client.delete(f"/fhir/Patient/{chart['Patient']}")

        status, code, explanation = outcome_of(answer)
        assert (status, code) == (405, "method-not-allowed")
        assert "entered-in-error" in explanation
        assert answer.headers["allow"] == "GET, PUT"

    async def test_of_callers_are_outcomes(
        self,
        client: httpx.AsyncClient,
        chart: dict[str, str],
        scoped: Callable[..., dict[str, str]],
    ) -> None:
        path = f"/fhir/Observation/{chart['Observation']}"
        lacking = await client.get(path, headers=scoped("system/Patient.cruds system/*.s"))
        anonymous = await client.get(path, headers={"Authorization": ""})

        assert outcome_of(lacking)[:2] == (403, "scope-missing")
        assert "user/Observation.r" in lacking.headers["www-authenticate"]
        assert outcome_of(anonymous)[:2] == (401, "token-invalid")

    async def test_of_queries_name_the_parameter(
        self, client: httpx.AsyncClient, chart: dict[str, str]
    ) -> None:
        path = f"/fhir/Patient/{chart['Patient']}/_history?_count=0"

        answer = await client.get(path)

        assert outcome_of(answer)[:2] == (422, "invalid")
        assert answer.json()["issue"][0]["expression"] == ["http._count"]


class TestTheCapabilityStatement:
    async def test_needs_no_token(self, client: httpx.AsyncClient) -> None:
        del client.headers["Authorization"]

        statement = (await client.get("/fhir/metadata")).raise_for_status().json()

        assert statement["implementation"]["url"] == "http://localhost/fhir"

    async def test_lists_what_the_routes_read(self, client: httpx.AsyncClient) -> None:
        statement = (await client.get("/fhir/metadata")).raise_for_status().json()

        assert (statement["resourceType"], statement["fhirVersion"]) == (
            "CapabilityStatement",
            "4.0.1",
        )
        (rest,) = statement["rest"]
        types = {one["type"]: one for one in rest["resource"]}
        codes = [one["code"] for one in types["Observation"]["interaction"]]
        assert codes == ["read", "vread", "history-instance", "create", "update", "search-type"]
        for type_ in types:
            answer = await client.get(f"/fhir/{type_}/{uuid4()}")
            assert outcome_of(answer)[:2] == (404, "resource-not-found")
