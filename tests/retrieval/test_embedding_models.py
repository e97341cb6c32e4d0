import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import numpy as np
import pytest
from pydantic import SecretStr
from support.applications import assert_problem, running, settings_for
from support.databases import TestDatabase, cloned, execute, fetch
from support.queries import connected
from support.waiting_for import one_waits_for

from chartroom.system.keys import Keyring
from chassis.database.connections import Database
from chassis.database.migrations import upgrade
from chassis.settings import StartupError, database_address
from retrieval.chunking.chunks import MAX_PIECES
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.models.floor import PASSAGES, QUESTIONS, measured
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.models.service import Loaded, active_model, with_floor
from retrieval.embedding.protocol import Vector
from retrieval.settings import Settings
from tests.retrieval.app import create_app
from tests.retrieval.chunk_rows import Row, made_up_vectors, store_rows
from tests.retrieval.fake_embedder import ArrangedEmbedder, FakeEmbedder

MINILM = ("all-MiniLM-L6-v2", "int8", 384)
FP32 = ("all-MiniLM-L6-v2", "fp32", 384)
OPENAI = ("text-embedding-3-small", "api", 1536)
ADVICE = (
    " is configured, and vectors of two models cannot be compared; set the former in "
    "RETRIEVAL_EMBEDDING_MODEL, _VARIANT, _DIMENSION, _QUERY_PREFIX and _PASSAGE_PREFIX, or change "
    "the model with python -m retrieval.reembed."
)
COLUMN = """
    SELECT format_type(atttypid, atttypmod) FROM pg_attribute
     WHERE attrelid = 'retrieval.passages'::regclass AND attname = 'embedding'
"""


# A new database per test, because these tests change more than chunks.
database = cloned()


@pytest.fixture
def settings(settings: dict[str, Any], model_directory: Path) -> dict[str, Any]:
    return settings | {"model_dir": model_directory}


@pytest.fixture
def client(client_of_own: httpx.AsyncClient) -> httpx.AsyncClient:
    return client_of_own


@pytest.fixture
def environment() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as environment:
        yield environment


def configure(environment: pytest.MonkeyPatch, model: tuple[str, str, int]) -> None:
    name, variant, dimension = model
    if variant == "api":
        environment.setenv("RETRIEVAL_EMBEDDING_URL", "http://127.0.0.1:1/v1")
    else:
        environment.delenv("RETRIEVAL_EMBEDDING_URL", raising=False)
        environment.setenv("RETRIEVAL_EMBEDDING_VARIANT", variant)
    environment.setenv("RETRIEVAL_EMBEDDING_MODEL", name)
    environment.setenv("RETRIEVAL_EMBEDDING_DIMENSION", str(dimension))


def migrate(database: TestDatabase) -> None:
    upgrade("retrieval", database_address(SecretStr(database.migrate_dsn), None))


def registered(database: TestDatabase) -> list[tuple[int, str, str, int]]:
    query = "SELECT id, name, variant, dimension FROM retrieval.embedding_models"
    return [tuple(row) for row in asyncio.run(fetch(database.admin_dsn, query))]


def column(database: TestDatabase) -> str:
    ((shown,),) = asyncio.run(fetch(database.admin_dsn, COLUMN))
    return str(shown)


def indexes(database: TestDatabase) -> set[str]:
    query = "SELECT indexdef FROM pg_indexes WHERE tablename = 'passages'"
    return {row[0] for row in asyncio.run(fetch(database.admin_dsn, query))}


def a_row(dimension: int) -> Row:
    return Row("P1", "note", "n-1", "a passage", made_up_vectors(1, seed=1, dimension=dimension)[0])


class TestRegistration:
    def test_follows_the_settings_while_nothing_is_stored(
        self, database: TestDatabase, environment: pytest.MonkeyPatch
    ):
        as_migrated = indexes(database)
        seen = [(registered(database), column(database))]

        for model in (OPENAI, MINILM):
            configure(environment, model)
            migrate(database)
            seen.append((registered(database), column(database)))
            if model == OPENAI:
                with pytest.raises(asyncpg.DataError, match="expected 1536 dimensions, not 384"):
                    asyncio.run(execute(database.app_dsn, INSERT))

        models = [rows[0][1:] for rows, _ in seen]
        assert models == [MINILM, OPENAI, MINILM]
        assert [shown for _, shown in seen] == ["halfvec(384)", "halfvec(1536)", "halfvec(384)"]
        assert len({rows[0][0] for rows, _ in seen}) == 3
        assert all(len(rows) == 1 for rows, _ in seen)
        assert indexes(database) == as_migrated
        environment.setenv("RETRIEVAL_EMBEDDING_DIMENSION", "many")
        wrong = r"^The settings do not allow a start: RETRIEVAL_EMBEDDING_DIMENSION is wrong .*\.$"
        with pytest.raises(StartupError, match=wrong):
            migrate(database)

    def test_changes_nothing_once_a_chunk_is_stored_without_waiting_for_readers(
        self, database: TestDatabase, environment: pytest.MonkeyPatch
    ):
        """A migration with other settings of the embedding model must not disturb a running service."""
        asyncio.run(store_rows(database, [a_row(384)]))
        before = (registered(database), column(database), indexes(database))

        async def read_during_the_migration() -> None:
            async with connected(database.app_dsn) as reader, reader.transaction():
                await reader.fetch("SELECT 1 FROM retrieval.passages")
                await asyncio.to_thread(migrate, database)

        for model in (OPENAI, FP32, ("other", "int8", 384)):
            configure(environment, model)
            asyncio.run(read_during_the_migration())
            assert (registered(database), column(database), indexes(database)) == before

    def test_waits_for_a_chunk_that_is_being_stored(
        self, database: TestDatabase, environment: pytest.MonkeyPatch
    ):
        """Without the wait, an old model's vector could be attributed to the new model."""
        configure(environment, FP32)

        async def store_during_the_migration() -> None:
            writer = await asyncpg.connect(database.app_dsn)
            async with writer.transaction():
                await writer.execute(INSERT)
                migration = asyncio.create_task(asyncio.to_thread(migrate, database))
                await one_waits_for(writer)
            await migration
            await writer.close()

        asyncio.run(store_during_the_migration())

        assert [row[1:] for row in registered(database)] == [MINILM]


INSERT = """
WITH chunk AS (
    INSERT INTO retrieval.chunks (patient_id, source_type, source_ref, text) VALUES ('P1', 'note', 'n-1', 'a passage')
    RETURNING id, patient_id, source_type, source_ref
)
INSERT INTO retrieval.passages (
    corpus, chunk_id, patient_id, source_type, source_ref, review_status, model_id, embedding, words, terms,
    title_words, title_terms, keys
)
SELECT 0, chunk.*, 'approved', model.id, array_fill(0.5::real, ARRAY[384])::halfvec, 1, '{}/268435456', 0,
    '{}/268435456', '{}'
FROM chunk, retrieval.embedding_models model
"""


class TestPrefixes:
    @pytest.fixture
    def settings(
        self, settings: dict[str, Any], database: TestDatabase, environment: pytest.MonkeyPatch
    ) -> dict[str, Any]:
        prefixes = {"embedding_query_prefix": "query: ", "embedding_passage_prefix": "passage: "}
        for name, prefix in prefixes.items():
            environment.setenv(f"RETRIEVAL_{name}".upper(), prefix)
        migrate(database)
        return settings | prefixes

    @pytest.fixture
    def embedder(self) -> ArrangedEmbedder:
        return ArrangedEmbedder()

    async def test_precede_questions_and_passages(
        self, client: httpx.AsyncClient, embedder: ArrangedEmbedder
    ):
        source = {"patient_id": "P1", "source_type": "note", "source_ref": "n"}
        document = f"PLAN\n{'Rest and fluids. ' * 200}"
        await client.post("/chunks", json=source | {"chunk_text": "The pulse is slow."})
        await client.post("/documents", json=source | {"text": document})
        passages = [*embedder.texts]

        found = await client.post("/retrieve", json={"question": "Is it slow?", "patient_id": "P1"})

        assert len(passages) > 2
        assert {text.partition(" ")[0] for text in passages} == {"passage:"}
        assert embedder.texts[len(passages) :] == ["query: Is it slow?"]
        shown = {match["chunk_text"] for match in found.json()["matches"]}
        assert "The pulse is slow." in shown
        assert all(embedder.count_pieces(text) <= MAX_PIECES for text in passages)


class NearToAll(FakeEmbedder):
    """Cosines above .7 even for unrelated texts, like most models; counts calls."""

    def __init__(self) -> None:
        self.asked = 0

    async def embed(self, text: str) -> Vector:
        self.asked += 1
        vector = await super().embed(text)
        common = np.full_like(vector, vector.size**-0.5)
        near = vector * 0.5 + common
        return np.asarray(near / np.linalg.norm(near), dtype=np.float32)


class TestFloor:
    """The floor is the cosine of unrelated texts, measured once per model."""

    @pytest.fixture
    def settings(
        self, settings: dict[str, Any], database: TestDatabase, environment: pytest.MonkeyPatch
    ) -> dict[str, Any]:
        configure(environment, ("other", "int8", 384))
        migrate(database)
        return settings | {"embedding_model": "other"}

    @pytest.fixture
    def embedder(self) -> NearToAll:
        return NearToAll()

    async def stored(self, database: TestDatabase) -> float | None:
        query = "SELECT floor FROM retrieval.embedding_models"
        ((floor,),) = await fetch(database.admin_dsn, query)
        return floor  # type: ignore[no-any-return]

    async def test_is_measured_at_the_first_start_and_used_in_searches(
        self,
        settings: dict[str, Any],
        database: TestDatabase,
        embedder: NearToAll,
        keyring: Keyring,
    ):
        before = await self.stored(database)
        async with running(create_app(Settings(**settings), embedder=embedder), None):
            measured = await self.stored(database)
        texts = embedder.asked

        app = create_app(Settings(**settings), embedder=embedder)
        async with running(app, keyring.mint("test-agent")) as client:
            floor, asked = app.state.active_model.floor, embedder.asked
            for text in ("Metoprolol was stopped.", "The gate opens at six."):
                await client.post("/chunks", json=CHUNK | {"chunk_text": text})
            question = {"question": "Metoprolol was stopped", "patient_id": "P1", "mode": "dense"}
            near, far = (await client.post("/retrieve", json=question)).json()["matches"]

        assert before is None
        assert texts == asked == len(QUESTIONS) + len(PASSAGES)
        cosines = [
            float(await embedder.embed(question) @ await embedder.embed(passage))
            for question in QUESTIONS
            for passage in PASSAGES
        ]
        assert floor == measured == pytest.approx(sum(cosines) / len(cosines), abs=1e-4)
        assert floor > 0.7
        assert (near["similarity"] > 0.95, far["similarity"] > 0.7) == (True, True)
        assert (near["confidence"], far["confidence"]) == (None, "low")
        assert near["scores"]["fused"] > 0.8
        assert far["scores"]["fused"] < 0.35

    async def test_stored_by_another_process_is_used(
        self, settings: dict[str, Any], database: TestDatabase, embedder: NearToAll
    ):
        pool = Database(Settings(**settings).database(), schema="retrieval", pool_size=1)
        identity = Settings(**settings).model_identity()
        early = await active_model(pool, [Loaded(identity, embedder)])
        await execute(database.admin_dsn, "UPDATE retrieval.embedding_models SET floor = 0.5")

        model = await with_floor(pool, early, identity)

        await pool.aclose()
        assert (model.floor, await self.stored(database)) == (0.5, 0.5)

    async def test_is_0_for_the_default_model(
        self, database: TestDatabase, keyring: Keyring, environment: pytest.MonkeyPatch
    ):
        configure(environment, MINILM)
        await asyncio.to_thread(migrate, database)
        app = create_app(
            Settings(**settings_for(database, keyring)), embedder=(embedder := NearToAll())
        )
        async with running(app, None):
            assert await self.stored(database) == 0

        assert embedder.asked == 0

    async def test_of_the_local_model_would_be_near_0(self, local_embedder: LocalEmbedder):
        """Measured cosine floors of other models are on the scale of the default model."""
        assert await measured(local_embedder, ModelIdentity("other", "int8", 384)) < 0.05


class TestStart:
    async def refusal(self, settings: dict[str, Any]) -> str:
        app = create_app(Settings(**settings))
        with pytest.raises(StartupError) as refused:
            await app.state.start()
        await app.state.database.aclose()
        return str(refused.value)

    async def test_rejects_the_vectors_of_another_model(
        self, settings: dict[str, Any], keyring: Keyring, empty: TestDatabase, short_directory: Path
    ):
        server, nothing = {"embedding_url": "http://127.0.0.1:1/v1"}, short_directory / "nothing"
        made = "The stored vectors were made with all-MiniLM-L6-v2 (int8, 384 dimensions), but "
        held = "RETRIEVAL_MODEL_DIR holds all-MiniLM-L6-v2 with 384 dimensions, but "
        migrating = "run: python -m chassis.migrate retrieval"
        for change, expected in (
            ({"embedding_variant": "fp32"}, made + "all-MiniLM-L6-v2 (fp32, 384 dimensions)"),
            (server, made + "all-MiniLM-L6-v2 (api, 384 dimensions)"),
            (server | {"embedding_model": "other"}, made + "other (api, 384 dimensions)"),
            (
                server | {"embedding_dimension": 1536},
                made + "all-MiniLM-L6-v2 (api, 1536 dimensions)",
            ),
            (
                server | {"embedding_query_prefix": "query: "},
                made + "all-MiniLM-L6-v2 (api, 384 dimensions, prefixes 'query: ' and '')",
            ),
            ({"embedding_model": "other"}, held),
            ({"embedding_dimension": 1536}, held),
            (
                {"model_dir": nothing},
                f"There is no embedding model in {nothing}; run `make model` to build it.",
            ),
            (
                settings_for(empty, keyring),
                f"The schema retrieval has not been migrated; {migrating}",
            ),
        ):
            message = await self.refusal(settings | change)
            assert message.startswith(expected), change
            if expected.startswith(made):
                assert message == expected + ADVICE

    async def test_rejects_a_schema_without_a_registered_model(
        self, settings: dict[str, Any], database: TestDatabase
    ):
        await execute(database.admin_dsn, "DELETE FROM retrieval.embedding_models")

        assert await self.refusal(settings) == (
            "No embedding model is registered; run: python -m chassis.migrate retrieval"
        )


@pytest.mark.parametrize("successor", [OPENAI, FP32], ids=["dimension", "variant"])
async def test_rejects_a_model_replaced_by_a_migration_until_a_restart(
    client: httpx.AsyncClient,
    database: TestDatabase,
    environment: pytest.MonkeyPatch,
    settings: dict[str, Any],
    keyring: Keyring,
    *,
    successor: tuple[str, str, int],
):
    configure(environment, successor)
    await asyncio.to_thread(migrate, database)

    refused = await client.post("/chunks", json=CHUNK)

    assert_problem(refused, 503, "embedding-model-replaced")
    assert await fetch(database.admin_dsn, "SELECT FROM retrieval.chunks") == []
    await store_rows(database, [a_row(successor[2])])
    for patient in ({"patient_id": "P1"}, {}):
        answer = await client.post("/retrieve", json={"question": "?", **patient})
        assert_problem(answer, 503, "embedding-model-replaced")
    if successor == FP32:
        async with running(create_app(Settings(**settings)), keyring.mint("test-agent")) as new:
            (await new.post("/chunks", json=CHUNK)).raise_for_status()


CHUNK = {"patient_id": "P1", "source_type": "note", "source_ref": "n-1", "chunk_text": "a passage"}
