import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus

import httpx

from bench.figures.processes import Programs
from bench.load.pgbench import load_of
from bench.load.wrk import Load, warm_up

PAUSE_S = 0.05
WAIT_S = 30


@dataclass
class Polls:
    """The load consists of tasks; a task's time is from its creation to the response of its claim."""

    name: str
    programs: Programs
    url: str
    queue: str
    tokens: Sequence[str]

    def prepare(self) -> None:
        warm_up(
            lambda: self.run(connections=4, seconds=1), f"{self.name}: no waiting claim got a task"
        )

    def run(self, *, connections: int, seconds: int) -> Load:
        return asyncio.run(self._run(connections, seconds))

    async def _run(self, connections: int, seconds: int) -> Load:
        sent: dict[str, float] = {}
        arrived: dict[str, float] = {}
        failures = 0
        limits = httpx.Limits(max_connections=connections + 1)
        async with httpx.AsyncClient(
            base_url=self.url, trust_env=False, timeout=WAIT_S + 10, limits=limits
        ) as client:

            async def wait_for_tasks(token: str) -> None:
                nonlocal failures
                body = {"queues": [self.queue], "lease_seconds": 600, "wait_seconds": WAIT_S}
                while True:
                    answer = await self._post(client, token, "/tasks/claim", body)
                    failures += answer.status_code != HTTPStatus.OK
                    for task in answer.json().get("tasks", []):
                        arrived[task["id"]] = time.perf_counter()

            waiting = [
                asyncio.create_task(wait_for_tasks(self.tokens[number % len(self.tokens)]))
                for number in range(connections)
            ]
            await asyncio.sleep(0.3)
            until = time.perf_counter() + seconds
            while time.perf_counter() < until:
                began = time.perf_counter()
                body = {"kind": "follow_up", "queue": self.queue}
                answer = await self._post(client, self.tokens[0], "/tasks", body)
                failures += answer.status_code != HTTPStatus.CREATED
                sent[answer.json()["id"]] = began
                await asyncio.sleep(PAUSE_S)
            await asyncio.sleep(0.3)
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
        taken = [1000 * (arrived[one] - began) for one, began in sent.items() if one in arrived]
        errors = {"refused": failures, "never claimed": len(sent) - len(taken)}
        return load_of(taken, seconds, errors)

    @staticmethod
    async def _post(
        client: httpx.AsyncClient, token: str, path: str, body: Mapping[str, object]
    ) -> httpx.Response:
        return await client.post(path, json=body, headers={"Authorization": f"Bearer {token}"})
