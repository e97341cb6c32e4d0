import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.databases import TestDatabase
from support.eventually import HANGS_S
from support.queries import connected

from chassis.writes import write
from records.tasks.claims import endpoints
from records.tasks.queue.waiters import Waiters
from records.tasks.queue_settings import repository as queue_settings

from .conftest import Answer, Rows, Tasks

Put = Callable[..., Awaitable[Answer]]


@pytest.fixture
def put(client: httpx.AsyncClient, as_person: dict[str, str]) -> Put:
    async def send(
        name: str = "default", headers: dict[str, str] | None = None, **settings: Any
    ) -> Answer:
        answer = await client.put(
            f"/queues/{name}", json=settings, headers=as_person | (headers or {})
        )
        assert answer.is_success, answer.text
        return answer.json()

    return send


async def completed(tasks: Tasks, claimed: list[Answer]) -> None:
    for task in claimed:
        await tasks.held(task, "complete")


class TestSettings:
    async def test_versions(
        self, client: httpx.AsyncClient, put: Put, recorded: Callable[[], Awaitable[list[Answer]]]
    ):
        first = await put("new", paused=True, kinds=[{"kind": "fax", "max_running": 2}])
        assert (first["version"], first["changed_by"]["name"]) == (1, "dr-osei")
        assert first["kinds"] == [{"kind": "fax", "max_running": 2, "backoff": None}]
        assert await put("new", paused=True, kinds=first["kinds"]) == first

        second = await put("new", {"If-Match": '"1"'}, lease_seconds=90)

        assert (second["version"], second["paused"], second["kinds"]) == (2, False, [])
        answer = await client.get("/queues/new")
        assert (answer.json()["settings"], answer.headers["ETag"]) == (second, 'W/"2"')
        assert [one["name"] for one in (await client.get("/queues")).json()["queues"]] == ["new"]
        events = [one for one in await recorded() if one["event_type"] == "queue.changed"]
        changes = [one["payload"]["data"] for one in events]
        assert changes[1]["changed"] == ["is_paused", "lease_s", "kinds"]
        assert [one["settings"]["lease_s"] for one in changes] == [None, 90]

    async def test_a_repeat_returns_the_first_answer(self, put: Put, rows_of: Rows):
        once = {"Idempotency-Key": "k"}
        first = await put("new", once, paused=True)
        assert await put("new", once, paused=True) == first
        present = await put("new", max_running=3)

        assert await put("new", once, paused=True) == first
        await rows_of("DELETE FROM records.queue_settings_versions")  # As before they were stored.
        assert await put("new", once, paused=True) == present

    async def test_refusals(self, client: httpx.AsyncClient, put: Put, as_person: dict[str, str]):
        await put()
        twice = {"kinds": [{"kind": "a"}, {"kind": "a"}]}
        stale = as_person | {"If-Match": '"7"'}

        by_agent = await client.put("/queues/default", json={})
        invalid = await client.put("/queues/default", json=twice, headers=as_person)
        late = await client.put("/queues/default", json={}, headers=stale)
        unknown = await client.put("/queues/other", json={}, headers=stale)

        assert_problem(by_agent, 403, "person-required")
        assert assert_problem(invalid, 422, "invalid")["errors"][0]["rule"] == "each-kind-once"
        assert_problem(late, 412, "version-mismatch")
        assert_problem(unknown, 412, "version-mismatch")


class TestPause:
    async def test_no_task_is_handed_out(self, tasks: Tasks, put: Put):
        await tasks.add()
        held = await tasks.claim_one()
        await tasks.add()
        await tasks.add(queue="other")
        await put(paused=True)

        assert await tasks.claim(max=5) == []
        assert len(await tasks.claim(queues=["default", "other"], max=5)) == 1
        await tasks.held(held, "complete")

        await put()
        assert len(await tasks.claim(max=5)) == 1

    async def test_waiting_claims_are_not_woken(
        self, tasks: Tasks, put: Put, app_of_client: FastAPI
    ):
        """A paused or full queue wakes no waiting claim, so that they do not try in vain again and again."""
        waiters: Waiters = app_of_client.state.task_waiters
        await tasks.add()
        await put(paused=True)
        claim = asyncio.create_task(tasks.claim(wait_seconds=30))
        while not waiters._waiting:  # noqa: ASYNC110 - No event is set for it.
            await asyncio.sleep(0)
        await waiters._wake()
        assert len(waiters._waiting) == 1

        await put()
        await waiters._wake()
        (held,) = await claim
        await put(max_running=1)
        await tasks.add()
        claim = asyncio.create_task(tasks.claim(wait_seconds=30))
        while not waiters._waiting:  # noqa: ASYNC110 - As above.
            await asyncio.sleep(0)
        await waiters._wake()
        assert len(waiters._waiting) == 1
        await tasks.held(held, "complete")
        await waiters._wake()

        assert len(await claim) == 1


class TestCaps:
    async def test_of_a_queue(self, tasks: Tasks, put: Put):
        await put(max_running=3)
        for number in range(4):
            await tasks.add(kind=f"kind-{number % 2}")
        await tasks.add(owner={"name": "test-agent"}, priority="stat")
        await tasks.add(queue="other")

        claimed = await tasks.claim(queues=["default", "other"], max=9)

        assert [one["queue"] for one in claimed].count("default") == 3
        assert claimed[0]["owner"]["name"] == "test-agent"
        assert await tasks.claim(max=9) == []
        await completed(tasks, claimed[:1])
        assert len(await tasks.claim(max=9)) == 1

    async def test_of_a_kind(self, tasks: Tasks, put: Put):
        await put(max_running=3, kinds=[{"kind": "fax", "max_running": 1}])
        for kind in ("fax", "fax", "call", "call", "call"):
            await tasks.add(kind=kind)

        claimed = await tasks.claim(max=9)

        assert [one["kind"] for one in claimed] == ["fax", "call", "call"]
        assert await tasks.claim(max=9) == await tasks.claim(kinds=["call"]) == []
        await completed(tasks, claimed[1:2])
        assert [one["kind"] for one in await tasks.claim(max=9)] == ["call"]
        await completed(tasks, claimed[:1])
        assert [one["kind"] for one in await tasks.claim(kinds=["fax"])] == ["fax"]

    async def test_of_claims_at_the_same_time(self, tasks: Tasks, put: Put):
        await put(max_running=4)
        for _ in range(12):
            await tasks.add()

        claims = await asyncio.gather(*(tasks.claim(max=2) for _ in range(8)))

        assert sum(map(len, claims)) == 4

    async def test_names_of_other_queues(self, tasks: Tasks, put: Put):
        await put("a", max_running=1)
        for name in ("a-b", "a.b", "aA", "A", "ab"):
            await tasks.add(queue=name)
            await tasks.add(queue=name, owner={"name": "test-agent"})
        others = await tasks.claim(queues=["a-b", "a.b", "aA", "A", "ab"], max=20)
        assert len(others) == 10

        await tasks.add(queue="a")

        assert len(await tasks.claim(queues=["a"])) == 1

    async def test_of_several_queues_in_any_order(self, tasks: Tasks, put: Put):
        for name in ("a", "b", "c"):
            await put(name, max_running=1)

        for queues in (["a", "b", "c"], ["c", "b", "a"], ["b", "b"]):
            assert await tasks.claim(queues=queues) == []
        await tasks.add(queue="b")
        assert len(await tasks.claim(queues=["c", "b", "a", "b"])) == 1


class TestClaimThatTriesAgain:
    """Other transactions lock the only task, so that the claim tries again."""

    @pytest.fixture
    async def claim(
        self, tasks: Tasks, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ) -> AsyncIterator[asyncio.Task[list[Answer]]]:
        monkeypatch.setattr(endpoints, "PAUSE_S", 0.1)
        monkeypatch.setattr(write, "ATTEMPTS", 1)
        tried = await tasks.add()
        lock = "SELECT FROM records.task_queue WHERE task_id = $1 FOR UPDATE"
        async with connected(database.admin_dsn) as connection, connection.transaction():
            await connection.fetch(lock, UUID(tried["id"]))
            yield asyncio.create_task(tasks.claim())

    async def test_pause_of_a_capped_queue(
        self, put: Put, claim: asyncio.Task[list[Answer]], monkeypatch: pytest.MonkeyPatch
    ):
        await put(max_running=5)
        tried, several = asyncio.Event(), queue_settings.several

        async def notice(*given: Any) -> Any:
            tried.set()
            return await several(*given)

        monkeypatch.setattr(queue_settings, "several", notice)
        await asyncio.wait_for(tried.wait(), HANGS_S)
        await put(max_running=5, paused=True)

        assert await claim == []


class TestDefaults:
    async def test_lease_and_attempts(self, tasks: Tasks, put: Put):
        await put(lease_seconds=600, max_attempts=2)
        made = [await tasks.add(), await tasks.add(max_attempts=7), await tasks.add(queue="other")]
        assert [one["max_attempts"] for one in made] == [2, 7, 5]

        claimed = await tasks.claim(queues=["default", "other"], max=2)
        claimed += await tasks.claim(queues=["other"], max=2)

        assert [await lease_s(tasks, one) for one in claimed] == [600, 600, 60]

    async def test_lease_of_the_request(self, tasks: Tasks, put: Put):
        await put(lease_seconds=600, max_running=5)
        await tasks.add()

        assert await lease_s(tasks, await tasks.claim_one(lease_seconds=30)) == 30

    async def test_backoff_of_a_kind(self, tasks: Tasks, put: Put):
        backoff = {"first_seconds": 100, "factor": 3, "longest_seconds": 500}
        await put(kinds=[{"kind": "fax", "backoff": backoff}])
        for kind, pauses in (("fax", [100, 300, 500, 500]), ("call", [5, 10, 20, 40])):
            await tasks.add(kind=kind)
            for pause in pauses:
                task = await tasks.claim_one()
                failed = await tasks.held(task, "fail", error="No")
                assert await pause_s(tasks, failed) == pause
                await tasks.let_pass(task, "run_at")
            await completed(tasks, await tasks.claim())


async def lease_s(tasks: Tasks, task: Answer) -> int:
    (row,) = await tasks.rows("SELECT lease_s FROM records.task_queue WHERE task_id = $1", task)
    return int(row[0])


async def pause_s(tasks: Tasks, task: Answer) -> int:
    (row,) = await tasks.rows(
        "SELECT extract(epoch FROM q.run_at - t.updated_at) FROM records.task_queue q "
        "JOIN records.tasks t ON t.id = q.task_id WHERE t.id = $1",
        task,
    )
    return round(row[0])
