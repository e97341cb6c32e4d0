"""POST /patients/search."""

# ruff: noqa: RUF001 - Some of these tests are about letters that look alike.

from typing import Any

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute

from records.patients.search import service

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
PATH = "/patients/search"
MRN = "http://hospital.example/mrn"
BORN = "UPDATE records.patients SET partial_birth_date = nullif('{}', '')"


async def register(client: httpx.AsyncClient, full_name: str, **more: Any) -> Answer:
    """Register a patient."""
    answer: Answer = (await client.post("/patients", json={"full_name": full_name} | more)).json()
    return answer


async def found(client: httpx.AsyncClient, **asked: Any) -> list[str]:
    """Return the names of the patients that a search finds, in its order."""
    response = await client.post(PATH, json=asked)
    assert response.status_code == 200, response.text
    return [patient["full_name"] for patient in response.json()["patients"]]


async def walk(client: httpx.AsyncClient, limit: int, **asked: Any) -> list[Answer]:
    """Return the patients that a search finds, page by page."""
    listed: list[Answer] = []
    cursor: Answer = {}
    while True:
        page = (await client.post(PATH, json=asked | cursor | {"limit": limit})).json()
        assert len(page["patients"]) <= limit
        listed += page["patients"]
        if page["next"] is None:
            return listed
        cursor = {"cursor": page["next"]}


class TestByName:
    @pytest.mark.parametrize(
        ("name", "asked"),
        [
            ("Łukasz Żółć", "lukasz zolc"),
            ("Łukasz Żółć", "ŁUK"),
            ("Anna Strauß", "strauss"),
            ("Søren Ørsted", "orsted"),
            ("İbrahim Işık", "ISIK ibra"),
            ("李小龍", "李"),
            ("李小龍", "小龍"),
            ("أَحْمَد الأندلسي", "احمد"),
            ("Ana Nuñez García-López", "lopez"),
            ("Conan O'Brien", "o’brien"),  # As word processors write it.
            ("Jane Doe", "doe, jane"),
        ],
    )
    async def test_finds_a_name_by_prefixes_of_its_words(
        self, client: httpx.AsyncClient, name: str, asked: str
    ) -> None:
        await register(client, name)
        await register(client, "Somebody Else")

        assert await found(client, name=asked) == [name]

    @pytest.mark.parametrize("asked", ["dr", "jan", "ann", "smith-doe", "iii", "janie"])
    async def test_searches_every_part_of_structured_names(
        self, client: httpx.AsyncClient, asked: str
    ) -> None:
        official = {
            "family": "Smith-Doe",
            "given": ["Jane", "Ann"],
            "prefix": ["Dr."],
            "suffix": ["III"],
        }
        await register(client, "J. S.", names=[official, {"use": "nickname", "text": "Janie"}])
        await register(client, "Somebody Else")

        assert await found(client, name=asked) == ["J. S."]

    @pytest.mark.parametrize(
        "asked", ["ane", "janet", "jane smith", "jane else", "%", "_ane", "'", "–"]
    )
    async def test_finds_no_patient_by_another_prefix(
        self, client: httpx.AsyncClient, asked: str
    ) -> None:
        await register(client, "Jane Doe")
        await register(client, "Somebody Else")

        assert await found(client, name=asked) == []

    async def test_lists_each_once_by_the_first_word_that_matches(
        self, client: httpx.AsyncClient
    ) -> None:
        for name in ("Martin Maria", "Zoe Mara", "Maria", "Max Marten"):
            await register(client, name)

        assert await found(client, name="mar") == [
            "Zoe Mara",
            "Martin Maria",
            "Maria",
            "Max Marten",
        ]

    async def test_follows_a_change_of_the_name(self, client: httpx.AsyncClient) -> None:
        jane = await register(client, "Jane Doe", names=[{"family": "Roe"}])

        await client.patch(
            f"/patients/{jane['id']}", json={"full_name": "Jane Smith", "names": None}
        )

        assert await found(client, name="jane smith") == ["Jane Smith"]
        assert await found(client, name="doe") == await found(client, name="roe") == []

    async def test_shows_the_same_as_a_read(self, client: httpx.AsyncClient) -> None:
        jane = await register(client, "Jane Doe", gender="female", identifiers=[{"value": "1"}])

        response = await client.post(PATH, json={"name": "jane"})

        (shown,) = response.json()["patients"]
        assert shown | {"unconfirmed_identifiers": []} == jane

    @pytest.mark.parametrize("limit", [1, 2, 7, 100])
    @pytest.mark.parametrize("name", ["mar", "mar jo", "jo mar", "z"])
    async def test_pages_through_all_of_them(
        self, client: httpx.AsyncClient, name: str, limit: int
    ) -> None:
        people = [
            await register(client, f"{first} {second} {last}")
            for first in ("Maria", "Mara", "Zoe")
            for second in ("Joan", "Jo", "Martin")
            for last in ("Marsh", "Zeller")
        ]
        wanted = name.split()

        listed = await walk(client, limit, name=name)

        expected = {
            person["id"]
            for person in people
            if all(
                any(word.startswith(one) for word in person["full_name"].lower().split())
                for one in wanted
            )
        }
        assert sorted(patient["id"] for patient in listed) == sorted(expected)

    async def test_pages_through_words_of_the_greatest_length(
        self, client: httpx.AsyncClient
    ) -> None:
        people = [await register(client, "漢" * 100) for _ in range(3)]

        listed = await walk(client, 1, name="漢" * 80)

        assert [patient["id"] for patient in listed] == [person["id"] for person in people]


class TestByBirthDate:
    @pytest.fixture(autouse=True)
    async def people(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        for born in ("1988-04-12", "1988-04-30", "1988-05-01", "1989-01-01"):
            await register(client, f"Born {born}", date_of_birth=born)
        for born in ("1988", "1988-04"):
            await register(client, f"Born {born}")
            await execute(
                database.admin_dsn,
                f"UPDATE records.patients SET partial_birth_date = '{born}' WHERE full_name = 'Born {born}'",  # noqa: S608
            )

    @pytest.mark.parametrize(
        ("asked", "born"),
        [
            ("1988-04-12", ["1988-04-12"]),
            ("1988-04-13", []),
            ("1988-04", ["1988-04", "1988-04-12", "1988-04-30"]),
            ("1988", ["1988", "1988-04", "1988-04-12", "1988-04-30", "1988-05-01"]),
            ("1988-05", ["1988-05-01"]),
            ("9999", []),
        ],
    )
    async def test_finds_all_who_were_born_then(
        self, client: httpx.AsyncClient, asked: str, born: list[str]
    ) -> None:
        assert sorted(await found(client, date_of_birth=asked)) == [f"Born {one}" for one in born]

    async def test_pages_through_all_of_them(self, client: httpx.AsyncClient) -> None:
        listed = await walk(client, 2, date_of_birth="1988")

        assert [patient["full_name"] for patient in listed] == await found(
            client, date_of_birth="1988"
        )

    async def test_finds_only_those_with_the_name_as_well(self, client: httpx.AsyncClient) -> None:
        await register(client, "Jane Doe", date_of_birth="1988-04-12")
        await register(client, "Jane Roe", date_of_birth="1999-04-12")

        assert await found(client, date_of_birth="1988", name="jan") == ["Jane Doe"]


class TestByIdentifier:
    @pytest.fixture(autouse=True)
    async def people(self, client: httpx.AsyncClient) -> None:
        await register(client, "Jane Doe", identifiers=[{"system": MRN, "value": "M-1"}])
        await register(
            client, "John Roe", identifiers=[{"value": "M-1"}, {"system": MRN, "value": "M|2"}]
        )

    @pytest.mark.parametrize(
        ("identifier", "names"),
        [
            ({"system": MRN, "value": "M-1"}, ["Jane Doe"]),
            ({"value": "M-1"}, ["Jane Doe", "John Roe"]),
            ({"system": "", "value": "M-1"}, ["John Roe"]),
            ({"system": MRN, "value": "M|2"}, ["John Roe"]),
            ({"value": "m-1"}, []),
            ({"value": "M"}, []),
            (f"{MRN}|M-1", ["Jane Doe"]),
            (f"{MRN}|M|2", ["John Roe"]),
            ("|M-1", ["John Roe"]),
            ("M-1", ["Jane Doe", "John Roe"]),
        ],
    )
    async def test_finds_the_patient_with_the_identifier(
        self, client: httpx.AsyncClient, identifier: Any, names: list[str]
    ) -> None:
        assert await found(client, identifier=identifier) == names

    async def test_finds_only_those_who_meet_all_criteria(self, client: httpx.AsyncClient) -> None:
        assert await found(client, identifier={"value": "M-1"}, name="roe") == ["John Roe"]
        assert (
            await found(client, identifier={"value": "M-1"}, name="roe", date_of_birth="1988") == []
        )


class TestSearch:
    async def test_records_the_patients_shown_and_no_criteria(
        self, client: httpx.AsyncClient, recorded: Any
    ) -> None:
        people = [await register(client, f"Jane {number}") for number in range(3)]

        await client.post(PATH, json={"name": "jane", "limit": 2})

        event = (await recorded())[-1]
        assert (event["event_type"], event["access"]) == ("patients.searched", True)
        assert event["patient_ids"] == [person["id"] for person in people[:2]]
        assert (event["payload"]["data"]["count"], event["payload"]["data"]["criteria"]) == (
            2,
            ["name"],
        )
        assert "jane" not in str(event)

    @pytest.mark.parametrize(
        ("body", "pointer", "rule"),
        [
            pytest.param({}, "", "at-least-one-criterion", id="nothing"),
            pytest.param({"name": None, "limit": 5}, "", "at-least-one-criterion", id="null"),
            pytest.param({"name": " "}, "/name", "not-blank", id="a blank name"),
            pytest.param(
                {"date_of_birth": "1988-02-30"}, "/date_of_birth", "must-be-date", id="no day"
            ),
            pytest.param({"date_of_birth": 1988}, "/date_of_birth", "must-be-date", id="a number"),
            pytest.param(
                {"identifier": "|"},
                "/identifier",
                "identifier-token",
                id="an identifier of nothing",
            ),
            pytest.param(
                {"identifier": {"system": MRN}},
                "/identifier/value",
                "required",
                id="a system alone",
            ),
            pytest.param(
                {"name": "jane", "limit": 1001}, "/limit", "too-large", id="more than a page"
            ),
            pytest.param(
                {"name": "jane", "limit": "5"},
                "/limit",
                "must-be-whole-number",
                id="a number as text",
            ),
            pytest.param(
                {"name": "jane", "limit": True},
                "/limit",
                "must-be-whole-number",
                id="true for a number",
            ),
            pytest.param({"name": "jane", "q": "x"}, "", "unknown-field", id="an unknown filter"),
            pytest.param(
                {"name": "jane", "cursor": "x"},
                "/cursor",
                "cursor-of-this-list",
                id="a broken cursor",
            ),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, body: Answer, pointer: str, rule: str
    ) -> None:
        problem = assert_problem(await offline.post(PATH, json=body), 422, "invalid")

        assert (pointer, rule) in broken_rules(problem)
        assert {error["in"] for error in problem["errors"]} == {"body"}

    async def test_refuses_the_cursor_of_another_search(self, client: httpx.AsyncClient) -> None:
        for number in range(2):
            await register(client, f"Jane Doe {number}")
        cursor = (await client.post(PATH, json={"name": "jane", "limit": 1})).json()["next"]

        response = await client.post(PATH, json={"name": "doe", "limit": 1, "cursor": cursor})

        assert ("/cursor", "cursor-of-this-list") in broken_rules(
            assert_problem(response, 422, "invalid")
        )

    async def test_puts_no_name_into_a_header(self, client: httpx.AsyncClient) -> None:
        for number in range(2):
            await register(client, f"Jane Doe {number}")

        response = await client.post(PATH, json={"name": "jane", "limit": 1})

        assert response.json()["next"] is not None
        assert "link" not in response.headers

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.post(PATH, json={"name": "jane"}), 401, "token-required")


class TestOutline:
    """Results of a search without the scope `Patient.r`."""

    async def test_has_the_id_the_name_the_year_of_birth_and_the_gender(
        self, client: httpx.AsyncClient, scoped: Any
    ) -> None:
        jane = await register(
            client,
            "Jane Doe",
            date_of_birth="1988-04-12",
            gender="female",
            identifiers=[{"system": MRN, "value": "1"}],
            names=[{"family": "Doe"}],
        )

        response = await client.post(
            PATH, json={"name": "jane"}, headers=scoped("system/Patient.cus")
        )

        assert response.json()["patients"] == [
            {
                "id": jane["id"],
                "full_name": "Jane Doe",
                "full_name_absent_reason": None,
                "birth_date": "1988",
                "gender": "female",
                "replaced_by": None,
            }
        ]

    @pytest.mark.parametrize(("known", "year"), [("1988", "1988"), ("1988-04", "1988"), ("", None)])
    async def test_has_the_year_of_a_date_that_is_partly_known(
        self,
        *,
        client: httpx.AsyncClient,
        database: TestDatabase,
        scoped: Any,
        known: str,
        year: str | None,
    ) -> None:
        await register(client, "Jane Doe")
        await execute(database.admin_dsn, BORN.format(known))

        response = await client.post(
            PATH, json={"name": "jane"}, headers=scoped("system/Patient.s")
        )

        assert response.json()["patients"][0]["birth_date"] == year

    async def test_is_shown_where_only_a_lower_level_may_read(
        self, client: httpx.AsyncClient, scoped: Any
    ) -> None:
        await register(client, "Jane Doe")

        response = await client.post(
            PATH, json={"name": "jane"}, headers=scoped("system/Patient.s user/Patient.r")
        )

        assert "identifiers" not in response.json()["patients"][0]


class TestPage:
    @pytest.mark.parametrize(
        "asked",
        [{"name": "doe"}, {"name": "doe jane"}, {"date_of_birth": "1988"}],
        ids=["by a name", "by two words", "by a year of birth"],
    )
    async def test_ends_before_it_becomes_too_large(
        self, client: httpx.AsyncClient, asked: Answer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for number in range(5):
            names = [{"family": "Doe", "given": [f"Jane {number}"]}]
            await register(client, f"Jane Doe {number}", names=names, date_of_birth="1988-04-12")
        whole = await walk(client, 100, **asked)
        # For patients of some 120 each.
        monkeypatch.setattr(service, "PAGE_BYTES", 250)

        page = (await client.post(PATH, json=asked)).json()

        assert (len(whole), len(page["patients"]), page["next"] is None) == (5, 2, False)
        assert await walk(client, 100, **asked) == whole
