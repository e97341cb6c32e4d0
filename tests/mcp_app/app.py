from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import httpx2
from fastapi import FastAPI
from mcp.client.client import Client
from mcp.client.streamable_http import streamable_http_client
from starlette.types import ASGIApp

from chartroom.system.keys import Keyring
from mcp_app.app import create_app
from mcp_app.settings import Settings

URL = "http://127.0.0.1:8080/mcp"
MODERN, LEGACY = "2026-07-28", "legacy"


@dataclass
class Gateway(httpx.AsyncBaseTransport):
    status: int = 200
    body: Any = field(default_factory=dict)
    failure: Exception | None = None
    requests: list[httpx.Request] = field(default_factory=list)

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.failure is not None:
            raise self.failure
        if isinstance(self.body, bytes):
            return httpx.Response(self.status, content=self.body)
        if isinstance(self.body, str):
            return httpx.Response(self.status, text=self.body)
        return httpx.Response(self.status, json=self.body)


def app_for(keyring: Keyring, gateway: Gateway, **settings: Any) -> FastAPI:
    given = {"port": 0, "token_jwks": str(keyring.token_jwks), **settings}
    return create_app(Settings(**given), transport=gateway)


@asynccontextmanager
async def serving(app: FastAPI) -> AsyncIterator[FastAPI]:
    await app.state.start()
    async with app.router.lifespan_context(app):
        yield app


@asynccontextmanager
async def connected(
    app: ASGIApp, headers: Mapping[str, str], mode: str = MODERN
) -> AsyncIterator[Client]:
    transport = httpx2.ASGITransport(app)
    async with (
        httpx2.AsyncClient(transport=transport, headers=dict(headers)) as http,
        Client(streamable_http_client(URL, http_client=http), mode=mode) as client,
    ):
        yield client
