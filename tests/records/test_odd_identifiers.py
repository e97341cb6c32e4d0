from typing import Any

import httpx
import pytest
from support.applications import assert_problem

from tests.records.conftest import Reached

SYSTEM = "http://hospital.example/mrn"
NUMBERS = ["2026/00123", "A\\7", "A#7", "A?7", "100%", "A%2F7", "../7", "A 7 & B=7"]
INTAKE = {"age": 36, "symptoms": ["cough"], "urgency": "low"}


async def registered(client: httpx.AsyncClient, number: str) -> str:
    identifiers = [{"system": SYSTEM, "value": number}]
    body = {"full_name": "Jane Doe", "identifiers": identifiers}
    answer = await client.post("/patients", json=body)
    return str(answer.raise_for_status().json()["id"])


async def found(client: httpx.AsyncClient, path: str, number: str, items: str) -> list[Any]:
    answer = await client.get(path, params={"patient_id": number})
    return answer.raise_for_status().json()[items]


@pytest.mark.parametrize("number", NUMBERS)
async def test_bodies_and_queries_take_them(
    client: httpx.AsyncClient, as_person: dict[str, str], number: str
):
    id_ = await registered(client, number)
    full = f"{SYSTEM}|{number}"
    for path, body in (
        ("/intake", INTAKE | {"patient_id": number}),
        ("/intake/store", INTAKE | {"patient_id": full}),
        ("/tasks", {"kind": "follow_up", "patient_id": number}),
        ("/panels", {"name": f"Ward {number}", "patients": [number]}),
        ("/patients/resolve", {"reference": number}),
    ):
        (await client.post(path, json=body, headers=as_person)).raise_for_status()

    by_id = (await client.get(f"/intake/{id_}")).json()["records"]
    assert [one["patient_id"] for one in by_id] == [number, full]
    for name in (number, full, id_):
        assert await found(client, "/intake", name, "records") == by_id
        assert len(await found(client, "/tasks", name, "tasks")) == 1
        assert await found(client, "/encounters", name, "encounters") == []


async def test_a_list_by_query_pages_as_the_one_by_path(client: httpx.AsyncClient):
    for _ in range(3):
        (await client.post("/intake", json=INTAKE | {"patient_id": "a/b"})).raise_for_status()

    first = await client.get("/intake", params={"patient_id": "a/b", "limit": 2})
    second = await client.get(first.links["next"]["url"])
    latest = await client.get("/intake", params={"patient_id": "a/b", "latest": True})

    assert [one["id"] for one in first.json()["records"]] == [2, 3]
    assert [one["id"] for one in second.json()["records"]] == [1]
    assert [one["id"] for one in latest.json()["records"]] == [3]


async def test_a_path_takes_none(client: httpx.AsyncClient):
    assert_problem(await client.get("/intake/a%25b"), 422, "invalid")


@pytest.mark.parametrize(
    ("method", "tail"), [("GET", ""), ("PATCH", ""), ("GET", "/history"), ("GET", "/everything")]
)
async def test_a_path_that_needs_a_patient_id_refers_to_the_search(
    offline: httpx.AsyncClient, method: str, tail: str
):
    body = {"full_name": "Ada"} if method == "PATCH" else None

    answer = await offline.request(method, f"/patients/P12345{tail}", json=body)

    problem = assert_problem(answer, 422, "invalid")
    assert "Search for the patient by this identifier" in problem["detail"]
    assert [error["rule"] for error in problem["errors"]] == ["must-be-uuid"]
    assert "P12345" not in answer.text + str(answer.headers)


@pytest.mark.parametrize("number", NUMBERS)
async def test_a_panel_that_names_the_patient_reaches_all_names(
    client: httpx.AsyncClient, as_person: dict[str, str], reached: Reached, number: str
):
    id_ = await registered(client, number)
    body = {"name": "Ward 3", "callers": ["ward-agent"], "patients": [id_]}

    (await client.post("/panels", json=body, headers=as_person)).raise_for_status()

    assert await reached("ward-agent") == {id_, number, f"{SYSTEM}|{number}"}
