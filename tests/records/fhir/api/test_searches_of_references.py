"""Compares searches by referring resources, and orders of results, with a model that computes them."""

import random
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from support import fhir
from support.fhir import entry, urn

from records.fhir.api.search import includes
from tests.records.fhir_bundles import (
    Client,
    Scoped,
    failure,
    find,
    ids_of,
    pages,
    resources,
)

Resource = dict[str, Any]
TYPES = ("Patient", "Encounter", "Observation", "Condition", "Provenance")
DAYS = ("2024-01-10", "2024-02", "2024-02-20T10:00:00Z", "2023", "9999-12-31", "9999", None)
CODES = ("a", "b", "c")
DATES: Mapping[str, Callable[[Resource], str | None]] = {
    "Condition?_sort=onset-date": lambda one: one.get("onsetDateTime"),
    "Condition?_sort=abatement-date": lambda one: one.get("abatementDateTime"),
    "Condition?_sort=recorded-date": lambda one: (
        one.get("recordedDate") or one.get("onsetDateTime")
    ),
    "Patient?_sort=birthdate": lambda one: one.get("birthDate"),
    "Observation?_sort=date": lambda one: one.get("effectiveDateTime"),
    "Condition?_sort=_lastUpdated": lambda one: one["meta"]["lastUpdated"],
    "Encounter?_sort=_id": lambda _: None,
    "Patient?_sort=_id": lambda _: None,
    "Observation?code=a,b&_sort=_id": lambda _: None,
    "Condition?code=a,b&_sort=onset-date": lambda one: one.get("onsetDateTime"),
}


def bundle_of(rng: random.Random) -> list[Resource]:
    people = [
        fhir.patient(f"{4000 + number}", birthDate=f"19{60 + number % 3}-01-02")
        for number in range(4)
    ]
    entries = [entry(one, urn(number)) for number, one in enumerate(people)]
    for place in range(8):
        visit = fhir.encounter(urn(place % 3), id=f"v{place}")
        visit.pop("participant", None)
        entries.append(entry(visit, urn(100 + place)))
    for place in range(30):
        visit = rng.choice([None, *range(8)])
        whose = rng.randrange(3) if visit is None else visit % 3
        code = rng.choice(CODES)
        code = {"coding": [{"system": "urn:example:codes", "code": code}], "text": f"Of {code}"}
        shared = {"id": f"x{place}", "subject": {"reference": urn(whose)}, "code": code}
        if visit is not None:
            shared["encounter"] = {"reference": urn(100 + visit)}
        day, end = rng.choice(DAYS), rng.choice(DAYS)
        if place % 2:
            one = {"resourceType": "Observation", "status": rng.choice(("final", "preliminary"))}
            dates = {"effectiveDateTime": day}
        else:
            one = {"resourceType": "Condition"}
            dates = {"onsetDateTime": day, "abatementDateTime": end, "recordedDate": end}
            if end is None:  # Open at both ends: the last day of the year 9999 is endless.
                one["abatementPeriod"] = {"end": "9999-12-31"}
        given = {name: date for name, date in dates.items() if date}
        entries.append(entry(one | shared | given, urn(200 + place)))
    agent = [{"who": {"display": "Ward"}}]
    for place in range(6):
        target = [{"reference": urn(200 + rng.randrange(30))}]
        source = {"resourceType": "Provenance", "id": f"s{place}", "target": target}
        source |= {"recorded": "2024-01-01T00:00:00Z", "agent": agent}
        entries.append(entry(source, urn(300 + place)))
    return entries


@pytest.fixture
async def stored(client: Client) -> Mapping[str, list[Resource]]:
    answer = await client.post(
        "/imports/fhir-bundle", json=fhir.bundle(*bundle_of(random.Random(7)))
    )
    assert answer.is_success, answer.text[:1500]
    return {
        type_: resources(await find(client, f"{type_}?_count=1000"), "match") for type_ in TYPES
    }


def start_of(date: str | None) -> str:
    """Texts of dates of different precision compare like their first moments, with an added day."""
    return "" if date is None else (date if "T" in date else f"{date}-01-01"[:10])


async def test_orders(client: Client, stored: Mapping[str, list[Resource]]):
    codes = {"a", "b"}
    for query, date in DATES.items():
        type_, path = query.partition("?")[0], query.partition("_sort=")[0]
        key = query.partition("_sort=")[2]
        listed = [
            one
            for one in stored[type_]
            if "code=" not in path or one["code"]["coding"][0]["code"] in codes
        ]
        for is_falling in (True, False):
            sort = ("-" if is_falling else "") + key
            ties = [("", is_falling)]
            if key != "_id":
                ties += [(",_id", False), (",-_id", True)]
            for suffix, has_falling_ids in ties:
                expected = sorted(listed, key=lambda one: one["id"], reverse=has_falling_ids)
                expected.sort(key=lambda one: start_of(date(one)), reverse=is_falling)
                for count in (3, 1000):
                    asked = f"{path}_sort={sort}{suffix}&_count={count}"
                    found = [id_ for each in await pages(client, asked) for id_ in ids_of(each)]
                    assert found == [one["id"] for one in expected], asked


async def test_refused_orders(client: Client):
    for query in (
        "Observation?_sort=-date,code",
        "Observation?_sort=_id,date",
        "Observation?_sort=-date,_id,_id",
        "Observation?_sort=value-date",
        "Patient?_sort=name",
        "Task?_sort=_id",
        "DocumentReference?_sort=-date,_id",
    ):
        assert failure(await client.get(f"/fhir/{query}")) == (400, "invalid-search"), query


def referred(type_: str, one: Resource) -> str | None:
    element = "subject" if type_ == "Patient" else "encounter"
    reference = one.get(element, {}).get("reference", "")
    return reference.removeprefix(f"{type_}/") or None


INNER: Mapping[str, Callable[[Resource], bool]] = {
    **{
        f"code={code}": lambda one, code=code: one["code"]["coding"][0]["code"] == code
        for code in CODES
    },
    "code=a,b": lambda one: one["code"]["coding"][0]["code"] in {"a", "b"},
    "code:text=F A": lambda one: one["code"]["text"] == "Of a",
    "code:not=a": lambda one: one["code"]["coding"][0]["code"] != "a",
    "_lastUpdated=gt2020": lambda _: True,
    "_id=nothing": lambda _: False,
    "encounter:missing=true": lambda one: "encounter" not in one,
}


async def test_conditions_of_referring_resources(
    client: Client, stored: Mapping[str, list[Resource]]
):
    rng = random.Random(11)
    for outer, link in (("Patient", "patient"), ("Patient", "subject"), ("Encounter", "encounter")):
        everyone = {one["id"] for one in stored[outer]}
        some = min(everyone)
        for inner in ("Observation", "Condition"):
            for condition, meets in INNER.items():
                found = {referred(outer, one) for one in stored[inner] if meets(one)} - {None}
                other = rng.choice(sorted(INNER))
                also = {referred(outer, one) for one in stored["Condition"] if INNER[other](one)}
                asked = f"_has:{inner}:{link}:{condition}"
                for query, expected in {
                    asked: found,
                    f"{asked}&_has:Condition:{link}:{other}": found & also,
                    f"_id={some}&{asked}": found & {some},
                    f"{asked}&_sort=_id&_count=2": found,
                }.items():
                    listed = await pages(client, f"{outer}?{query}")
                    ids = [id_ for each in listed for id_ in ids_of(each)]
                    assert (len(ids), {*ids}) == (len(expected), expected), query
                counted = await find(client, f"{outer}?{asked}&_summary=count")
                assert counted["total"] == len(found), asked


async def test_resources_that_refer_to_results(
    client: Client, stored: Mapping[str, list[Resource]]
):
    def including(bundle: Resource) -> set[str]:
        return {one["id"] for one in resources(bundle, "include")}

    for type_, link in (("Patient", "patient"), ("Encounter", "encounter")):
        for query in (f"{type_}?_count=2", f"{type_}?_id={stored[type_][0]['id']}"):
            bundle = await find(client, f"{query}&_revinclude=Condition:{link}")
            expected = {
                one["id"] for one in stored["Condition"] if referred(type_, one) in ids_of(bundle)
            }
            assert including(bundle) == expected, query
    sources = {one["target"][0]["reference"]: one["id"] for one in stored["Provenance"]}
    assert sources
    both = (
        "_revinclude=Provenance:target&_revinclude=Observation:subject&_include=Condition:subject"
    )
    bundle = await find(client, f"Condition?_count=1000&{both}")
    expected = {
        one["id"]
        for one in stored["Provenance"]
        if one["target"][0]["reference"].startswith("Condition/")
    }
    owners = {referred("Patient", one) for one in stored["Condition"]}
    assert including(bundle) == expected | owners
    form = {"_has:Observation:patient:code": "a", "_revinclude": "Observation:patient"}
    posted = await client.post("/fhir/Patient/_search", data=form)
    query = "&".join(f"{name}={value}" for name, value in form.items())
    assert posted.json()["entry"] == (await find(client, f"Patient?{query}"))["entry"]


async def test_number_of_referring_resources_is_limited(
    client: Client, stored: Mapping[str, list[Resource]], monkeypatch: pytest.MonkeyPatch
):
    """One limit applies to all values together, and a repeated value counts once."""
    every, both = len(stored["Condition"]), "Condition:patient&_revinclude=Observation:patient"
    twice = "Condition:patient&_revinclude=Condition:patient"
    for limit, number, types, is_limited in (
        (("MAX_REFERRING", 2), 2, "Condition:patient", True),
        (("MAX_REFERRING", 2), 0, "Goal:patient", False),
        (("MAX_REFERRING", every), every, twice, False),
        (("MAX_REFERRING", every + 1), every + 1, both, True),
        (("PAGE_BYTES", 1), 1, both, True),
    ):
        monkeypatch.setattr(includes, "MAX_REFERRING", 1000)
        monkeypatch.setattr(includes, *limit)
        bundle = await find(client, f"Patient?_revinclude={types}")
        assert len(ids_of(bundle)) == len(stored["Patient"])
        assert len(resources(bundle, "include")) == number
        codes = [one["issue"][0]["code"] for one in resources(bundle, "outcome")]
        assert codes == ["incomplete"] * is_limited, limit


async def test_refused_references(client: Client):
    for query, rule in {
        "Patient?_has:Observation:patient": "reverse-reference",
        "Patient?_has:Observation:performer:code=1": "reverse-reference",
        "Patient?_has:Task:patient:status=1": "reverse-reference",
        "Patient?_has:Practitioner:patient:name=1": "reverse-reference",
        "Observation?_has:Provenance:target:agent=1": "reverse-reference",
        "Encounter?_has:Claim:encounter:status=active": "reverse-reference",
        "Patient?_has:Observation:patient:colour=1": "unknown-parameter",
        "Patient?_has:Observation:patient:patient=1": "unknown-parameter",
        "Patient?_has:Observation:patient:_has:Provenance:target:agent=1": "unknown-parameter",
        "Patient?_has:Observation:patient:code:above=1": "unknown-modifier",
        "Patient?_has:Observation:patient:date=ap2024": "unknown-prefix",
        "Patient?_has:Observation:patient:date=x": "invalid-value",
        "Patient?_has:Observation:patient:status:text=x": "unknown-modifier",
        "Patient?_revinclude=Observation:code": "invalid-value",
        "Patient?_revinclude=*": "invalid-value",
        "Patient?_revinclude=Observation:patient:Encounter": "invalid-value",
        "Organization?_revinclude=Encounter:service-provider": "invalid-value",
        "Patient?_revinclude:iterate=Observation:patient": "unknown-parameter",
        "Patient?_summary=text&_revinclude=Observation:patient": "invalid-value",
    }.items():
        refused = await client.get(f"/fhir/{query}")
        assert failure(refused) == (400, "invalid-search"), query
        (issue,) = refused.json()["issue"]
        assert issue["diagnostics"].startswith(rule), (query, issue)


async def test_logical_reference_to_an_encounter(client: Client):
    number = {"system": "urn:visits", "value": "V-1"}
    visit = fhir.encounter(urn(1), identifier=[number])
    visit.pop("participant")
    result = fhir.observation(urn(1)) | {"encounter": {"identifier": number}}
    first = fhir.bundle(entry(fhir.patient("1"), urn(1)), entry(visit, urn(2)))
    second = fhir.bundle(entry(fhir.patient("1"), urn(1)), entry(result, urn(3)))
    for made in (first, second):
        answer = await client.post("/imports/fhir-bundle", json=made)
        assert answer.is_success, answer.text
    (id_,) = ids_of(await find(client, "Encounter"))

    for query in (f"encounter={id_}", f"encounter=Encounter/{id_}&status=final"):
        assert len(ids_of(await find(client, f"Observation?{query}"))) == 1, query
    assert ids_of(await find(client, "Encounter?_has:Observation:encounter:status=final")) == [id_]
    referring = await find(client, "Encounter?_revinclude=Observation:encounter")
    assert len(resources(referring, "include")) == 1


async def test_includes_of_logical_references(client: Client):
    number, mrn = ({"system": system, "value": "1"} for system in ("urn:visits", fhir.MRN))
    whose = {"subject": {"identifier": mrn}}
    visit = fhir.encounter(urn(1), identifier=[number]) | whose
    visit.pop("participant")
    result = fhir.observation() | whose | {"encounter": {"identifier": number}}
    result |= {"performer": [{"type": "Patient", "identifier": {"value": "unknown"}}]}
    for entries in (
        [entry(fhir.patient("1"), urn(1)), entry(visit, urn(2))],
        [entry(result, urn(3))],
    ):
        answer = await client.post("/imports/fhir-bundle", json=fhir.bundle(*entries))
        assert answer.is_success, answer.text

    for query, types in {
        "Observation?_include=Observation:encounter": ["Encounter"],
        "Observation?_include=Observation:subject": ["Patient"],
        "Observation?_include=Observation:patient:Patient": ["Patient"],
        "Observation?_include=Observation:subject:Group": [],
        "Observation?_include=Observation:performer": [],
        "Encounter?_include=Encounter:patient": ["Patient"],
    }.items():
        included = resources(await find(client, query), "include")
        assert [one["resourceType"] for one in included] == types, query


async def test_scopes(client: Client, stored: Mapping[str, list[Resource]], scoped: Scoped):
    assert stored
    query = "/fhir/Patient?_has:Condition:patient:code=a"
    refused = await client.get(query, headers=scoped("system/Patient.rs system/Condition.r"))
    assert failure(refused) == (403, "scope-missing")
    found = await client.get(query, headers=scoped("system/Patient.s system/Condition.s"))
    assert ids_of(found.json())
    for scope, is_shown in (("system/Condition.r", True), ("system/Condition.s", False)):
        path = "Patient?_revinclude=Condition:patient"
        bundle = await find(client, path, **scoped(f"system/Patient.s {scope}"))
        assert bool(resources(bundle, "include")) is is_shown
