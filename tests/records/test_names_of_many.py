"""POST /patients/names."""

from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute
from support.wards import Ward

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]


async def registered(client: httpx.AsyncClient, *names: str) -> list[str]:
    return [
        (await client.post("/patients", json={"full_name": name})).raise_for_status().json()["id"]
        for name in names
    ]


async def names_of(client: httpx.AsyncClient, *ids: str) -> list[Answer]:
    answer = await client.post("/patients/names", json={"ids": ids})
    found: list[Answer] = answer.raise_for_status().json()["patients"]
    return found


async def test_answers_the_names_in_the_order_of_the_ids_each_once(
    client: httpx.AsyncClient,
) -> None:
    anna, bert, carl = await registered(client, "Anna", "Bert", "Carl")

    found = await names_of(client, carl, anna, str(uuid4()), carl.upper(), bert)

    assert found == [
        {"id": carl, "full_name": "Carl"},
        {"id": anna, "full_name": "Anna"},
        {"id": bert, "full_name": "Bert"},
    ]


async def test_answers_null_where_there_is_no_name(
    client: httpx.AsyncClient, database: TestDatabase
) -> None:
    (id_,) = await registered(client, "Anna")
    nameless = "UPDATE records.patients SET full_name = '', full_name_absent_reason = 'unknown'"
    await execute(database.admin_dsn, nameless)

    assert await names_of(client, id_) == [{"id": id_, "full_name": None}]


@pytest.mark.parametrize("level", ["user", "patient"])
async def test_omits_patients_out_of_reach(ward: Ward, level: str) -> None:
    ward.become("nurse", f"{level}/Patient.s", patient=ward.anna["patient"])

    found = await names_of(ward.client, ward.bert["patient"], ward.anna["patient"])

    assert found == [{"id": ward.anna["patient"], "full_name": "Anna Berg"}]


async def test_records_one_event_of_those_who_were_shown(
    client: httpx.AsyncClient, recorded: Any
) -> None:
    ids = await registered(client, "Anna", "Bert")
    before = len(await recorded())

    await names_of(client, *ids, str(uuid4()))

    (event,) = (await recorded())[before:]
    assert (event["event_type"], event["access"]) == ("patients.names-read", True)
    assert event["patient_ids"] == sorted(ids)
    assert event["payload"]["data"]["count"] == 2


@pytest.mark.parametrize(
    ("body", "pointer", "rule"),
    [
        ({}, "/ids", "required"),
        ({"ids": []}, "/ids", "too-few-items"),
        ({"ids": [str(UUID(int=n)) for n in range(101)]}, "/ids", "too-many-items"),
        ({"ids": ["P12345"]}, "/ids/0", "must-be-uuid"),
        ({"ids": [str(UUID(int=1))], "limit": 1}, "", "unknown-field"),
    ],
)
async def test_names_the_field_and_the_rule_that_was_broken(
    offline: httpx.AsyncClient, body: Answer, pointer: str, rule: str
) -> None:
    problem = assert_problem(await offline.post("/patients/names", json=body), 422, "invalid")

    assert broken_rules(problem) == {(pointer, rule)}


async def test_needs_the_scope_to_search_patients(client: httpx.AsyncClient, scoped: Any) -> None:
    body = {"ids": [str(uuid4())]}

    response = await client.post("/patients/names", json=body, headers=scoped("system/Patient.r"))

    assert_problem(response, 403, "scope-missing")


async def test_refuses_an_anonymous_caller(offline: httpx.AsyncClient) -> None:
    del offline.headers["authorization"]

    response = await offline.post("/patients/names", json={"ids": [str(uuid4())]})

    assert_problem(response, 401, "token-required")
