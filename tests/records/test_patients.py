from datetime import UTC, datetime, timedelta
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch

pytestmark = pytest.mark.anyio


class TestRegisterPatient:
    async def test_answers_the_id_and_the_name(self, client: httpx.AsyncClient) -> None:
        response = await client.post("/patients", json={"full_name": "Jane Doe", "date_of_birth": "1988-04-12"})

        assert response.status_code == 200
        assert response.json()["full_name"] == "Jane Doe"
        assert response.json()["date_of_birth"] == "1988-04-12"

    async def test_has_committed_before_it_answers(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
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
            pytest.param({}, "/full_name", "missing", id="no name"),
            pytest.param({"full_name": 7}, "/full_name", "string-type", id="a number for a name"),
            pytest.param({"full_name": "  "}, "/full_name", "not-blank", id="a blank name"),
            pytest.param({"full_name": "x" * 201}, "/full_name", "string-too-long", id="a name over its limit"),
            pytest.param({"full_name": "a\0b"}, "/full_name", "no-nul-character", id="NUL in a name"),
            pytest.param(
                {"full_name": "A", "date_of_birth": "2999-01-01"}, "/date_of_birth", "not-in-future", id="born later"
            ),
            pytest.param(
                {"full_name": "A", "date_of_birth": "12.04.1988"}, "/date_of_birth", "calendar-date", id="no ISO date"
            ),
            pytest.param({"full_name": "A", "date_of_birth": 0}, "/date_of_birth", "calendar-date", id="a number"),
            pytest.param({"full_name": "A", "ssn": "1"}, "/ssn", "extra-forbidden", id="an unknown field"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, body: dict[str, object], pointer: str, rule: str
    ) -> None:
        response = await offline.post("/patients", json=body)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    async def test_never_repeats_a_submitted_value(self, offline: httpx.AsyncClient) -> None:
        response = await offline.post(
            "/patients", json={"full_name": ["Jane Doe 1970"], "Jane Doe 1970": 1, "date_of_birth": "Jane Doe 1970"}
        )

        assert_problem(response, 422, "invalid")
        assert "Jane" not in response.text

    async def test_takes_a_date_of_birth_of_today(self, client: httpx.AsyncClient) -> None:
        today = datetime.now(UTC).date().isoformat()

        response = await client.post("/patients", json={"full_name": "Newborn", "date_of_birth": today})

        assert response.status_code == 200

    async def test_refuses_a_date_of_birth_the_day_after_tomorrow(self, offline: httpx.AsyncClient) -> None:
        later = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()

        response = await offline.post("/patients", json={"full_name": "Unborn", "date_of_birth": later})

        assert_problem(response, 422, "invalid")


class TestReadPatient:
    async def test_answers_the_patient(self, client: httpx.AsyncClient) -> None:
        registered = (await client.post("/patients", json={"full_name": "李小龍"})).json()

        response = await client.get(f"/patients/{registered['id']}")

        assert response.status_code == 200
        assert response.json() == registered

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get(f"/patients/{uuid4()}"), 401, "token-required")

    async def test_does_not_find_an_unknown_id(self, client: httpx.AsyncClient) -> None:
        assert_problem(await client.get(f"/patients/{uuid4()}"), 404, "patient-not-found")

    async def test_refuses_what_is_no_id(self, offline: httpx.AsyncClient) -> None:
        assert_problem(await offline.get("/patients/jane"), 422, "invalid")
