"""The retrieval application on a database of its own, with the real embedding model."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

# BLAS threads spin while they wait, which makes the reference implementation five times slower on
# a busy machine. numpy reads this at its import.
assert "numpy" not in sys.modules
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import httpx  # noqa: E402 - After the environment.
import pytest  # noqa: E402
from fastapi import FastAPI  # noqa: E402
from support.applications import running, settings_for  # noqa: E402
from support.chunk_rows import empty_of_chunks  # noqa: E402
from support.databases import Template, TestDatabase, make_template  # noqa: E402
from support.embedding_model import model_directory  # noqa: E402
from support.migrations import empty_database  # noqa: E402
from support.panels import FakePanels  # noqa: E402
from support.retrieval_app import create_app  # noqa: E402
from support.stand_in_audit import StandInAudit  # noqa: E402

from chartroom.postgres.server import EmbeddedPostgres  # noqa: E402
from chartroom.system.keys import Keyring  # noqa: E402
from retrieval.embedding.local import LocalEmbedder  # noqa: E402
from retrieval.settings import Settings  # noqa: E402

__all__ = ["model_directory"]


@pytest.fixture(scope="session")
def embedder(model_directory: Path) -> Iterator[LocalEmbedder]:
    """The default model, loaded once for all tests."""
    loaded = LocalEmbedder(model_directory)
    yield loaded
    asyncio.run(loaded.aclose())


@pytest.fixture(scope="session")
def template(cluster: EmbeddedPostgres) -> Template:
    return make_template(cluster, "retrieval")


@pytest.fixture(scope="session")
def reused(template: Template) -> TestDatabase:
    return template.clone()


@pytest.fixture
def database(reused: TestDatabase) -> Iterator[TestDatabase]:
    """A database without chunks. Tests share it: the runtime role can store chunks only, and
    emptying that table takes a tenth of the time of a clone.
    """
    yield reused
    empty_of_chunks(reused)


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    """A database before any migration."""
    return empty_database(cluster, "retrieval")


@pytest.fixture
def settings(database: TestDatabase, keyring: Keyring, model_directory: Path) -> dict[str, Any]:
    return settings_for(database, keyring, model_dir=model_directory)


@pytest.fixture
def audit() -> StandInAudit:
    return StandInAudit()


@pytest.fixture
def panels() -> FakePanels:
    return FakePanels()


@pytest.fixture
def app(
    settings: dict[str, Any], embedder: LocalEmbedder, audit: StandInAudit, panels: FakePanels
) -> FastAPI:
    return create_app(
        Settings(**settings), embedder=embedder, audit_transport=audit, records_transport=panels
    )


@pytest.fixture
async def client(app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the running application that calls as an agent."""
    async with running(app, keyring.mint("test-agent")) as client:
        yield client


@pytest.fixture(scope="module")
async def refusing(
    reused: TestDatabase, keyring: Keyring, embedder: LocalEmbedder
) -> AsyncIterator[httpx.AsyncClient]:
    """A client for requests that are refused and store nothing, shared by a module's tests."""
    app = create_app(Settings(**settings_for(reused, keyring)), embedder=embedder)
    async with running(app, keyring.mint("test-agent")) as client:
        yield client
