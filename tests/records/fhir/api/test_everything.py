import json
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from support import fhir
from support.databases import TestDatabase, execute
from support.fhir import entry, urn

from records.chart import patient_walk
from records.fhir.api.everything import service
from tests.records.fhir_bundles import (
    Client,
    Headers,
    Ids,
    Recorded,
    Scoped,
    failure,
    find,
    following,
    ids_of,
    imported,
    pages,
    resources,
)

NUMBER = "48151"
OLD = "UPDATE records.{table} SET updated_at = '2020-01-01' WHERE id = '{id}'"
NAMES = ("patient", "doctor", "visit", "february", "march", "undated", "other", "others", "clinic")
# By query of $everything: the names of resources that are omitted because they are outside the period. Undated
# resources are always listed.
LEFT_OUT = {
    "start=2024-03-31": "visit february",
    "end=2024-03-30": "march summary intake task",
    "end=2024-03-31": "summary intake task",
    "start=2024-02&end=2024-02": "visit march summary intake task",
    "start=2011-12-13&_pretty=true&_summary=false": "",
}
REFUSED = {
    "_type=Condition,Colour": "invalid-value",
    "_type=Colour": "invalid-value",
    "_since=yesterday": "invalid-value",
    "end=2024-13": "invalid-value",
    "_count=0": "invalid-value",
    "start=2024&start=2025": "invalid-value",
    "end=2024-02&start=2024-03": "invalid-value",
    "_summary=count": "invalid-value",
    "_sort=date": "unknown-parameter",
}


@pytest.fixture
async def chart(client: Client) -> Ids:
    """Import a patient with resources; return the ids by name. Another patient has a condition."""
    stored = await imported(
        client,
        entry(fhir.patient(NUMBER), urn(1)),
        entry(fhir.practitioner(), urn(2)),
        entry(fhir.encounter(serviceProvider={"reference": urn(9)}), urn(3)),
        entry(fhir.observation(effectiveDateTime="2024-02-20"), urn(4)),
        entry(fhir.observation(effectiveDateTime="2024-03-31T23:00:00Z"), urn(5)),
        entry(fhir.condition(), urn(6)),
        entry(fhir.patient("7", id="other"), urn(7)),
        entry(fhir.condition(urn(7)), urn(8)),
        entry({"resourceType": "Organization", "id": "o1", "name": "Clinic"}, urn(9)),
    )
    ids = dict(zip(NAMES, stored, strict=True))
    path, any_version = f"/encounters/{ids['visit']}", {"If-Match": "*"}
    summary = await client.patch(path, json={"summary": "Well."}, headers=any_version)
    summary.raise_for_status()
    submitted = {"patient_id": NUMBER, "age": 62, "symptoms": ["cough"], "urgency": "low"}
    answer = await client.post("/intake/store", json=submitted)
    ids["intake"] = str(answer.raise_for_status().json()["record_id"])
    task = {"kind": "follow_up", "patient_id": ids["patient"], "input": {"about": "Cough"}}
    ids["task"] = (await client.post("/tasks", json=task)).raise_for_status().json()["id"]
    return ids


def everything(patient: str, query: str = "") -> str:
    return f"Patient/{patient}/$everything{query}"


def listed(bundles: list[dict[str, Any]]) -> list[str]:
    return [id_ for bundle in bundles for id_ in ids_of(bundle)]


class TestEverything:
    async def test_patient_first_then_all_resources(self, client: Client, chart: Ids):
        bundle = await find(client, everything(chart["patient"]))

        found = resources(bundle, "match")
        types = [one["resourceType"] for one in found]
        assert types[:3] == ["Patient", "Encounter", "DocumentReference"]
        assert sorted(types[3:6]) == ["Condition", "Observation", "Observation"]
        assert types[6:] == ["QuestionnaireResponse", "Task"]
        assert found[0]["id"] == chart["patient"]
        for one in found:
            alone = await client.get(f"/fhir/{one['resourceType']}/{one['id']}")
            assert alone.json() == one
        assert following(bundle) == ""
        assert resources(bundle, "outcome") == []

    async def test_includes_referenced_shared_resources(
        self, client: Client, chart: Ids, scoped: Scoped, monkeypatch: pytest.MonkeyPatch
    ):
        bundle = await find(client, everything(chart["patient"]))
        # Included resources, such as a practitioner, need the `.r` scope of their type.
        other = scoped("system/Patient.r system/Encounter.s system/Practitioner.s")
        without = await find(client, everything(chart["patient"]), **other)
        monkeypatch.setattr(service, "MAX_INCLUDED", 1)
        cut = await find(client, everything(chart["patient"]))

        included = {(one["resourceType"], one["id"]) for one in resources(bundle, "include")}
        assert included == {("Practitioner", chart["doctor"]), ("Organization", chart["clinic"])}
        assert len(ids_of(without)) == 2
        assert resources(without, "include") == []
        assert len(resources(cut, "include")) == 1
        (outcome,) = resources(cut, "outcome")
        assert outcome["issue"][0]["code"] == "incomplete"

    async def test_pages_contain_each_resource_once(
        self, client: Client, chart: Ids, monkeypatch: pytest.MonkeyPatch
    ):
        expected = ids_of(await find(client, everything(chart["patient"])))

        for count in (1, 3, len(expected), 5000):
            found = await pages(client, everything(chart["patient"], f"?_count={count}"))
            assert [len(ids_of(page)) for page in found[:-1]] == [count] * (len(found) - 1)
            assert len(found) == -(-len(expected) // count)
            assert listed(found) == expected
        for limit in ("PAGE_BYTES", "MAX_READS"):
            monkeypatch.setattr(patient_walk, limit, 1)
            found = await pages(client, everything(chart["patient"]))
            assert len(found) > 1
            assert listed(found) == expected

    async def test_page_urls_are_opaque_and_bound_to_the_caller(
        self, client: Client, chart: Ids, as_person: Headers
    ):
        query = "?_count=1&_type=Patient,Observation&start=2024-02-01"
        bundle = await find(client, everything(chart["patient"], query))
        path = following(bundle)

        for link in bundle["link"]:
            assert "2024" not in urlsplit(link["url"]).query
        refused = [
            await client.get(f"/fhir/{path}", headers=as_person),
            await client.get(f"/fhir/{path.replace(chart['patient'], chart['other'])}"),
            await client.get(f"/fhir/Observation?{urlsplit(path).query}"),
        ]
        assert [one.status_code for one in refused] == [400] * 3
        found = [bundle, *await pages(client, path)]
        types = {one["resourceType"] for page in found for one in resources(page, "match")}
        assert types == {"Patient", "Observation"}

    async def test_filters_by_type_and_period(self, client: Client, chart: Ids):
        types = {"visit": "Encounter", "summary": "DocumentReference"}
        whole = resources(await find(client, everything(chart["patient"])), "match")
        for query, names in LEFT_OUT.items():
            found = await find(client, everything(chart["patient"], f"?{query}"))

            gone = {types.get(name) or chart[name] for name in names.split()}
            expected = [one for one in whole if not {one["id"], one["resourceType"]} & gone]
            assert resources(found, "match") == expected, query
        for query in ("?_type=Condition,Task", "?_type=Condition&_type=Task"):
            bundle = await find(client, everything(chart["patient"], query))
            assert ids_of(bundle) == [chart["undated"], chart["task"]]
            assert resources(bundle, "include", "outcome") == []

    @pytest.mark.usefixtures("app")
    async def test_filters_by_last_update(self, client: Client, chart: Ids, database: TestDatabase):
        expected = ids_of(await find(client, everything(chart["patient"])))
        for table in ("resources", "patients", "encounters"):
            trigger = f"ALTER TABLE records.{table} DISABLE TRIGGER ALL"
            await execute(database.admin_dsn, trigger)
        gone = [chart["february"], chart["patient"]]
        for table, id_ in (*(("resources", id_) for id_ in gone), ("patients", gone[1])):
            await execute(database.admin_dsn, OLD.format(table=table, id=id_))

        found = ids_of(await find(client, everything(chart["patient"], "?_since=2020-01-02")))
        since = "?_since=2020-01-01T01:00:00%2B01:00"
        all_ = ids_of(await find(client, everything(chart["patient"], since)))

        assert found == [id_ for id_ in expected if id_ not in gone]
        assert all_ == expected

    async def test_includes_merged_patients(
        self, client: Client, chart: Ids, as_person: Headers, recorded: Recorded
    ):
        merge = {"source": chart["other"], "source_version": 1, "reason": "Registered twice"}
        merge |= {"target": chart["patient"], "target_version": 1}
        answer = await client.post("/patients/merge", json=merge, headers=as_person)
        answer.raise_for_status()

        for name in ("patient", "other"):
            found = ids_of(await find(client, everything(chart[name])))
            assert found[:2] == [chart["patient"], chart["other"]]
            assert {chart["undated"], chart["others"], chart["intake"]} <= {*found}
        event = (await recorded())[-1]
        assert event["event_type"] == "patient.everything-read"
        assert event["access"]
        assert event["patient_ids"] == sorted([chart["patient"], chart["other"], NUMBER])
        assert event["payload"]["data"]["count"] == 12


async def test_scopes_limit_the_types(client: Client, chart: Ids, scoped: Scoped):
    headers = scoped("system/Patient.r system/Condition.s system/Task.r")

    bundle = await find(client, everything(chart["patient"]), **headers)
    some = await find(client, everything(chart["patient"], "?_type=Condition,Task"), **headers)
    path = f"/fhir/{everything(chart['patient'])}"
    refused = await client.get(path, headers=scoped("system/Patient.s system/Condition.rs"))

    assert ids_of(bundle) == [chart["patient"], chart["undated"]]
    for found, names in ((bundle, "Condition, Patient"), (some, "Task")):
        (outcome,) = resources(found, "outcome")
        (issue,) = outcome["issue"]
        assert issue["code"] == "suppressed"
        assert issue["diagnostics"].endswith(f": {names}.")
    assert refused.status_code == 403


class TestBodyParameters:
    async def test_equal_url_parameters(self, client: Client, chart: Ids):
        query = everything(chart["patient"])
        given = [
            {"name": "_type", "valueCode": "Observation"},
            {"name": "start", "valueDate": "2024-03-01"},
            {"name": "_since", "valueInstant": "2020-01-01T00:00:00Z"},
            {"name": "_count", "valueInteger": 10},
        ]
        body = json.dumps({"resourceType": "Parameters", "parameter": given})
        headers = {"Content-Type": "application/fhir+json"}
        expected = ids_of(await find(client, query))

        some = await client.post(f"/fhir/{query}", content=body, headers=headers)
        empty = await client.post(f"/fhir/{query}", json={"resourceType": "Parameters"})
        none = await client.post(f"/fhir/{query}?_count=2")

        assert ids_of(some.raise_for_status().json()) == [chart["march"]]
        assert ids_of(empty.raise_for_status().json()) == expected
        first = none.raise_for_status().json()
        assert listed([first, *await pages(client, following(first))]) == expected

    async def test_invalid_bodies_are_rejected(self, client: Client):
        for parameter, status in (
            ({"name": "_sort", "valueCode": "date"}, 400),
            ({"name": "_count", "valueInteger": 0}, 400),
            ({"name": "_type"}, 422),
            ({"name": "_type", "valueCode": "Task", "valueInteger": 1}, 422),
            ({"name": "_type", "valueBoolean": True}, 422),
        ):
            body = {"resourceType": "Parameters", "parameter": [parameter]}
            answer = await client.post(f"/fhir/{everything(str(uuid4()))}", json=body)
            assert failure(answer)[0] == status, parameter


class TestRejectedParameters:
    async def test_ignored_for_lenient_clients(self, client: Client, chart: Ids):
        for query, rule in REFUSED.items():
            asked = everything(chart["patient"], f"?{query}")
            refused = await client.get(f"/fhir/{asked}")
            ignored = await find(client, asked, Prefer="handling=lenient")

            assert refused.status_code == 400
            (issue,) = refused.json()["issue"]
            assert issue["diagnostics"].startswith(rule)
            (outcome,) = resources(ignored, "outcome")
            for one in (issue, outcome["issue"][0]):
                assert one["expression"] == [f"http.{query.partition('=')[0]}"]
            assert (ids_of(ignored) == []) is (query == "_type=Colour")

    async def test_unknown_parameters_are_omitted_from_links(self, client: Client, chart: Ids):
        for query in (
            everything(chart["patient"], "?_count=5&_sort=-date&_total=none"),
            "Patient?gender=male&_count=5&_since=2024",
        ):
            bundle = await find(client, query, Prefer="handling=lenient")

            (shown,) = [one["url"] for one in bundle["link"] if one["relation"] == "self"]
            assert urlsplit(shown).query == "_count=5"
