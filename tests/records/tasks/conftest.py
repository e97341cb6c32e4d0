import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.databases import Template, TestDatabase, execute, fetch

from records.tasks.queue.sweep import Sweep
from tests.records.panel_rows import fill_panels
from tests.records.task_rows import PATIENTS, fill_tasks

Answer = dict[str, Any]
Rows = Callable[..., Awaitable[list[Any]]]
PANELS = (1, 200)
# Change rows on every page, so that plans cannot answer from an index alone as directly after VACUUM.
CHANGED = "UPDATE records.tasks SET priority = priority WHERE get_byte(uuid_send(id), 15) < 64"


class Tasks:
    def __init__(self, client: httpx.AsyncClient, database: TestDatabase, sweep: Sweep) -> None:
        self._client = client
        self._database = database
        self._sweep = sweep

    async def send(
        self, path: str, body: Answer, status: int = 200, headers: dict[str, str] | None = None
    ) -> Answer:
        response = await self._client.post(f"/tasks{path}", json=body, headers=headers)
        assert response.status_code == status, response.text
        return response.json()

    async def add(self, **fields: Any) -> Answer:
        return await self.send("", {"kind": "follow_up"} | fields, 201)

    async def claim(self, headers: dict[str, str] | None = None, **fields: Any) -> list[Answer]:
        answer = await self.send("/claim", {"queues": ["default"]} | fields, headers=headers)
        return answer["tasks"]

    async def claim_one(self, headers: dict[str, str] | None = None, **fields: Any) -> Answer:
        (task,) = await self.claim(headers, **fields)
        return task

    async def held(self, task: Answer, action: str, status: int = 200, **fields: Any) -> Answer:
        body = {"claim_token": task["claim_token"]} | fields
        return await self.send(f"/{task['id']}/{action}", body, status)

    async def change(
        self,
        task: Answer,
        action: str,
        status: int = 200,
        headers: dict[str, str] | None = None,
        **fields: Any,
    ) -> Answer:
        version = (await self.read(task))["version"]
        headers = {"If-Match": f'W/"{version}"'} | (headers or {})
        return await self.send(f"/{task['id']}/{action}", fields, status, headers)

    async def amend(self, task: Answer, status: int = 200, **fields: Any) -> Answer:
        headers = {"If-Match": f'W/"{(await self.read(task))["version"]}"'}
        response = await self._client.patch(f"/tasks/{task['id']}", json=fields, headers=headers)
        assert response.status_code == status, response.text
        return response.json()

    async def read(self, task: Answer) -> Answer:
        response = await self._client.get(f"/tasks/{task['id']}")
        assert response.status_code == 200, response.text
        return response.json()

    async def sweep(self) -> None:
        await self._sweep.sweep()

    async def rows(self, sql: str, task: Answer) -> list[Any]:
        return list(await fetch(self._database.admin_dsn, sql, UUID(task["id"])))

    async def let_pass(self, task: Answer, column: str = "leased_until") -> None:
        past = f"{column} = now() - interval '1 second'"
        statement = f"UPDATE records.task_queue SET {past} WHERE task_id = '{UUID(task['id'])}'"
        await execute(self._database.admin_dsn, statement)


@pytest.fixture
def tasks(client: httpx.AsyncClient, database: TestDatabase, app_of_client: FastAPI) -> Tasks:
    state = app_of_client.state
    return Tasks(client, database, Sweep(state.writes, state.task_waiters))


@pytest.fixture(scope="session")
def filled(template: Template) -> Iterator[Callable[[int], TestDatabase]]:
    """Return a database with many tasks, and with panels of the sizes in PANELS. Tests only read it."""
    made: dict[int, TestDatabase] = {}

    async def fill(database: TestDatabase, number: int) -> None:
        await fill_tasks(database, number)
        refs = f"SELECT 'P' || n AS ref FROM generate_series(0, {PATIENTS - 1}) AS n"
        await fill_panels(database, refs, PATIENTS, *PANELS)
        await execute(database.admin_dsn, CHANGED)
        await execute(database.admin_dsn, "VACUUM ANALYZE records.tasks")

    def of(number: int) -> TestDatabase:
        if number not in made:
            made[number] = template.clone()
            asyncio.run(fill(made[number], number))
        return made[number]

    yield of
    for database in made.values():
        database.drop()
