import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch

Answer = dict[str, Any]
Recorded = Callable[[], Awaitable[list[Answer]]]
MRN = "http://hospital.example/mrn"
JANE: Answer = {"full_name": "Jane Doe", "identifiers": [{"system": MRN, "value": "M-1"}]}
OTHER = {"full_name": "Jane Doe again", "date_of_birth": "1988-04-12"}
UNLESS = {"If-None-Exist": f"identifier={MRN}|M-1"}


async def count(database: TestDatabase) -> int:
    (row,) = await fetch(database.admin_dsn, "SELECT count(*) AS n FROM records.patients")
    return row["n"]


@pytest.fixture
async def jane(client: httpx.AsyncClient) -> Answer:
    return (await client.post("/patients", json=JANE)).json()


class TestRegisterUnlessFound:
    async def test_registers_an_unknown_person(self, client: httpx.AsyncClient):
        response = await client.post("/patients", json=JANE, headers=UNLESS)

        assert (response.status_code, response.headers["ETag"]) == (201, 'W/"1"')
        assert (await client.get(f"/patients/{response.json()['id']}")).json() == response.json()

    async def test_returns_an_existing_patient_unchanged(
        self, client: httpx.AsyncClient, jane: Answer, database: TestDatabase, recorded: Recorded
    ):
        for condition in (
            f"{MRN}|M-1",
            quote(f"{MRN}|M-1", safe=""),
            quote(f"{MRN}|M-1", safe=":/|"),
            "M-1",
        ):
            unless = {"If-None-Exist": f"identifier={condition}"}
            response = await client.post("/patients", json=OTHER, headers=unless)

            assert (response.status_code, response.json()) == (200, jane)
            assert response.headers["ETag"] == 'W/"1"'
            event = (await recorded())[-1]
            assert (event["event_type"], event["patient_ids"]) == ("patient.read", [jane["id"]])
        assert (await client.get(f"/patients/{jane['id']}")).json() == jane
        assert await count(database) == 1

    async def test_refuses_where_several_match_and_takes_no_number_of_another(
        self, client: httpx.AsyncClient, jane: Answer
    ):
        elsewhere = {"full_name": "John", "identifiers": [{"system": "urn:oid:1", "value": "M-1"}]}
        await client.post("/patients", json=elsewhere)
        both = JANE | {"identifiers": [*JANE["identifiers"], {"system": MRN, "value": "M-2"}]}

        several = await client.post(
            "/patients", json=OTHER, headers={"If-None-Exist": "identifier=M-1"}
        )
        taking = await client.post(
            "/patients", json=both, headers={"If-None-Exist": f"identifier={MRN}|M-2"}
        )

        assert_problem(several, 412, "several-patients-match")
        assert_problem(taking, 409, "identifier-taken")
        assert jane["id"] not in several.text + taking.text

    async def test_with_alternatives_finds_who_has_any_of_them(
        self, client: httpx.AsyncClient, jane: Answer, database: TestDatabase
    ):
        john = {"full_name": "John", "identifiers": [{"system": MRN, "value": "M,2"}]}
        await client.post("/patients", json=john)

        async def registered(*tokens: str) -> httpx.Response:
            unless = {"If-None-Exist": f"identifier={','.join(tokens)}"}
            return await client.post("/patients", json=OTHER, headers=unless)

        found = await registered("urn:x|9", f"{MRN}|M-1", "M-1")
        several = await registered("M-1", rf"{MRN}|M\,2")

        assert (found.status_code, found.json()) == (200, jane)
        problem = assert_problem(several, 412, "several-patients-match")
        assert broken_rules(problem) == {("/if-none-exist", "several-matches")}
        assert await count(database) == 2

    async def test_finds_a_patient_with_the_number_in_two_systems_once(
        self, client: httpx.AsyncClient
    ):
        both = {
            "full_name": "Jane",
            "identifiers": [{"system": "a", "value": "1"}, {"system": "b", "value": "1"}],
        }
        registered = (await client.post("/patients", json=both)).json()

        response = await client.post(
            "/patients", json=OTHER, headers={"If-None-Exist": "identifier=1"}
        )

        assert (response.status_code, response.json()) == (200, registered)

    async def test_with_an_empty_system_means_an_identifier_without_one(
        self, client: httpx.AsyncClient, jane: Answer
    ):
        unless = {"If-None-Exist": "identifier=|M-1"}
        body = {"full_name": "Jane", "identifiers": [{"value": "M-1"}]}

        first, second = [
            await client.post("/patients", json=body, headers=unless) for _ in range(2)
        ]

        assert (first.status_code, second.status_code) == (201, 200)
        assert jane["id"] != first.json()["id"] == second.json()["id"]

    @pytest.mark.parametrize(
        "header", ["", "identifier=a|1&name=Jane", "Jane Doe", "identifier=a|1,Jane|", "_id=Jane"]
    )
    async def test_refuses_an_invalid_header_without_repeating_it(
        self, offline: httpx.AsyncClient, header: str
    ):
        response = await offline.post("/patients", json=JANE, headers={"If-None-Exist": header})

        problem = assert_problem(response, 422, "invalid")
        assert broken_rules(problem) == {("/if-none-exist", "identifier-condition")}
        assert "Jane" not in response.text

    @pytest.mark.parametrize("condition", [f"{MRN}|M-1", "M-1"])
    async def test_registers_one_of_many_concurrent_requests(
        self, client: httpx.AsyncClient, database: TestDatabase, condition: str
    ):
        unless = {"If-None-Exist": f"identifier={condition}"}

        answers = await asyncio.gather(
            *(client.post("/patients", json=JANE, headers=unless) for _ in range(12))
        )

        assert sorted(answer.status_code for answer in answers) == [200] * 11 + [201]
        assert len({answer.text for answer in answers}) == 1
        assert await count(database) == 1

    async def test_registers_one_of_concurrent_requests_with_and_without_a_condition(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        answers = await asyncio.gather(
            *(client.post("/patients", json=JANE, headers=one) for one in (UNLESS, {}) * 6)
        )

        assert {answer.status_code for answer in answers[::2]} <= {200, 201}
        assert {answer.status_code for answer in answers[1::2]} <= {200, 409}
        assert await count(database) == 1
