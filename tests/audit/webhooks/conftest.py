import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.databases import TestDatabase, fetch
from support.eventually import HANGS_S, eventually_is
from support.local_servers import LocalServer, Received, local_server

from audit.settings import Settings
from audit.webhooks import deliverer, sender
from chartroom.system.keys import Keyring
from tests.audit.app import create_app

Answer = dict[str, Any]
TYPE = "task.dead"


@dataclass
class Desk:
    """A person who manages webhooks."""

    client: httpx.AsyncClient
    database: TestDatabase
    receiver: LocalServer
    headers: dict[str, str]
    event: Answer
    secrets: dict[str, str] = field(default_factory=dict)

    async def ask(self, method: str, path: str, status: int, body: Any = None, **more: str) -> Any:
        answer = await self.client.request(
            method, f"/webhooks{path}", json=body, headers=self.headers | more
        )
        assert answer.status_code == status, answer.text
        return answer.json() if answer.content else None

    async def create(self, *event_types: str, status: int = 201, **more: Any) -> Any:
        body = {"url": f"{self.receiver.url}/hook", "event_types": event_types or (TYPE,)}
        made = await self.ask("POST", "", status, body | more)
        if status == 201:
            self.secrets[made["webhook"]["id"]] = made["secret"]
        return made["webhook"] if status == 201 else made

    async def log(self, *patients: str, event_type: str = TYPE) -> str:
        about = {"encounter_id": None, "patient_ids": patients or ["P1"]}
        answer = await self.client.post(
            "/agent-events", json=self.event | about | {"event_type": event_type}
        )
        return str(answer.raise_for_status().json()["id"])

    async def deliveries(self, webhook: Answer, query: str = "") -> list[Answer]:
        page = await self.ask("GET", f"/{webhook['id']}/deliveries?{query}", 200)
        return page["deliveries"]

    async def until_delivered(
        self, webhook: Answer, count: int, query: str = "delivered=true"
    ) -> list[Answer]:
        async def delivered() -> list[Answer] | None:
            found = await self.deliveries(webhook, query)
            return found if len(found) == count else None

        return await eventually_is(delivered)

    async def received(self, count: int) -> list[Received]:
        await asyncio.to_thread(self.receiver.wait_for, count)
        return self.receiver.received

    async def ids(self, count: int) -> list[str]:
        return [one.headers["webhook-id"] for one in await self.received(count)]

    async def rows(self, statement: str, *values: object) -> list[Any]:
        return await fetch(self.database.admin_dsn, statement, *values)


@pytest.fixture
def receiver(network: None) -> Iterator[LocalServer]:
    with local_server() as server:
        yield server


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deliverer, "POLL_S", 0.02)
    # A slow machine must not repeat an event.
    monkeypatch.setattr(deliverer, "LEASE_S", float(HANGS_S))
    monkeypatch.setattr(sender, "DEADLINE_S", float(HANGS_S))
    monkeypatch.setattr(sender, "pause_of", lambda _: 0.02)


@pytest.fixture
def app(settings: dict[str, Any], records: Any, receiver: LocalServer) -> FastAPI:
    return create_app(
        Settings(**settings, webhook_origins=(receiver.url,)), records_transport=records
    )


@pytest.fixture
async def desk(
    client: httpx.AsyncClient,
    app: FastAPI,
    database: TestDatabase,
    *,
    receiver: LocalServer,
    keyring: Keyring,
    event: Answer,
) -> Desk:
    token = keyring.mint("op", kind="person", scope="system/Subscription.cruds")
    return Desk(client, database, receiver, {"Authorization": f"Bearer {token}"}, event)
