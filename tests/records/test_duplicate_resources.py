import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest
from support import fhir
from support.databases import TestDatabase
from support.fhir import bundle, entry, extract, urn

from records.duplicate_resources import joined_by, main
from records.fhir.store.joins import Duplicates
from tests.records.fhir_bundles import Client, failure, find, ids_of
from tests.records.imports import body_of, ids, imported, rows

Command = Callable[..., Awaitable[str]]
SERVER = "https://ehr.example/fhir"
A, B, C, D = (UUID(int=n) for n in range(1, 5))


def lab(*numbers: str, **more: Any) -> fhir.Resource:
    identifiers = [{"system": "urn:x", "value": number} for number in numbers]
    return {"resourceType": "Organization", "identifier": identifiers, "name": "Lab Seven"} | more


def location(organization: str) -> fhir.Resource:
    return {"resourceType": "Location", "managingOrganization": {"reference": organization}}


@pytest.fixture
def command(
    database: TestDatabase, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    monkeypatch.setenv("RECORDS_MIGRATE_DATABASE_URL", database.migrate_dsn)

    async def run(*arguments: str) -> str:
        capsys.readouterr()
        assert await asyncio.to_thread(main, arguments) == 0
        return capsys.readouterr().out

    return run


@pytest.fixture
async def labs(client: Client) -> list[str]:
    """Store the same laboratory three times, the second time by an import; return the three ids."""
    second = extract("collection", lab("L7", id="2"), server=SERVER)
    first = await client.post("/fhir/Organization", json=lab("L8", "L7"))
    imported_id = ids(await imported(client, second))["Organization"]
    third = await client.post("/fhir/Organization", json=lab("L9", "L8"))
    return [first.json()["id"], imported_id, third.json()["id"]]


class TestCommand:
    async def test_list(self, client: Client, labs: list[str], command: Command):
        one, other, third = labs
        await client.post("/fhir/Practitioner", json=fhir.practitioner("L7"))

        listed = await command()

        assert listed.splitlines() == [
            f"Organization urn:x|L7: {one} {other}",
            f"Organization urn:x|L8: {one} {third}",
        ]
        assert await command("urn:x|L8") == f"Organization urn:x|L8: {one} {third}\n"
        assert await command("urn:y", "--join") == "No duplicates.\n0 resources joined.\n"
        assert (await client.get(f"/fhir/Organization/{other}")).json()["id"] == other

    @pytest.mark.parametrize("ending", [{"use": "old"}, {"period": {"end": "2020-05"}}])
    async def test_ended_identifiers(
        self, client: Client, command: Command, ending: dict[str, Any]
    ):
        for each in ({}, ending):
            number = {"system": "urn:x", "value": "L7"} | each
            (
                await client.post("/fhir/Organization", json=lab(identifier=[number]))
            ).raise_for_status()

        assert await command() == "No duplicates.\n"

    async def test_join_keeps_resources(
        self, client: Client, labs: list[str], command: Command, database: TestDatabase
    ):
        oldest, *others = labs
        before = await rows(database)

        first, again = [await command("--join") for _ in range(2)]

        assert first.endswith("2 resources joined.\n")
        assert again == "No duplicates.\n0 resources joined.\n"
        assert await rows(database) == before
        for other in others:
            shown = (await client.get(f"/fhir/Organization/{other}")).raise_for_status()
            assert shown.json()["id"] == oldest
            version = await client.get(f"/fhir/Organization/{other}/_history/1")
            assert version.raise_for_status().json()["id"] == other
        assert ids_of(await find(client, "Organization?identifier=urn:x|L7")) == [oldest]

    async def test_later_duplicates(self, client: Client, labs: list[str], command: Command):
        await command("urn:x|L8", "--join")

        later = await command("--join")

        assert later.endswith("1 resources joined.\n")
        shown = (await client.get(f"/fhir/Organization/{labs[1]}")).json()
        assert shown["id"] == labs[0]

    async def test_searches_by_reference(self, client: Client, labs: list[str], command: Command):
        stored = [
            (await client.post("/fhir/Location", json=location(f"Organization/{id_}"))).json()["id"]
            for id_ in labs
        ]

        await command("--join")

        for search in (*labs, *(f"Organization/{id_}" for id_ in labs)):
            found = await find(client, f"Location?organization={search}")
            assert sorted(ids_of(found)) == stored


class TestJoinedResources:
    @pytest.fixture
    async def labs(self, labs: list[str], command: Command) -> list[str]:
        await command("--join")
        return labs

    async def test_conditions(self, client: Client, labs: list[str]):
        for search in (
            *(f"identifier=urn:x|{number}" for number in ("L7", "L8", "L9", "L7,urn:x|L9")),
            *(f"_id={id_}" for id_ in labs),
        ):
            found = await client.post(
                "/fhir/Organization", json=lab("L7"), headers={"If-None-Exist": search}
            )
            assert (found.status_code, found.json()["id"]) == (200, labs[0]), search
        several = entry(lab("L7"), urn(1), ifNoneExist="identifier=urn:x|L7,urn:x|L9")
        assert ids(await imported(client, bundle(several)))["Organization"] == labs[0]

    async def test_searches(self, client: Client, labs: list[str]):
        for id_ in labs:
            for search in (
                f"_id={id_}",
                f"_id={id_}&name=lab",
                f"_id=0,{id_}",
                f"_id={id_}&_total=accurate",
            ):
                found = await find(client, f"Organization?{search}")
                assert (ids_of(found), found["total"]) == ([labs[0]], 1), search
            assert ids_of(await find(client, f"Organization?_id:not={id_}")) == []
            assert ids_of(await find(client, f"Location?_id={id_}")) == []

    async def test_references(self, client: Client, labs: list[str], database: TestDatabase):
        names = [
            *(f"Organization/{id_}" for id_ in labs),
            *("Organization?identifier=urn:x|L7", "Organization?identifier=urn:x|L9"),
            f"{SERVER}/Organization/2",
        ]
        places = [entry(location(name), urn(n)) for n, name in enumerate(names)]

        brought = [one["id"] for one in (await imported(client, bundle(*places)))["entries"]]
        for name in names[:-1]:
            written = await client.post("/fhir/Location", json=location(name))
            brought.append(written.raise_for_status().json()["id"])

        found = [(await body_of(database, id_))["managingOrganization"] for id_ in brought]
        assert found == [{"reference": f"Organization/{labs[0]}"}] * len(brought)

    async def test_writes(self, client: Client, labs: list[str]):
        renamed = lab("L7", id="2", name="Lab Nine")
        body = lab("L7", "L8", name="Lab Ten") | {"id": labs[2]}

        updated = await imported(client, extract("collection", renamed, server=SERVER))
        shown = (await client.get(f"/fhir/Organization/{labs[1]}")).json()
        put = await client.put(f"/fhir/Organization/{labs[2]}", json=body)
        other = await client.put(f"/fhir/Organization/{labs[1]}", json=body)

        assert (ids(updated)["Organization"], updated["updated"]) == (labs[0], 1)
        assert shown["name"] == "Lab Nine"
        assert (put.status_code, put.json()["id"], put.json()["name"]) == (200, labs[0], "Lab Ten")
        assert failure(other)[0] == 400


@pytest.mark.parametrize(
    ("groups", "joined", "changed"),
    [
        ([[A, B]], {}, {B: A}),
        ([[B, C], [A, C]], {}, {B: A, C: A}),
        ([[A, B]], {B: A}, {}),
        ([[A, C]], {D: C}, {C: A, D: A}),
    ],
)
async def test_oldest_resource_survives(
    groups: list[list[UUID]], joined: dict[UUID, UUID], changed: dict[UUID, UUID]
):
    found = [Duplicates("Organization", "urn:x", str(n), ids) for n, ids in enumerate(groups)]

    assert joined_by(found, joined) == changed
