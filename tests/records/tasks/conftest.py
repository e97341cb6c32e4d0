"""Agents that work on tasks."""

import asyncio
from typing import Any
from uuid import UUID

import httpx
import pytest
from support.databases import TestDatabase, execute
from support.eventually import HANGS_S

Answer = dict[str, Any]


class Tasks:
    """Requests about tasks, each of which must succeed unless a status is expected."""

    def __init__(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        self._client = client
        self._database = database

    async def send(
        self, path: str, body: Answer, status: int = 200, headers: dict[str, str] | None = None
    ) -> Answer:
        response = await self._client.post(f"/tasks{path}", json=body, headers=headers)
        assert response.status_code == status, response.text
        answer: Answer = response.json()
        return answer

    async def add(self, **fields: Any) -> Answer:
        return await self.send("", {"kind": "follow_up"} | fields, 201)

    async def claim(self, headers: dict[str, str] | None = None, **fields: Any) -> list[Answer]:
        answer = await self.send("/claim", {"queues": ["default"]} | fields, headers=headers)
        tasks: list[Answer] = answer["tasks"]
        return tasks

    async def claim_one(self, headers: dict[str, str] | None = None, **fields: Any) -> Answer:
        (task,) = await self.claim(headers, **fields)
        return task

    async def held(self, task: Answer, action: str, status: int = 200, **fields: Any) -> Answer:
        """Do something with a task that was claimed, by the token of the claim."""
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
        """Change a task in its present version, without a claim."""
        version = (await self.read(task))["version"]
        headers = {"If-Match": f'W/"{version}"'} | (headers or {})
        return await self.send(f"/{task['id']}/{action}", fields, status, headers)

    async def read(self, task: Answer) -> Answer:
        response = await self._client.get(f"/tasks/{task['id']}")
        assert response.status_code == 200, response.text
        answer: Answer = response.json()
        return answer

    async def until(self, task: Answer, status: str) -> None:
        """Wait until a task has a status, which the sweep of each second gives it."""
        async with asyncio.timeout(HANGS_S):
            while (await self.read(task))["status"] != status:  # noqa: ASYNC110 - No event is set for it.
                await asyncio.sleep(0.05)

    async def let_pass(self, task: Answer, column: str = "leased_until") -> None:
        """Let a time of a task's place in the queue be over."""
        past = f"{column} = now() - interval '1 second'"
        statement = f"UPDATE records.task_queue SET {past} WHERE task_id = '{UUID(task['id'])}'"  # noqa: S608 - Ours.
        await execute(self._database.admin_dsn, statement)


@pytest.fixture
def tasks(client: httpx.AsyncClient, database: TestDatabase) -> Tasks:
    return Tasks(client, database)
