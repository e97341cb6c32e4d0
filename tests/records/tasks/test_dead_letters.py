import asyncio
from uuid import UUID

import httpx
import pytest
from support.databases import TestDatabase
from support.queries import connected
from support.waiting_for import several_wait

from chassis.writes import write
from records.tasks.dead_letters import service

from .conftest import Answer, Tasks


async def dead(tasks: Tasks, *, error: str = "The portal is down.", **fields: object) -> Answer:
    made = await tasks.add(**fields)
    (task,) = await tasks.claim(queues=[made["queue"]], kinds=[made["kind"]])
    ended = await tasks.held(task, "fail", error=error, final=True)
    assert (ended["status"], ended["attempt"], ended["last_error"]) == ("failed", 1, error)
    return made


class Requeues:
    def __init__(self, client: httpx.AsyncClient, headers: dict[str, str]) -> None:
        self._client = client
        self._headers = headers

    async def send(self, status: int = 200, **body: object) -> Answer:
        response = await self._client.post("/tasks/requeue", json=body, headers=self._headers)
        assert response.status_code == status, response.text
        return response.json()

    async def matching(self, **criteria: object) -> int:
        answer = await self.send(**criteria)
        assert answer["requeued"] == 0
        return answer["matching"]["count"]


@pytest.fixture
def requeues(client: httpx.AsyncClient, as_person: dict[str, str]) -> Requeues:
    return Requeues(client, as_person)


async def test_final_error_is_not_retried(tasks: Tasks):
    task = await tasks.add()
    held = await tasks.claim_one()
    (error,) = (await tasks.held(held, "fail", 422, error="No", final=True, retry_in_seconds=5))[
        "errors"
    ]
    assert error["rule"] == "final-or-retry"
    await tasks.change(task, "cancel", reason="moved")

    assert (await tasks.held(held, "fail", error="No", final=True))["status"] == "cancelled"


async def test_count_then_requeue(tasks: Tasks, requeues: Requeues):
    made = [await dead(tasks), await dead(tasks, serial_key="k"), await dead(tasks, serial_key="k")]
    other = await dead(tasks, error="No consent")
    await dead(tasks, queue="default-2")
    behind = await tasks.add(depends_on=[made[0]["id"]])
    criteria = {"queue": "default", "last_error": "The portal is down."}
    assert await requeues.matching(**criteria) == 3
    refused = await requeues.send(409, **criteria, count=4)
    assert (refused["code"], refused["errors"][0]["allowed"]) == ("other-count", 3)

    answer = await requeues.send(**criteria, count=3)

    assert answer == {"requeued": 3, "matching": {"count": 0, "is_capped": False}}
    states = [await tasks.read(task) for task in [*made, other, behind]]
    assert [one["status"] for one in states] == ["ready"] * 3 + ["failed", "ready"]
    assert [one["attempt"] for one in states[:3]] == [0, 0, 0]
    assert [one["waiting_for"] for one in states[:3]] == [[], [], ["serial-key"]]
    assert [one["id"] for one in await tasks.claim(max=9)] == [one["id"] for one in made[:2]]


async def test_filters(tasks: Tasks, requeues: Requeues):
    await dead(tasks)
    last = await tasks.read(await dead(tasks, kind="assignment"))
    at = last["updated_at"]
    expected = {"queue": 2, "kind": 1, "updated_from": 1, "updated_to": 2}
    values = {"kind": "assignment", "updated_from": at, "updated_to": at}

    for name, count in expected.items():
        given = {name: values[name]} if name in values else {}
        assert await requeues.matching(queue="default", **given) == count, name


async def test_requeues_in_parts(
    client: httpx.AsyncClient,
    tasks: Tasks,
    requeues: Requeues,
    as_person: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(service, "MOST_AT_ONCE", 2)
    for _ in range(3):
        await dead(tasks)
    once = as_person | {"Idempotency-Key": "all-of-them"}
    body = {"queue": "default", "count": 3}

    first, again = [await client.post("/tasks/requeue", json=body, headers=once) for _ in range(2)]

    assert first.json() == again.json()
    assert first.json() == {"requeued": 2, "matching": {"count": 1, "is_capped": False}}
    assert again.headers["Idempotency-Replayed"] == "true"
    assert (await requeues.send(queue="default", count=1))["requeued"] == 1


@pytest.mark.parametrize("is_same", [True, False])
async def test_requeues_at_the_same_time(
    tasks: Tasks,
    requeues: Requeues,
    database: TestDatabase,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_same: bool,
):
    """The same dead letters are requeued once. Others with the same dependents do not deadlock."""
    monkeypatch.setattr(write, "ATTEMPTS", 2 if is_same else 1)
    a, other_a, b, other_b = [await dead(tasks, kind=kind) for kind in ("a", "a", "b", "b")]
    x = await tasks.add(depends_on=[a["id"], other_b["id"]])
    await tasks.add(depends_on=[other_a["id"], b["id"]])
    kinds = ("a", "a") if is_same else ("a", "b")
    locked = "SELECT FROM records.tasks t WHERE id = $1 FOR UPDATE"
    if not is_same:
        locked = "SELECT FROM records.task_queue WHERE task_id = $1 FOR UPDATE"

    async with connected(database.admin_dsn) as connection, connection.transaction():
        await connection.fetch(locked, UUID((other_a if is_same else x)["id"]))
        sent = []
        for kind in kinds:
            expected = 409 if is_same and sent else 200
            body = {"queue": "default", "kind": kind, "count": 2}
            sent.append(asyncio.create_task(requeues.send(expected, **body)))
            await several_wait(connection, len(sent))
    answers = await asyncio.gather(*sent)

    assert answers[0]["requeued"] == 2
    assert answers[1].get("code" if is_same else "requeued") == ("other-count" if is_same else 2)
