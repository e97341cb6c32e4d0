"""POST /imports/fhir-bundle with other bundles than transactions, single resources and NDJSON."""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase
from support.fhir import condition, encounter, extract, ndjson, observation, patient, practitioner
from support.imports import PATH, body_of, events, finished, ids, imported, rows

pytestmark = pytest.mark.anyio

SERVER = "https://ehr.example/fhir"
OUTCOME: fhir.Resource = {"resourceType": "OperationOutcome", "id": "said", "issue": []}
PERFORMER = {"performer": [{"reference": "Practitioner/d300"}]}
FINDING = observation("Patient/p48151", "Encounter/e1", id="o1", **PERFORMER)
VISIT = encounter("Patient/p48151", participant=[])
ASTHMA = condition("Patient/p48151", id="c1", encounter={"reference": "Encounter/e1"})


async def sent(
    client: httpx.AsyncClient,
    *resources: fhir.Resource,
    source: str | None = SERVER,
    type_: str = "application/fhir+ndjson",
) -> httpx.Response:
    """Post resources as NDJSON."""
    query = {} if source is None else {"source": source}
    headers = {"Content-Type": type_}
    return await client.post(PATH, params=query, content=ndjson(*resources), headers=headers)


async def taken(client: httpx.AsyncClient, *resources: fhir.Resource) -> dict[str, Any]:
    response = await sent(client, *resources)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


class TestBundles:
    @pytest.mark.parametrize("kind", ["searchset", "collection", "document"])
    async def test_are_imported_once_without_what_is_said_about_the_search(
        self, client: httpx.AsyncClient, database: TestDatabase, kind: str
    ) -> None:
        made = extract(kind, FINDING, VISIT, ASTHMA, patient(), server=SERVER)
        if kind == "searchset":
            made["entry"].insert(1, {"resource": OUTCOME, "search": {"mode": "outcome"}})
        if kind == "document":
            about = {"resourceType": "Composition", "subject": {"reference": "Patient/p48151"}}
            made["entry"].insert(0, {"fullUrl": fhir.urn(7), "resource": about})

        first = await imported(client, made)
        before, recorded = await rows(database), await events(database)
        again = await imported(client, fhir.shuffled(made, 1))
        place = f"/imports/{first['id']}"
        page = (await client.get(place, params={"limit": 2})).json()
        other = (await client.get(place, params={"limit": 9, "cursor": page["next"]})).json()

        kept = [e["resource"]["resourceType"] for e in made["entry"] if "search" not in e]
        assert [entry["type"] for entry in first["entries"]] == kept
        assert [*page["entries"], *other["entries"]] == first["entries"]
        assert (first["total"], first["created"]) == (len(kept), len(kept))
        assert (again["unchanged"], ids(again)) == (len(kept), ids(first))
        assert await rows(database) == before == (1, 1, len(kept), 0, 0, 0)
        assert await events(database) == recorded
        assert recorded["bundle.imported"] == recorded["patient.created"] == 1
        stored = await body_of(database, ids(first)["Observation"])
        assert stored["subject"]["reference"] == f"Patient/{ids(first)['Patient']}"
        assert stored["encounter"]["reference"] == f"Encounter/{ids(first)['Encounter']}"

    async def test_are_known_as_what_a_transaction_brought(self, client: httpx.AsyncClient) -> None:
        before = await imported(client, fhir.small())

        shown = await imported(client, extract("searchset", patient(), server=SERVER))

        assert (ids(shown)["Patient"], shown["unchanged"]) == (ids(before)["Patient"], 1)


class TestSingleResource:
    async def test_is_imported_and_refused_as_an_entry(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        first = await imported(client, patient())
        again = await imported(client, patient())
        broken = await client.post(PATH, json=patient(birthDate="1988-13"))

        assert (first["created"], again["unchanged"], first["entries"][0]["index"]) == (1, 1, 0)
        assert broken_rules(assert_problem(broken, 422, "invalid")) == {
            ("/entry/0/resource/birthDate", "must-be-date")
        }
        assert (await rows(database))[:3] == (1, 0, 1)


class TestLines:
    async def test_of_one_server_find_each_other_in_several_imports(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        whose = ids(await taken(client, patient()))["Patient"]
        alone = ids(await taken(client, FINDING))["Observation"]
        before = await body_of(database, alone)
        # The same patient under another name of the resource.
        await imported(client, fhir.bundle(fhir.entry(patient(active=True), fhir.urn(1))))
        visit = ids(await taken(client, VISIT, practitioner()))
        again = await taken(client, ASTHMA, FINDING)
        after = await body_of(database, alone)

        assert before["subject"]["reference"] == f"Patient/{whose}"
        assert before["encounter"]["reference"] == f"{SERVER}/Encounter/e1"
        assert before["performer"] == [{"reference": f"{SERVER}/Practitioner/d300"}]
        assert after["encounter"]["reference"] == f"Encounter/{visit['Encounter']}"
        assert after["performer"] == [{"reference": f"Practitioner/{visit['Practitioner']}"}]
        assert (again["created"], again["updated"]) == (1, 1)
        everything = (await client.get(f"/patients/{whose}/everything")).json()["items"]
        assert {"Observation", "Condition"} <= {
            item["resource"]["type"] for item in everything if item["type"] == "resource"
        }

    async def test_with_ids_that_are_uuids_need_no_source(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        whom, which = (str(uuid4()) for _ in range(2))
        person = patient(identifier=[], id=whom)
        finding = condition(f"urn:uuid:{whom}")
        made = fhir.bundle(
            fhir.entry(person, f"urn:uuid:{whom}"), fhir.entry(finding, f"urn:uuid:{which}")
        )
        before = await imported(client, made)

        again = await sent(client, finding | {"id": which}, person, source=None)
        relative = condition(f"Patient/{whom}", id=which, code={"text": "Hay fever"})
        alone = await sent(client, relative)

        assert ids(again.json()) == ids(before)
        assert (alone.json()["updated"], ids(alone.json())["Condition"]) == (
            1,
            ids(before)["Condition"],
        )
        stored = await body_of(database, ids(before)["Condition"])
        assert stored["subject"]["reference"] == f"Patient/{ids(before)['Patient']}"

    async def test_without_a_source_are_known_by_what_they_say(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        nameless = patient(identifier=[])
        finding = observation("Patient/p48151", "Encounter/e1")
        for type_ in ("application/fhir+ndjson", "application/ndjson", "application/x-ndjson"):
            answer = await sent(client, finding, finding, nameless, source=None, type_=type_)
            assert answer.status_code == 200, answer.text

        unknown = await sent(client, finding, source=None)

        assert (await rows(database))[:3] == (1, 0, 3)
        assert answer.json()["unchanged"] == 3
        stored = await body_of(database, ids(answer.json())["Observation"])
        assert stored["encounter"]["reference"] == "Encounter/e1"
        assert broken_rules(assert_problem(unknown, 422, "invalid")) == {
            ("/entry/0/resource/subject/reference", "unknown-reference")
        }

    async def test_that_are_broken_refuse_all(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        headers = {"Content-Type": "application/fhir+ndjson"}
        lines = ndjson(patient()) + b'\n\n{"resourceType":"Patient"},"x":{}\r\n[]\n'

        broken = await client.post(PATH, content=lines, headers=headers)
        nowhere = await sent(client, patient(), source="ehr")
        wrong_type = await client.post(
            PATH, content=ndjson(patient()), headers={"Content-Type": "text/plain"}
        )

        assert broken_rules(assert_problem(broken, 422, "invalid")) == {
            ("/entry/1/resource", "valid-json"),
            ("/entry/2/resource", "must-be-object"),
        }
        assert assert_problem(nowhere, 422, "invalid")["errors"][0]["in"] == "query"
        assert wrong_type.status_code == 415
        assert await rows(database) == (0, 0, 0, 0, 0, 0)

    async def test_in_great_number_are_imported_by_the_worker(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        findings = [FINDING | {"id": f"o{number}"} for number in range(500)]
        people = [patient(), VISIT]

        accepted = await sent(client, *findings, *people)
        assert accepted.status_code == 202, accepted.text
        found = await finished(client, accepted.headers["Location"])
        again = await taken(client, *findings[:10], VISIT)

        assert (found["status"], found["created"]) == ("completed", 502)
        assert again["unchanged"] == 11
        assert (await rows(database))[:3] == (1, 1, 502)
