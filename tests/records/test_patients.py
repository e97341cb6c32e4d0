import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch

pytestmark = pytest.mark.anyio


def without_nothing(shown: dict[str, Any]) -> dict[str, Any]:
    """Return the submitted values, without null and empty members."""
    return {name: value for name, value in shown.items() if value not in (None, [])}


async def names_of(database: TestDatabase) -> list[str]:
    """Return the names of all patients."""
    return [
        row["full_name"]
        for row in await fetch(database.admin_dsn, "SELECT full_name FROM records.patients")
    ]


class TestRegisterPatient:
    async def test_answers_the_id_and_the_name(self, client: httpx.AsyncClient) -> None:
        response = await client.post(
            "/patients", json={"full_name": "Jane Doe", "date_of_birth": "1988-04-12"}
        )

        assert response.status_code == 200
        assert response.json()["full_name"] == "Jane Doe"
        assert response.json()["date_of_birth"] == "1988-04-12"

    async def test_has_committed_before_it_answers(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        registered = (await client.post("/patients", json={"full_name": "Ana Núñez"})).json()

        rows = await fetch(database.admin_dsn, "SELECT id::text, full_name FROM records.patients")
        assert [tuple(row) for row in rows] == [(registered["id"], "Ana Núñez")]

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        response = await offline.post("/patients", json={"full_name": "Jane Doe"})

        assert_problem(response, 401, "token-required")

    @pytest.mark.parametrize(
        ("body", "pointer", "rule"),
        [
            pytest.param({}, "/full_name", "required", id="no name"),
            pytest.param({"full_name": 7}, "/full_name", "must-be-text", id="a number for a name"),
            pytest.param({"full_name": "  "}, "/full_name", "not-blank", id="a blank name"),
            pytest.param(
                {"full_name": "x" * 201}, "/full_name", "too-long", id="a name over its limit"
            ),
            pytest.param(
                {"full_name": "a\0b"}, "/full_name", "no-nul-character", id="NUL in a name"
            ),
            pytest.param(
                {"full_name": "A", "date_of_birth": "2999-01-01"},
                "/date_of_birth",
                "not-in-future",
                id="born later",
            ),
            pytest.param(
                {"full_name": "A", "date_of_birth": "12.04.1988"},
                "/date_of_birth",
                "must-be-date",
                id="no ISO date",
            ),
            pytest.param(
                {"full_name": "A", "date_of_birth": 0},
                "/date_of_birth",
                "must-be-date",
                id="a number",
            ),
            pytest.param(
                {"full_name": "A", "ssn": "1"}, "", "unknown-field", id="an unknown field"
            ),
            pytest.param(
                {"full_name": "A", "gender": "banana"},
                "/gender",
                "must-be-one-of",
                id="a gender FHIR has no code for",
            ),
            pytest.param(
                {"full_name": "A", "names": [{}]},
                "/names/0",
                "name-of-something",
                id="a name of nothing",
            ),
            pytest.param(
                {"full_name": "A", "names": [{"family": "B", "use": "x"}]},
                "/names/0/use",
                "must-be-one-of",
                id="a name for x",
            ),
            pytest.param(
                {"full_name": "A", "identifiers": [{"system": "s"}]},
                "/identifiers/0/value",
                "required",
                id="an identifier without a value",
            ),
            pytest.param(
                {"full_name": "A", "identifiers": [{"system": "s", "value": " 1"}]},
                "/identifiers/0/value",
                "no-space-around",
                id="a number that looks like another",
            ),
            pytest.param(
                {"full_name": "A", "identifiers": [{"system": "a|b", "value": "1"}]},
                "/identifiers/0/system",
                "no-space-or-bar",
                id="a system that nothing could ask for",
            ),
            pytest.param(
                {"full_name": "A", "identifiers": [{"value": "1"}, {"value": "1", "type": "MR"}]},
                "/identifiers",
                "each-identifier-once",
                id="an identifier twice",
            ),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, body: dict[str, object], pointer: str, rule: str
    ) -> None:
        response = await offline.post("/patients", json=body)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    async def test_never_repeats_a_submitted_value(self, offline: httpx.AsyncClient) -> None:
        response = await offline.post(
            "/patients",
            json={
                "full_name": ["Jane Doe 1970"],
                "Jane Doe 1970": 1,
                "date_of_birth": "Jane Doe 1970",
            },
        )

        assert_problem(response, 422, "invalid")
        assert "Jane" not in response.text

    async def test_keeps_every_field_of_a_person(self, client: httpx.AsyncClient) -> None:
        submitted = {
            "full_name": "Dr. Jane Doe",
            "date_of_birth": "1988-04-12",
            "gender": "female",
            "identifiers": [
                {"system": "urn:oid:1.2.3", "value": "M-1", "type": "MR"},
                {"value": "7"},
            ],
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

        response = await client.post("/patients", json=submitted)

        answer = response.json()
        assert answer == (await client.get(f"/patients/{answer['id']}")).json()
        assert [without_nothing(identifier) for identifier in answer["identifiers"]] == submitted[
            "identifiers"
        ]
        assert [without_nothing(name) for name in answer["names"]] == submitted["names"]
        assert {
            name: answer[name]
            for name in ("full_name", "date_of_birth", "birth_date", "gender", "version")
        } == {
            "full_name": "Dr. Jane Doe",
            "date_of_birth": "1988-04-12",
            "birth_date": "1988-04-12",
            "gender": "female",
            "version": 1,
        }

    async def test_returns_its_version_and_records_its_event(
        self, client: httpx.AsyncClient, recorded: Any
    ) -> None:
        response = await client.post("/patients", json={"full_name": "Jane Doe"})

        (event,) = await recorded()
        assert response.headers["ETag"] == 'W/"1"'
        assert (event["event_type"], event["access"], event["patient_ids"]) == (
            "patient.created",
            False,
            [response.json()["id"]],
        )
        assert "Jane" not in json.dumps(event)

    async def test_refuses_another_patients_identifier_without_naming_the_patient(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        identifiers = [{"system": "urn:oid:1.2.3", "value": "M-1"}]
        first = (
            await client.post(
                "/patients", json={"full_name": "Jane Doe", "identifiers": identifiers}
            )
        ).json()

        response = await client.post(
            "/patients", json={"full_name": "John", "identifiers": identifiers}
        )

        assert_problem(response, 409, "identifier-taken")
        assert first["id"] not in response.text
        assert await names_of(database) == ["Jane Doe"]

    async def test_takes_the_same_number_of_another_system(self, client: httpx.AsyncClient) -> None:
        for system in ("urn:oid:1", "urn:oid:2", None):
            body = {"full_name": "Jane Doe", "identifiers": [{"system": system, "value": "M-1"}]}

            assert (await client.post("/patients", json=body)).status_code == 200

    async def test_registers_one_of_fifty_concurrent_requests_with_one_number(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        body = {
            "full_name": "Jane Doe",
            "identifiers": [{"system": "urn:oid:1.2.3", "value": "M-1"}],
        }

        answers = await asyncio.gather(
            *(client.request("POST", "/patients", json=body) for _ in range(50))
        )

        assert sorted(answer.status_code for answer in answers) == [200] + [409] * 49
        assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {
            "identifier-taken"
        }
        assert await names_of(database) == ["Jane Doe"]

    async def test_takes_a_date_of_birth_of_today(self, client: httpx.AsyncClient) -> None:
        today = datetime.now(UTC).date().isoformat()

        response = await client.post(
            "/patients", json={"full_name": "Newborn", "date_of_birth": today}
        )

        assert response.status_code == 200

    async def test_refuses_a_date_of_birth_the_day_after_tomorrow(
        self, offline: httpx.AsyncClient
    ) -> None:
        later = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()

        response = await offline.post(
            "/patients", json={"full_name": "Unborn", "date_of_birth": later}
        )

        assert_problem(response, 422, "invalid")


class TestReadPatient:
    async def test_answers_the_patient(self, client: httpx.AsyncClient) -> None:
        registered = (await client.post("/patients", json={"full_name": "李小龍"})).json()

        response = await client.get(f"/patients/{registered['id']}")

        assert response.status_code == 200
        assert response.json() == registered
        assert response.headers["ETag"] == 'W/"1"'

    async def test_shows_a_birth_date_as_precisely_as_it_is_known(
        self, client: httpx.AsyncClient, database: TestDatabase, patient: dict[str, Any]
    ) -> None:
        await execute(
            database.admin_dsn, "UPDATE records.patients SET partial_birth_date = '1988-04'"
        )

        shown = (await client.get(f"/patients/{patient['id']}")).json()

        assert (shown["date_of_birth"], shown["birth_date"]) == (None, "1988-04")

    async def test_records_the_read(
        self, client: httpx.AsyncClient, patient: dict[str, Any], recorded: Any
    ) -> None:
        await client.get(f"/patients/{patient['id']}")

        event = (await recorded())[-1]
        assert (event["event_type"], event["access"], event["patient_ids"]) == (
            "patient.read",
            True,
            [patient["id"]],
        )

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get(f"/patients/{uuid4()}"), 401, "token-required")

    async def test_does_not_find_an_unknown_id(self, client: httpx.AsyncClient) -> None:
        assert_problem(await client.get(f"/patients/{uuid4()}"), 404, "patient-not-found")

    async def test_refuses_an_invalid_id(self, offline: httpx.AsyncClient) -> None:
        assert_problem(await offline.get("/patients/jane"), 422, "invalid")
