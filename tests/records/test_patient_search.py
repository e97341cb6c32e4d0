# ruff: noqa: RUF001 - Some of these tests are about letters that look alike.

from itertools import product
from typing import Any

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute

from records.patients.search import service

Answer = dict[str, Any]
PATH = "/patients/search"
MRN = "http://hospital.example/mrn"
BORN = "UPDATE records.patients SET partial_birth_date = nullif('{}', '')"


async def register(client: httpx.AsyncClient, full_name: str, **more: Any) -> Answer:
    return (await client.post("/patients", json={"full_name": full_name} | more)).json()


async def search(
    client: httpx.AsyncClient, headers: dict[str, str] | None = None, **asked: Any
) -> list[Answer]:
    response = await client.post(PATH, json=asked, headers=headers)
    assert response.status_code == 200, response.text
    return response.json()["patients"]


async def found(client: httpx.AsyncClient, **asked: Any) -> list[str]:
    return [patient["full_name"] for patient in await search(client, **asked)]


async def walk(client: httpx.AsyncClient, limit: int, **asked: Any) -> list[Answer]:
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
    async def test_finds_names_by_prefixes_of_their_words_and_by_no_others(
        self, client: httpx.AsyncClient
    ):
        """Names are found by the beginnings of their words; `test_name_matching.py` covers more spellings."""
        spellings = {
            "Łukasz Żółć": ("lukasz zolc", "ŁUK"),
            "Anna Strauß": ("strauss",),
            "İbrahim Işık": ("ISIK ibra",),
            "李小龍": ("李", "小龍"),
            "أَحْمَد الأندلسي": ("احمد",),
            "Ana Nuñez García-López": ("lopez",),
            "Conan O'Brien": ("o’brien",),
            "Jane Doe": ("doe, jane",),
        }
        nothing = ("ane", "janet", "jane smith", "jane else", "%", "_ane", "'", "–")
        for name in spellings:
            await register(client, name)

        for name, asked in spellings.items():
            assert [await found(client, name=one) for one in asked] == [[name]] * len(asked)
        assert [one for one in nothing if await found(client, name=one)] == []

    async def test_searches_every_part_of_structured_names(self, client: httpx.AsyncClient):
        official = {
            "family": "Smith-Doe",
            "given": ["Jane", "Ann"],
            "prefix": ["Dr."],
            "suffix": ["III"],
        }
        await register(client, "J. S.", names=[official, {"use": "nickname", "text": "Janie"}])
        await register(client, "Somebody Else")

        for asked in ("dr", "jan", "ann", "smith-doe", "iii", "janie"):
            assert await found(client, name=asked) == ["J. S."]

    async def test_lists_each_once_by_the_first_word_that_matches(self, client: httpx.AsyncClient):
        for name in ("Martin Maria", "Zoe Mara", "Maria", "Max Marten"):
            await register(client, name)

        listed = ["Zoe Mara", "Martin Maria", "Maria", "Max Marten"]
        assert await found(client, name="mar") == listed

    async def test_follows_a_change_of_the_name_and_shows_the_same_as_a_read(
        self, client: httpx.AsyncClient
    ):
        jane = await register(
            client, "Jane Doe", names=[{"family": "Roe"}], identifiers=[{"value": "1"}]
        )

        change = {"full_name": "Jane Smith", "names": None}
        changed = (await client.patch(f"/patients/{jane['id']}", json=change)).json()

        (shown,) = await search(client, name="jane smith")
        assert shown | {"unconfirmed_identifiers": []} == changed
        assert await found(client, name="doe") == await found(client, name="roe") == []

    async def test_pages_through_all_of_them(self, client: httpx.AsyncClient):
        people = [
            await register(client, f"{first} {second} {last}")
            for first in ("Maria", "Mara", "Zoe")
            for second in ("Joan", "Jo", "Martin")
            for last in ("Marsh", "Zeller")
        ]
        for name, limit in product(("mar", "mar jo", "jo mar", "z"), (1, 2, 7, 100)):
            listed = await walk(client, limit, name=name)

            expected = {
                person["id"]
                for person in people
                if all(
                    any(word.startswith(one) for word in person["full_name"].lower().split())
                    for one in name.split()
                )
            }
            assert sorted(patient["id"] for patient in listed) == sorted(expected), (name, limit)

    @pytest.mark.parametrize("asked", ["anne marie", "marie k", "annemarie", "anne-marie kowal"])
    async def test_pages_through_joined_and_split_names(
        self, client: httpx.AsyncClient, asked: str
    ):
        """A search lists each patient once. `test_search_of_members.py` covers limited callers."""
        names = [
            "Anne Marie Kowal",
            "Annemarie Kowal",
            "Anne-Marie Kowal",
            "Kowal, Annemarie",
            "Marie Kowal",
        ]
        people = {name: await register(client, name) for name in names}
        await register(client, "Anne Kowalski")
        wanted = (
            names[:4]
            if asked != "marie k"
            else ["Anne Marie Kowal", "Anne-Marie Kowal", "Marie Kowal"]
        )

        for limit in (1, 2, 3, 100):
            listed = await walk(client, limit, name=asked)

            assert sorted(one["id"] for one in listed) == sorted(
                people[name]["id"] for name in wanted
            )

    async def test_pages_through_words_of_the_greatest_length(self, client: httpx.AsyncClient):
        people = [await register(client, "漢" * 100) for _ in range(3)]

        listed = await walk(client, 1, name="漢" * 80)

        assert [patient["id"] for patient in listed] == [person["id"] for person in people]


async def test_by_birth_date_all_are_found_who_were_born_then(
    client: httpx.AsyncClient, database: TestDatabase
):
    await register(client, "Jane Roe", date_of_birth="1988-05-01")
    await register(client, "Jane Doe", date_of_birth="1989-01-01")
    for born in ("1988-04-12", "1988-04-30"):
        await register(client, f"Born {born}", date_of_birth=born)
    for born in ("1988", "1988-04"):
        patient = await register(client, f"Born {born}")
        partial = BORN.format(born)
        await execute(database.admin_dsn, f"{partial} WHERE id = '{patient['id']}'")

    for asked, expected in (
        ("1988-04-12", ["Born 1988-04-12"]),
        ("1988-04-13", []),
        ("1988-04", ["Born 1988-04", "Born 1988-04-12", "Born 1988-04-30"]),
        ("1988", ["Born 1988", "Born 1988-04", "Born 1988-04-12", "Born 1988-04-30", "Jane Roe"]),
        ("1988-05", ["Jane Roe"]),
        ("9999", []),
    ):
        names = await found(client, date_of_birth=asked)
        walked = await walk(client, 2, date_of_birth=asked)
        assert sorted(names) == expected
        assert [one["full_name"] for one in walked] == names
    assert await found(client, date_of_birth="1988", name="jan") == ["Jane Roe"]


async def test_by_identifier_those_are_found_who_have_it_and_meet_all_criteria(
    client: httpx.AsyncClient,
):
    await register(client, "Jane Doe", identifiers=[{"system": MRN, "value": "M-1"}])
    numbers = [{"value": "M-1"}, {"system": MRN, "value": "M|2"}]
    await register(client, "John Roe", identifiers=numbers)

    cases: list[tuple[Any, list[str]]] = [
        ({"system": MRN, "value": "M-1"}, ["Jane Doe"]),
        ({"value": "M-1"}, ["Jane Doe", "John Roe"]),
        ({"system": "", "value": "M-1"}, ["John Roe"]),
        ({"system": MRN, "value": "M|2"}, ["John Roe"]),
        ({"value": "m-1"}, []),
        ({"value": "M"}, []),
        (f"{MRN}|M-1", ["Jane Doe"]),
        (f"{MRN}|M|2", ["John Roe"]),
        (rf"{MRN}|M\|2", ["John Roe"]),
        ("|M-1", ["John Roe"]),
        ("M-1", ["Jane Doe", "John Roe"]),
    ]
    for identifier, names in cases:
        assert await found(client, identifier=identifier) == names, identifier
    several = await client.post(PATH, json={"identifier": f"{MRN}|M-1,{MRN}|M-2"})
    assert broken_rules(assert_problem(several, 422, "invalid")) == {
        ("/identifier", "identifier-token")
    }
    both: Answer = {"identifier": {"value": "M-1"}, "name": "roe"}
    assert await found(client, **both) == ["John Roe"]
    assert await found(client, **both, date_of_birth="1988") == []


async def test_search_records_the_patients_shown_and_no_criteria(
    client: httpx.AsyncClient, recorded: Any
):
    people = [await register(client, f"Jane {number}") for number in range(3)]

    page = await client.post(PATH, json={"name": "jane", "limit": 2})

    event = (await recorded())[-1]
    data = event["payload"]["data"]
    assert event["patient_ids"] == [person["id"] for person in people[:2]]
    assert (data["count"], data["criteria"]) == (2, ["name"])
    assert "jane" not in str(event)
    assert page.json()["next"] is not None
    assert "link" not in page.headers

    other = {"name": "jan", "limit": 1, "cursor": page.json()["next"]}
    refused = assert_problem(await client.post(PATH, json=other), 422, "invalid")
    assert ("/cursor", "cursor-of-this-list") in broken_rules(refused)


async def test_an_outline_has_the_id_the_name_the_year_of_birth_and_the_gender(
    client: httpx.AsyncClient, database: TestDatabase, scoped: Any
):
    """Callers with the scope to search for patients, but not to read each found patient, get an outline."""
    jane = await register(
        client,
        "Jane Doe",
        date_of_birth="1988-04-12",
        gender="female",
        identifiers=[{"system": MRN, "value": "1"}],
        names=[{"family": "Doe"}],
    )
    outline = {
        "id": jane["id"],
        "full_name": "Jane Doe",
        "full_name_absent_reason": None,
        "birth_date": "1988",
        "gender": "female",
        "replaced_by": None,
    }
    for scope in ("system/Patient.cus", "system/Patient.s user/Patient.r"):
        assert await search(client, scoped(scope), name="jane") == [outline]

    unknown = "UPDATE records.patients SET date_of_birth = NULL"
    await execute(database.admin_dsn, unknown)
    for known, year in (("1988", "1988"), ("1988-04", "1988"), ("", None)):
        await execute(database.admin_dsn, BORN.format(known))
        (shown,) = await search(client, scoped("system/Patient.s"), name="jane")
        assert shown["birth_date"] == year


async def test_a_page_ends_before_it_becomes_too_large(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
):
    for number in range(5):
        names = [{"family": "Doe", "given": [f"Jane {number}"]}]
        await register(client, f"Jane Doe {number}", names=names, date_of_birth="1988-04-12")
    for asked in ({"name": "doe"}, {"name": "doe jane"}, {"date_of_birth": "1988"}):
        whole = await walk(client, 100, **asked)
        with monkeypatch.context() as patch:
            patch.setattr(service, "PAGE_BYTES", 250)

            page = (await client.post(PATH, json=asked)).json()

            assert (len(whole), len(page["patients"]), page["next"] is None) == (5, 2, False)
            assert await walk(client, 100, **asked) == whole
