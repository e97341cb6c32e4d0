import asyncio
import json
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch

from chassis.problems.problem import DatabaseBusy
from records.patients import service

Answer = dict[str, Any]
JANE: Answer = {
    "full_name": "Jane Doe",
    "date_of_birth": "1988-04-12",
    "gender": "female",
    "identifiers": [
        {"system": "urn:oid:1", "value": "M-1", "type": "MR", "use": None, "period": None}
    ],
    "names": [{"use": "official", "family": "Doe", "given": ["Jane"]}],
}
CHANGING = {"version", "updated_at"}


def without(answer: Answer, names: set[str]) -> Answer:
    return {name: value for name, value in answer.items() if name not in names}


@pytest.fixture
async def jane(client: httpx.AsyncClient) -> Answer:
    return (await client.post("/patients", json=JANE)).json()


class TestAmendPatient:
    async def test_says_that_it_may_be_stored_where_it_cannot_be_shown(
        self, client: httpx.AsyncClient, jane: Answer, monkeypatch: pytest.MonkeyPatch
    ):
        async def busy(*_: object) -> None:
            raise DatabaseBusy

        monkeypatch.setattr(service, "unconfirmed", busy)

        response = await client.patch(f"/patients/{jane['id']}", json={"full_name": "Jane Smith"})

        assert_problem(response, 503, "database-unavailable")

    async def test_changes_the_submitted_fields_and_no_others(
        self, client: httpx.AsyncClient, jane: Answer
    ):
        response = await client.patch(f"/patients/{jane['id']}", json={"full_name": "Jane Smith"})

        assert (response.status_code, response.headers["ETag"]) == (200, 'W/"2"')
        assert without(response.json(), CHANGING) == without(jane, CHANGING) | {
            "full_name": "Jane Smith"
        }
        assert (await client.get(f"/patients/{jane['id']}")).json() == response.json()

    async def test_removes_values_that_are_null(self, client: httpx.AsyncClient, jane: Answer):
        nothing = {"date_of_birth": None, "gender": None, "identifiers": None, "names": None}

        response = await client.patch(f"/patients/{jane['id']}", json=nothing)

        lists: Answer = {"identifiers": [], "names": []}
        assert without(response.json(), CHANGING) == (
            without(jane, CHANGING) | nothing | {"birth_date": None} | lists
        )

    async def test_takes_the_media_type_of_merge_patches_and_names_what_changed_in_its_event(
        self, client: httpx.AsyncClient, jane: Answer, recorded: Any
    ):
        response = await client.patch(
            f"/patients/{jane['id']}",
            content=b'{"full_name": "Jane Smith", "gender": "female"}',
            headers={"Content-Type": "application/merge-patch+json"},
        )

        assert (response.status_code, response.json()["full_name"]) == (200, "Jane Smith")
        payload = (await recorded())[-1]["payload"]
        assert (payload["resource_version"], payload["data"]["changed"]) == (2, ["full_name"])

    async def test_replaces_an_incomplete_birth_date(
        self, client: httpx.AsyncClient, patient: Answer, database: TestDatabase
    ):
        await execute(database.admin_dsn, "UPDATE records.patients SET partial_birth_date = '1940'")

        change = {"date_of_birth": "1940-11-27"}
        shown = (await client.patch(f"/patients/{patient['id']}", json=change)).json()

        assert (shown["date_of_birth"], shown["birth_date"]) == ("1940-11-27", "1940-11-27")

    async def test_makes_no_version_without_a_change_and_records_a_read(
        self, client: httpx.AsyncClient, jane: Answer, recorded: Any
    ):
        response = await client.patch(f"/patients/{jane['id']}", json=JANE)

        assert (response.status_code, response.json()) == (200, jane)
        assert response.headers["ETag"] == 'W/"1"'
        kinds = [event["event_type"] for event in await recorded()]
        assert kinds == ["patient.created", "patient.read"]

    async def test_makes_no_version_where_an_import_stored_fewer_members(
        self, client: httpx.AsyncClient, jane: Answer, database: TestDatabase
    ):
        path = f"/patients/{jane['id']}"
        imported = """names = '[{"family": "Doe"}]', identifiers = '[{"value": "M-7"}]', version = version"""
        await execute(database.admin_dsn, f"UPDATE records.patients SET {imported}")
        shown = (await client.get(path)).json()

        response = await client.patch(
            path, json={name: shown[name] for name in ("names", "identifiers")}
        )

        assert response.json() == shown

    async def test_keeps_identifiers_unique_and_gives_a_free_one_to_another(
        self, client: httpx.AsyncClient, jane: Answer
    ):
        john = (await client.post("/patients", json={"full_name": "John"})).json()
        path, wanted = f"/patients/{john['id']}", {"identifiers": JANE["identifiers"]}

        taking = await client.patch(path, json=wanted)
        await client.patch(f"/patients/{jane['id']}", json={"identifiers": [{"value": "M-2"}]})
        given = await client.patch(path, json=wanted)

        assert_problem(taking, 409, "identifier-taken")
        assert jane["id"] not in taking.text
        assert given.json()["identifiers"] == JANE["identifiers"]

    async def test_gives_one_identifier_to_one_of_many_concurrent_changes(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        people = [
            (await client.post("/patients", json={"full_name": f"No. {number}"})).json()
            for number in range(10)
        ]
        wanted = {"identifiers": [{"system": "a", "value": "1"}, {"system": "b", "value": "1"}]}

        answers = await asyncio.gather(
            *(client.patch(f"/patients/{one['id']}", json=wanted) for one in people)
        )

        assert sorted(answer.status_code for answer in answers) == [200] + [409] * 9
        assert len(await fetch(database.admin_dsn, "SELECT FROM records.patient_identifiers")) == 2


class TestIfMatch:
    async def test_takes_the_present_version_and_no_other_even_without_a_change(
        self, client: httpx.AsyncClient, jane: Answer
    ):
        path, headers = f"/patients/{jane['id']}", {"If-Match": 'W/"1"'}
        smith = {"full_name": "Jane Smith"}
        assert (await client.patch(path, json=smith, headers=headers)).is_success

        for body in (smith, {"full_name": "Jane Roe"}):
            stale = await client.patch(path, json=body, headers=headers)
            assert_problem(stale, 412, "version-mismatch")

    async def test_lets_one_of_many_writers_win(self, client: httpx.AsyncClient, jane: Answer):
        path, headers = f"/patients/{jane['id']}", {"If-Match": 'W/"1"'}

        answers = await asyncio.gather(
            *(
                client.patch(path, json={"full_name": f"Jane {number}"}, headers=headers)
                for number in range(12)
            )
        )

        assert sorted(answer.status_code for answer in answers) == [200] + [412] * 11
        (winner,) = (answer.json() for answer in answers if answer.status_code == 200)
        assert (await client.get(path)).json() == winner
        assert winner["version"] == 2

    async def test_loses_no_concurrent_change_without_it(
        self, client: httpx.AsyncClient, jane: Answer
    ):
        change = {"full_name": "Jane Smith", "gender": "other", "date_of_birth": "1988-04-13"}

        answers = await asyncio.gather(
            *(client.patch(f"/patients/{jane['id']}", json=dict([one])) for one in change.items())
        )

        shown = (await client.get(f"/patients/{jane['id']}")).json()
        assert [answer.status_code for answer in answers] == [200, 200, 200]
        assert {name: shown[name] for name in change} == change


async def test_an_encounter_keeps_its_version_when_its_patient_changes_the_name(
    client: httpx.AsyncClient, patient: Answer, encounter: Answer
):
    path = f"/encounters/{encounter['id']}"
    before = await client.get(path)

    await client.patch(f"/patients/{patient['id']}", json={"full_name": "Bruce Lee"})

    after = await client.get(path)
    shown = [answer.json()["patient_name"] for answer in (before, after)]
    assert shown == ["李小龍", "Bruce Lee"]
    assert after.headers["ETag"] == before.headers["ETag"]
    headers = {"If-Match": before.headers["ETag"]}
    assert (await client.patch(path, json={"summary": "Well."}, headers=headers)).is_success


@pytest.fixture
async def versions(
    client: httpx.AsyncClient, jane: Answer, as_person: dict[str, str]
) -> list[Answer]:
    path = f"/patients/{jane['id']}"
    answers = [jane]
    for number in range(4):
        headers = as_person if number == 3 else {}
        answers.append(
            (await client.patch(path, json={"full_name": f"Jane {number}"}, headers=headers)).json()
        )
    return [without(answer, {"unconfirmed_identifiers"}) for answer in answers]


class TestHistory:
    async def test_lists_every_version_and_its_author_the_newest_first(
        self, client: httpx.AsyncClient, jane: Answer, versions: list[Answer]
    ):
        response = await client.get(f"/patients/{jane['id']}/history")

        agent = {"changed_by": "test-agent", "changed_by_kind": "agent"}
        person = {"changed_by": "dr-osei", "changed_by_kind": "person"}
        expected = [version | agent for version in versions[:-1]] + [versions[-1] | person]
        assert (response.status_code, response.json()) == (
            200,
            {"versions": expected[::-1], "next": None},
        )
        for version in expected:
            one = await client.get(f"/patients/{jane['id']}/history/{version['version']}")
            assert (one.json(), one.headers["ETag"]) == (version, f'W/"{version["version"]}"')

    async def test_pages_while_versions_are_made(
        self, client: httpx.AsyncClient, jane: Answer, versions: list[Answer]
    ):
        following: str | None = f"/patients/{jane['id']}/history?limit=2"
        listed = []
        while following is not None:
            page = await client.get(following)
            listed += [version["version"] for version in page.json()["versions"]]
            following = page.links.get("next", {}).get("url")
            await client.patch(f"/patients/{jane['id']}", json={"full_name": f"Jane {len(listed)}"})

        assert listed == [version["version"] for version in versions[::-1]]

    async def test_ends_a_page_before_it_becomes_too_large(
        self,
        client: httpx.AsyncClient,
        jane: Answer,
        versions: list[Answer],
        monkeypatch: pytest.MonkeyPatch,
    ):
        of_jane = len(json.dumps(jane["identifiers"])) + len(json.dumps(jane["names"]))
        monkeypatch.setattr(service, "PAGE_BYTES", 2 * (of_jane + len("Jane Doe")) + of_jane // 2)

        pages = [await client.get(f"/patients/{jane['id']}/history")]
        while following := pages[-1].links.get("next", {}).get("url"):
            pages.append(await client.get(following))

        assert [len(page.json()["versions"]) for page in pages] == [2, 2, 1]
        listed = [version["version"] for page in pages for version in page.json()["versions"]]
        assert listed == [version["version"] for version in versions[::-1]]

    async def test_shows_versions_that_are_older_than_names_and_identifiers(
        self, client: httpx.AsyncClient, jane: Answer, database: TestDatabase
    ):
        await client.patch(f"/patients/{jane['id']}", json={"full_name": "Jane Smith"})
        await execute(
            database.admin_dsn,
            "UPDATE records.patient_versions SET names = NULL, identifiers = NULL",
        )

        path = f"/patients/{jane['id']}/history"
        listed = (await client.get(path)).json()["versions"]
        read = (await client.get(f"{path}/1")).json()

        assert (read["names"], read["identifiers"]) == ([], [])
        assert listed[1] == read

    async def test_does_not_find_an_unknown_version(
        self, client: httpx.AsyncClient, offline: httpx.AsyncClient, jane: Answer
    ):
        path = f"/patients/{jane['id']}/history"

        for version in (2, 2**31 - 1):
            unknown = await client.get(f"{path}/{version}")
            assert_problem(unknown, 404, "patient-version-not-found")
        for version in ("0", "-1", "one", str(2**31)):
            assert_problem(await offline.get(f"{path}/{version}"), 422, "invalid")


class TestDatabase:
    async def test_makes_no_version_where_only_derived_columns_change(
        self, client: httpx.AsyncClient, jane: Answer, database: TestDatabase
    ):
        await execute(database.admin_dsn, "UPDATE records.patients SET name_parts = NULL")

        assert (await client.get(f"/patients/{jane['id']}")).json() == jane

    @pytest.mark.usefixtures("jane")
    async def test_takes_no_two_birth_dates(self, database: TestDatabase):
        with pytest.raises(Exception, match="ck_patients_one_birth_date"):
            await execute(
                database.app_dsn, "UPDATE records.patients SET partial_birth_date = '1988'"
            )
