"""Queues that a reviewer manages and agents use, through the gateway with the scopes of their roles."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_problem
from support.system import System, wait_until

from chartroom.system.roles import Role

# Moves the next time of a schedule to now, as if the time had come.
COME = "UPDATE records.schedules SET next_run_at = clock_timestamp() WHERE name = $1 RETURNING name"


@pytest.fixture
def coordinator(system: System) -> Iterator[httpx.Client]:
    with system.client_with(system.headers_of("coordinator", Role.COORDINATOR)) as client:
        yield client


@pytest.fixture
def reviewer(system: System) -> Iterator[httpx.Client]:
    headers = system.headers_of("rosa.reviewer", Role.REVIEWER, "person")
    with system.client_with(headers) as client:
        yield client


@pytest.fixture
def queue() -> str:
    """Letters only, because metrics show the names of queues with settings."""
    return "calls-" + "".join(chr(ord("a") + byte % 26) for byte in uuid4().bytes[:8])


@pytest.fixture
def work(queue: str, patient: dict[str, Any]) -> dict[str, Any]:
    return {"kind": "call_back", "queue": queue, "patient_id": patient["id"]}


def claimed(client: httpx.Client, queue: str, count: int = 1) -> list[dict[str, Any]]:
    body = {"queues": [queue], "max": count}
    found: list[dict[str, Any]] = (
        client.post("/tasks/claim", json=body).raise_for_status().json()["tasks"]
    )
    return found


def events(client: httpx.Client, event_type: str, named: str) -> list[dict[str, Any]]:
    found = client.get("/agent-events", params={"event_type": event_type, "order": "desc"})
    return [one for one in found.raise_for_status().json()["events"] if named in str(one)]


def test_a_second_producer_raises_the_priority_and_a_waiting_task_is_changed(
    system: System, coordinator: httpx.Client, work: dict[str, Any]
) -> None:
    unique = work | {"deduplication_key": "call"}
    with system.client_with(system.headers_of("summary-agent", Role.SUMMARY)) as summary:
        first = coordinator.post("/tasks", json=unique)
        second = summary.post("/tasks", json=unique | {"priority": "urgent"})
    path = f"/tasks/{first.json()['id']}"
    change = {"priority": "stat"}

    changed = coordinator.patch(path, json=change, headers={"If-Match": second.headers["etag"]})
    stale = coordinator.patch(path, json=change, headers={"If-Match": first.headers["etag"]})
    claimed(coordinator, work["queue"])
    late = coordinator.patch(path, json=change, headers={"If-Match": "*"})

    assert (first.status_code, second.status_code) == (201, 200)
    assert (second.json()["deduplicated"], second.json()["priority"]) == (True, "urgent")
    assert changed.json()["priority"] == "stat"
    assert_problem(stale, 412, "version-mismatch")
    assert_problem(late, 409, "task-not-reachable")


def test_settings_pause_limit_and_show_a_queue(
    system: System, coordinator: httpx.Client, reviewer: httpx.Client, work: dict[str, Any]
) -> None:
    queue = work["queue"]
    for _ in range(2):
        coordinator.post("/tasks", json=work).raise_for_status()

    assert_problem(coordinator.put(f"/queues/{queue}", json={}), 403, "person-required")
    reviewer.put(f"/queues/{queue}", json={"paused": True}).raise_for_status()
    assert claimed(coordinator, queue, 2) == []
    settings = {"max_running": 1, "lease_seconds": 300}
    reviewer.put(f"/queues/{queue}", json=settings).raise_for_status()
    assert len(claimed(coordinator, queue, 2)) == 1
    assert claimed(coordinator, queue) == []
    figures = coordinator.get(f"/queues/{queue}").json()
    assert (figures["ready"]["count"], figures["running"]["count"]) == (1, 1)
    wait_until(lambda: f'chartroom_tasks{{queue="{queue}"' in system.metrics("records")["records"])
    wait_until(lambda: len(events(reviewer, "queue.paused", queue)) == 1)


def test_a_schedule_creates_a_task_when_its_time_comes(
    system: System, coordinator: httpx.Client, reviewer: httpx.Client, queue: str
) -> None:
    plan = {"cron": "0 0 1 1 *", "task": {"kind": "daily_report", "queue": queue}}

    assert_problem(coordinator.put(f"/schedules/{queue}", json=plan), 403, "person-required")
    reviewer.put(f"/schedules/{queue}", json=plan).raise_for_status()
    system.rows(COME, queue)
    tasks: list[dict[str, Any]] = []
    wait_until(lambda: bool(tasks.extend(claimed(coordinator, queue)) or tasks))

    shown = coordinator.get(f"/schedules/{queue}").json()
    assert shown["last_task_id"] == tasks[0]["id"]
    assert shown["next_run_at"] > shown["last_run_at"]


def test_a_final_error_is_answered_to_waiters_and_a_reviewer_requeues_the_dead_letter(
    coordinator: httpx.Client, reviewer: httpx.Client, work: dict[str, Any]
) -> None:
    due = (datetime.now(UTC) + timedelta(seconds=1)).isoformat()
    coordinator.post("/tasks", json=work | {"due_at": due}).raise_for_status()
    (task,) = claimed(coordinator, work["queue"])
    path, failure = f"/tasks/{task['id']}", {"claim_token": task["claim_token"], "error": "Closed."}
    filters = {"queue": work["queue"], "last_error": "Closed."}

    wait_until(lambda: len(events(reviewer, "task.overdue", task["id"])) == 1)
    with ThreadPoolExecutor(1) as pool:
        ended = pool.submit(reviewer.get, path, params={"wait_seconds": 15})
        coordinator.post(f"{path}/fail", json=failure | {"final": True}).raise_for_status()
        assert ended.result().json()["status"] == "failed"
    wait_until(lambda: len(events(reviewer, "task.dead", task["id"])) == 1)
    assert_problem(coordinator.post("/tasks/requeue", json=filters), 403, "person-required")
    counted = reviewer.post("/tasks/requeue", json=filters).json()
    requeued = reviewer.post("/tasks/requeue", json=filters | {"count": 1}).json()

    assert (counted["requeued"], counted["matching"]["count"], requeued["requeued"]) == (0, 1, 1)
    assert len(claimed(coordinator, work["queue"])) == 1


def test_allow_lists_only_what_exists(coordinator: httpx.Client) -> None:
    answer = coordinator.request("DELETE", f"/tasks/{uuid4()}")

    assert_problem(answer, 405, "method-not-allowed")
    assert answer.headers["allow"] == "GET, HEAD, PATCH"
