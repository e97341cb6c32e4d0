import asyncio
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.databases import TestDatabase, fetch
from support.eventually import HANGS_S, eventually

from records.tasks.priorities import OF_URGENCY, priority_of_urgency

Answer = dict[str, Any]
INTAKE: Answer = {"patient_id": "P12345", "age": 36, "symptoms": ["cough"], "urgency": "urgent"}
ROUTING: Answer = {"to": "cardiology", "reason": "Chest pain on exertion"}
PATHS = pytest.mark.parametrize("path", ["/intake", "/intake/store"])
ROUTE = "/intake/{record}/routing"
COUNTS = """
SELECT (SELECT count(*) FROM records.intake_records) AS records,
    (SELECT count(*) FROM records.intake_routings) AS routings,
    (SELECT count(*) FROM records.tasks) AS tasks
"""


@pytest.fixture
async def record(client: httpx.AsyncClient) -> int:
    return (await client.post("/intake", json=INTAKE)).json()["record_id"]


async def counted(database: TestDatabase) -> tuple[int, ...]:
    return tuple((await fetch(database.admin_dsn, COUNTS))[0])


async def task_of(client: httpx.AsyncClient, path: str, body: Answer) -> tuple[Answer, Answer]:
    answer = (await client.post(path, json=body)).raise_for_status().json()
    return answer, (await client.get(f"/tasks/{answer['task_id']}")).raise_for_status().json()


class TestIntakeWithAQueue:
    @PATHS
    async def test_brings_a_triage_task_of_its_patient_along(
        self, client: httpx.AsyncClient, path: str
    ):
        """An intake record that creates a triage task is listed like an intake record without a task."""
        answer, task = await task_of(client, path, INTAKE | {"queue": "triage"})
        await client.post(path, json=INTAKE)

        named = {"patient_id": "P12345"} if path == "/intake" else {}
        status = "received" if path == "/intake" else "stored"
        record = {"status": status, "record_id": 1, "warnings": [], **named}
        assert answer == record | {"task_id": task["id"]}
        assert (task["kind"], task["queue"], task["patient_id"], task["status"]) == (
            "intake_triage",
            "triage",
            "P12345",
            "ready",
        )
        assert (task["encounter_id"], task["priority"]) == (None, "urgent")
        assert task["input"] == {"record_id": answer["record_id"]}
        assert task["created_by"] == {"name": "test-agent", "kind": "agent"}
        first, second = (await client.get("/intake/P12345")).json()["records"]
        assert second == first | {"id": second["id"], "created_at": second["created_at"]}

    @PATHS
    async def test_without_one_stores_no_task_and_names_none(
        self, client: httpx.AsyncClient, database: TestDatabase, path: str
    ):
        for number, change in enumerate(({}, {"queue": None}), 1):
            response = await client.post(path, json=INTAKE | change)

            assert response.text in {
                f'{{"status":"received","patient_id":"P12345","record_id":{number},"warnings":[]}}',
                f'{{"status":"stored","record_id":{number},"warnings":[]}}',
            }
        assert await counted(database) == (2, 0, 0)

    async def test_gives_the_task_the_records_encounter(
        self, client: httpx.AsyncClient, encounter: Answer
    ):
        about = {"patient_id": encounter["patient_id"], "encounter_id": encounter["id"]}

        _, task = await task_of(client, "/intake", INTAKE | about | {"queue": "triage"})

        assert task.items() >= about.items()

    def test_takes_the_priority_from_the_urgency(self):
        assert {urgency: priority_of_urgency(urgency) for urgency in OF_URGENCY} == OF_URGENCY
        assert priority_of_urgency(" STAT ") == "stat"
        assert priority_of_urgency("as soon as you can") == "routine"

    async def test_may_name_another_priority(self, client: httpx.AsyncClient):
        named = {"urgency": "low", "queue": "triage", "priority": "asap"}

        _, task = await task_of(client, "/intake", INTAKE | named)

        assert task["priority"] == "asap"

    async def test_stores_neither_where_the_record_cannot_be_stored(
        self, client: httpx.AsyncClient, record: int, database: TestDatabase
    ):
        amended = INTAKE | {"amends": record}
        await client.post("/intake", json=amended)

        response = await client.post("/intake", json=amended | {"queue": "triage"})

        assert_problem(response, 409, "already-amended")
        assert await counted(database) == (2, 0, 0)

    async def test_records_an_event_of_each_in_one_transaction(
        self, client: httpx.AsyncClient, recorded: Any, database: TestDatabase
    ):
        answer = (await client.post("/intake", json=INTAKE | {"queue": "triage"})).json()

        events = [(event["event_type"], event["patient_ids"]) for event in await recorded()]
        assert sorted(events) == [("intake.received", ["P12345"]), ("task.created", ["P12345"])]
        (stored,) = await fetch(
            database.admin_dsn,
            "SELECT t.id::text, t.xmin = r.xmin AS is_together "
            "FROM records.tasks t JOIN records.intake_records r ON r.task_id = t.id",
        )
        assert tuple(stored) == (answer["task_id"], True)


class TestRoutingWithAQueue:
    async def test_brings_an_assignment_along_that_knows_its_reason(
        self, client: httpx.AsyncClient, record: int
    ):
        """A routing decision that creates a task is listed like a decision without a task."""
        route = ROUTE.format(record=record)

        answer, task = await task_of(client, route, ROUTING | {"queue": "cardiology"})

        assert (task["kind"], task["queue"], task["patient_id"]) == (
            "assignment",
            "cardiology",
            "P12345",
        )
        assert task["input"] == ROUTING | {"record_id": record, "routing_id": answer["id"]}
        del answer["task_id"]
        (listed,) = (await client.get("/intake/P12345")).json()["records"]
        assert listed["routing"] == [answer]

    async def test_without_one_answers_as_ever_and_stores_no_task(
        self, client: httpx.AsyncClient, record: int, database: TestDatabase
    ):
        answer = (await client.post(ROUTE.format(record=record), json=ROUTING)).json()

        names = "id record_id to reason urgency decided_by decided_by_kind decided_at"
        assert list(answer) == names.split()
        assert await counted(database) == (1, 1, 0)

    async def test_takes_the_priority_from_its_urgency_else_from_the_records(
        self, client: httpx.AsyncClient, record: int
    ):
        for change, priority in (
            ({}, "urgent"),
            ({"urgency": "emergent"}, "stat"),
            ({"urgency": "emergent", "priority": "routine"}, "routine"),
        ):
            body = ROUTING | {"queue": "cardiology"} | change
            _, task = await task_of(client, ROUTE.format(record=record), body)
            assert task["priority"] == priority, change

    async def test_stores_neither_where_the_record_has_the_most_decisions(
        self,
        client: httpx.AsyncClient,
        record: int,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ):
        monkeypatch.setattr("records.intake.service.MAX_ROUTINGS", 0)

        body = ROUTING | {"queue": "cardiology"}
        response = await client.post(ROUTE.format(record=record), json=body)

        assert_problem(response, 409, "too-many-routings")
        assert await counted(database) == (1, 0, 0)


async def test_a_task_is_handed_out_at_once_to_a_claim_that_waits(
    client: httpx.AsyncClient, app: FastAPI, record: int
):
    app.state.task_waiters._look_s = 60
    for path, body in (("/intake", INTAKE), (ROUTE.format(record=record), ROUTING)):
        wanted = {"queues": ["triage"], "wait_seconds": 30}
        waiting = asyncio.create_task(client.post("/tasks/claim", json=wanted))
        await eventually(lambda: app.state.task_waiters._waiting)

        answer = (await client.post(path, json=body | {"queue": "triage"})).json()

        claimed = (await asyncio.wait_for(waiting, HANGS_S)).raise_for_status().json()
        (task,) = claimed["tasks"]
        assert task["id"] == answer["task_id"]
        assert task["input"].items() >= {"record_id": answer["record_id"]}.items()


@pytest.mark.parametrize(
    ("path", "body"), [("/intake", INTAKE), ("/intake/store", INTAKE), (ROUTE, ROUTING)]
)
async def test_a_task_is_stored_once_and_by_callers_who_may_create_tasks_only(
    *,
    client: httpx.AsyncClient,
    record: int,
    database: TestDatabase,
    scoped: Callable[[str], dict[str, str]],
    path: str,
    body: Answer,
):
    """A repeat of a request that creates a task is rejected if the caller lacks the scope to create tasks."""
    path, key = path.format(record=record), {"Idempotency-Key": str(uuid4())}
    with_task = body | {"queue": "triage"}
    without_scope = scoped("system/QuestionnaireResponse.cu user/Task.c system/Task.rus")

    first, second = [await client.post(path, json=with_task, headers=key) for _ in range(2)]
    refused = await client.post(path, json=with_task, headers=without_scope)
    repeated = await client.post(path, json=with_task, headers=without_scope | key)
    without = await client.post(path, json=body, headers=without_scope)

    assert (second.status_code, second.content) == (200, first.content)
    assert second.headers["Idempotency-Replayed"] == "true"
    assert first.json()["task_id"]
    for response in (refused, repeated):
        assert_problem(response, 403, "scope-missing")
        assert "user/Task.c" in response.json()["detail"]
    assert without.status_code == 200
    *_, tasks = await counted(database)
    assert tasks == 1
