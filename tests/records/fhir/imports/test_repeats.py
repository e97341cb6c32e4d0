from typing import Any

import pytest
from support import fhir
from support.databases import TestDatabase
from support.fhir import MRN, NPI, bundle, entry, extract, patient, practitioner, urn

from tests.records.fhir_bundles import Client
from tests.records.imports import body_of, imported, rows

LAB = {"resourceType": "Organization", "identifier": [{"system": "urn:x", "value": "L7"}]}
SEARCH = "identifier=urn:x|L7"


def lab(**more: Any) -> fhir.Resource:
    return LAB | {"name": "Lab Seven"} | more


def ward(of: str) -> fhir.Resource:
    return {"resourceType": "Location", "managingOrganization": {"reference": of}}


def collection(*entries: fhir.Resource) -> fhir.Resource:
    shown = [{name: one[name] for name in one if name != "request"} for one in entries]
    return bundle(*shown) | {"type": "collection"}


def relations(answer: dict[str, Any]) -> list[tuple[str, int | None, int | None]]:
    return [(one["outcome"], one["same_as"], one["superseded_by"]) for one in answer["entries"]]


@pytest.mark.parametrize("kind", ["transaction", "collection"])
async def test_equal_entries(client: Client, database: TestDatabase, kind: str):
    tag = {"tag": [{"code": "x"}]}
    entries = [
        entry(lab(id="a"), urn(1)),
        entry(ward(urn(1)), urn(3)),
        entry(lab(id="b", meta=tag), urn(2)),
        entry(ward(urn(2)), urn(4)),
    ]
    made = bundle(*entries) if kind == "transaction" else collection(*entries)

    first, again = [await imported(client, made) for _ in range(2)]
    found = await client.post("/fhir/Organization", json=lab(), headers={"If-None-Exist": SEARCH})

    assert relations(first) == [("unchanged", 2, None), *(("created", None, None),) * 3]
    assert again["unchanged"] == again["total"] == 4
    assert (found.status_code, found.json()["id"]) == (200, first["entries"][0]["id"])
    referring = [await body_of(database, first["entries"][index]["id"]) for index in (1, 3)]
    assert {one["managingOrganization"]["reference"] for one in referring} == {
        f"Organization/{found.json()['id']}"
    }
    assert (await rows(database))[2] == 3


async def test_equal_entries_with_one_full_url(client: Client, database: TestDatabase):
    """Equal entries with the same fullUrl are one resource: some converters derive the fullUrl from the content."""
    place = {"resourceType": "Location", "name": "Ward 3"}
    made = bundle(
        *[entry(lab(), urn(1), ifNoneExist=SEARCH) for _ in range(2)],
        *[entry(place, urn(n), ifNoneExist="identifier=urn:x|W3") for n in (3, 4)],
        *[entry(patient("1", id=f"p{n}"), urn(n)) for n in (5, 6)],
    )

    answer = await imported(client, made)

    assert [one["same_as"] for one in answer["entries"]] == [1, None, 3, None, 5, None]
    assert (await rows(database))[:3] == (1, 0, 3)


@pytest.mark.parametrize("kind", ["transaction", "collection"])
async def test_last_entry_with_an_identifier_wins(
    client: Client, database: TestDatabase, kind: str
):
    entries = [entry(lab(name=name), urn(n)) for n, name in enumerate("ABB")]
    made = bundle(*entries) if kind == "transaction" else collection(*entries)

    answer = await imported(client, made)

    assert relations(answer) == [
        ("unchanged", None, 2),
        ("unchanged", 2, None),
        ("created", None, None),
    ]
    assert {one["id"] for one in answer["entries"]} == {answer["entries"][2]["id"]}
    assert (await body_of(database, answer["entries"][0]["id"]))["name"] == "B"


async def test_conditional_create_does_not_replace(client: Client, database: TestDatabase):
    await imported(client, bundle(entry(lab(name="A"), urn(1))))
    update = entry(lab(name="B"), urn(2))
    creation = entry(lab(name="C"), urn(3), ifNoneExist=SEARCH)

    answer = await imported(client, bundle(update, creation))

    assert relations(answer) == [("updated", None, None), ("unchanged", None, 0)]
    assert (await body_of(database, answer["entries"][1]["id"]))["name"] == "B"


async def test_both_addresses_refer_to_the_resource(client: Client):
    server = "https://ehr.example/fhir"
    people = [practitioner() | {"id": id_} for id_ in ("1", "2")]
    first = await imported(client, extract("searchset", *people, server=server))
    other = people[0] | {"identifier": [{"system": NPI, "value": "301"}]}

    renumbered = await imported(client, extract("searchset", other, server=server))

    assert [one["same_as"] for one in first["entries"]] == [1, None]
    assert renumbered["entries"][0]["id"] == first["entries"][0]["id"]


async def test_equal_facts_with_two_ids(client: Client, database: TestDatabase):
    sample = [{"system": MRN, "value": "S1"}]
    facts = [fhir.condition(identifier=sample, id=f"c{n}") for n in (1, 2)]
    whom = entry(patient("1"), urn(1))

    await imported(client, bundle(whom, *(entry(fhir.condition(), urn(n)) for n in (2, 3))))
    await imported(client, collection(whom, *(entry(one) for one in facts)))

    assert (await rows(database))[2] == 5
