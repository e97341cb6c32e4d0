"""/panels, and the changes of members for peers."""

from typing import Any

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch

from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens

pytestmark = pytest.mark.anyio
Answer = dict[str, Any]
FILL = """
INSERT INTO records.access_members (panel, ref)
SELECT (SELECT max(number) FROM records.panels), 'Q' || n FROM generate_series(1, 10000) AS n
"""
# As versions without a limit of registrations could.
OVERFILL = FILL.replace("10000", "10005")


@pytest.fixture
def reviewer(client: httpx.AsyncClient, as_person: dict[str, str]) -> httpx.AsyncClient:
    """A client that calls as a person."""
    client.headers.update(as_person)
    return client


@pytest.fixture
def as_peer(keyring: Keyring) -> dict[str, str]:
    tokens = ServiceTokens("audit", keyring.service_key_file("audit"))
    return {"Authorization": f"Bearer {tokens.token_for('records')}"}


async def made(client: httpx.AsyncClient, **fields: Any) -> Answer:
    response = await client.post("/panels", json={"name": "Ward 3"} | fields)
    assert response.status_code == 201, response.text
    answer: Answer = response.json()
    return answer


async def read(client: httpx.AsyncClient, panel: Answer) -> Answer:
    answer: Answer = (await client.get(f"/panels/{panel['id']}")).raise_for_status().json()
    return answer


async def events(database: TestDatabase) -> list[str]:
    rows = await fetch(database.admin_dsn, "SELECT event FROM records.outbox ORDER BY position")
    return [bytes(row["event"]).decode() for row in rows]


class TestAPanel:
    async def test_has_callers_groups_and_patients(self, reviewer: httpx.AsyncClient) -> None:
        panel = await made(
            reviewer, callers=["b", "a", "b"], groups=["ward-3"], patients=["P2", "P1", "P2"]
        )

        shown = await read(reviewer, panel)

        assert (shown["callers"], shown["groups"]) == (["a", "b"], ["ward-3"])
        assert shown["patients"] == ["P1", "P2"]
        assert (shown["version"], shown["changed_by"]) == (1, "dr-osei")

    async def test_is_made_once_with_an_idempotency_key(self, reviewer: httpx.AsyncClient) -> None:
        headers = {"Idempotency-Key": "k"}

        answers = [
            await reviewer.post("/panels", json={"name": "Ward 3"}, headers=headers)
            for _ in range(2)
        ]

        assert answers[0].json() == answers[1].json()
        assert [answer.status_code for answer in answers] == [201, 201]

    async def test_has_a_name_of_its_own(self, reviewer: httpx.AsyncClient) -> None:
        await made(reviewer)
        other = await made(reviewer, name="Ward 4")

        assert_problem(
            await reviewer.post("/panels", json={"name": "Ward 3"}), 409, "panel-name-taken"
        )
        renamed = await reviewer.patch(f"/panels/{other['id']}", json={"name": "Ward 3"})
        assert_problem(renamed, 409, "panel-name-taken")

    async def test_changes_its_members(self, reviewer: httpx.AsyncClient) -> None:
        panel = await made(reviewer, patients=["P1", "P2"])
        path = f"/panels/{panel['id']}"

        await reviewer.patch(path, json={"add_patients": ["P3"], "remove_patients": ["P1", "P9"]})
        assert (await read(reviewer, panel))["patients"] == ["P2", "P3"]
        await reviewer.patch(path, json={"patients": ["P4", "P2"]})

        shown = await read(reviewer, panel)
        assert (shown["patients"], shown["version"]) == (["P2", "P4"], 3)

    async def test_gets_no_version_by_a_change_that_changes_nothing(
        self, reviewer: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        panel = await made(reviewer, callers=["a"], patients=["P1"])
        before = await events(database)

        answer = await reviewer.patch(
            f"/panels/{panel['id']}", json={"callers": ["a"], "add_patients": ["P1"]}
        )

        assert answer.json()["version"] == 1
        assert await events(database) == before

    async def test_is_changed_from_the_version_that_was_read(
        self, reviewer: httpx.AsyncClient
    ) -> None:
        panel = await made(reviewer)
        change = {"json": {"callers": ["a"]}, "headers": {"If-Match": 'W/"7"'}}

        answer = await reviewer.patch(f"/panels/{panel['id']}", **change)

        assert_problem(answer, 412, "version-mismatch")

    async def test_holds_10000_patients_and_no_more(self, reviewer: httpx.AsyncClient) -> None:
        panel = await made(reviewer, patients=[f"P{number}" for number in range(5_000)])
        path = f"/panels/{panel['id']}"
        more = [f"Q{number}" for number in range(5_000)]

        (await reviewer.patch(path, json={"add_patients": more})).raise_for_status()

        assert_problem(await reviewer.patch(path, json={"add_patients": ["R"]}), 422, "invalid")
        assert len((await read(reviewer, panel))["patients"]) == 10_000

    async def test_that_is_full_still_takes_other_changes(
        self, reviewer: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        panel = await made(reviewer, callers=["a"], patients=["P1"])
        await execute(database.admin_dsn, OVERFILL)
        path = f"/panels/{panel['id']}"

        withdrawn = await reviewer.patch(path, json={"callers": []})
        removed = await reviewer.patch(path, json={"remove_patients": ["P1"]})
        added = await reviewer.patch(path, json={"add_patients": ["P2"]})

        assert withdrawn.raise_for_status().json()["callers"] == []
        assert removed.raise_for_status().json()["version"] == 3
        assert_problem(added, 422, "invalid")

    async def test_that_is_full_takes_no_registered_patient(
        self, reviewer: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        panel = await made(reviewer)
        await execute(database.admin_dsn, FILL)
        body = {"full_name": "Jane Doe", "panel": panel["id"]}

        answer = await reviewer.post("/patients", json=body)

        assert ("/panel", "too-many-items") in broken_rules(assert_problem(answer, 422, "invalid"))
        assert len((await read(reviewer, panel))["patients"]) == 10_000

    async def test_is_gone_with_its_members_once_deleted(
        self, reviewer: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        panel = await made(reviewer, callers=["a"], patients=["P1"])
        path = f"/panels/{panel['id']}"

        assert (await reviewer.delete(path)).status_code == 204

        assert_problem(await reviewer.get(path), 404, "panel-not-found")
        assert (await reviewer.get("/panels")).json()["panels"] == []
        assert await fetch(database.admin_dsn, "SELECT * FROM records.access_members") == []
        assert await fetch(database.admin_dsn, "SELECT * FROM records.access_callers") == []
        await made(reviewer)  # Its name is free again.

    async def test_records_who_changed_whom(
        self, reviewer: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        panel = await made(reviewer, patients=["P1"])
        await reviewer.patch(f"/panels/{panel['id']}", json={"remove_patients": ["P1"]})
        await read(reviewer, panel)
        await reviewer.delete(f"/panels/{panel['id']}")

        stored = await events(database)
        kinds = ["panel.created", "panel.changed", "panel.read", "panel.deleted"]
        assert [kind in event for kind, event in zip(kinds, stored, strict=True)] == [True] * 4
        assert ["P1" in event for event in stored] == [True, True, False, False]


class TestOnlyAPerson:
    @pytest.mark.parametrize("method", ["POST", "PATCH", "DELETE"])
    async def test_changes_panels(
        self, reviewer: httpx.AsyncClient, keyring: Keyring, method: str
    ) -> None:
        panel = await made(reviewer)
        path = "/panels" if method == "POST" else f"/panels/{panel['id']}"
        body = None if method == "DELETE" else {"name": "Ward 4"}
        reviewer.headers["Authorization"] = f"Bearer {keyring.mint('triage-agent')}"

        assert_problem(await reviewer.request(method, path, json=body), 403, "person-required")

    async def test_changes_panels_with_the_level_of_the_system(
        self, reviewer: httpx.AsyncClient, keyring: Keyring
    ) -> None:
        token = keyring.mint("dr-osei", kind="person", scope="user/*.cruds")
        reviewer.headers["Authorization"] = f"Bearer {token}"

        answer = await reviewer.post("/panels", json={"name": "Ward 3"})

        assert_problem(answer, 403, "scope-missing")


class TestACallerWithALimitedLevel:
    async def test_sees_its_own_panels(self, reviewer: httpx.AsyncClient, keyring: Keyring) -> None:
        own = await made(reviewer, callers=["nurse"], patients=["P1"])
        by_group = await made(reviewer, name="Ward 4", groups=["ward-4"])
        other = await made(reviewer, name="Ward 5", callers=["doctor"])
        token = keyring.mint("nurse", scope="user/Group.rs", groups=["ward-4"])
        reviewer.headers["Authorization"] = f"Bearer {token}"

        shown = (await reviewer.get("/panels")).json()["panels"]

        assert [panel["id"] for panel in shown] == [own["id"], by_group["id"]]
        assert (await read(reviewer, own))["patients"] == ["P1"]
        assert_problem(await reviewer.get(f"/panels/{other['id']}"), 404, "panel-not-found")


class TestChangesForPeers:
    async def test_are_what_panels_have_now_and_what_they_lost(
        self, reviewer: httpx.AsyncClient, as_peer: dict[str, str]
    ) -> None:
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
    ) -> None:
        await made(reviewer, patients=["P1", "P2", "P3"])
        seen: list[str] = []
        after, more = 0, True
        while more:
            page = (
                await reviewer.get(
                    "/internal/access/changes",
                    params={"after": after, "limit": 2},
                    headers=as_peer,
                )
            ).json()
            seen += [change["member"] for change in page["changes"] if change["member"]]
            after, more = page["changes"][-1]["seq"], page["more"]

        assert sorted(seen) == ["P1", "P2", "P3"]

    async def test_are_for_peers_only(self, reviewer: httpx.AsyncClient) -> None:
        assert_problem(await reviewer.get("/internal/access/changes"), 403, "not-allowed")
