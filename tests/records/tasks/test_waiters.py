import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, running
from support.asgi_requests import sent_by
from support.eventually import HANGS_S, eventually, turns

from chartroom.system.keys import Keyring
from chassis.database.connections import Database
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import TokenInvalid
from records.settings import Settings
from records.tasks.errors import Restarting
from records.tasks.queue.looks import Starts
from records.tasks.queue.waiters import Waiter, Waiters
from records.tasks.queue.waiting_limit import MOST_OF_CALLER
from tests.records.app import create_app

from .conftest import Tasks

AGENT = Caller("test-agent", CallerKind.AGENT)


class Crowd:
    """Simulated claims that wait for tasks in order of arrival. A woken claim takes a task."""

    def __init__(self, waiters: Waiters) -> None:
        self.woken: list[Any] = []
        self._waiters = waiters
        self._places = ExitStack()
        self._waiting: list[asyncio.Task[None]] = []

    async def join(self, name: Any, lanes: tuple[str, ...] = ("default",), *kinds: str) -> Waiter:
        waiter = self._places.enter_context(self._waiters.place(AGENT, lanes, kinds or None))

        async def wait() -> None:
            if await self._waiters.wait(waiter, HANGS_S):
                self.woken.append(name)

        self._waiting.append(asyncio.create_task(wait()))
        await asyncio.sleep(0)
        return waiter

    async def look(self) -> None:
        for _ in range(3):
            await self._waiters._wake()
        await turns()

    async def leave(self) -> None:
        for waiting in self._waiting:
            waiting.cancel()
        await asyncio.gather(*self._waiting, return_exceptions=True)
        self._places.close()


@pytest.fixture
async def waiters(app_of_client: FastAPI, client: httpx.AsyncClient) -> AsyncIterator[Waiters]:
    waiters = Waiters(app_of_client.state.database, Starts(app_of_client.state.database))
    async with waiters.running():
        yield waiters


@pytest.fixture
async def crowd(waiters: Waiters) -> AsyncIterator[Crowd]:
    crowd = Crowd(waiters)
    yield crowd
    await crowd.leave()


class TestWaiters:
    async def test_one_waiter_per_task_in_order(self, tasks: Tasks, crowd: Crowd):
        for number in range(10):
            await crowd.join(number)

        await tasks.add()
        await eventually(lambda: crowd.woken)
        await crowd.look()
        assert crowd.woken == [0]
        await tasks.add()
        await tasks.add()
        await eventually(lambda: len(crowd.woken) > 2)
        await crowd.look()

        assert crowd.woken == [0, 1, 2]

    async def test_only_matching_tasks(self, tasks: Tasks, crowd: Crowd):
        await crowd.join("other queue", ("other",))
        await crowd.join("other kind", ("default",), "assignment")
        await crowd.join("any kind")

        await tasks.add(kind="follow_up")
        await tasks.add(kind="assignment", queue="other")
        await eventually(lambda: len(crowd.woken) > 1)
        await crowd.look()

        assert sorted(crowd.woken) == ["any kind", "other queue"]

    async def test_next_waiter_after_a_departure(
        self, tasks: Tasks, crowd: Crowd, waiters: Waiters
    ):
        await tasks.add()
        with waiters.place(AGENT, ["default"], None) as first:
            assert await waiters.wait(first, HANGS_S)
            await crowd.join("next")
            await crowd.look()
            assert crowd.woken == []

        await eventually(lambda: crowd.woken)

    async def test_due_task(self, tasks: Tasks):
        soon = datetime.now(UTC) + timedelta(seconds=0.5)
        made = await tasks.add(run_at=soon.isoformat())

        (task,) = await tasks.claim(wait_seconds=30)

        assert task["id"] == made["id"]

    async def test_task_of_another_process(
        self, tasks: Tasks, app: FastAPI, settings: dict[str, Any], keyring: Keyring
    ):
        waiting = asyncio.create_task(tasks.claim(wait_seconds=30))
        await eventually(lambda: app.state.task_waiters._waiting)

        async with running(create_app(Settings(**settings)), keyring.mint("test-agent")) as other:
            made = await other.post("/tasks", json={"kind": "follow_up"})

        (task,) = await asyncio.wait_for(waiting, HANGS_S)
        assert task["id"] == made.json()["id"]


async def test_limit_per_caller(app_of_client: FastAPI, client: httpx.AsyncClient):
    """The limit of waiting claims counts per caller, and a place is free again once a claim ends."""
    waiters, body = app_of_client.state.task_waiters, {"queues": ["default"]}
    other = Caller("other-agent", CallerKind.AGENT)
    with ExitStack() as places:
        for _ in range(MOST_OF_CALLER):
            places.enter_context(waiters.place(AGENT, ["default"], None))

        refused = await client.post("/tasks/claim", json=body | {"wait_seconds": 1})
        at_once = await client.post("/tasks/claim", json=body)
        with waiters.place(other, ["default"], None):
            pass

        for _ in range(MOST_OF_CALLER):
            places.enter_context(waiters.attempting(AGENT))
        too_many = await client.post("/tasks/claim", json=body)

    assert_problem(refused, 429, "too-many-waiting")
    assert_problem(too_many, 429, "too-many-waiting")
    assert at_once.json() == {"tasks": []}
    with waiters.place(AGENT, ["default"], None):
        pass


async def test_disconnected_clients_task_goes_to_the_next_waiter(
    tasks: Tasks, app_of_client: FastAPI, keyring: Keyring
):
    app, left = app_of_client, asyncio.Event()
    token = keyring.mint("test-agent")
    first = asyncio.create_task(claim_and_disconnect(app, token, left))
    await eventually(lambda: len(app.state.task_waiters._waiting) == 1)
    second = asyncio.create_task(tasks.claim(wait_seconds=30))
    await eventually(lambda: len(app.state.task_waiters._waiting) == 2)
    left.set()

    made = await tasks.add()

    (task,) = await asyncio.wait_for(second, HANGS_S)
    assert (task["id"], task["attempt"]) == (made["id"], 1)
    assert await first == {"tasks": []}


class TestClose:
    async def test_ends_and_rejects_waits(self, app: FastAPI, client: httpx.AsyncClient):
        database: Database = app.state.database
        most = sum(pool.largest for pool in database.pools())
        body = {"queues": ["default"], "wait_seconds": 30}
        waiting = [
            asyncio.create_task(client.post("/tasks/claim", json=body)) for _ in range(3 * most)
        ]
        await eventually(lambda: len(app.state.task_waiters._waiting) == len(waiting))
        await eventually(lambda: sum(pool.used for pool in database.pools()) == 0)
        assert not any(one.done() for one in waiting)

        app.state.stop()

        for response in [*await asyncio.wait_for(asyncio.gather(*waiting), HANGS_S)]:
            assert_problem(response, 503, "restarting")
            assert response.headers["retry-after"] == "1"
        assert_problem(await client.post("/tasks/claim", json=body), 503, "restarting")

    async def test_no_second_wait(self, waiters: Waiters):
        with waiters.place(AGENT, ["default"], None) as waiter:
            waiters.close()

            with pytest.raises(Restarting):
                await waiters.wait(waiter, HANGS_S)

    async def test_no_claims_for_ended_waits(self, tasks: Tasks, waiters: Waiters):
        with waiters.place(AGENT, ["default"], None) as waiter:
            waiting = asyncio.create_task(waiters.wait(waiter, 10))
            await asyncio.sleep(0)
            waiters.close()
            with pytest.raises(Restarting):
                await waiting
        await tasks.add()

        assert len(await tasks.claim()) == 1


async def test_revoked_token(
    app_of_client: FastAPI, client: httpx.AsyncClient, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
):
    def refuse(_: Caller) -> None:
        raise TokenInvalid("withdrawn")

    body = {"queues": ["default"], "wait_seconds": 30}
    waiting = asyncio.create_task(client.post("/tasks/claim", json=body))
    await eventually(lambda: app_of_client.state.task_waiters._waiting)
    monkeypatch.setattr(app_of_client.state.verifier, "require_valid", refuse)
    await tasks.add()

    assert_problem(await waiting, 401, "token-invalid")
    assert (await tasks.claim_one())["attempt"] == 1


async def claim_and_disconnect(app: FastAPI, token: str, left: asyncio.Event) -> dict[str, Any]:
    """Send a claim, disconnect when `left` is set, and return the answer that the client did not receive."""
    body = b'{"queues": ["default"], "wait_seconds": 30}'
    messages = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receive() -> Any:
        for message in messages:
            return message
        await left.wait()
        return {"type": "http.disconnect"}

    headers = {
        "Authorization": f"Bearer {token}",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
    }
    *_, content = await sent_by(app, "POST", "/tasks/claim", headers, receive)
    return json.loads(content)
