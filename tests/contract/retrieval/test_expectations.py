"""What other services use of retrieval, against the real application and its real model."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running, settings_for
from support.contracts import Expectation, expectations, replay
from support.databases import make_template
from support.embedding_model import model_directory

from chartroom.keys import Keyring
from chartroom.postgres import EmbeddedPostgres
from chassis.tokens import ServiceTokens
from retrieval.app import create_app
from retrieval.settings import Settings

__all__ = ["model_directory"]

pytestmark = pytest.mark.anyio


@pytest.fixture
def app(cluster: EmbeddedPostgres, keyring: Keyring, model_directory: Path) -> FastAPI:
    database = make_template(cluster, "retrieval").clone()
    return create_app(Settings(**settings_for(database, keyring, model_dir=model_directory)))


@pytest.fixture
async def client(app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app, keyring.mint("ingesting-agent")) as client:
        yield client


async def a_patient_with_a_chunk(client: httpx.AsyncClient) -> dict[str, str]:
    """Store a passage; return what an expectation may name."""
    chunk = {
        "patient_id": "01980000-0000-7000-8000-00000000a001",
        "source_type": "discharge_summary",
        "source_ref": "ds-1",
        "chunk_text": "Metoprolol was stopped because of bradycardia.",
    }
    (await client.post("/chunks", json=chunk)).raise_for_status()
    return {"patient_id": chunk["patient_id"]}


STATES = {"a patient with a chunk": a_patient_with_a_chunk}


class TestProvides:
    @pytest.mark.parametrize(
        "expectation",
        [pytest.param(each, id=f"{each.consumer}: {each.name}") for each in expectations("*", "retrieval")],
    )
    async def test_what_each_consumer_uses(
        self, expectation: Expectation, client: httpx.AsyncClient, keyring: Keyring
    ) -> None:
        named = await STATES[expectation.document["given"]](client)
        consumer = ServiceTokens(expectation.consumer, keyring.service_key_file(expectation.consumer))
        client.headers["Authorization"] = f"Bearer {consumer.token_for('retrieval')}"

        broken = await replay(expectation, client, **named)

        assert not broken, "\n".join(broken)
