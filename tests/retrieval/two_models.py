from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from support.applications import running, settings_for
from support.databases import TestDatabase, fetch
from support.eventually import HANGS_S, eventually
from support.panels import FakePanels
from support.stand_in_audit import StandInAudit

from chartroom.system.keys import Keyring
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.settings import database_address
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.models.service import Loaded
from retrieval.reembed import repository
from retrieval.settings import BesideSettings, Settings
from tests.retrieval.app import create_app

TEXTS = ["fever cough", "knee pain", "cough cough knee", "fever"]
SOURCE = {"patient_id": "P1", "source_type": "note"}
QUESTION = {"question": "fever pain", "patient_id": "P1", "mode": "dense", "top_k": 50}
STORED = """
SELECT c.text, u.name || u.variant AS used, b.name || b.variant AS beside,
    p.embedding::real[] AS of_used, beside_embedding::real[] AS of_beside
FROM retrieval.passages p JOIN retrieval.embedding_models u ON u.id = p.model_id
    LEFT JOIN retrieval.embedding_models b ON b.id = p.beside_model_id
    JOIN retrieval.chunks c ON c.id = p.chunk_id
"""


async def store(client: httpx.AsyncClient, *texts: str, patient_id: str = "P1") -> None:
    for number, text in enumerate(texts):
        path, name = ("/documents", "text") if number % 2 else ("/chunks", "chunk_text")
        passage = {**SOURCE, "patient_id": patient_id, "source_ref": text[:20], name: text}
        stored = await client.post(path, json=passage)
        stored.raise_for_status()


async def until_both(client: httpx.AsyncClient) -> None:
    state = client._transport.app.state  # type: ignore[attr-defined]
    await eventually(lambda: state.active_model.second)


async def until_beside(client: httpx.AsyncClient) -> None:
    state = client._transport.app.state  # type: ignore[attr-defined]
    await eventually(lambda: state.active_model.is_beside)


async def found(client: httpx.AsyncClient, **query: Any) -> dict[str, float]:
    answer = await client.post("/retrieve", json=QUESTION | query)
    assert answer.is_success, answer.text
    return {match["chunk_text"]: match["similarity"] for match in answer.json()["matches"]}


async def is_degraded(client: httpx.AsyncClient, patient_id: str) -> bool:
    answer = await client.post("/retrieve", json=QUESTION | {"patient_id": patient_id})
    return bool(answer.json()["degraded"])


async def expected(model: Loaded, *texts: str) -> dict[str, Any]:
    question = await model.embedder.embed(model.identity.query_prefix + str(QUESTION["question"]))
    vectors = await model.embed_passages(texts)
    # The tolerance allows for the half precision of stored vectors.
    return {
        text: pytest.approx(float(question @ vector), abs=5e-3)
        for text, vector in zip(texts, vectors, strict=True)
    }


async def assert_stored(database: TestDatabase, used: Loaded, beside: Loaded | None) -> None:
    rows = await fetch(database.admin_dsn, STORED)
    assert rows
    for row in rows:
        for place, model in (("used", used), ("beside", beside)):
            if model is None:
                assert (row[place], row[f"of_{place}"]) == (None, None)
                continue
            (vector,) = await model.embed_passages([row["text"]])
            assert row[place] == model.identity.name + model.identity.variant
            np.testing.assert_allclose(row[f"of_{place}"], vector, atol=1e-3)


@dataclass(frozen=True)
class TwoModels:
    """A database during a change of the embedding model from `former` (in the directory `first`) to `model` (in
    `second`).
    """

    database: TestDatabase
    keyring: Keyring
    panels: FakePanels
    first: Path
    second: Path
    former: Loaded
    model: Loaded
    owner: Connection

    def application(self, directory: Path, beside: Path | None = None, **more: Any) -> FastAPI:
        return create_app(
            Settings(**settings_for(self.database, self.keyring, model_dir=directory)),
            beside=None if beside is None else BesideSettings(model_dir=beside),
            audit_transport=StandInAudit(),
            records_transport=self.panels,
            **more,
        )

    @asynccontextmanager
    async def serving(self, *directories: Path, **more: Any) -> AsyncIterator[httpx.AsyncClient]:
        app = self.application(*directories, **more)
        async with running(app, self.keyring.mint("test-agent")) as client:
            yield client


@asynccontextmanager
async def loaded(directory: Path) -> AsyncIterator[Loaded]:
    embedder = LocalEmbedder(directory)
    yield Loaded(BesideSettings(model_dir=directory).model_identity(), embedder)
    await embedder.aclose()


@asynccontextmanager
async def connected_as_owner(database: TestDatabase) -> AsyncIterator[Connection]:
    url = database_address(SecretStr(database.migrate_dsn), None)
    pool = Database(url, schema="retrieval", pool_size=2)
    pool.prepare_connections(repository.set_up)
    try:
        async with pool.connection(pool.service, HANGS_S) as connection:
            yield connection
    finally:
        await pool.aclose()
