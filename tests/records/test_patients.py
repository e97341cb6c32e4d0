import asyncio
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually_is
from support.queries import connected

Answer = dict[str, Any]
JANE: Answer = {
    "full_name": "Dr. Jane Doe",
    "date_of_birth": "1988-04-12",
    "gender": "female",
    "identifiers": [{"system": "urn:oid:1.2.3", "value": "M-1", "type": "MR"}, {"value": "7"}],
    "names": [
        {
            "use": "official",
            "family": "Doe",
            "given": ["Jane", "Ann"],
            "prefix": ["Dr."],
            "suffix": ["III"],
        },
        {"text": "Janie"},
    ],
}

REGISTER = """
WITH john AS (INSERT INTO records.patients (full_name) VALUES ('John') RETURNING id)
INSERT INTO records.patient_identifiers (patient_id, system, value)
SELECT id, 'urn:oid:1.2.3', 'M-1' FROM john
"""
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


def without_nothing(shown: Answer) -> Answer:
    return {name: value for name, value in shown.items() if value not in (None, [])}


@pytest.mark.usefixtures("each_way")
class TestARegistration:
    async def test_keeps_every_field_of_a_person(self, client: httpx.AsyncClient):
        response = await client.post("/patients", json=JANE)

        answer = response.json()
        read = await client.get(f"/patients/{answer['id']}")
        assert read.json() == answer
        assert read.headers["ETag"] == response.headers["ETag"] == 'W/"1"'
        for name in ("identifiers", "names"):
            assert [*map(without_nothing, answer[name])] == JANE[name]
        same = ("full_name", "date_of_birth", "gender")
        assert [answer[name] for name in same] == [JANE[name] for name in same]
        assert (answer["birth_date"], answer["version"]) == ("1988-04-12", 1)

    async def test_takes_a_date_of_birth_of_today(self, client: httpx.AsyncClient):
        body = {"full_name": "Newborn", "date_of_birth": datetime.now(UTC).date().isoformat()}

        assert (await client.post("/patients", json=body)).status_code == 200

    async def test_takes_the_same_number_of_another_system(self, client: httpx.AsyncClient):
        for system in ("urn:oid:1", "urn:oid:2", None):
            body = {"full_name": "Jane Doe", "identifiers": [{"system": system, "value": "M-1"}]}

            assert (await client.post("/patients", json=body)).status_code == 200

    async def test_at_once_gives_one_number_to_one_who_is_not_named_to_the_others(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        answers = await asyncio.gather(*(client.post("/patients", json=JANE) for _ in range(12)))

        (first,) = [answer.json() for answer in answers if answer.status_code == 200]
        refused = [answer for answer in answers if answer.status_code != 200]
        for answer in refused:
            problem = assert_problem(answer, 409, "identifier-taken")
            pointers = [one["pointer"] for one in problem["errors"]]
            assert pointers == ["/identifiers/0", "/identifiers/1"]
            assert first["id"] not in answer.text
        stored = await fetch(database.admin_dsn, "SELECT id::text FROM records.patients")
        assert [row["id"] for row in stored] == [first["id"]]

    async def test_waits_for_another_with_one_of_its_numbers(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        async with connected(database.admin_dsn) as connection, connection.transaction():
            await connection.execute(REGISTER)
            waiting = asyncio.create_task(client.post("/patients", json=JANE))
            await eventually_is(lambda: connection.fetchval(WAITING))

        problem = assert_problem(await waiting, 409, "identifier-taken")
        assert [one["pointer"] for one in problem["errors"]] == ["/identifiers/0"]


async def test_a_birth_date_is_shown_as_precisely_as_it_is_known(
    client: httpx.AsyncClient, database: TestDatabase, patient: Answer
):
    await execute(database.admin_dsn, "UPDATE records.patients SET partial_birth_date = '1988-04'")

    shown = (await client.get(f"/patients/{patient['id']}")).json()

    assert (shown["date_of_birth"], shown["birth_date"]) == (None, "1988-04")
