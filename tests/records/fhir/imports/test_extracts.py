from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase
from support.fhir import condition, encounter, extract, ndjson, observation, patient, practitioner

from records.fhir.imports import service
from tests.records.fhir_bundles import Client
from tests.records.imports import PATH, body_of, events, finished, ids, imported, rows

SERVER = "https://ehr.example/fhir"
OUTCOME: fhir.Resource = {"resourceType": "OperationOutcome", "id": "said", "issue": []}
ABOUT: fhir.Resource = {"resourceType": "Composition", "subject": {"reference": "Patient/p48151"}}
PERFORMER = {"performer": [{"reference": "Practitioner/d300"}]}
FINDING = observation("Patient/p48151", "Encounter/e1", id="o1", **PERFORMER)
VISIT = encounter("Patient/p48151", participant=[])
ASTHMA = condition("Patient/p48151", id="c1", encounter={"reference": "Encounter/e1"})
# Types of FHIR bundles, each with an additional entry and whether this entry is stored as a resource.
KINDS = {
    "searchset": ({"resource": OUTCOME, "search": {"mode": "outcome"}}, False),
    "document": ({"fullUrl": fhir.urn(7), "resource": ABOUT}, True),
}


async def post_lines(
    client: Client,
    *resources: fhir.Resource,
    source: str | None = SERVER,
    type_: str = "application/fhir+ndjson",
) -> httpx.Response:
    query = {} if source is None else {"source": source}
    headers = {"Content-Type": type_}
    return await client.post(PATH, params=query, content=ndjson(*resources), headers=headers)


async def stored(client: Client, *resources: fhir.Resource) -> dict[str, Any]:
    response = await post_lines(client, *resources)
    assert response.status_code == 200, response.text
    return response.json()


@pytest.mark.parametrize("kind", KINDS)
async def test_search_outcomes_are_skipped(client: Client, database: TestDatabase, kind: str):
    other, is_resource = KINDS[kind]
    made = extract(kind, FINDING, VISIT, ASTHMA, patient(), server=SERVER)
    made["entry"].insert(1, other)

    first = await imported(client, made)
    before, recorded = await rows(database), await events(database)
    again = await imported(client, fhir.shuffled(made, 1))
    place = f"/imports/{first['id']}"
    page = (await client.get(place, params={"limit": 2})).json()
    rest = (await client.get(place, params={"limit": 9, "cursor": page["next"]})).json()

    kept = [one["resource"]["resourceType"] for one in made["entry"] if is_resource or one != other]
    assert [entry["type"] for entry in first["entries"]] == kept
    assert [*page["entries"], *rest["entries"]] == first["entries"]
    assert (first["total"], first["created"]) == (len(kept), len(kept))
    assert (again["unchanged"], ids(again)) == (len(kept), ids(first))
    assert await rows(database) == before == (1, 1, len(kept), 0, 0, 0)
    assert await events(database) == recorded
    assert recorded["bundle.imported"] == recorded["patient.created"] == 1
    stored = await body_of(database, ids(first)["Observation"])
    assert stored["subject"]["reference"] == f"Patient/{ids(first)['Patient']}"
    assert stored["encounter"]["reference"] == f"Encounter/{ids(first)['Encounter']}"


async def test_identity_is_independent_of_the_kind(client: Client, database: TestDatabase):
    before = await imported(client, fhir.small())

    shown = await imported(client, extract("collection", patient(), server=SERVER))
    alone = await imported(client, patient())
    other = await imported(client, patient("7"))
    broken = await client.post(PATH, json=patient(birthDate="1988-13"))

    for answer in (shown, alone):
        assert (ids(answer)["Patient"], answer["unchanged"]) == (ids(before)["Patient"], 1)
    assert (other["created"], other["entries"][0]["index"]) == (1, 0)
    assert broken_rules(assert_problem(broken, 422, "invalid")) == {
        ("/entry/0/resource/birthDate", "must-be-date")
    }
    assert (await rows(database))[:3] == (2, 1, 6)


class TestLines:
    @pytest.mark.parametrize("changed", [None, "corrected"])
    async def test_edit_remains_if_only_a_reference_is_resolved(
        self, client: Client, changed: str | None
    ):
        first = ids(await stored(client, patient(), VISIT, FINDING))
        path = f"/fhir/Observation/{first['Observation']}"
        shown = (await client.get(path)).json()
        mistaken = await client.put(path, json=shown | {"status": "entered-in-error"})

        repeated = FINDING | {"status": changed or FINDING["status"]}
        await stored(client, practitioner(), repeated)

        assert mistaken.status_code == 200, mistaken.text
        now = (await client.get(path)).json()
        assert now["status"] == (changed or "entered-in-error")
        assert (now == mistaken.json()) is (changed is None)

    async def test_references_across_imports(self, client: Client, database: TestDatabase):
        whose = ids(await stored(client, patient()))["Patient"]
        alone = ids(await stored(client, FINDING))["Observation"]
        before = await body_of(database, alone)
        await imported(client, fhir.bundle(fhir.entry(patient(active=True), fhir.urn(1))))
        visit = ids(await stored(client, VISIT, practitioner()))
        again = await stored(client, ASTHMA, FINDING)
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

    async def test_uuids_do_not_require_a_source(self, client: Client, database: TestDatabase):
        whom, which = (str(uuid4()) for _ in range(2))
        person = patient(identifier=[], id=whom)
        finding = condition(f"urn:uuid:{whom}")
        made = fhir.bundle(
            fhir.entry(person, f"urn:uuid:{whom}"), fhir.entry(finding, f"urn:uuid:{which}")
        )
        before = ids(await imported(client, made))

        again = await post_lines(client, finding | {"id": which}, person, source=None)
        relative = condition(f"Patient/{whom}", id=which, code={"text": "Hay fever"})
        alone = (await post_lines(client, relative)).json()

        assert ids(again.json()) == before
        assert (alone["updated"], ids(alone)["Condition"]) == (1, before["Condition"])
        stored = await body_of(database, before["Condition"])
        assert stored["subject"]["reference"] == f"Patient/{before['Patient']}"

    async def test_identity_without_a_source(self, client: Client, database: TestDatabase):
        nameless = patient(identifier=[])
        finding = observation("Patient/p48151", "Encounter/e1")
        for type_ in ("application/fhir+ndjson", "application/ndjson", "application/x-ndjson"):
            answer = await post_lines(client, finding, finding, nameless, source=None, type_=type_)
            assert answer.status_code == 200, answer.text

        unknown = await post_lines(client, finding, source=None)

        assert (await rows(database))[:3] == (1, 0, 3)
        assert answer.json()["unchanged"] == 3
        stored = await body_of(database, ids(answer.json())["Observation"])
        assert stored["encounter"]["reference"] == "Encounter/e1"
        assert broken_rules(assert_problem(unknown, 422, "invalid")) == {
            ("/entry/0/resource/subject/reference", "unknown-reference")
        }

    async def test_invalid_line_rejects_the_file(self, offline: Client):
        lines = ndjson(patient()) + b'\n\n{"resourceType":"Patient"},"x":{}\r\n[]\n'
        ndjson_type, text = (
            {"Content-Type": type_} for type_ in ("application/fhir+ndjson", "text/plain")
        )

        broken = await offline.post(PATH, content=lines, headers=ndjson_type)
        nowhere = await post_lines(offline, patient(), source="ehr")
        wrong_type = await offline.post(PATH, content=ndjson(patient()), headers=text)

        assert broken_rules(assert_problem(broken, 422, "invalid")) == {
            ("/entry/1/resource", "valid-json"),
            ("/entry/2/resource", "must-be-object"),
        }
        assert assert_problem(nowhere, 422, "invalid")["errors"][0]["in"] == "query"
        assert wrong_type.status_code == 415

    async def test_large_file(
        self, client: Client, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(service, "MAX_ENTRIES_AT_ONCE", 11)
        findings = [FINDING | {"id": f"o{number}"} for number in range(10)]

        accepted = await post_lines(client, *findings, patient(), VISIT)
        assert accepted.status_code == 202, accepted.text
        found = await finished(client, accepted.headers["Location"])
        again = await stored(client, *findings, VISIT)

        assert (found["status"], found["created"]) == ("completed", 12)
        assert again["unchanged"] == 11
        assert (await rows(database))[:3] == (1, 1, 12)
