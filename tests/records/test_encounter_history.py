from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute

from chassis.http.paging import PAGE_BYTES
from records.encounters import service
from tests.records.pages import pages_of

Answer = dict[str, Any]
BY_AGENT = {"changed_by": "test-agent", "changed_by_kind": "agent", "reason": None}


@pytest.fixture
async def versions(client: httpx.AsyncClient, encounter: Answer) -> list[Answer]:
    path = f"/encounters/{encounter['id']}"
    read = [(await client.get(path)).json()]
    for number in range(4):
        await client.patch(path, json={"summary": f"Summary {number}."})
        read.append((await client.get(path)).json())
    return [version | BY_AGENT for version in read]


async def versions_of(client: httpx.AsyncClient, path: str) -> list[list[Answer]]:
    return [page["versions"] for page in await pages_of(client, path)]


class TestListEncounterVersions:
    async def test_pages_through_versions_while_more_are_made(
        self, client: httpx.AsyncClient, encounter: Answer, versions: list[Answer]
    ):
        path = f"/encounters/{encounter['id']}"
        following: str | None = f"{path}/history?limit=2"
        listed = []
        while following is not None:
            page = await client.get(following)
            listed += page.json()["versions"]
            following = page.links.get("next", {}).get("url")
            await client.patch(path, json={"summary": "Another."})

        assert listed == versions[::-1]

    async def test_ends_a_page_before_it_becomes_too_large(
        self,
        client: httpx.AsyncClient,
        encounter: Answer,
        versions: list[Answer],
        monkeypatch: pytest.MonkeyPatch,
    ):
        """A page ends before it exceeds PAGE_BYTES, but has at least one version."""
        path = f"/encounters/{encounter['id']}/history"
        for most, sizes in ((PAGE_BYTES, [5]), (40, [2, 2, 1]), (1, [1] * 5)):
            monkeypatch.setattr(service, "PAGE_BYTES", most)

            pages = await versions_of(client, path)

            assert [len(page) for page in pages] == sizes
            assert [version for page in pages for version in page] == versions[::-1]

    async def test_shows_who_made_each_version(
        self, client: httpx.AsyncClient, encounter: Answer, as_person: dict[str, str]
    ):
        path = f"/encounters/{encounter['id']}"
        await client.patch(path, json={"chief_complaint": "Wheezing"}, headers=as_person)
        await client.patch(path, json={"chief_complaint": "Cough"})

        ((*listed,),) = await versions_of(client, f"{path}/history")

        assert [(version["changed_by"], version["changed_by_kind"]) for version in listed] == [
            ("test-agent", "agent"),
            ("dr-osei", "person"),
            ("test-agent", "agent"),
        ]

    async def test_shows_the_patients_present_name_which_makes_no_version(
        self,
        client: httpx.AsyncClient,
        encounter: Answer,
        versions: list[Answer],
        database: TestDatabase,
    ):
        path = f"/encounters/{encounter['id']}"
        before = await client.get(path)
        await execute(database.admin_dsn, "UPDATE records.patients SET full_name = 'Bruce Lee'")

        after = await client.get(path)

        assert await versions_of(client, f"{path}/history") == [
            [version | {"patient_name": "Bruce Lee"} for version in versions[::-1]]
        ]
        assert after.json() == before.json() | {"patient_name": "Bruce Lee"}
        assert after.headers["ETag"] == before.headers["ETag"]


async def test_a_version_is_what_a_read_showed_then(
    client: httpx.AsyncClient, encounter: Answer, versions: list[Answer], recorded: Any
):
    path = f"/encounters/{encounter['id']}/history"
    numbers = range(1, 6)

    answers = [await client.get(f"{path}/{number}") for number in numbers]
    later = await client.get(f"{path}/6")

    assert [answer.json() for answer in answers] == versions
    assert [answer.headers["ETag"] for answer in answers] == [f'W/"{one}"' for one in numbers]
    assert_problem(later, 404, "encounter-version-not-found")
    read = [event["payload"]["resource_version"] for event in (await recorded())[-5:]]
    assert read == [*numbers]
