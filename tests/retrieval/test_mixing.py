from collections.abc import Callable
from random import Random

import httpx
import pytest
from fastapi import FastAPI
from support.databases import TestDatabase, cloned
from support.mixing import CALLERS, POOL_SIZE, assert_nothing_mixes, marker
from support.panels import FakePanels

from chartroom.system.keys import Keyring
from retrieval.embedding.local import LocalEmbedder

pytestmark = pytest.mark.nightly


# A separate database for this module, because its panel members persist.
database = cloned()


@pytest.fixture
def panels() -> FakePanels:
    made = FakePanels()
    for number in range(CALLERS):
        made.let(f"caller:nurse-{number}", patient(number), panel=number + 1)
    return made


@pytest.fixture
def app(make_app: Callable[..., FastAPI], local_embedder: LocalEmbedder) -> FastAPI:
    return make_app(local_embedder, database_pool_size=POOL_SIZE)


def patient(number: int) -> str:
    return f"P-{marker(number)}"


def chunk(number: int) -> dict[str, str]:
    text = f"The patient {marker(number)} has a cough."
    fixed = {"source_type": "note", "source_ref": marker(number), "chunk_text": text}
    return fixed | {"patient_id": patient(number)}


async def test_neither_responses_nor_connections_contain_another_callers_data(
    app: FastAPI, client: httpx.AsyncClient, *, keyring: Keyring, database: TestDatabase
):
    for number in range(CALLERS):
        (await client.post("/chunks", json=chunk(number))).raise_for_status()

    async def ask(client: httpx.AsyncClient, number: int, rng: Random) -> httpx.Response:
        one = number if rng.random() < 0.8 else rng.randrange(CALLERS)
        path, body = rng.choice(
            [
                ("/retrieve", {"question": "Cough?", "top_k": 5}),
                ("/retrieve", {"question": "Cough?", "patient_id": patient(one)}),
                ("/chunks", chunk(number)),
            ]
        )
        return await client.post(path, json=body)

    scope = "user/DocumentReference.cs"
    tokens = [keyring.mint(f"nurse-{number}", scope=scope) for number in range(CALLERS)]
    await assert_nothing_mixes(app, database, tokens, ask, ends=[403, "cancelled"])
