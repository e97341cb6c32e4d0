from typing import Any

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from records.panels import service

Answer = dict[str, Any]


@pytest.fixture
def reviewer(client: httpx.AsyncClient, as_person: dict[str, str]) -> httpx.AsyncClient:
    client.headers.update(as_person)
    return client


@pytest.fixture
def as_peer(keyring: Keyring) -> dict[str, str]:
    tokens = ServiceTokens("audit", keyring.service_key_file("audit"))
    return {"Authorization": f"Bearer {tokens.token_for('records')}"}


async def made(client: httpx.AsyncClient, **fields: Any) -> Answer:
    response = await client.post("/panels", json={"name": "Ward 3"} | fields)
    assert response.status_code == 201, response.text
    return response.json()


async def read(client: httpx.AsyncClient, panel: Answer) -> Answer:
    return (await client.get(f"/panels/{panel['id']}")).raise_for_status().json()


class TestAPanel:
    async def test_has_callers_groups_and_patients(self, reviewer: httpx.AsyncClient):
        panel = await made(
            reviewer, callers=["b", "a", "b"], groups=["ward-3"], patients=["P2", "P1", "P2"]
        )

        shown = await read(reviewer, panel)

        assert (shown["callers"], shown["groups"]) == (["a", "b"], ["ward-3"])
        assert shown["patients"] == ["P1", "P2"]
        assert (shown["version"], shown["changed_by"]) == (1, "dr-osei")

    async def test_has_a_name_of_its_own(self, reviewer: httpx.AsyncClient):
        await made(reviewer)
        other = await made(reviewer, name="Ward 4")

        assert_problem(
            await reviewer.post("/panels", json={"name": "Ward 3"}), 409, "panel-name-taken"
        )
        renamed = await reviewer.patch(f"/panels/{other['id']}", json={"name": "Ward 3"})
        assert_problem(renamed, 409, "panel-name-taken")

    async def test_changes_its_members(self, reviewer: httpx.AsyncClient):
        panel = await made(reviewer, patients=["P1", "P2"])
        path = f"/panels/{panel['id']}"

        await reviewer.patch(path, json={"add_patients": ["P3"], "remove_patients": ["P1", "P9"]})
        assert (await read(reviewer, panel))["patients"] == ["P2", "P3"]
        await reviewer.patch(path, json={"patients": ["P4", "P2"]})

        shown = await read(reviewer, panel)
        assert (shown["patients"], shown["version"]) == (["P2", "P4"], 3)

    async def test_gets_no_version_by_a_change_that_changes_nothing(
        self, reviewer: httpx.AsyncClient, recorded: Any
    ):
        panel = await made(reviewer, callers=["a"], patients=["P1"])
        before = await recorded()

        answer = await reviewer.patch(
            f"/panels/{panel['id']}", json={"callers": ["a"], "add_patients": ["P1"]}
        )

        assert answer.json()["version"] == 1
        assert await recorded() == before

    async def test_holds_10000_patients_and_no_more(
        self, reviewer: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ):
        assert service.MAX_PATIENTS == 10_000
        monkeypatch.setattr(service, "MAX_PATIENTS", 4)
        panel = await made(reviewer, callers=["a"], patients=["P1", "P2"])
        path = f"/panels/{panel['id']}"

        filled = await reviewer.patch(path, json={"add_patients": ["P3", "P4"]})
        assert filled.is_success
        added = await reviewer.patch(path, json={"add_patients": ["R"]})
        assert_problem(added, 422, "invalid")
        body = {"full_name": "Jane Doe", "panel": panel["id"]}
        registered = await reviewer.post("/patients", json=body)
        broken = broken_rules(assert_problem(registered, 422, "invalid"))
        assert ("/panel", "too-many-items") in broken
        assert len((await read(reviewer, panel))["patients"]) == 4

        withdrawn = await reviewer.patch(path, json={"callers": []})
        removed = await reviewer.patch(path, json={"remove_patients": ["P1"]})
        assert withdrawn.raise_for_status().json()["callers"] == []
        assert removed.raise_for_status().json()["version"] == 4

    async def test_is_gone_with_its_members_once_deleted(
        self, reviewer: httpx.AsyncClient, database: TestDatabase
    ):
        panel = await made(reviewer, callers=["a"], patients=["P1"])
        path = f"/panels/{panel['id']}"

        assert (await reviewer.delete(path)).status_code == 204

        assert_problem(await reviewer.get(path), 404, "panel-not-found")
        assert (await reviewer.get("/panels")).json()["panels"] == []
        assert await fetch(database.admin_dsn, "SELECT * FROM records.access_members") == []
        assert await fetch(database.admin_dsn, "SELECT * FROM records.access_callers") == []
        into = await reviewer.post("/patients", json={"full_name": "C", "panel": panel["id"]})
        assert_problem(into, 404, "panel-not-found")
        await made(reviewer)  # The name is free again.


class TestChangesForPeers:
    async def test_are_what_panels_have_now_and_what_they_lost(
        self, reviewer: httpx.AsyncClient, as_peer: dict[str, str]
    ):
        panel = await made(reviewer, callers=["a"], groups=["g"], patients=["P1", "P2"])
        await reviewer.patch(
            f"/panels/{panel['id']}", json={"remove_patients": ["P1"], "callers": []}
        )

        answer = (await reviewer.get("/internal/access/changes", headers=as_peer)).json()

        found = {
            change["member"] or change["principal"]: change["removed"]
            for change in answer["changes"]
        }
        assert found == {
            "P1": True,
            "P2": False,
            "caller:a": True,
            "group:g": False,
            "group:Ward 3": False,
        }
        numbers = [change["seq"] for change in answer["changes"]]
        assert numbers == sorted(numbers)
        assert not answer["more"]

    async def test_continue_after_a_number(
        self, reviewer: httpx.AsyncClient, as_peer: dict[str, str]
    ):
        await made(reviewer, patients=["P1", "P2", "P3"])
        seen: list[str] = []
        after, more = 0, True
        while more:
            page = (
                await reviewer.get(
                    "/internal/access/changes", params={"after": after, "limit": 2}, headers=as_peer
                )
            ).json()
            seen += [change["member"] for change in page["changes"] if change["member"]]
            after, more = page["changes"][-1]["seq"], page["more"]

        assert sorted(seen) == ["P1", "P2", "P3"]
