import json
from typing import Any

import pytest
from support import fhir
from support.fhir import entry, urn
from support.sources import REPOSITORY

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
    pages,
    resources,
)

LOINC, UCUM, VISITS = "http://loinc.org", "http://unitsofmeasure.org", "urn:example:visits"
WEIGHT, HEIGHT = "29463-7", "8302-2"
NUMBER = "48151"
DAYS = ("2024-01-10", "2024-03-05", "2024-02-20")
PROBLEM = {
    "resourceType": "Condition",
    "id": "c1",
    "subject": {"reference": urn(1)},
    "code": {"coding": [{"system": "urn:example:sct", "code": "38341003"}]},
    "recordedDate": "2019-05-04",
}
# Search conditions, and the number of matches among four observations: three weights and an undated height.
CONDITIONS = {
    f"code={WEIGHT}": 3,
    f"code={LOINC}|{WEIGHT}": 3,
    f"code=urn:other|{WEIGHT}": 0,
    f"code={LOINC}|": 4,
    f"code={WEIGHT},{HEIGHT}": 4,
    f"code:not={WEIGHT}": 1,
    f"code={WEIGHT},{HEIGHT}&status=preliminary": 1,
    "date=2024-03-05": 1,
    "date=2024-02": 1,
    "date=ge2024-02-20": 2,
    "date=gt2024-02-20": 1,
    "date=lt2024-02-20": 1,
    "date=ge2024-01-10&date=le2024-02-20": 2,
    f"date=ne2024-03-05&code={WEIGHT}": 2,
    "value-quantity=81": 1,
    f"value-quantity=gt80|{UCUM}|kg": 2,
    "value-quantity=80||kilograms": 1,
    "value-quantity=80||lb": 0,
    f"code={WEIGHT}&_pretty=true": 3,
    f"code={WEIGHT}&_sort=-date,_id": 3,
    "date:missing=true": 1,
    "date:missing=false": 3,
    "_lastUpdated=gt2020-01-01": 4,
    "_lastUpdated=lt2020-01-01": 0,
    "_lastUpdated:missing=false": 4,
    "_id:missing=true": 0,
    "encounter:identifier=V-7": 1,
    f"encounter:identifier={VISITS}|V-7,V-8&code={HEIGHT}": 1,
    "encounter:identifier=V-8": 0,
}
ORDERS = ("", "&_sort=-date", "&_sort=date", "&_sort=_lastUpdated", "&_sort=-_lastUpdated")
INCLUDES = "_include=Observation:patient&_include=Observation:encounter"
REFUSED = {
    "colour=red": "unknown-parameter",
    "code:above=1": "unknown-modifier",
    "date=ap2024": "unknown-prefix",
    "date=2024-13": "invalid-value",
    "_sort=code": "invalid-value",
    "_summary=short": "invalid-value",
    f"_summary=text&{INCLUDES}": "invalid-value",
    "_include=Patient:link": "invalid-value",
    "_revinclude=Provenance:agent.who": "invalid-value",
    "_count=many": "invalid-value",
    "_count=1&_count=2": "invalid-value",
}


def weight(day: str, value: float = 80) -> dict[str, Any]:
    measured = {"value": value, "unit": "kilograms", "system": UCUM, "code": "kg"}
    return fhir.observation(
        id=f"w-{day}",
        code={"coding": [{"system": LOINC, "code": WEIGHT}]},
        effectiveDateTime=day,
        _effectiveDateTime={"id": "day"},
        meta={"tag": [{"code": "own"}]},
        valueQuantity=measured,
    )


def bundle_of(*resources: dict[str, Any]) -> dict[str, Any]:
    everything = [fhir.patient(NUMBER), fhir.practitioner(), fhir.encounter(), *resources]
    return fhir.bundle(*(entry(one, urn(number)) for number, one in enumerate(everything, 1)))


async def imported(client: Client, *resources: dict[str, Any]) -> dict[str, str]:
    bundle = bundle_of(*resources)
    answer = await client.post("/imports/fhir-bundle", json=bundle)
    stored = answer.raise_for_status().json()["entries"]
    sources = [one["resource"]["id"] for one in bundle["entry"]]
    return {source: one["id"] for source, one in zip(sources, stored, strict=True)}


@pytest.fixture
async def chart(client: Client) -> dict[str, str]:
    weights = [weight(day, 80 + place) for place, day in enumerate(DAYS)]
    visit = {"reference": urn(3), "identifier": {"system": VISITS, "value": "V-7"}}
    height = fhir.observation(id="height", status="preliminary", encounter=visit)
    return await imported(client, *weights, height, PROBLEM)


def days(bundle: dict[str, Any]) -> list[str]:
    return [one["effectiveDateTime"] for one in resources(bundle, "match")]


class TestMatches:
    async def test_newest_first(self, client: Client, chart: Ids):
        query = f"Observation?patient={chart['p48151']}&code={WEIGHT}&_sort=-date&_count=20"
        bundle = await find(client, query)

        assert days(bundle) == sorted(DAYS, reverse=True)
        assert bundle["total"] == 3
        first = bundle["entry"][0]
        assert first["fullUrl"].endswith(f"/fhir/Observation/{first['resource']['id']}")
        assert first["resource"]["meta"]["versionId"] == "1"
        form = {"patient": NUMBER, "code": WEIGHT}
        answer = await client.post("/fhir/Observation/_search", data=form)
        assert days(answer.raise_for_status().json()) == sorted(DAYS, reverse=True)
        answer = await client.post("/fhir/Observation/_search", json=form)
        assert answer.status_code == 415

    async def test_conditions_are_combined(self, client: Client, chart: Ids):
        for condition, expected in CONDITIONS.items():
            for whose in ("", f"&patient={chart['p48151']}"):
                query = f"Observation?{condition}{whose}"
                assert len(ids_of(await find(client, query))) == expected, query
                counted = await find(client, f"{query}&_summary=count")
                assert (counted["total"], ids_of(counted)) == (expected, []), query

    async def test_references_by_any_identifier(self, client: Client, chart: Ids):
        id_, problem, visit = (chart[name] for name in ("p48151", "c1", "e1"))
        address = f"{str(client.base_url).rstrip('/')}/fhir/Patient/{id_}"
        queries = {
            f"Condition?{name}={named}": [problem]
            for name in ("patient", "subject")
            for named in (id_, f"Patient/{id_}", address, NUMBER)
        }
        queries |= {
            f"Condition?{name}={other}": []
            for name in ("patient", "subject")
            for other in ("nobody", f"Patient/{problem}")
        }
        queries |= {
            f"Condition?patient.identifier={NUMBER}": [problem],
            f"Condition?patient.identifier={fhir.MRN}|{NUMBER}": [problem],
            f"Condition?patient.identifier=urn:other|{NUMBER}": [],
            f"Condition?patient:identifier={fhir.MRN}|{NUMBER}": [problem],
            f"Condition?_id={chart['height']}": [],
        }
        for query, expected in queries.items():
            assert ids_of(await find(client, query)) == expected, query
        some = f"{chart['height']},{chart['w-2024-01-10']},nonsense"
        for query, number in {
            f"subject:Patient={id_}&_count=9": 4,
            f"encounter={visit}": 4,
            f"encounter=Encounter/{visit}": 4,
            f"_id={some}": 2,
        }.items():
            assert len(ids_of(await find(client, f"Observation?{query}"))) == number, query

    @pytest.mark.usefixtures("chart")
    async def test_ambiguous_patient(self, client: Client):
        other = {"full_name": "Twin", "identifiers": [{"system": "urn:two", "value": NUMBER}]}
        (await client.post("/patients", json=other)).raise_for_status()

        bundle = await find(client, f"Condition?patient={NUMBER}")

        (outcome,) = resources(bundle, "outcome")
        assert (len(bundle["entry"]), outcome["issue"][0]["code"]) == (1, "multiple-matches")

    async def test_shared_resources(self, client: Client, chart: Ids):
        for query in (f"identifier={fhir.NPI}|300", "family=hett", "name:contains=ttin"):
            assert ids_of(await find(client, f"Practitioner?{query}")) == [chart["d300"]], query
        assert ids_of(await find(client, "Practitioner?family:exact=hettinger")) == []

    async def test_last_import_with_all_digits(self, client: Client, chart: Ids):
        changed = weight("2024-01-10", 99)
        changed["code"]["coding"][0]["code"] = "999"
        text = json.dumps(bundle_of(changed)).replace('"value": 99,', '"value": 99.500,')
        headers = {"Content-Type": "application/json"}
        answer = await client.post("/imports/fhir-bundle", content=text, headers=headers)
        answer.raise_for_status()

        now = await client.get("/fhir/Observation?code=999")

        assert ids_of(now.json()) == [chart["w-2024-01-10"]]
        assert '"value":99.500' in now.text.replace(" ", "")
        assert len(ids_of(await find(client, f"Observation?code={WEIGHT}"))) == 2


class TestPages:
    async def test_contain_each_resource_once_in_order(self, client: Client, chart: Ids):
        for order in ORDERS:
            for query in (f"code={WEIGHT},{HEIGHT}", "status=final,preliminary"):
                listed = [
                    ids_of(page)
                    for page in await pages(client, f"Observation?{query}{order}&_count=1")
                ]

                found = [id_ for (id_,) in listed]
                assert len(found) == len({*found}) == 4, (order, query)
                if order in {"", "&_sort=-date"}:
                    assert found[-1] == chart["height"]

    async def test_urls_are_opaque_and_bound_to_caller_and_type(
        self, client: Client, chart: Ids, as_person: Headers
    ):
        bundle = await find(client, f"Observation?patient={NUMBER}&code={WEIGHT}&_count=1")
        path = f"/fhir/{following(bundle)}"

        for link in bundle["link"]:
            said = [part for part in (NUMBER, WEIGHT, chart["p48151"]) if part in link["url"]]
            assert said == []
        assert (await client.get(path)).status_code == 200
        refused = [
            await client.get(path, headers=as_person),
            await client.get(path.replace("Observation", "Condition")),
            await client.get(path[:-3]),
        ]
        assert [one.status_code for one in refused] == [400] * 3

    @pytest.mark.usefixtures("chart")
    async def test_size_limit_and_total(self, client: Client):
        assert len(ids_of(await find(client, "Observation?_count=5000"))) == 4
        for asked in ("_total=accurate", "_totalMethod=count"):
            bundle = await find(client, f"Observation?_count=2&{asked}")
            assert (bundle["total"], len(ids_of(bundle))) == (4, 2)
        assert "total" not in await find(client, "Observation?_count=2")
        counted = await find(client, "Observation?_count=0&_totalMethod=count")
        assert (counted["total"], ids_of(counted)) == (4, [])


class TestAnswers:
    @pytest.mark.usefixtures("chart")
    async def test_elements(self, client: Client):
        always = {"resourceType", "id", "meta", "status", "code"}
        for asked, more in {
            "status": "",
            "value": "valueQuantity",
            "value[x],effective": "valueQuantity effectiveDateTime _effectiveDateTime",
            "effectiveDateTime,colour": "effectiveDateTime _effectiveDateTime",
        }.items():
            bundle = await find(client, f"Observation?code={WEIGHT}&_elements={asked}")
            shown = resources(bundle, "match")[0]
            assert shown.keys() == always.union(more.split()), asked
            assert [tag["code"] for tag in shown["meta"]["tag"]] == ["own", "SUBSETTED"]

    @pytest.mark.usefixtures("chart")
    async def test_summaries(self, client: Client):
        text = {
            "status": "generated",
            "div": '<div xmlns="http://www.w3.org/1999/xhtml">Fine.</div>',
        }
        noted = {"text": text, "note": [{"text": "Standing."}], "encounter": {"reference": urn(3)}}
        await imported(client, weight("2025-01-01") | noted)
        query = f"/fhir/Observation?date=2025&{INCLUDES}"
        (whole,) = resources((await client.get(query)).json(), "match")
        assert whole.keys() > {"text", "note", "encounter", "valueQuantity"}
        required = {"resourceType", "id", "meta", "status", "code"}
        for summary, kept in {
            "false": whole.keys(),
            "data": whole.keys() - {"text"},
            "true": whole.keys() - {"text", "note"},
            "text": required | {"text"},
        }.items():
            asked = query.partition("&")[0] if summary == "text" else query
            bundle = (await client.get(f"{asked}&_summary={summary}")).json()
            (shown,) = resources(bundle, "match")
            assert shown.keys() == kept, summary
            parts = [
                "SUBSETTED" in [tag["code"] for tag in one["meta"].get("tag", ())]
                for mode in ("match", "include")
                for one in resources(bundle, mode)
            ]
            assert parts == [summary != "false"] * len(bundle["entry"]), summary

    async def test_part_of_a_resource_is_not_stored(self, client: Client, chart: Ids):
        """A client that changes a partial result and sends it back would delete elements."""
        for asked in ("_elements=subject", "_fields=subject", "_summary=true", "_summary=data"):
            path = f"/fhir/Observation/{chart['height']}"
            bundle = await find(client, f"Observation?_id={chart['height']}&{asked}")
            (part,) = resources(bundle, "match")
            before = (await client.get(path)).json()
            target = f"Observation/{chart['height']}"
            updates = [entry(part, urn(9), method="PUT", url=target)]

            for answer in (
                await client.put(path, json=part),
                await client.put("/fhir/Observation?identifier=urn:x|1", json=part),
                await client.post("/fhir", json=fhir.bundle(*updates)),
            ):
                assert answer.status_code == 422, answer.text
                assert answer.json()["issue"][0]["diagnostics"].startswith("partial-resource")
            for sent in bundle, part, fhir.bundle(*updates):
                refused = await client.post("/imports/fhir-bundle", json=sent)
                (error,) = refused.json()["errors"]
                tag = "/entry/0/resource/meta/tag/0"
                assert (error["pointer"], error["rule"]) == (tag, "partial-resource")
                skipped = await client.post("/imports/fhir-bundle?on_error=skip", json=sent)
                assert skipped.raise_for_status().json()["skipped"] == 1
            tags = [part["meta"]["tag"][0] | {"system": ["urn:example:list"]}]
            odd = {"resourceType": "Organization", "name": "Ward", "meta": {"tag": tags}}
            (await client.post("/imports/fhir-bundle", json=odd)).raise_for_status()
            assert (await client.get(path)).json() == before
        patch = [{"op": "replace", "path": "/status", "value": "final"}]
        headers = {"Content-Type": "application/json-patch+json"}
        (await client.patch(path, content=json.dumps(patch), headers=headers)).raise_for_status()

    async def test_includes(self, client: Client, chart: Ids, scoped: Scoped):
        bundle = await find(client, f"Observation?code={WEIGHT}&{INCLUDES}")
        headers = scoped("system/Observation.s system/Encounter.r")
        some = await find(client, f"Observation?code={WEIGHT}&{INCLUDES}", **headers)

        patient, visit = ("Patient", chart["p48151"]), ("Encounter", chart["e1"])
        for found, expected in ((bundle, [patient, visit]), (some, [visit])):
            included = resources(found, "include")
            assert [(one["resourceType"], one["id"]) for one in included] == expected
            assert len(ids_of(found)) == 3

    async def test_event_has_patients_without_values(
        self, client: Client, chart: Ids, recorded: Recorded
    ):
        await find(client, f"Observation?patient={NUMBER}&code={WEIGHT}")

        event = (await recorded())[-1]
        assert event["event_type"] == "resources.searched"
        assert event["access"]
        assert event["patient_ids"] == [chart["p48151"]]
        assert event["payload"]["data"]["criteria"] == ["code", "patient"]
        assert NUMBER not in json.dumps(event)


@pytest.mark.usefixtures("chart")
async def test_unsupported_parameters(client: Client):
    # The server does not support searches of this type.
    assert (await client.get("/fhir/Account")).status_code == 404
    for query, rule in REFUSED.items():
        refused = await client.get(f"/fhir/Observation?{query}")
        ignored = await find(client, f"Observation?{query}", Prefer="handling=lenient")

        assert refused.status_code == 400
        (issue,) = refused.json()["issue"]
        assert issue["details"]["coding"][0]["code"] == "invalid-search"
        assert issue["diagnostics"].startswith(rule)
        name = query.partition("=")[0]
        assert issue.get("expression") == (None if name == "colour" else [f"http.{name}"])
        assert ids_of(ignored)
        assert ignored["entry"][-1]["search"]["mode"] == "outcome"


async def test_too_many_conditions(client: Client, chart: Ids):
    """A search with too many conditions is rejected, because dropping conditions would return data of other
    patients.
    """
    ids, patient = "x," * 200, chart["p48151"]
    for query, named in (
        (f"Observation?patient={patient}&_id={ids}", ["http._id"]),
        (f"Observation?patient={patient}{'&code=1' * 50}", None),
        (f"Patient/{patient}/$everything?_type=Task{'&_pretty=true' * 50}", None),
    ):
        for headers in ({"Prefer": "handling=lenient"}, {}):
            answer = await client.get(f"/fhir/{query}", headers=headers)
            assert failure(answer) == (400, "invalid-search"), query
            (issue,) = answer.json()["issue"]
            assert issue["diagnostics"].startswith("too-many-values")
            assert issue.get("expression") == named


async def test_capability_statement_lists_parameters(client: Client):
    statement = (await client.get("/fhir/metadata")).json()
    page = " ".join((REPOSITORY / "docs/fhir.md").read_text("utf-8").split())
    listed = page.partition("These types are searched: ")[2].partition(". ")[0]
    searched = listed.replace(" (with `docstatus`, too)", "").split(", ")

    for resource in statement["rest"][0]["resource"]:
        codes = [one["code"] for one in resource["interaction"]]
        assert (resource["type"] in searched) == ("search-type" in codes)
        found = await client.get(f"/fhir/{resource['type']}?_count=0")
        assert found.status_code == (200 if "search-type" in codes else 404)
        asked = {
            one["name"]: "2020" if one["type"] == "date" else "1"
            for one in resource.get("searchParam", ())
        }
        if asked:
            path, count = f"/fhir/{resource['type']}", {"_count": "0"}
            answer = await client.get(path, params=asked | count)
            assert answer.status_code == 200, (resource["type"], answer.text)
            if resource["type"] in {"Patient", "Condition", "Task"}:
                including = [("_revinclude", one) for one in resource["searchRevInclude"]][:40]
                answer = await client.get(path, params=[*including, ("_count", "0")])
                assert answer.status_code == 200, answer.text
                for order in resource["documentation"].partition(": ")[2].rstrip(".").split(", "):
                    answer = await client.get(path, params={"_sort": order} | count)
                    assert answer.status_code == 200, (resource["type"], order)
