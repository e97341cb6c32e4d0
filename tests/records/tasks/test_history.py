"""/tasks/{id}/history and /tasks/{id}/steps: what happened to a task, and who did it."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute
from support.plans import plan_of
from support.wards import Ward

from chassis.http.etags import MAX_VERSION
from chassis.http.paging import PAGE_BYTES
from records.tasks import repository
from records.tasks.lists import service

from .conftest import Answer, Tasks

pytestmark = pytest.mark.anyio


async def all_of(client: httpx.AsyncClient, path: str, noun: str) -> list[Answer]:
    found: list[Answer] = []
    following: str | None = path
    while following is not None:
        page = await client.get(following)
        assert page.status_code == 200, page.text
        found += page.json()[noun]
        following = page.links.get("next", {}).get("url")
    return found


@pytest.fixture
async def done(tasks: Tasks) -> Answer:
    """A task that failed once, was held, and then completed."""
    made = await tasks.add(patient_id="MRN-1", input={"secret": "input"})
    failed = await tasks.claim_one()
    await tasks.held(failed, "fail", error="No answer", retry_in_seconds=0)
    held = await tasks.claim_one()
    await tasks.held(held, "heartbeat")
    await tasks.held(held, "hold", reason="Closed")
    await tasks.change(made, "resume")
    last = await tasks.claim_one()
    await tasks.held(last, "complete", output={"reached": True})
    return await tasks.read(made)


class TestHistory:
    async def test_lists_each_change_of_status_the_newest_first(
        self, client: httpx.AsyncClient, done: Answer
    ) -> None:
        versions = await all_of(client, f"/tasks/{done['id']}/history", "versions")

        assert [(one["version"], one["status"], one["attempt"]) for one in versions] == [
            (8, "completed", 2),
            (7, "in-progress", 2),
            (6, "ready", 1),
            (5, "on-hold", 1),
            (4, "in-progress", 2),
            (3, "ready", 1),
            (2, "in-progress", 1),
            (1, "ready", 0),
        ]
        assert [one["last_error"] for one in versions[4:7]] == ["No answer", "No answer", None]
        assert versions[3]["reason"] == "Closed"
        assert versions[0]["output"] == {"reached": True}
        assert all(one["changed_by"]["name"] == "test-agent" for one in versions)

    async def test_shows_neither_tokens_nor_leases_nor_input(
        self, client: httpx.AsyncClient, done: Answer
    ) -> None:
        whole = (await client.get(f"/tasks/{done['id']}/history")).text

        assert "token" not in whole
        assert "lease" not in whole
        assert "secret" not in whole

    async def test_pages_through_versions(self, client: httpx.AsyncClient, done: Answer) -> None:
        path = f"/tasks/{done['id']}/history"

        paged = await all_of(client, f"{path}?limit=3", "versions")

        assert paged == await all_of(client, path, "versions")

    async def test_ends_a_page_before_it_becomes_too_large(
        self, client: httpx.AsyncClient, done: Answer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        await _steps(client, done, 2)  # Each version has the output again.
        monkeypatch.setattr(service, "PAGE_BYTES", 40)

        page = (await client.get(f"/tasks/{done['id']}/history")).json()

        assert (len(page["versions"]), page["next"] is None) == (2, False)

    async def test_shows_one_version(self, client: httpx.AsyncClient, done: Answer) -> None:
        versions = await all_of(client, f"/tasks/{done['id']}/history", "versions")

        for version in versions:
            response = await client.get(f"/tasks/{done['id']}/history/{version['version']}")
            assert response.json() == version
            assert response.headers["ETag"] == f'W/"{version["version"]}"'
        missing = await client.get(f"/tasks/{done['id']}/history/9")
        assert_problem(missing, 404, "task-version-not-found")

    @pytest.mark.usefixtures("app")
    async def test_uses_the_primary_keys(self, done: Answer, database: TestDatabase) -> None:
        await execute(
            database.admin_dsn,
            """
            INSERT INTO records.tasks (kind, queue, priority, max_attempts, status, created_by,
                created_by_kind, changed_by, changed_by_kind)
            SELECT 'follow_up', 'default', 0, 5, 'ready', 'a', 'agent', 'a', 'agent'
            FROM generate_series(1, 5000);
            UPDATE records.tasks SET status = 'on-hold' WHERE version = 1;
            ANALYZE records.tasks, records.task_versions
            """,
        )
        values = {"task_id": done["id"], "before": MAX_VERSION}

        found = await plan_of(
            database, repository.HISTORY, **values, limit=100, max_bytes=PAGE_BYTES
        )

        assert "pk_tasks" in found, found
        assert "pk_task_versions" in found, found
        assert "Seq Scan on task" not in found, found

    async def test_records_its_events(
        self, client: httpx.AsyncClient, done: Answer, recorded: Any
    ) -> None:
        await client.get(f"/tasks/{done['id']}/history")
        await client.get(f"/tasks/{done['id']}/history/1")
        await client.get(f"/tasks/{done['id']}/steps")

        events = (await recorded())[-3:]
        kinds = ["task.history-read", "task.read", "task.history-read"]
        assert [event["event_type"] for event in events] == kinds
        assert all(event["access"] for event in events)
        assert all(event["patient_ids"] == ["MRN-1"] for event in events)


async def _steps(client: httpx.AsyncClient, task: Answer, number: int) -> None:
    for n in range(number):
        version = (await client.get(f"/tasks/{task['id']}")).headers["ETag"]
        answer = await client.post(
            f"/tasks/{task['id']}/steps",
            json={"step": f"step-{n}", "note": f"Note {n}", "source_ref": f"fax-{n}"},
            headers={"If-Match": version},
        )
        assert answer.status_code == 200, answer.text


class TestSteps:
    async def test_are_kept_in_order_with_who_when_and_note(
        self, client: httpx.AsyncClient, tasks: Tasks
    ) -> None:
        task = await tasks.add(kind="prior_authorization")
        await _steps(client, task, 3)

        steps = await all_of(client, f"/tasks/{task['id']}/steps", "steps")

        assert [(one["step"], one["note"], one["source_ref"]) for one in steps] == [
            (f"step-{n}", f"Note {n}", f"fax-{n}") for n in range(3)
        ]
        assert all(one["recorded_by"] == {"name": "test-agent", "kind": "agent"} for one in steps)
        times = [one["recorded_at"] for one in steps]
        assert times == sorted(times)
        assert (await tasks.read(task))["business_status"] == "step-2"

    async def test_come_in_pages(self, client: httpx.AsyncClient, tasks: Tasks) -> None:
        task = await tasks.add()
        await _steps(client, task, 5)
        path = f"/tasks/{task['id']}/steps"

        paged = await all_of(client, f"{path}?limit=2", "steps")

        assert [step["step"] for step in paged] == [f"step-{n}" for n in range(5)]
        assert paged == await all_of(client, path, "steps")

    async def test_a_task_without_steps_has_an_empty_list(
        self, client: httpx.AsyncClient, tasks: Tasks
    ) -> None:
        task = await tasks.add()

        assert (await client.get(f"/tasks/{task['id']}/steps")).json() == {
            "steps": [],
            "next": None,
        }


PATHS = {"": "task", "/history": "task", "/history/1": "task-version", "/steps": "task"}


class TestAccess:
    @pytest.mark.parametrize("path", PATHS)
    async def test_an_unknown_task_is_not_found(self, client: httpx.AsyncClient, path: str) -> None:
        response = await client.get(f"/tasks/{uuid4()}{path}")

        assert_problem(response, 404, f"{PATHS[path]}-not-found")

    @pytest.mark.parametrize("path", PATHS)
    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient, path: str) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get(f"/tasks/{uuid4()}{path}"), 401, "token-required")

    @pytest.mark.parametrize("path", PATHS)
    async def test_needs_a_scope(
        self,
        client: httpx.AsyncClient,
        tasks: Tasks,
        scoped: Callable[..., dict[str, str]],
        path: str,
    ) -> None:
        task = await tasks.add()

        refused = await client.get(f"/tasks/{task['id']}{path}", headers=scoped("system/Task.s"))
        shown = await client.get(f"/tasks/{task['id']}{path}", headers=scoped("system/Task.r"))

        assert_problem(refused, 403, "scope-missing")
        assert shown.status_code == 200

    @pytest.mark.parametrize("path", PATHS)
    async def test_a_foreign_task_looks_missing(
        self, client: httpx.AsyncClient, ward: Ward, tasks: Tasks, path: str
    ) -> None:
        ward.become("another", "system/*.cruds")
        foreign = await tasks.add(patient_id=ward.bert["patient"])
        own = await tasks.add(patient_id=ward.anna["patient"])
        nobodys = await tasks.add()
        ward.become("nurse", "user/*.cruds")

        for hidden in (foreign, nobodys):
            response = await client.get(f"/tasks/{hidden['id']}{path}")
            assert_problem(response, 404, f"{PATHS[path]}-not-found")
        assert (await client.get(f"/tasks/{own['id']}{path}")).status_code == 200

    @pytest.mark.parametrize("path", PATHS)
    async def test_a_task_assigned_to_another_is_not_shown_in_its_earlier_versions(
        self, client: httpx.AsyncClient, ward: Ward, tasks: Tasks, path: str
    ) -> None:
        ward.become("another", "system/*.cruds")
        task = await tasks.add(owner={"name": "nurse"})
        ward.become("nurse", "user/*.cruds")
        assert (await client.get(f"/tasks/{task['id']}{path}")).status_code == 200
        ward.become("another", "system/*.cruds")
        await tasks.change(task, "assign", owner={"name": "night-nurse"})
        ward.become("nurse", "user/*.cruds")

        response = await client.get(f"/tasks/{task['id']}{path}")

        assert_problem(response, 404, f"{PATHS[path]}-not-found")
