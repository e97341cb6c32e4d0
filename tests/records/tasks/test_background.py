"""A running process creates the tasks of schedules and measures queues; other tests of tasks do both by hand."""

from typing import Any

import httpx
import pytest
from support.databases import TestDatabase, execute
from support.eventually import eventually_is

from .conftest import Answer

PLAN = {"cron": "0 0 1 1 *", "task": {"kind": "daily_report", "queue": "reports"}}
COME = "UPDATE records.schedules SET next_run_at = clock_timestamp()"


@pytest.fixture
def settings(settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setattr("records.app.FIGURES_PAUSE_S", 0.05)
    return settings


@pytest.mark.usefixtures("app")
async def test_schedules_and_figures(
    client: httpx.AsyncClient, database: TestDatabase, as_person: dict[str, str]
):
    for path, body in (("/queues/reports", {}), ("/schedules/report", PLAN)):
        (await client.put(path, json=body, headers=as_person)).raise_for_status()
    await execute(database.admin_dsn, COME)

    async def created() -> list[Answer]:
        return (await client.get("/tasks", params={"queue": "reports"})).json()["tasks"]

    async def is_measured() -> bool:
        shown = (await client.get("/metrics")).text.splitlines()
        return 'chartroom_tasks{queue="reports",state="waiting"} 1.0' in shown

    (task,) = await eventually_is(created)
    schedule = (await client.get("/schedules/report")).json()
    assert schedule["last_task_id"] == task["id"]
    assert schedule["next_run_at"] > schedule["last_run_at"]
    await eventually_is(is_measured)
