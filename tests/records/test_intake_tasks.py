"""The tasks that intake records and routing decisions bring along."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch
from support.eventually import HANGS_S, eventually
from support.wards import Ward, intake

from records.tasks.priorities import OF_URGENCY

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
INTAKE: Answer = {"patient_id": "P12345", "age": 36, "symptoms": ["cough"], "urgency": "urgent"}
ROUTING: Answer = {"to": "cardiology", "reason": "Chest pain on exertion"}
PATHS = pytest.mark.parametrize("path", ["/intake", "/intake/store"])
ROUTE = "/intake/{record}/routing"
ALL = pytest.mark.parametrize(
    ("path", "body"), [("/intake", INTAKE), ("/intake/store", INTAKE), (ROUTE, ROUTING)]
)
COUNTS = """
SELECT (SELECT count(*) FROM records.intake_records) AS records,
    (SELECT count(*) FROM records.intake_routings) AS routings,
    (SELECT count(*) FROM records.tasks) AS tasks
"""


@pytest.fixture
async def record(client: httpx.AsyncClient) -> int:
    """The number of a stored intake record."""
    number: int = (await client.post("/intake", json=INTAKE)).json()["record_id"]
    return number


async def claimed(client: httpx.AsyncClient, queue: str, **fields: Any) -> list[Answer]:
    response = await client.post("/tasks/claim", json={"queues": [queue]} | fields)
    tasks: list[Answer] = response.raise_for_status().json()["tasks"]
    return tasks


class TestIntakeWithAQueue:
    @PATHS
    async def test_brings_a_triage_task_of_its_patient_along(
        self, client: httpx.AsyncClient, path: str
    ) -> None:
        answer = (await client.post(path, json=INTAKE | {"queue": "triage"})).json()

        task = (await client.get(f"/tasks/{answer['task_id']}")).raise_for_status().json()
        assert (task["kind"], task["queue"], task["patient_id"], task["status"]) == (
            "intake_triage",
            "triage",
            "P12345",
            "ready",
        )
        assert (task["encounter_id"], task["priority"]) == (None, "urgent")
        assert task["input"] == {"record_id": answer["record_id"]}
        assert task["created_by"] == {"name": "test-agent", "kind": "agent"}

    async def test_adds_the_task_to_what_it_answers(self, client: httpx.AsyncClient) -> None:
        body = INTAKE | {"queue": "triage"}

        received = (await client.post("/intake", json=body)).json()
        stored = (await client.post("/intake/store", json=body)).json()

        assert received == {
            "status": "received",
            "patient_id": "P12345",
            "record_id": 1,
            "task_id": received["task_id"],
        }
        assert stored == {"status": "stored", "record_id": 2, "task_id": stored["task_id"]}

    @PATHS
    @pytest.mark.parametrize("change", [{}, {"queue": None}])
    async def test_without_one_stores_no_task_and_names_none(
        self, client: httpx.AsyncClient, database: TestDatabase, path: str, change: Answer
    ) -> None:
        response = await client.post(path, json=INTAKE | change)

        assert response.content in {
            b'{"status":"received","patient_id":"P12345","record_id":1}',
            b'{"status":"stored","record_id":1}',
        }
        assert tuple((await fetch(database.admin_dsn, COUNTS))[0]) == (1, 0, 0)

    async def test_gives_the_task_the_records_encounter(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        body = INTAKE | {"patient_id": encounter["patient_id"], "encounter_id": encounter["id"]}

        answer = (await client.post("/intake", json=body | {"queue": "triage"})).json()

        task = (await client.get(f"/tasks/{answer['task_id']}")).json()
        assert (task["patient_id"], task["encounter_id"]) == (
            encounter["patient_id"],
            encounter["id"],
        )

    @pytest.mark.parametrize(
        ("urgency", "priority"),
        [*OF_URGENCY.items(), (" STAT ", "stat"), ("as soon as you can", "routine")],
    )
    async def test_takes_the_priority_from_the_urgency(
        self, client: httpx.AsyncClient, urgency: str, priority: str
    ) -> None:
        body = INTAKE | {"urgency": urgency, "queue": "triage"}

        answer = (await client.post("/intake", json=body)).json()

        assert (await client.get(f"/tasks/{answer['task_id']}")).json()["priority"] == priority

    async def test_may_name_another_priority(self, client: httpx.AsyncClient) -> None:
        body = INTAKE | {"urgency": "low", "queue": "triage", "priority": "asap"}

        answer = (await client.post("/intake", json=body)).json()

        assert (await client.get(f"/tasks/{answer['task_id']}")).json()["priority"] == "asap"

    async def test_is_handed_out_at_once_to_a_claim_that_waits(
        self, client: httpx.AsyncClient, app: FastAPI
    ) -> None:
        app.state.task_waiters._look_s = 60
        waiting = asyncio.create_task(claimed(client, "triage", wait_seconds=30))
        await eventually(lambda: app.state.task_waiters._waiting)

        answer = (await client.post("/intake", json=INTAKE | {"queue": "triage"})).json()

        (task,) = await asyncio.wait_for(waiting, HANGS_S)
        assert (task["id"], task["input"]) == (
            answer["task_id"],
            {"record_id": answer["record_id"]},
        )

    async def test_is_listed_like_one_without(self, client: httpx.AsyncClient) -> None:
        for body in (INTAKE, INTAKE | {"queue": "triage"}):
            await client.post("/intake", json=body)

        first, second = (await client.get("/intake/P12345")).json()["records"]

        assert second == first | {"id": second["id"], "created_at": second["created_at"]}

    async def test_stores_neither_where_the_record_cannot_be_stored(
        self, client: httpx.AsyncClient, record: int, database: TestDatabase
    ) -> None:
        amended = INTAKE | {"amends": record}
        await client.post("/intake", json=amended)

        response = await client.post("/intake", json=amended | {"queue": "triage"})

        assert_problem(response, 409, "already-amended")
        assert tuple((await fetch(database.admin_dsn, COUNTS))[0]) == (2, 0, 0)

    async def test_records_an_event_of_each_in_one_transaction(
        self, client: httpx.AsyncClient, recorded: Any, database: TestDatabase
    ) -> None:
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
    ) -> None:
        body = ROUTING | {"queue": "cardiology"}

        answer = (await client.post(f"/intake/{record}/routing", json=body)).json()

        task = (await client.get(f"/tasks/{answer['task_id']}")).raise_for_status().json()
        assert (task["kind"], task["queue"], task["patient_id"]) == (
            "assignment",
            "cardiology",
            "P12345",
        )
        assert task["input"] == ROUTING | {"record_id": record, "routing_id": answer["id"]}

    async def test_without_one_answers_as_ever_and_stores_no_task(
        self, client: httpx.AsyncClient, record: int, database: TestDatabase
    ) -> None:
        answer = (await client.post(f"/intake/{record}/routing", json=ROUTING)).json()

        assert list(answer) == [
            "id",
            "record_id",
            "to",
            "reason",
            "urgency",
            "decided_by",
            "decided_by_kind",
            "decided_at",
        ]
        assert tuple((await fetch(database.admin_dsn, COUNTS))[0]) == (1, 1, 0)

    @pytest.mark.parametrize(
        ("change", "priority"),
        [
            ({}, "urgent"),
            ({"urgency": "emergent"}, "stat"),
            ({"urgency": "emergent", "priority": "routine"}, "routine"),
        ],
    )
    async def test_takes_the_priority_from_its_urgency_else_from_the_records(
        self, client: httpx.AsyncClient, record: int, change: Answer, priority: str
    ) -> None:
        body = ROUTING | {"queue": "cardiology"} | change

        answer = (await client.post(f"/intake/{record}/routing", json=body)).json()

        assert (await client.get(f"/tasks/{answer['task_id']}")).json()["priority"] == priority

    async def test_is_listed_with_its_record_like_one_without(
        self, client: httpx.AsyncClient, record: int
    ) -> None:
        body = ROUTING | {"queue": "cardiology"}
        answer = (await client.post(f"/intake/{record}/routing", json=body)).json()

        (listed,) = (await client.get("/intake/P12345")).json()["records"]

        assert listed["routing"] == [
            {name: value for name, value in answer.items() if name != "task_id"}
        ]

    async def test_is_handed_out_at_once_to_a_claim_that_waits(
        self, client: httpx.AsyncClient, app: FastAPI, record: int
    ) -> None:
        app.state.task_waiters._look_s = 60
        waiting = asyncio.create_task(claimed(client, "cardiology", wait_seconds=30))
        await eventually(lambda: app.state.task_waiters._waiting)

        await client.post(f"/intake/{record}/routing", json=ROUTING | {"queue": "cardiology"})

        (task,) = await asyncio.wait_for(waiting, HANGS_S)
        assert task["kind"] == "assignment"

    async def test_stores_neither_where_the_record_has_the_most_decisions(
        self,
        client: httpx.AsyncClient,
        record: int,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("records.intake.service.MAX_ROUTINGS", 0)

        body = ROUTING | {"queue": "cardiology"}
        response = await client.post(f"/intake/{record}/routing", json=body)

        assert_problem(response, 409, "too-many-routings")
        assert tuple((await fetch(database.admin_dsn, COUNTS))[0]) == (1, 0, 0)


@ALL
class TestAnyWithAQueue:
    async def test_repeats_its_answer_with_the_task(
        self,
        client: httpx.AsyncClient,
        record: int,
        database: TestDatabase,
        path: str,
        body: Answer,
    ) -> None:
        headers = {"Idempotency-Key": str(uuid4())}
        path, body = path.format(record=record), body | {"queue": "triage"}

        first, second = [await client.post(path, json=body, headers=headers) for _ in range(2)]

        assert (second.status_code, second.content) == (200, first.content)
        assert second.headers["Idempotency-Replayed"] == "true"
        assert first.json()["task_id"]
        assert (await fetch(database.admin_dsn, COUNTS))[0]["tasks"] == 1

    async def test_is_refused_to_who_may_not_create_tasks(
        self,
        *,
        client: httpx.AsyncClient,
        record: int,
        database: TestDatabase,
        scoped: Callable[[str], dict[str, str]],
        path: str,
        body: Answer,
    ) -> None:
        headers = scoped("system/QuestionnaireResponse.cu user/Task.c system/Task.rus")
        path = path.format(record=record)

        refused = await client.post(path, json=body | {"queue": "triage"}, headers=headers)
        without = await client.post(path, json=body, headers=headers)

        assert_problem(refused, 403, "scope-missing")
        assert "user/Task.c" in refused.json()["detail"]
        assert without.status_code == 200
        assert (await fetch(database.admin_dsn, COUNTS))[0]["tasks"] == 0

    async def test_is_refused_in_a_repeat_like_a_first_request(
        self,
        *,
        client: httpx.AsyncClient,
        record: int,
        scoped: Callable[[str], dict[str, str]],
        path: str,
        body: Answer,
    ) -> None:
        path, body = path.format(record=record), body | {"queue": "triage"}
        key = {"Idempotency-Key": str(uuid4())}
        (await client.post(path, json=body, headers=key)).raise_for_status()

        headers = scoped("system/QuestionnaireResponse.cu") | key
        again = await client.post(path, json=body, headers=headers)

        assert_problem(again, 403, "scope-missing")

    @pytest.mark.parametrize(
        ("change", "pointer", "rule"),
        [
            ({"queue": "a/b"}, "/queue", "must-match-pattern"),
            ({"queue": ""}, "/queue", "must-match-pattern"),
            ({"queue": "x" * 65}, "/queue", "too-long"),
            ({"queue": "triage", "priority": "high"}, "/priority", "must-be-one-of"),
            ({"priority": "stat"}, "", "priority-needs-queue"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self,
        *,
        offline: httpx.AsyncClient,
        path: str,
        body: Answer,
        change: Answer,
        pointer: str,
        rule: str,
    ) -> None:
        response = await offline.post(path.format(record=1), json=body | change)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))


class TestOfALimitedCaller:
    @pytest.mark.parametrize("level", ["user", "patient"])
    async def test_stores_both_for_a_patient_in_reach(self, ward: Ward, level: str) -> None:
        ward.become("nurse", f"{level}/*.cruds", patient=ward.anna["patient"])
        body = intake(ward.anna["patient"], encounter_id=ward.anna["encounter"], queue="triage")

        stored = (await ward.client.post("/intake", json=body)).raise_for_status().json()
        routing = ROUTING | {"queue": "triage"}
        path = f"/intake/{stored['record_id']}/routing"
        routed = (await ward.client.post(path, json=routing)).raise_for_status().json()

        for answer in (stored, routed):
            task = await ward.client.get(f"/tasks/{answer['task_id']}")
            assert task.raise_for_status().json()["patient_id"] == ward.anna["patient"]

    async def test_stores_nothing_about_a_foreign_patient(
        self, ward: Ward, database: TestDatabase
    ) -> None:
        body = intake(ward.bert["patient"], queue="triage")

        refused = await ward.client.post("/intake", json=body)
        routing = ROUTING | {"queue": "triage"}
        unrouted = await ward.client.post(f"/intake/{ward.bert['record']}/routing", json=routing)

        assert_problem(refused, 403, "patient-out-of-reach")
        assert_problem(unrouted, 404, "intake-record-not-found")
        assert (await fetch(database.admin_dsn, COUNTS))[0]["tasks"] == 0
