import asyncio
from typing import Any

import httpx
import pytest

from records.fhir.api.writes.submitted import condition_of_creation
from records.fhir.r4.search.conditions import Condition
from records.identifiers import IdentifierQuery
from tests.records.fhir_bundles import Client, Recorded, Scoped, failure
from tests.records.wards import Ward

NUMBER = {"identifier": [{"system": "urn:example:mrn", "value": "48151"}]}
PATIENT = {"resourceType": "Patient", "name": [{"family": "Ibáñez"}], **NUMBER}
ORGANIZATION = {"resourceType": "Organization", "name": "Ward 3", **NUMBER}
SEARCH = "identifier=urn:example:mrn|48151"
ENCODED = "identifier=urn%3Aexample%3Amrn%7C48151"
IF_NONE = {"If-None-Exist": SEARCH}


@pytest.mark.parametrize("resource", [PATIENT, ORGANIZATION], ids=["Patient", "Organization"])
class TestConditions:
    async def test_one_match_is_returned(
        self, client: Client, resource: dict[str, Any], recorded: Recorded, scoped: Scoped
    ):
        type_ = resource["resourceType"]
        path = f"/fhir/{type_}"
        first = await client.post(path, json=resource, headers=IF_NONE)
        assert first.status_code == 201, first.text
        before = len(await recorded())

        places = f"{type_}?", f"/{type_}?_format=json&", f"https://a.example/fhir/{type_}?"
        searches = SEARCH, ENCODED, *(place + ENCODED for place in places)
        answers = [
            await client.post(path, json=resource, headers={"If-None-Exist": search})
            for search in searches
        ]
        query = {"identifier": "urn:example:mrn|48151"}
        answers.append(await client.post(path, json=resource, params=query))
        events = [one["event_type"] for one in (await recorded())[before:]]
        creates = scoped(f"system/{type_}.c") | IF_NONE
        unseen = await client.post(path, json=resource, headers=creates)

        for answer in answers:
            assert (answer.status_code, answer.json()) == (200, first.json())
            assert answer.headers["location"] == first.headers["location"]
        assert events == ["resource.read"] * 6
        assert (unseen.status_code, unseen.content) == (200, b"")

    async def test_concurrent_requests_create_once(self, client: Client, resource: dict[str, Any]):
        path = f"/fhir/{resource['resourceType']}"

        answers = await asyncio.gather(
            *(client.post(path, json=resource, headers=IF_NONE) for _ in range(5))
        )

        assert sorted(one.status_code for one in answers) == [200, 200, 200, 200, 201]
        assert len({one.json()["id"] for one in answers}) == 1


async def test_several_matches_are_rejected(client: Client):
    path = "/fhir/Organization"
    first, _ = [(await client.post(path, json=ORGANIZATION)).json() for _ in range(2)]

    several = await client.post(path, json=ORGANIZATION, headers=IF_NONE)
    one = await client.post(f"{path}?_id={first['id']}", json=ORGANIZATION)

    assert several.status_code == 412
    assert (one.status_code, one.json()) == (200, first)


async def test_unsupported_conditions_are_rejected(client: Client):
    other = "http://localhost/fhir/Organization?identifier=a|1"
    for search in ("hobby=x", "identifier=", "identifier=a|1,", "identifier=a|1&_sort=name", other):
        headers = {"If-None-Exist": search}
        answer = await client.post("/fhir/Patient", json=PATIENT, headers=headers)
        assert answer.status_code == 422, search


def test_conditions_with_any_character():
    header = "identifier=http://a.example/?id|voilà".encode().decode("latin-1")

    found = condition_of_creation("Patient", header, None, None)

    assert found.condition == Condition((IdentifierQuery("http://a.example/?id", "voilà"),))


@pytest.mark.parametrize("type_", ["Patient", "Organization"])
async def test_conditions_with_alternatives(client: Client, type_: str):
    path = f"/fhir/{type_}"
    numbers = [{"system": "urn:example:mrn", "value": "1"}], [{"system": "urn:x", "value": "7,8"}]
    one, other = [
        (await client.post(path, json={"resourceType": type_, "identifier": number})).json()
        for number in numbers
    ]
    either = r"urn:example:mrn|1,urn:x|7\,8"

    async def created(**condition: Any) -> httpx.Response:
        return await client.post(path, json={"resourceType": type_}, **condition)

    for search, found in {
        "identifier=urn:example:mrn|0,urn:example:mrn|1": one,
        r"identifier=urn:x|0,urn:x|7\,8": other,
        f"_id={one['id']},{one['id']}": one,
        f"_id=x,{other['id']}": other,
    }.items():
        answer = await created(headers={"If-None-Exist": search})
        assert (answer.status_code, answer.json()) == (200, found), search
    for condition, place in (
        ({"headers": {"If-None-Exist": f"identifier={either}"}}, "http.if-none-exist"),
        ({"params": {"identifier": either}}, "http.identifier"),
        ({"params": {"_id": f"{one['id']},{other['id']}"}}, "http._id"),
    ):
        answer = await created(**condition)
        assert failure(answer) == (412, "several-resources-match"), condition
        assert answer.json()["issue"][0]["expression"] == [place]


async def test_reference_by_search(client: Client):
    first = (await client.post("/fhir/Organization", json=ORGANIZATION)).json()
    patient = (await client.post("/fhir/Patient", json=PATIENT)).json()
    reference = {"reference": f"Organization?{SEARCH}"}
    member = {"entity": {"reference": f"Patient?{SEARCH}"}}
    group = {"resourceType": "Group", "type": "person", "actual": True, "member": [member]}

    for type_, element in ("Organization", "partOf"), ("PractitionerRole", "organization"):
        resource = {"resourceType": type_, element: reference}
        shown = (await client.post(f"/fhir/{type_}", json=resource)).raise_for_status().json()
        assert shown[element] == {"reference": f"Organization/{first['id']}"}
    made = (await client.post("/fhir/Group", json=group)).raise_for_status().json()
    assert made["member"] == [{"entity": {"reference": f"Patient/{patient['id']}"}}]


async def test_match_out_of_reach_is_hidden(ward: Ward):
    await ward.client.post("/fhir/Patient", json=PATIENT, headers=ward.everyone)
    seen = {"identifier": [{"system": "urn:example:mrn", "value": "1"}], "resourceType": "Patient"}
    first = (await ward.client.post("/fhir/Patient", json=seen)).json()
    either = {"If-None-Exist": f"{SEARCH},urn:example:mrn|1"}

    found = await ward.client.post("/fhir/Patient", json=seen, headers=either)
    answer = await ward.client.post("/fhir/Patient", json=PATIENT, headers=IF_NONE)

    assert (found.status_code, found.json()["id"]) == (200, first["id"])
    assert answer.status_code == 201
