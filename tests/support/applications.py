from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from chartroom.system.keys import Keyring
from support.databases import TestDatabase
from support.problems import assert_problem, broken_rules
from support.rates import RAISED

__all__ = [
    "assert_problem",
    "broken_rules",
    "proof_folder",
    "running",
    "settings_for",
    "unstarted_client",
]

# Functions that check each response in a test; a service's conftest adds further checks.
JUDGES: list[Callable[[httpx.Response], Awaitable[None]]] = []
NOWHERE = (
    "http://127.0.0.1:9"  # No server listens at this URL, so a service's events stay in its outbox.
)


def proof_folder(database: TestDatabase, keyring: Keyring) -> Path:
    return keyring.directory / f"proof-{database.name}"


def settings_for(database: TestDatabase, keyring: Keyring, **more: Any) -> dict[str, Any]:
    """Return a service's settings with this database, with required tokens, and without limits per caller."""
    return {
        "port": 0,
        "database_url": database.app_dsn,
        "token_jwks": str(keyring.token_jwks),
        "service_jwks": str(keyring.service_jwks),
        "service_key_file": keyring.service_key_file(database.service),
        "proof_folder": proof_folder(database, keyring),
        "records_url": NOWHERE,
        "audit_url": NOWHERE,
        "retrieval_url": NOWHERE,
        **RAISED,
        **more,
    }


@asynccontextmanager
async def running(app: FastAPI, token: str | None) -> AsyncIterator[httpx.AsyncClient]:
    """Start the application like chassis.serve, but without a port; yield a client with this token."""
    await app.state.start()
    async with app.router.lifespan_context(app), unstarted_client(app, token) as client:
        yield client


def unstarted_client(app: FastAPI, token: str | None) -> httpx.AsyncClient:
    """Return a client of an application that was not started, for requests without a database."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    return httpx.AsyncClient(
        transport=transport,
        base_url="http://localhost",
        headers=headers,
        event_hooks={"response": JUDGES},
    )
