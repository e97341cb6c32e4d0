"""Run a service's real application inside a test, and call it."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from fastapi import FastAPI

from chartroom.system.keys import Keyring
from chassis.database.pool import LEND_S, POOL_WAIT_S
from chassis.writes.write import LOCK_S
from support.databases import TestDatabase
from support.problems import assert_problem, broken_rules
from support.rates import RAISED

WAITED_S = {"database-busy": POOL_WAIT_S, "database-unavailable": LEND_S, "conflict": LOCK_S}
NOT_NOW = {"database-busy", "database-unavailable", "still-running"}
__all__ = [
    "assert_problem",
    "broken_rules",
    "proof_folder",
    "running",
    "send_patiently",
    "send_until_answered",
    "settings_for",
    "unstarted_client",
]


NOWHERE = (
    "http://127.0.0.1:9"  # Nothing listens there, so a service's own events wait in its outbox.
)


def proof_folder(database: TestDatabase, keyring: Keyring) -> Path:
    """Return where audit keeps the keys of the log in this database."""
    return keyring.directory / f"proof-{database.name}"


def settings_for(database: TestDatabase, keyring: Keyring, **more: Any) -> dict[str, Any]:
    """Return the settings of a service on this database. It requires tokens, and limits no caller."""
    return {
        "port": 0,
        "database_url": database.app_dsn,
        "token_jwks": str(keyring.token_jwks),
        "service_jwks": str(keyring.service_jwks),
        "service_key_file": keyring.service_key_file(database.service),
        "proof_folder": proof_folder(database, keyring),
        "audit_url": NOWHERE,
        "retrieval_url": NOWHERE,
        **RAISED,
        **more,
    }


@asynccontextmanager
async def running(app: FastAPI, token: str | None) -> AsyncIterator[httpx.AsyncClient]:
    """Start the application as chassis.serve does, but without a port; yield a client with this
    token.
    """
    await app.state.start()
    async with app.router.lifespan_context(app), unstarted_client(app, token) as client:
        yield client


async def send_until_answered(
    client: httpx.AsyncClient, method: str, path: str, **request: Any
) -> httpx.Response:
    """Repeat a write under one Idempotency-Key until the service is not too busy to answer, as
    clients should.
    """
    headers = {"Idempotency-Key": str(uuid4()), **request.pop("headers", {})}
    while True:
        response = await client.request(method, path, headers=headers, **request)
        if not (response.is_error and response.json()["code"] in NOT_NOW):
            return response


async def send_patiently(
    client: httpx.AsyncClient, method: str, path: str, **request: Any
) -> httpx.Response:
    """Send a write that must be carried out or refused for good.

    A "try again" is accepted, and retried, only when the service really waited its full timeout
    first.
    """
    while True:
        began = time.monotonic()
        response = await client.request(method, path, **request)
        if response.is_success or response.json()["code"] not in WAITED_S:
            return response
        assert time.monotonic() - began >= WAITED_S[response.json()["code"]], response.text


def unstarted_client(app: FastAPI, token: str | None) -> httpx.AsyncClient:
    """Return a client of an application that was not started, for requests without a database."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://localhost", headers=headers)
