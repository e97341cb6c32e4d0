"""Serves the edge app and fake services in one process."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from edge.app import create_app
from edge.settings import Settings

Client = httpx.AsyncClient


@dataclass
class Service(httpx.AsyncBaseTransport):
    answers: dict[str, tuple[int, Any]] = field(default_factory=dict)
    is_reachable: bool = True
    requests: list[str] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request.url.path)
        if not self.is_reachable:
            raise httpx.ConnectError("refused")
        status, body = self.answers.get(request.url.path, (404, {}))
        return httpx.Response(status, json=body)


def services() -> dict[str, Service]:
    paths = {"records": "/patients", "audit": "/agent-events", "retrieval": "/chunks"}
    ready = (200, {"status": "ok"})
    documented = {
        name: Service({"/readyz": ready, "/openapi.json": (200, service_document(name, path))})
        for name, path in paths.items()
    }
    apps = {name: Service({"/readyz": ready}) for name in ("mcp", "console")}
    return {**documented, **apps}


def service_document(name: str, path: str) -> dict[str, Any]:
    operation = {"operationId": f"{name}_create", "responses": {"200": {"description": "ok"}}}
    private = {"operationId": "private", "responses": {"200": {"description": "ok"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": name, "version": "0.1.0"},
        "paths": {path: {"post": operation}, "/internal/lookup": {"post": private}},
    }


@asynccontextmanager
async def edge_client(standins: dict[str, Service], **settings: Any) -> AsyncIterator[Client]:
    app = create_app(Settings(**settings), transports=standins)
    transport = httpx.ASGITransport(app)
    async with Client(transport=transport, base_url="http://edge") as client:
        yield client
