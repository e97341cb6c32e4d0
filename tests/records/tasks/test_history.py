import json

import httpx
import pytest
from support.applications import assert_problem

from records.tasks.lists import service
from tests.records.pages import all_rows
from tests.records.wards import Ward

from .conftest import Answer, Tasks


@pytest.fixture
async def done(tasks: Tasks) -> Answer:
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
    async def test_newest_first(self, client: httpx.AsyncClient, done: Answer):
        versions = await all_rows(client, f"/tasks/{done['id']}/history", "versions")

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

    async def test_pages_without_tokens_leases_and_input(
        self, client: httpx.AsyncClient, done: Answer, monkeypatch: pytest.MonkeyPatch
    ):
        path = f"/tasks/{done['id']}/history"
        whole = await all_rows(client, path, "versions")

        assert not [word for word in ("token", "lease", "secret") if word in json.dumps(whole)]
        assert await all_rows(client, f"{path}?limit=3", "versions") == whole
        for version in whole:
            response = await client.get(f"{path}/{version['version']}")
            assert response.json() == version
            assert response.headers["ETag"] == f'W/"{version["version"]}"'
        assert_problem(await client.get(f"{path}/9"), 404, "task-version-not-found")

        await _steps(client, done, 2)
        monkeypatch.setattr(service, "PAGE_BYTES", 40)
        page = (await client.get(path)).json()
        assert (len(page["versions"]), page["next"] is None) == (2, False)


async def _steps(client: httpx.AsyncClient, task: Answer, number: int) -> None:
    for n in range(number):
        version = (await client.get(f"/tasks/{task['id']}")).headers["ETag"]
        answer = await client.post(
            f"/tasks/{task['id']}/steps",
            json={"step": f"step-{n}", "note": f"Note {n}", "source_ref": f"fax-{n}"},
            headers={"If-Match": version},
        )
        assert answer.status_code == 200, answer.text


async def test_steps_order_author_time_and_note(client: httpx.AsyncClient, tasks: Tasks):
    task = await tasks.add(kind="prior_authorization")
    await _steps(client, task, 3)

    steps = await all_rows(client, f"/tasks/{task['id']}/steps", "steps")

    assert [(one["step"], one["note"], one["source_ref"]) for one in steps] == [
        (f"step-{n}", f"Note {n}", f"fax-{n}") for n in range(3)
    ]
    assert all(one["recorded_by"] == {"name": "test-agent", "kind": "agent"} for one in steps)
    times = [one["recorded_at"] for one in steps]
    assert times == sorted(times)
    assert (await tasks.read(task))["business_status"] == "step-2"
    assert await all_rows(client, f"/tasks/{task['id']}/steps?limit=2", "steps") == steps


PATHS = {"": "task", "/history": "task", "/history/1": "task-version", "/steps": "task"}


class TestForeignTasks:
    """Covers tasks without a patient; `test_leaks.py` covers tasks of other patients."""

    async def test_unknown_without_patient(
        self, client: httpx.AsyncClient, ward: Ward, tasks: Tasks
    ):
        ward.become("another", "system/*.cruds")
        hidden = await tasks.add()
        ward.become("nurse", "user/*.cruds")

        for path, noun in PATHS.items():
            answer = await client.get(f"/tasks/{hidden['id']}{path}")
            assert_problem(answer, 404, f"{noun}-not-found")

    async def test_reassigned_task(self, client: httpx.AsyncClient, ward: Ward, tasks: Tasks):
        ward.become("another", "system/*.cruds")
        task = await tasks.add(owner={"name": "nurse"})
        ward.become("nurse", "user/*.cruds")
        for path in PATHS:
            assert (await client.get(f"/tasks/{task['id']}{path}")).status_code == 200
        ward.become("another", "system/*.cruds")
        await tasks.change(task, "assign", owner={"name": "night-nurse"})
        ward.become("nurse", "user/*.cruds")

        for path, noun in PATHS.items():
            answer = await client.get(f"/tasks/{task['id']}{path}")
            assert_problem(answer, 404, f"{noun}-not-found")
