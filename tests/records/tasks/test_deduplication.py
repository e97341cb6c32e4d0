import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support.databases import TestDatabase, fetch

from tests.records.imports import EVENTS

from .conftest import Answer, Tasks

CALL = {"kind": "call_back", "patient_id": "P12345", "deduplication_key": "call"}


async def submit(client: httpx.AsyncClient, **fields: Any) -> tuple[int, Answer]:
    response = await client.post("/tasks", json=CALL | fields)
    return response.status_code, response.json()


async def test_the_second_producer_gets_the_stored_task(client: httpx.AsyncClient):
    status, first = await submit(client)
    again, second = await submit(client, input={"about": "another"})

    assert (status, first["deduplicated"]) == (201, False)
    assert (again, second) == (200, first | {"deduplicated": True})


async def test_concurrent_producers_create_one_task(client: httpx.AsyncClient):
    answers = await asyncio.gather(*(submit(client) for _ in range(8)))

    assert sorted(status for status, _ in answers) == [200] * 7 + [201]
    assert len({answer["id"] for _, answer in answers}) == 1


async def test_priority_rises_and_does_not_fall(
    client: httpx.AsyncClient, tasks: Tasks, database: TestDatabase
):
    await submit(client, serial_key="k")
    _, raised = await submit(client, priority="stat")
    _, unchanged = await submit(client, priority="urgent")

    assert [(one["priority"], one["version"]) for one in (raised, unchanged)] == [("stat", 2)] * 2
    await tasks.add(priority="asap")
    assert (await tasks.claim_one())["id"] == raised["id"]
    kinds = [row["type"] for row in await fetch(database.admin_dsn, EVENTS)]
    assert kinds[:4] == ["task.created", "task.amended", "task.read", "task.read"]


@pytest.mark.parametrize(
    "other",
    [{"queue": "night"}, {"patient_id": "P2"}, {"patient_id": None}, {"deduplication_key": "fax"}],
)
async def test_work_of_another_queue_patient_or_key_is_other_work(
    client: httpx.AsyncClient, other: Answer
):
    await submit(client)

    assert (await submit(client, **other))[0] == 201


async def test_the_key_holds_under_all_names_of_a_patient(client: httpx.AsyncClient):
    identifier = {"system": "http://hospital", "value": "P12345"}
    named = {"full_name": "Jane Doe", "identifiers": [identifier]}
    patient = (await client.post("/patients", json=named)).raise_for_status().json()["id"]
    _, first = await submit(client, patient_id=patient)

    assert (await submit(client))[1]["id"] == first["id"]


async def test_an_ended_task_does_not_count(client: httpx.AsyncClient, tasks: Tasks):
    await submit(client)
    task = await tasks.claim_one()
    assert (await submit(client))[1]["id"] == task["id"]

    await tasks.held(task, "complete")

    assert (await submit(client))[0] == 201


async def test_a_repeat_of_a_request_gets_its_answer(client: httpx.AsyncClient):
    await submit(client)
    keyed = {"Idempotency-Key": "one"}
    first = await client.post("/tasks", json=CALL | {"priority": "stat"}, headers=keyed)
    again = await client.post("/tasks", json=CALL | {"priority": "stat"}, headers=keyed)

    assert (again.status_code, again.json()) == (200, first.json())


async def test_a_caller_who_may_not_read_tasks_gets_a_reference(
    client: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
):
    _, first = await submit(client)

    answer = await client.post("/tasks", json=CALL, headers=scoped("system/Task.c"))

    assert answer.json() == {
        "id": first["id"],
        "status": "ready",
        "version": 1,
        "deduplicated": True,
    }


async def test_intake_joins_the_task_that_waits(client: httpx.AsyncClient):
    record = {"patient_id": "P12345", "age": 36, "symptoms": ["cough"], "urgency": "routine"}
    sent = record | {"queue": "triage", "deduplication_key": "triage"}
    first, second = [
        (await client.post("/intake", json=sent | {"urgency": urgency})).json()
        for urgency in ("routine", "stat")
    ]

    assert first["task_id"] == second["task_id"]
    task = (await client.get(f"/tasks/{first['task_id']}")).json()
    assert (task["priority"], task["input"]) == ("stat", {"record_id": first["record_id"]})
