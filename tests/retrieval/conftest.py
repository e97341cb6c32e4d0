"""Fixtures: the retrieval application with a fake embedder; few tests use the real model.

Tests share one application.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

# Disable BLAS threads: they spin while idle, which slows the reference model. numpy reads this variable at
# its import.
assert "numpy" not in sys.modules
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import asyncpg
import httpx
import pytest
import structlog
from fastapi import FastAPI
from support.applications import JUDGES, running, settings_for, unstarted_client
from support.databases import Template, TestDatabase, cloned, execute, make_template
from support.eventually import HANGS_S, eventually_is
from support.migrations import empty_database
from support.panels import FakePanels
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.access import replica
from retrieval.embedding.local import LocalEmbedder
from retrieval.settings import Settings
from tests.contract.documented_failures import documents_failures_of
from tests.retrieval.app import create_app
from tests.retrieval.embedding_model import model_directory
from tests.retrieval.fake_embedder import ArrangedEmbedder, FakeEmbedder

__all__ = ["model_directory"]

# Fixtures that belong to one test. A test that uses such a fixture gets a separate application.
OWN = {"app", "make_app", "settings", "audit", "panels", "monkeypatch", "client_of_own"}
# Tables that requests and jobs write to; they are emptied after each test. Background tasks write the other tables.
STORED = (
    "passages",
    "chunks",
    "document_originals",
    "document_versions",
    "documents",
    "term_counts",
    "job_outcomes",
    "jobs",
    "outbox",
    "idempotency_keys",
)

FEED = "test-agent:DocumentReference"  # The caller of most tests.

JUDGES.append(documents_failures_of("retrieval"))
# Deletes the rows of a test, ten times as fast as TRUNCATE. The lock keeps the background count of terms from running.
DELETE = " ".join(f"DELETE FROM retrieval.{name};" for name in STORED)
BEGIN = "BEGIN; LOCK TABLE retrieval.term_counts IN SHARE ROW EXCLUSIVE MODE;"
RESTORE = f"{BEGIN} {DELETE} COMMIT"
RESTORE_ALL = f"""
SET session_replication_role = replica; {BEGIN} {DELETE} DELETE FROM retrieval.job_lines;
DELETE FROM retrieval.access_members; DELETE FROM retrieval.access_callers;
UPDATE retrieval.access_feed SET position = 0, heard_at = 'epoch'; COMMIT
"""
IS_IDLE = "SELECT holder IS NULL FROM retrieval.job_worker"


@dataclass(frozen=True)
class Shared:
    """A running application for consecutive tests; restores its database, and keeps only the model."""

    app: FastAPI
    database: TestDatabase
    administrator: asyncpg.Connection

    async def restore(self) -> None:
        # Wait until the worker has noticed that the job's line was deleted.
        if await self.administrator.execute("DELETE FROM retrieval.job_lines") != "DELETE 0":
            await eventually_is(lambda: self.administrator.fetchval(IS_IDLE))
        await self.administrator.execute(RESTORE)


MakeApp = Callable[..., FastAPI]
Restore = Callable[[TestDatabase], Coroutine[Any, Any, None]]


@pytest.fixture(scope="session", autouse=True)
def brief_tracebacks() -> None:
    """Log exceptions without the variables of their frames, because rendering those takes seconds."""
    *others, _ = structlog.get_config()["processors"]
    last = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[*others, last])


@pytest.fixture(scope="session", autouse=True)
def patience() -> Iterator[None]:
    """Before retrieval rejects a caller, it waits briefly for changed panels; wait longer on slow test machines."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(replica, "REFRESH_S", HANGS_S)
        yield


@pytest.fixture(scope="session")
def embedder() -> FakeEmbedder:
    return FakeEmbedder()


@pytest.fixture(scope="session")
def local_embedder(model_directory: Path) -> Iterator[LocalEmbedder]:
    loaded = LocalEmbedder(model_directory)
    yield loaded
    asyncio.run(loaded.aclose())


@pytest.fixture(scope="session")
def template(cluster: EmbeddedPostgres) -> Template:
    return make_template(cluster, "retrieval")


of_shared = cloned("session")


@pytest.fixture(scope="session")
async def shared(
    of_shared: TestDatabase, keyring: Keyring, embedder: FakeEmbedder
) -> AsyncIterator[Shared]:
    """An application that tests share. It does not deliver events to audit."""
    app = create_app(
        Settings(**settings_for(of_shared, keyring), trusted_agents=FEED),
        embedder=embedder,
        audit_transport=httpx.MockTransport(lambda _: httpx.Response(200, json={})),
        records_transport=FakePanels(),
    )
    administrator = await asyncpg.connect(of_shared.admin_dsn)
    await administrator.execute("SET session_replication_role = replica")
    async with running(app, None):
        yield Shared(app, of_shared, administrator)
    await administrator.close()


def shares(request: pytest.FixtureRequest) -> bool:
    """Return whether the test uses the shared application. Tests that change more than database rows MUST request
    `app`.
    """
    return "client" in request.fixturenames and OWN.isdisjoint(request.fixturenames)


reused = cloned("session")


@pytest.fixture(scope="session")
def restore() -> Restore:
    """Return a function that restores a database. The event loop of an application that uses it MUST run."""

    async def restore(database: TestDatabase) -> None:
        await execute(database.admin_dsn, RESTORE_ALL)

    return restore


@pytest.fixture
def database(request: pytest.FixtureRequest, restore: Restore) -> Iterator[TestDatabase]:
    """A database for consecutive tests, emptied after each test, which is ten times as fast as a clone per test."""
    if shares(request):
        yield request.getfixturevalue("shared").database
        return
    reused = request.getfixturevalue("reused")
    yield reused
    asyncio.run(restore(reused))


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    return empty_database(cluster, "retrieval")


@pytest.fixture
def settings(database: TestDatabase, keyring: Keyring) -> dict[str, Any]:
    return settings_for(database, keyring, trusted_agents=FEED)


@pytest.fixture
def audit() -> StandInAudit:
    return StandInAudit()


@pytest.fixture
def panels() -> FakePanels:
    return FakePanels()


@pytest.fixture
def make_app(
    settings: dict[str, Any], embedder: Any, audit: StandInAudit, panels: FakePanels
) -> MakeApp:
    def make(embedder: Any = embedder, **more: Any) -> FastAPI:
        found = Settings(**settings | more)
        return create_app(found, embedder=embedder, audit_transport=audit, records_transport=panels)

    return make


@pytest.fixture
def app(make_app: MakeApp) -> FastAPI:
    return make_app()


@pytest.fixture
def client(request: pytest.FixtureRequest) -> httpx.AsyncClient:
    """A client that calls a running application as an agent."""
    place = "client_of_shared" if shares(request) else "client_of_own"
    return request.getfixturevalue(place)


@pytest.fixture
async def client_of_shared(shared: Shared, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with unstarted_client(shared.app, keyring.mint("test-agent")) as client:
        yield client
    await shared.restore()


@pytest.fixture
async def client_of_own(app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app, keyring.mint("test-agent")) as client:
        yield client


@pytest.fixture
def called(request: pytest.FixtureRequest, client: httpx.AsyncClient) -> FastAPI:
    if shares(request):
        return request.getfixturevalue("shared").app  # type: ignore[no-any-return]
    return request.getfixturevalue("app")  # type: ignore[no-any-return]


@pytest.fixture
def embed_with(called: FastAPI) -> Iterator[Callable[[Any], None]]:
    app, model = called, called.state.active_model

    def embed(embedder: Any) -> None:
        app.state.active_model = replace(model, embedder=embedder)

    yield embed
    app.state.active_model = model


@pytest.fixture
def arranged(embed_with: Callable[[Any], None]) -> ArrangedEmbedder:
    embed_with(made := ArrangedEmbedder())
    return made


@pytest.fixture
async def refusing(shared: Shared, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with unstarted_client(shared.app, keyring.mint("test-agent")) as client:
        yield client
