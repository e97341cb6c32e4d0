from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI
from mcp.client.client import Client

from chartroom.system.keys import Keyring
from tests.mcp_app.app import LEGACY, MODERN, Gateway, app_for, connected, serving


@pytest.fixture
def gateway() -> Gateway:
    return Gateway()


@pytest.fixture
async def app(keyring: Keyring, gateway: Gateway) -> AsyncIterator[FastAPI]:
    async with serving(app_for(keyring, gateway)) as served:
        yield served


@pytest.fixture
def bearer(keyring: Keyring) -> dict[str, str]:
    return {"Authorization": f"Bearer {keyring.mint('triage-agent')}"}


@pytest.fixture(params=[MODERN, LEGACY])
async def client(
    request: pytest.FixtureRequest, app: FastAPI, bearer: dict[str, str]
) -> AsyncIterator[Client]:
    async with connected(app, bearer, request.param) as opened:
        yield opened


@pytest.fixture
async def http(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8080") as opened:
        yield opened
