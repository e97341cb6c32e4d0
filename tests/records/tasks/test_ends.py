import asyncio
from contextlib import ExitStack
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.eventually import HANGS_S, eventually

from chassis.identity.caller import Caller, CallerKind
from records.tasks.queue.waiting_limit import MOST_OF_CALLER

from .conftest import Answer, Tasks

AGENT = Caller("test-agent", CallerKind.AGENT)


async def waiting(client: httpx.AsyncClient, app: FastAPI, task: Answer) -> asyncio.Task[Answer]:
    """Return a read of the task that has begun to wait for its end."""

    async def read() -> Answer:
        response = await client.get(f"/tasks/{task['id']}", params={"wait_seconds": 30})
        return response.json()

    ends, begun = app.state.task_ends, asyncio.create_task(read())
    await eventually(lambda: ends._waiting)
    return begun


async def test_ends_after_the_client_has_left(app_of_client: FastAPI, tasks: Tasks):
    async def has_left() -> bool:
        return True

    ends = app_of_client.state.task_ends
    waits = ends.wait(UUID((await tasks.add())["id"]), 10 * HANGS_S, has_left)

    await asyncio.wait_for(waits, HANGS_S)


@pytest.mark.parametrize("end", ["completed", "failed", "cancelled"])
async def test_waits_for_an_end(
    client: httpx.AsyncClient, app_of_client: FastAPI, tasks: Tasks, end: str
):
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


async def test_ended_task_is_answered_at_once(client: httpx.AsyncClient, tasks: Tasks):
    task = await tasks.add()
    await tasks.held(await tasks.claim_one(), "complete")

    answer = await client.get(f"/tasks/{task['id']}?wait_seconds=30")

    assert answer.json()["status"] == "completed"


async def test_limits_per_caller(
    client: httpx.AsyncClient,
    app_of_client: FastAPI,
    tasks: Tasks,
    monkeypatch: pytest.MonkeyPatch,
):
    """A read counts towards the limit of waiting requests if it may wait, also for an ended task, otherwise
    towards the limit of parallel requests.
    """
    state, path = app_of_client.state, f"/tasks/{(await tasks.add())['id']}"
    await tasks.held(await tasks.claim_one(), "complete")
    with ExitStack() as places:
        for _ in range(MOST_OF_CALLER):
            places.enter_context(state.task_ends.place(AGENT))

        refused = await client.get(f"{path}?wait_seconds=30")
        assert (await client.get(path)).is_success

    assert_problem(refused, 429, "too-many-waiting")
    monkeypatch.setattr(state.caller_limits, "_max_in_flight", 0)
    assert (await client.get(f"{path}?wait_seconds=30")).is_success
    for query in ("", "?wait_seconds=0", "?wait_seconds=00", "?wait_seconds=9&wait_seconds=0"):
        assert_problem(await client.get(path + query), 429, "too-many-requests")


async def test_answers_when_the_process_stops(
    client: httpx.AsyncClient, app: FastAPI, tasks: Tasks
):
    read = await waiting(client, app, await tasks.add())

    app.state.stop()

    assert (await read)["status"] == "ready"
    answer = await client.get(f"/tasks/{(await tasks.add())['id']}?wait_seconds=30")
    assert answer.json()["status"] == "ready"
