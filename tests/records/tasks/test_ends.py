import asyncio
from contextlib import ExitStack

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.eventually import eventually

from chassis.http.rate_limits import has_own_limit
from chassis.identity.caller import Caller, CallerKind
from records.tasks.endpoints import read_task
from records.tasks.queue.waiting_limit import MOST_OF_CALLER

from .conftest import Answer, Tasks

pytestmark = pytest.mark.anyio
AGENT = Caller("test-agent", CallerKind.AGENT)


async def waiting(client: httpx.AsyncClient, app: FastAPI, task: Answer) -> asyncio.Task[Answer]:
    """Return a read of the task that has begun to wait for its end."""

    async def read() -> Answer:
        response = await client.get(f"/tasks/{task['id']}", params={"wait_seconds": 30})
        answer: Answer = response.json()
        return answer

    ends, begun = app.state.task_ends, asyncio.create_task(read())
    await eventually(lambda: ends._waiting)
    return begun


@pytest.mark.parametrize("end", ["completed", "failed", "cancelled"])
async def test_waits_for_an_end(
    client: httpx.AsyncClient, app_of_client: FastAPI, tasks: Tasks, end: str
) -> None:
    task = await tasks.add()
    read = await waiting(client, app_of_client, task)

    held, ends = await tasks.claim_one(), app_of_client.state.task_ends
    await ends._look()
    assert not read.done()
    if end == "completed":
        await tasks.held(held, "complete")
    elif end == "failed":
        await tasks.held(held, "fail", error="No", final=True)
    else:
        await tasks.held(held, "release")
        await tasks.change(task, "cancel", reason="moved")

    await ends._look()
    assert (await read)["status"] == end
    assert ends._waiting == {}


async def test_ended_task_is_answered_at_once(client: httpx.AsyncClient, tasks: Tasks) -> None:
    task = await tasks.add()
    await tasks.held(await tasks.claim_one(), "complete")

    answer = await client.get(f"/tasks/{task['id']}?wait_seconds=30")

    assert answer.json()["status"] == "completed"


async def test_limit_per_caller(
    client: httpx.AsyncClient, app_of_client: FastAPI, tasks: Tasks
) -> None:
    """Only waiting reads count, and not towards the limit of parallel requests."""
    path = f"/tasks/{(await tasks.add())['id']}"
    with ExitStack() as places:
        for _ in range(MOST_OF_CALLER):
            places.enter_context(app_of_client.state.task_ends._limit.one_more(AGENT))

        refused = await client.get(path, params={"wait_seconds": 30})
        at_once = await client.get(path)

    assert_problem(refused, 429, "too-many-waiting")
    assert at_once.is_success
    assert has_own_limit(read_task)


async def test_answers_when_the_process_stops(
    client: httpx.AsyncClient, app: FastAPI, tasks: Tasks
) -> None:
    read = await waiting(client, app, await tasks.add())

    app.state.stop()

    assert (await read)["status"] == "ready"
    answer = await client.get(f"/tasks/{(await tasks.add())['id']}?wait_seconds=30")
    assert answer.json()["status"] == "ready"
