"""POST /fhir/{type} with If-None-Exist, or the same as a query."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from support.wards import Ward

pytestmark = pytest.mark.anyio
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
SYSTEM = "urn:example:mrn"
PATIENT = {
    "resourceType": "Patient",
    "identifier": [{"system": SYSTEM, "value": "48151"}],
    "name": [{"family": "Ibáñez"}],
}
ORGANIZATION = {
    "resourceType": "Organization",
    "identifier": [{"system": SYSTEM, "value": "48151"}],
    "name": "Ward 3",
}
IF_NONE = {"If-None-Exist": f"identifier={SYSTEM}|48151"}


@pytest.mark.parametrize("resource", [PATIENT, ORGANIZATION], ids=["Patient", "Organization"])
class TestACondition:
    async def test_that_nothing_meets_creates_the_resource(
        self, client: httpx.AsyncClient, resource: dict[str, Any]
    ) -> None:
        answer = await client.post(
            f"/fhir/{resource['resourceType']}", json=resource, headers=IF_NONE
        )

        assert answer.status_code == 201, answer.text

    @pytest.mark.parametrize("way", ["header", "encoded", "typed", "query"])
    async def test_that_one_resource_meets_finds_it(
        self,
        *,
        client: httpx.AsyncClient,
        resource: dict[str, Any],
        way: str,
        recorded: Recorded,
    ) -> None:
        path = f"/fhir/{resource['resourceType']}"
        first = await client.post(path, json=resource)
        before = len(await recorded())
        headers = {
            "header": IF_NONE,
            "encoded": {"If-None-Exist": "identifier=urn%3Aexample%3Amrn%7C48151"},
            "typed": {"If-None-Exist": f"{path[6:]}?{IF_NONE['If-None-Exist']}"},
        }.get(way, {})
        query = {"identifier": f"{SYSTEM}|48151"} if way == "query" else {}

        answer = await client.post(path, json=resource, headers=headers, params=query)

        assert (answer.status_code, answer.json()) == (200, first.json())
        assert answer.headers["location"] == first.headers["location"]
        (event,) = (await recorded())[before:]
        assert event["event_type"] == "resource.read"

    async def test_is_met_once_by_requests_at_the_same_time(
        self, client: httpx.AsyncClient, resource: dict[str, Any]
    ) -> None:
        path = f"/fhir/{resource['resourceType']}"

        answers = await asyncio.gather(
            *(client.post(path, json=resource, headers=IF_NONE) for _ in range(5))
        )

        assert sorted(one.status_code for one in answers) == [200, 200, 200, 200, 201]
        assert len({one.json()["id"] for one in answers}) == 1

    async def test_shows_what_is_there_with_the_scope_only(
        self,
        client: httpx.AsyncClient,
        resource: dict[str, Any],
        scoped: Callable[..., dict[str, str]],
    ) -> None:
        type_ = resource["resourceType"]
        await client.post(f"/fhir/{type_}", json=resource)

        answer = await client.post(
            f"/fhir/{type_}", json=resource, headers=scoped(f"system/{type_}.c") | IF_NONE
        )

        assert (answer.status_code, answer.content) == (200, b"")


class TestAConditionThat:
    async def test_several_meet_is_412(self, client: httpx.AsyncClient) -> None:
        for _ in range(2):
            await client.post("/fhir/Organization", json=ORGANIZATION)

        answer = await client.post("/fhir/Organization", json=ORGANIZATION, headers=IF_NONE)

        assert answer.status_code == 412

    async def test_names_an_id_finds_the_resource(self, client: httpx.AsyncClient) -> None:
        first = (await client.post("/fhir/Organization", json=ORGANIZATION)).json()

        answer = await client.post(f"/fhir/Organization?_id={first['id']}", json=ORGANIZATION)

        assert (answer.status_code, answer.json()) == (200, first)

    @pytest.mark.parametrize("header", ["name=x", "identifier=", "identifier=a|1&name=x"])
    async def test_is_another_search_is_refused(
        self, client: httpx.AsyncClient, header: str
    ) -> None:
        answer = await client.post("/fhir/Patient", json=PATIENT, headers={"If-None-Exist": header})

        assert answer.status_code == 422

    async def test_a_patient_out_of_reach_meets_shows_nothing(self, ward: Ward) -> None:
        everyone = dict(ward.everyone)
        await ward.client.post("/fhir/Patient", json=PATIENT, headers=everyone)

        answer = await ward.client.post("/fhir/Patient", json=PATIENT, headers=IF_NONE)

        assert answer.status_code == 201
