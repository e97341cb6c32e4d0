import asyncio
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch

from records.tasks.lists import schemas, service

from .conftest import Answer, Tasks

STATES = ("ready", "blocked", "scheduled", "running", "on_hold", "dead")


async def queue(client: httpx.AsyncClient, name: str = "default") -> Answer:
    response = await client.get(f"/queues/{name}")
    assert response.status_code == 200, response.text
    return response.json()


async def states(client: httpx.AsyncClient, name: str = "default") -> dict[str, int]:
    found = await queue(client, name)
    assert not any(found[state]["is_capped"] for state in STATES)
    return {state: count for state in STATES if (count := found[state]["count"])}


async def last_hour(client: httpx.AsyncClient) -> dict[str, int]:
    found = (await queue(client))["last_hour"]
    return {name: count["count"] for name, count in found.items()}


def tomorrow() -> str:
    return (datetime.now(UTC) + timedelta(days=1)).isoformat()


class TestStates:
    async def test_each_task_has_one_state(self, client: httpx.AsyncClient, tasks: Tasks):
        for _ in range(3):
            await tasks.add()
        assert await states(client) == {"ready": 3}

        await tasks.add(run_at=tomorrow())
        assert await states(client) == {"ready": 3, "scheduled": 1}

        running = await tasks.claim_one()
        assert await states(client) == {"ready": 2, "scheduled": 1, "running": 1}

        await tasks.add(depends_on=[running["id"]])
        assert await states(client) == {"ready": 2, "blocked": 1, "scheduled": 1, "running": 1}

        await tasks.held(running, "hold", reason="Closed")
        assert await states(client) == {"ready": 2, "blocked": 1, "scheduled": 1, "on_hold": 1}

        await tasks.change(running, "cancel", reason="Gone")
        assert await states(client) == {"ready": 2, "scheduled": 1, "on_hold": 1}

    async def test_serial_key(self, client: httpx.AsyncClient, tasks: Tasks):
        for _ in range(3):
            await tasks.add(serial_key="k")
        await tasks.add(serial_key="k", run_at=tomorrow())

        assert await states(client) == {"ready": 1, "blocked": 2, "scheduled": 1}

    async def test_dead_letter(
        self, client: httpx.AsyncClient, tasks: Tasks, as_person: dict[str, str]
    ):
        task = await tasks.add(max_attempts=1)
        await tasks.held(await tasks.claim_one(), "fail", error="No")
        assert await states(client) == {"dead": 1}

        await tasks.change(task, "requeue", headers=as_person)

        assert await states(client) == {"ready": 1}

    async def test_owned_tasks_and_other_queues(self, client: httpx.AsyncClient, tasks: Tasks):
        for name in ("a", "a-b", "a.b", "a1", "aA", "A", "b"):
            await tasks.add(queue=name)
            await tasks.add(queue=name, owner={"name": f"{name}@~\U0010fffd"})
            await tasks.add(queue=name, owner={"name": "o", "kind": "person"}, run_at=tomorrow())
            await tasks.add(queue=name, owner={"name": "o"}, kind="assignment", priority="stat")
            for _ in range(2):
                await tasks.add(queue=name, owner={"name": "o"}, serial_key=f"of {name}")

        for name in ("a", "a-b", "a.b", "a1", "aA", "A", "b"):
            assert await states(client, name) == {"ready": 4, "blocked": 1, "scheduled": 1}

    async def test_counts_are_limited(
        self, client: httpx.AsyncClient, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(schemas, "MOST", 2)
        monkeypatch.setattr(service, "MOST", 2)
        for _ in range(2):
            await tasks.add()
        assert (await queue(client))["ready"] == {"count": 2, "is_capped": False}

        await tasks.add()

        assert (await queue(client))["ready"] == {"count": 2, "is_capped": True}

    async def test_age_of_the_oldest(
        self, client: httpx.AsyncClient, tasks: Tasks, database: TestDatabase
    ):
        await tasks.add(run_at=tomorrow())
        assert (await queue(client))["oldest_ready_seconds"] is None

        task = await tasks.add(priority="routine")
        await tasks.add(priority="stat", kind="assignment")
        statement = (
            "UPDATE records.task_queue SET run_at = now() - interval '90 s' WHERE task_id = $1"
        )
        await fetch(database.admin_dsn, statement, task["id"])

        assert 90 <= (await queue(client))["oldest_ready_seconds"] < 150


class TestLastHour:
    async def test_claims_and_completions(self, client: httpx.AsyncClient, tasks: Tasks):
        assert await _empty(client, tasks) == {"claims": 0, "completions": 0, "expiries": 0}
        task = await tasks.add()
        await tasks.held(await tasks.claim_one(), "release")
        assert await last_hour(client) == {"claims": 1, "completions": 0, "expiries": 0}
        held = await tasks.claim_one()
        await tasks.change(task, "steps", step="submitted")
        assert await last_hour(client) == {"claims": 2, "completions": 0, "expiries": 0}

        await tasks.held(held, "complete")
        await tasks.change(task, "steps", step="appealed")

        assert await last_hour(client) == {"claims": 2, "completions": 1, "expiries": 0}

    async def test_expiries(self, client: httpx.AsyncClient, tasks: Tasks):
        await tasks.add(max_attempts=2)
        for status in ("ready", "failed"):
            task = await tasks.claim_one()
            await tasks.let_pass(task)
            await tasks.sweep()
            assert (await tasks.read(task))["status"] == status
            if status == "ready":
                await tasks.let_pass(task, "run_at")

        assert await last_hour(client) == {"claims": 2, "completions": 0, "expiries": 2}

    async def test_other_moves_are_not_expiries(self, client: httpx.AsyncClient, tasks: Tasks):
        task = await tasks.add()
        await tasks.change(task, "hold", reason="Closed", resume_at=tomorrow())
        await tasks.let_pass(task, "resume_at")
        await tasks.sweep()

        assert (await tasks.read(task))["status"] == "ready"
        assert (await last_hour(client))["expiries"] == 0

    @pytest.mark.usefixtures("app")
    async def test_ends_after_an_hour(
        self, client: httpx.AsyncClient, tasks: Tasks, database: TestDatabase
    ):
        await tasks.add()
        await tasks.held(await tasks.claim_one(), "complete")
        for table in ("tasks", "task_versions"):
            earlier = "updated_at = updated_at - interval '61 minutes'"
            await execute(database.admin_dsn, f"ALTER TABLE records.{table} DISABLE TRIGGER USER")
            await execute(database.admin_dsn, f"UPDATE records.{table} SET {earlier}")

        assert await last_hour(client) == {"claims": 0, "completions": 0, "expiries": 0}


async def _empty(client: httpx.AsyncClient, tasks: Tasks) -> dict[str, int]:
    await tasks.change(await tasks.add(), "cancel", reason="Gone")
    return await last_hour(client)


class TestList:
    async def test_pages_by_name(self, client: httpx.AsyncClient, tasks: Tasks):
        for name in ("night", "Day", "day", "b-2", "b"):
            await tasks.add(queue=name)
        await tasks.change(await tasks.add(queue="done"), "cancel", reason="Gone")

        whole = (await client.get("/queues")).json()
        first = await client.get("/queues?limit=4")
        rest = (await client.get(first.links["next"]["url"])).json()

        names = [one["name"] for one in whole["queues"]]
        assert names == ["Day", "b", "b-2", "day", "done", "night"]
        assert whole["next"] is rest["next"] is None
        paged = [one["name"] for one in first.json()["queues"] + rest["queues"]]
        assert paged == names
        assert whole["queues"][0]["ready"]["count"] == 1

    async def test_empty_and_unknown_queue(self, client: httpx.AsyncClient):
        assert (await client.get("/queues")).json() == {"queues": [], "next": None}
        assert_problem(await client.get("/queues/defualt"), 404, "queue-not-found")


async def test_counts_are_consistent(client: httpx.AsyncClient, tasks: Tasks):
    """One SQL statement counts all states, so a task that changes its state meanwhile is counted exactly once."""
    for _ in range(5):
        await tasks.add()

    async def work() -> None:
        for _ in range(20):
            await tasks.held(await tasks.claim_one(), "release")

    async def count() -> set[int]:
        return {sum((await states(client)).values()) for _ in range(20)}

    totals, _ = await asyncio.gather(count(), work())

    assert totals == {5}
