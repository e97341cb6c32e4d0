from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute
from support.plans import plan_of

from chassis.http.etags import MAX_VERSION
from chassis.http.paging import PAGE_BYTES
from records.encounters import service
from records.encounters.repository import AT_VERSION, HISTORY

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
BY_AGENT = {"changed_by": "test-agent", "changed_by_kind": "agent", "reason": None}


@pytest.fixture
async def versions(client: httpx.AsyncClient, encounter: Answer) -> list[Answer]:
    """The answer of a read for each version, the oldest first, and its author."""
    path = f"/encounters/{encounter['id']}"
    read = [(await client.get(path)).json()]
    for number in range(4):
        await client.patch(path, json={"summary": f"Summary {number}."})
        read.append((await client.get(path)).json())
    return [version | BY_AGENT for version in read]


class TestListEncounterVersions:
    async def test_lists_the_versions_the_newest_first(
        self, client: httpx.AsyncClient, encounter: Answer, versions: list[Answer]
    ) -> None:
        response = await client.get(f"/encounters/{encounter['id']}/history")

        assert (response.status_code, response.json()) == (
            200,
            {"versions": versions[::-1], "next": None},
        )

    async def test_pages_through_versions_while_more_are_made(
        self, client: httpx.AsyncClient, encounter: Answer, versions: list[Answer]
    ) -> None:
        following: str | None = f"/encounters/{encounter['id']}/history?limit=2"
        listed = []
        while following is not None:
            page = await client.get(following)
            listed += page.json()["versions"]
            following = page.links.get("next", {}).get("url")
            await client.patch(f"/encounters/{encounter['id']}", json={"summary": "Meanwhile."})

        assert listed == versions[::-1]

    async def test_ends_a_page_before_it_becomes_too_large(
        self,
        client: httpx.AsyncClient,
        encounter: Answer,
        versions: list[Answer],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        # "Summary 3." and "Dyspnoea" are 18.
        monkeypatch.setattr(service, "PAGE_BYTES", 40)

        pages = [await client.get(f"/encounters/{encounter['id']}/history")]
        while following := pages[-1].links.get("next", {}).get("url"):
            pages.append(await client.get(following))

        assert [len(page.json()["versions"]) for page in pages] == [2, 2, 1]
        assert [version for page in pages for version in page.json()["versions"]] == versions[::-1]

    async def test_shows_one_version_at_least(
        self,
        client: httpx.AsyncClient,
        encounter: Answer,
        versions: list[Answer],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(service, "PAGE_BYTES", 1)

        page = (await client.get(f"/encounters/{encounter['id']}/history")).json()

        assert (page["versions"], page["next"] is None) == (versions[-1:], False)

    async def test_shows_who_made_each_version(
        self, client: httpx.AsyncClient, encounter: Answer, as_person: dict[str, str]
    ) -> None:
        path = f"/encounters/{encounter['id']}"
        await client.patch(path, json={"chief_complaint": "Wheezing"}, headers=as_person)
        await client.patch(path, json={"chief_complaint": "Cough"})

        listed = (await client.get(f"{path}/history")).json()["versions"]

        assert [(version["changed_by"], version["changed_by_kind"]) for version in listed] == [
            ("test-agent", "agent"),
            ("dr-osei", "person"),
            ("test-agent", "agent"),
        ]

    async def test_shows_the_patients_present_name(
        self,
        client: httpx.AsyncClient,
        encounter: Answer,
        versions: list[Answer],
        database: TestDatabase,
    ) -> None:
        await execute(database.admin_dsn, "UPDATE records.patients SET full_name = 'Bruce Lee'")

        listed = (await client.get(f"/encounters/{encounter['id']}/history")).json()["versions"]

        assert listed == [version | {"patient_name": "Bruce Lee"} for version in versions[::-1]]

    @pytest.mark.usefixtures("app")
    async def test_uses_the_primary_keys(self, encounter: Answer, database: TestDatabase) -> None:
        await execute(
            database.admin_dsn,
            """
            INSERT INTO records.encounters (patient_id, chief_complaint)
            SELECT patient_id, chief_complaint FROM records.encounters, generate_series(1, 5000);
            UPDATE records.encounters SET summary = 'First.';
            UPDATE records.encounters SET summary = 'Second.';
            ANALYZE records.encounters, records.encounter_versions;
            """,
        )

        encounter_id = UUID(encounter["id"])
        page = {"before": MAX_VERSION, "limit": 100, "max_bytes": PAGE_BYTES}
        for found in (
            await plan_of(database, HISTORY, encounter_id=encounter_id, **page),
            await plan_of(database, AT_VERSION, encounter_id=encounter_id, version=3),
        ):
            assert "pk_encounters" in found, found
            assert "pk_encounter_versions" in found, found
            assert "Seq Scan on encounter" not in found, found

    async def test_records_its_event(
        self, client: httpx.AsyncClient, encounter: Answer, recorded: Any
    ) -> None:
        await client.get(f"/encounters/{encounter['id']}/history")

        event = (await recorded())[-1]
        assert (event["event_type"], event["access"]) == ("encounter.history-read", True)

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get(f"/encounters/{uuid4()}/history"), 401, "token-required")

    async def test_does_not_find_an_unknown_id(self, client: httpx.AsyncClient) -> None:
        assert_problem(
            await client.get(f"/encounters/{uuid4()}/history"), 404, "encounter-not-found"
        )

    @pytest.mark.parametrize(
        ("query", "pointer", "rule"),
        [
            pytest.param("limit=0", "/limit", "too-small", id="no rows"),
            pytest.param("cursor=nonsense", "/cursor", "cursor-of-this-list", id="a broken cursor"),
            pytest.param("version=1", "", "unknown-field", id="an unknown filter"),
        ],
    )
    async def test_names_the_parameter_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, query: str, pointer: str, rule: str
    ) -> None:
        response = await offline.get(f"/encounters/{uuid4()}/history?{query}")

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))


class TestReadEncounterVersion:
    async def test_shows_what_a_read_showed_then(
        self, client: httpx.AsyncClient, encounter: Answer, versions: list[Answer]
    ) -> None:
        answers = [
            await client.get(f"/encounters/{encounter['id']}/history/{number}")
            for number in range(1, 6)
        ]

        assert [answer.json() for answer in answers] == versions
        assert [answer.headers["ETag"] for answer in answers] == [
            f'W/"{number}"' for number in range(1, 6)
        ]

    async def test_records_its_event(
        self, client: httpx.AsyncClient, encounter: Answer, recorded: Any
    ) -> None:
        await client.patch(f"/encounters/{encounter['id']}", json={"summary": "Second."})
        await client.get(f"/encounters/{encounter['id']}/history/1")

        event = (await recorded())[-1]
        assert (event["event_type"], event["payload"]["resource_version"]) == ("encounter.read", 1)

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get(f"/encounters/{uuid4()}/history/1"), 401, "token-required")

    async def test_does_not_find_a_later_version(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        response = await client.get(f"/encounters/{encounter['id']}/history/2")

        assert_problem(response, 404, "encounter-version-not-found")

    @pytest.mark.parametrize(
        ("number", "rule"),
        [
            ("0", "too-small"),
            ("2147483648", "too-large"),
            ("9" * 5000, "too-large"),
            ("one", "must-be-whole-number"),
        ],
    )
    async def test_refuses_an_invalid_version(
        self, offline: httpx.AsyncClient, number: str, rule: str
    ) -> None:
        response = await offline.get(f"/encounters/{uuid4()}/history/{number}")

        assert ("/version", rule) in broken_rules(assert_problem(response, 422, "invalid"))
