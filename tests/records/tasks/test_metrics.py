import re
from collections import Counter
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from fastapi import FastAPI

from records.tasks.lists.figures import Figures
from records.tasks.queue.sweep import Sweep

from .conftest import Rows, Tasks

# Tasks of 1,001 owners, due later.
OWNED = """
WITH copies AS (
    INSERT INTO records.tasks
    SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'queue', 'first'))).*
    FROM records.tasks t, generate_series(1, 1001) RETURNING id, kind
)
INSERT INTO records.task_queue (task_id, lane, kind, priority, run_at, open_predecessors, offered)
SELECT id, 'first@agent:' || id, kind, 3, now() + interval '1 h', 0, true FROM copies
"""


class Shown:
    def __init__(self, client: httpx.AsyncClient, app: FastAPI) -> None:
        self._client = client
        self._figures = Figures(app.state.writes.database, app.state.task_metrics)

    async def of(self, name: str) -> dict[str, float]:
        """Return the samples of a metric by their label values, after a refresh."""
        await self._figures.refresh()
        text = (await self._client.get("/metrics")).text
        found = re.findall(rf"(?m)^{name}(?:\{{(.*)\}})? (\S+)$", text)
        return {" ".join(re.findall('="([^"]*)"', labels)): float(value) for labels, value in found}


@pytest.fixture
def shown(client: httpx.AsyncClient, app_of_client: FastAPI) -> Shown:
    return Shown(client, app_of_client)


async def test_figures_of_queues(
    client: httpx.AsyncClient, tasks: Tasks, shown: Shown, as_person: dict[str, str]
):
    """A queue without settings is only part of the sum, because its name might contain PHI."""
    for name, settings in (("default", {}), ("closed", {"paused": True})):
        await client.put(f"/queues/{name}", json=settings, headers=as_person)
    waits = {"stat": 50, "routine": 900}
    for priority, seconds in waits.items():
        task = await tasks.add(priority=priority)
        since = f"now() - interval '{seconds} s'"
        await tasks.rows(f"UPDATE records.task_queue SET run_at = {since} WHERE task_id = $1", task)
    await tasks.add(run_at=(datetime.now(UTC) + timedelta(hours=1)).isoformat())
    for queue in ("falk", "closed"):
        task = await tasks.add(queue=queue, priority="stat")
        since = "now() - interval '2 h'"
        await tasks.rows(f"UPDATE records.task_queue SET run_at = {since} WHERE task_id = $1", task)

    assert await shown.of("chartroom_queue_paused") == {"default": 0, "closed": 1}
    states = await shown.of("chartroom_tasks")
    assert {name: number for name, number in states.items() if number} == {
        "default waiting": 3,
        "closed waiting": 1,
        "* waiting": 5,
    }
    oldest = await shown.of("chartroom_tasks_oldest_ready_seconds")
    assert {name: round(value, -1) for name, value in oldest.items() if value} == {
        "stat default": 50,
        "routine default": 900,
        "stat *": 7200,
        "routine *": 900,
    }


async def test_queue_after_the_first_thousand_lanes(
    client: httpx.AsyncClient,
    tasks: Tasks,
    shown: Shown,
    as_person: dict[str, str],
    rows_of: Rows,
):
    await client.put("/queues/last", json={}, headers=as_person)
    task = await tasks.add(queue="last", priority="stat")
    await tasks.rows(
        "UPDATE records.task_queue SET run_at = now() - interval '2 h' WHERE task_id = $1", task
    )
    await rows_of(OWNED)

    oldest = await shown.of("chartroom_tasks_oldest_ready_seconds")

    assert [round(oldest[name], -1) for name in ("stat last", "stat *")] == [7200, 7200]


async def test_claims_and_failures(app_of_client: FastAPI, tasks: Tasks, shown: Shown):
    before = await shown.of("chartroom_task_claim_latency_seconds_count")
    failed = await shown.of("chartroom_task_failures_total")
    for kind in ("follow_up", "falk", "assignment"):
        await tasks.add(kind=kind, max_attempts=1 if kind == "falk" else 2)
    again = {"Idempotency-Key": "k"}
    for _ in range(2):
        claimed = await tasks.claim(again, max=3)
    for task in claimed[:2]:
        await tasks.held(task, "fail", error="No")
    await tasks.let_pass(claimed[2])
    state = app_of_client.state
    await Sweep(state.writes, state.task_waiters, metrics=state.task_metrics).sweep()

    counted = Counter(await shown.of("chartroom_task_failures_total")) - Counter(failed)
    assert counted == {"follow_up retried": 1, "other dead": 1, "assignment retried": 1}
    after = await shown.of("chartroom_task_claim_latency_seconds_count")
    assert after[""] - before[""] == 3
    assert (await shown.of("chartroom_tasks"))["* dead"] == 1
