"""The model of the stored vectors: registered by migrations, checked at start and at every use."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import numpy as np
import pytest
from pydantic import SecretStr
from support.applications import assert_problem, running, settings_for
from support.chunk_rows import Row, made_up_vectors, store_rows
from support.databases import Template, TestDatabase, execute, fetch
from support.fake_embedder import FakeEmbedder
from support.retrieval_app import create_app

from chartroom.system.keys import Keyring
from chassis.database.connections import Database
from chassis.database.migrations import upgrade
from chassis.settings import StartupError, database_address
from retrieval.chunking.chunks import MAX_PIECES
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.models.__main__ import main
from retrieval.embedding.models.floor import PASSAGES, QUESTIONS, measured
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.models.service import Loaded, active_model, with_floor
from retrieval.embedding.protocol import Vector
from retrieval.settings import Settings

MINILM = ("all-MiniLM-L6-v2", "int8", 384)
OPENAI = ("text-embedding-3-small", "api", 1536)
COLUMN = """
    SELECT format_type(atttypid, atttypmod) FROM pg_attribute
     WHERE attrelid = 'retrieval.medical_chunks'::regclass AND attname = 'embedding'
"""


@pytest.fixture
def database(template: Template) -> Iterator[TestDatabase]:
    """A database for each test: these tests change more than chunks."""
    database = template.clone()
    yield database
    database.drop()


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
    query = "SELECT indexdef FROM pg_indexes WHERE tablename = 'medical_chunks'"
    return {row[0] for row in asyncio.run(fetch(database.admin_dsn, query))}


def a_row(dimension: int) -> Row:
    return Row("P1", "note", "n-1", "a passage", made_up_vectors(1, seed=1, dimension=dimension)[0])


class TestRegistration:
    def test_follows_the_settings_while_nothing_is_stored(
        self, database: TestDatabase, environment: pytest.MonkeyPatch
    ) -> None:
        as_migrated = indexes(database)
        seen = [(registered(database), column(database))]

        for model in (OPENAI, MINILM):
            configure(environment, model)
            migrate(database)
            seen.append((registered(database), column(database)))

        models = [rows[0][1:] for rows, _ in seen]
        assert models == [MINILM, OPENAI, MINILM]
        assert [shown for _, shown in seen] == ["vector(384)", "vector(1536)", "vector(384)"]
        assert len({rows[0][0] for rows, _ in seen}) == 3
        assert all(len(rows) == 1 for rows, _ in seen)
        assert indexes(database) == as_migrated

    def test_allows_vectors_of_the_new_dimension_only(
        self, database: TestDatabase, environment: pytest.MonkeyPatch
    ) -> None:
        configure(environment, OPENAI)
        migrate(database)

        asyncio.run(store_rows(database, [a_row(1536)]))

        with pytest.raises(asyncpg.DataError, match="expected 1536 dimensions, not 384"):
            asyncio.run(store_rows(database, [a_row(384)]))

    def test_changes_nothing_when_it_is_repeated(self, database: TestDatabase) -> None:
        before = registered(database)

        migrate(database)

        assert registered(database) == before

    @pytest.mark.parametrize(
        "model",
        [OPENAI, ("all-MiniLM-L6-v2", "fp32", 384), ("other", "int8", 384)],
        ids=["dimension", "variant", "name"],
    )
    def test_changes_nothing_once_a_chunk_is_stored(
        self, database: TestDatabase, environment: pytest.MonkeyPatch, model: tuple[str, str, int]
    ) -> None:
        asyncio.run(store_rows(database, [a_row(384)]))
        before = (registered(database), column(database), indexes(database))
        configure(environment, model)

        migrate(database)

        assert (registered(database), column(database), indexes(database)) == before

    def test_waits_for_a_chunk_that_is_being_stored(
        self, database: TestDatabase, environment: pytest.MonkeyPatch
    ) -> None:
        """Otherwise a vector of the old model would count as one of the new model."""
        configure(environment, ("all-MiniLM-L6-v2", "fp32", 384))

        async def store_during_the_migration() -> None:
            writer = await asyncpg.connect(database.app_dsn)
            async with writer.transaction():
                await writer.execute(INSERT)
                migration = asyncio.create_task(asyncio.to_thread(migrate, database))
                while not await fetch(database.admin_dsn, WAITING):
                    assert not migration.done()
                    await asyncio.sleep(0.01)
            await migration
            await writer.close()

        asyncio.run(store_during_the_migration())

        assert [row[1:] for row in registered(database)] == [MINILM]

    def test_does_not_wait_for_readers_where_chunks_are_stored(
        self, database: TestDatabase, environment: pytest.MonkeyPatch
    ) -> None:
        """A migration with other settings must not disturb the running service."""
        asyncio.run(store_rows(database, [a_row(384)]))
        configure(environment, OPENAI)

        async def read_during_the_migration() -> None:
            reader = await asyncpg.connect(database.app_dsn)
            async with reader.transaction():
                await reader.fetch("SELECT 1 FROM retrieval.medical_chunks")
                await asyncio.to_thread(migrate, database)  # Fails if it waits for a lock.
            await reader.close()

        asyncio.run(read_during_the_migration())

        assert column(database) == "vector(384)"

    @pytest.mark.parametrize(
        ("variable", "value"),
        [
            ("RETRIEVAL_EMBEDDING_DIMENSION", "many"),
            ("RETRIEVAL_EMBEDDING_URL", "localhost:9000/v1"),
        ],
    )
    def test_gives_one_sentence_about_wrong_settings(
        self, database: TestDatabase, environment: pytest.MonkeyPatch, variable: str, value: str
    ) -> None:
        environment.setenv(variable, value)

        with pytest.raises(
            StartupError, match=rf"^The settings do not allow a start: {variable} is wrong .*\.$"
        ):
            migrate(database)


INSERT = """
    INSERT INTO retrieval.medical_chunks (patient_id, source_type, source_ref, chunk_text, model_id, embedding)
    SELECT 'P1', 'note', 'n-1', 'a passage', id, array_fill(0.5::real, ARRAY[384])::vector
      FROM retrieval.embedding_models
"""
WAITING = (
    "SELECT FROM pg_locks WHERE NOT granted AND relation = 'retrieval.medical_chunks'::regclass"
)


class Noting(FakeEmbedder):
    """Notes what the model sees."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    async def embed(self, text: str) -> Vector:
        self.seen.append(text)
        return await super().embed(text)


@pytest.mark.anyio
class TestPrefixes:
    @pytest.fixture
    def settings(
        self, settings: dict[str, Any], database: TestDatabase, environment: pytest.MonkeyPatch
    ) -> dict[str, Any]:
        """For a model that was registered with both."""
        prefixes = {"embedding_query_prefix": "query: ", "embedding_passage_prefix": "passage: "}
        for name, prefix in prefixes.items():
            environment.setenv(f"RETRIEVAL_{name}".upper(), prefix)
        migrate(database)
        return settings | prefixes

    @pytest.fixture
    def embedder(self) -> Noting:
        return Noting()

    async def test_are_what_the_model_sees_before_questions_and_passages(
        self, client: httpx.AsyncClient, embedder: Noting
    ) -> None:
        source = {"patient_id": "P1", "source_type": "note", "source_ref": "n"}
        document = f"PLAN\n{'Rest and fluids. ' * 200}"
        await client.post("/chunks", json=source | {"chunk_text": "The pulse is slow."})
        await client.post("/documents", json=source | {"text": document})
        passages = [*embedder.seen]

        found = await client.post("/retrieve", json={"question": "Is it slow?", "patient_id": "P1"})

        assert len(passages) > 2
        assert {text.partition(" ")[0] for text in passages} == {"passage:"}
        assert embedder.seen[len(passages) :] == ["query: Is it slow?"]
        shown = {match["chunk_text"] for match in found.json()["matches"]}
        assert "The pulse is slow." in shown
        assert all(embedder.count_pieces(text) <= MAX_PIECES for text in passages)

    def test_are_said_to_who_restores_a_backup_where_there_are_any(
        self, environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Backups from before there were any have none."""
        environment.delenv("RETRIEVAL_EMBEDDING_QUERY_PREFIX", raising=False)
        main()
        environment.setenv("RETRIEVAL_EMBEDDING_QUERY_PREFIX", "query: ")
        main()

        without, prefixed = map(json.loads, capsys.readouterr().out.splitlines())
        assert without == {"name": "all-MiniLM-L6-v2", "variant": "int8", "dimension": 384}
        assert prefixed == without | {"query_prefix": "query: "}


class NearToAll(FakeEmbedder):
    """As most models: even of unrelated texts the cosine is above .7. Notes how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    async def embed(self, text: str) -> Vector:
        self.asked += 1
        vector = await super().embed(text)
        common = np.full_like(vector, vector.size**-0.5)
        near = vector * 0.5 + common
        return np.asarray(near / np.linalg.norm(near), dtype=np.float32)


@pytest.mark.anyio
class TestFloor:
    """The cosine of unrelated texts, which is measured once for each model."""

    @pytest.fixture
    def settings(
        self, settings: dict[str, Any], database: TestDatabase, environment: pytest.MonkeyPatch
    ) -> dict[str, Any]:
        """For a model that is not the default one, as an earlier version registered it."""
        configure(environment, ("other", "int8", 384))
        migrate(database)
        return settings | {"embedding_model": "other"}

    @pytest.fixture
    def embedder(self) -> NearToAll:
        return NearToAll()

    async def stored(self, database: TestDatabase) -> float | None:
        ((floor,),) = await fetch(
            database.admin_dsn, "SELECT floor FROM retrieval.embedding_models"
        )
        return floor  # type: ignore[no-any-return]

    async def test_is_measured_at_the_first_start_and_stored(
        self, settings: dict[str, Any], database: TestDatabase, embedder: NearToAll
    ) -> None:
        before = await self.stored(database)
        async with running(create_app(Settings(**settings), embedder=embedder), None):
            measured = await self.stored(database)
        texts = embedder.asked

        async with running(app := create_app(Settings(**settings), embedder=embedder), None):
            floor = app.state.active_model.floor

        assert before is None
        assert texts == embedder.asked == len(QUESTIONS) + len(PASSAGES)
        cosines = [
            float(await embedder.embed(question) @ await embedder.embed(passage))
            for question in QUESTIONS
            for passage in PASSAGES
        ]
        assert floor == measured == pytest.approx(sum(cosines) / len(cosines), abs=1e-4)
        assert floor > 0.7

    async def test_that_another_process_has_stored_counts(
        self, settings: dict[str, Any], database: TestDatabase, embedder: NearToAll
    ) -> None:
        pool = Database(Settings(**settings).database(), schema="retrieval", pool_size=1)
        identity = Settings(**settings).model_identity()
        early = await active_model(pool, [Loaded(identity, embedder)])
        await execute(database.admin_dsn, "UPDATE retrieval.embedding_models SET floor = 0.5")

        model = await with_floor(pool, early, identity)

        await pool.aclose()
        assert (model.floor, await self.stored(database)) == (0.5, 0.5)

    async def test_is_0_of_the_default_model_whatever_its_vectors(
        self, database: TestDatabase, keyring: Keyring, environment: pytest.MonkeyPatch
    ) -> None:
        configure(environment, MINILM)
        await asyncio.to_thread(migrate, database)
        embedder = NearToAll()

        async with running(
            create_app(Settings(**settings_for(database, keyring)), embedder=embedder), None
        ):
            assert await self.stored(database) == 0

        assert embedder.asked == 0

    async def test_counts_in_what_a_search_says_of_similarity(
        self, client: httpx.AsyncClient
    ) -> None:
        """Both passages have a cosine above .7."""
        for text in ("Metoprolol was stopped.", "The gate opens at six."):
            await client.post("/chunks", json=CHUNK | {"chunk_text": text})

        question = {"question": "Metoprolol was stopped", "patient_id": "P1", "mode": "dense"}
        near, far = (await client.post("/retrieve", json=question)).json()["matches"]

        assert (near["similarity"] > 0.95, far["similarity"] > 0.7) == (True, True)
        assert (near["confidence"], far["confidence"]) == (None, "low")
        assert near["scores"]["fused"] > 0.8
        assert far["scores"]["fused"] < 0.35

    async def test_of_the_local_model_would_be_near_0(self, local_embedder: LocalEmbedder) -> None:
        """So what is measured of others is on the scale of the default model."""
        identity = ModelIdentity("other", "int8", 384)

        assert await measured(local_embedder, identity) < 0.05


@pytest.mark.anyio
class TestStart:
    async def refusal(self, settings: dict[str, Any]) -> str:
        app = create_app(Settings(**settings))
        with pytest.raises(StartupError) as refused:
            await app.state.start()
        await app.state.database.aclose()
        return str(refused.value)

    @pytest.mark.parametrize(
        ("change", "shown"),
        [
            pytest.param({"embedding_model": "other"}, "other (api, 384 dimensions)", id="name"),
            pytest.param(
                {"embedding_dimension": 1536},
                "all-MiniLM-L6-v2 (api, 1536 dimensions)",
                id="dimension",
            ),
            pytest.param({}, "all-MiniLM-L6-v2 (api, 384 dimensions)", id="an unknown variant"),
            pytest.param(
                {"embedding_query_prefix": "query: "},
                "all-MiniLM-L6-v2 (api, 384 dimensions, prefixes 'query: ' and '')",
                id="a prefix",
            ),
        ],
    )
    async def test_refuses_the_vectors_of_another_model(
        self, settings: dict[str, Any], change: dict[str, object], shown: str
    ) -> None:
        message = await self.refusal(settings | {"embedding_url": "http://127.0.0.1:1/v1"} | change)

        assert message == (
            f"The stored vectors were made with all-MiniLM-L6-v2 (int8, 384 dimensions), but {shown} is configured, "
            "and vectors of two models cannot be compared; set the former in RETRIEVAL_EMBEDDING_MODEL, _VARIANT, "
            "_DIMENSION, _QUERY_PREFIX and _PASSAGE_PREFIX, or change the model with python -m retrieval.reembed."
        )

    async def test_refuses_the_vectors_of_another_variant(self, settings: dict[str, Any]) -> None:
        message = await self.refusal(settings | {"embedding_variant": "fp32"})

        assert (
            "made with all-MiniLM-L6-v2 (int8, 384 dimensions), but all-MiniLM-L6-v2 (fp32, 384 dimensions)"
            in message
        )

    @pytest.mark.parametrize(
        "change",
        [{"embedding_model": "other"}, {"embedding_dimension": 1536}],
        ids=["name", "dimension"],
    )
    async def test_refuses_a_model_that_was_not_built(
        self, settings: dict[str, Any], change: dict[str, object]
    ) -> None:
        message = await self.refusal(settings | change)

        assert message.startswith(
            "RETRIEVAL_MODEL_DIR holds all-MiniLM-L6-v2 with 384 dimensions, but "
        )

    async def test_refuses_a_directory_without_a_model(
        self, settings: dict[str, Any], short_directory: Any
    ) -> None:
        message = await self.refusal(settings | {"model_dir": short_directory / "nothing"})

        assert (
            message
            == f"There is no embedding model in {short_directory / 'nothing'}; run `make model` to build it."
        )

    async def test_refuses_a_schema_without_a_registered_model(
        self, settings: dict[str, Any], database: TestDatabase
    ) -> None:
        await execute(database.admin_dsn, "DELETE FROM retrieval.embedding_models")

        message = await self.refusal(settings)

        assert (
            message == "No embedding model is registered; run: python -m chassis.migrate retrieval"
        )

    async def test_refuses_a_schema_before_its_migrations(
        self, empty: TestDatabase, keyring: Keyring, settings: dict[str, Any]
    ) -> None:
        message = await self.refusal(settings | settings_for(empty, keyring))

        assert (
            message
            == "The schema retrieval has not been migrated; run: python -m chassis.migrate retrieval"
        )


@pytest.fixture(params=[OPENAI, ("all-MiniLM-L6-v2", "fp32", 384)], ids=["dimension", "variant"])
def successor(request: pytest.FixtureRequest) -> tuple[str, str, int]:
    """The model that replaces the one that a service was started with."""
    model: tuple[str, str, int] = request.param
    return model


@pytest.mark.anyio
class TestReplacedModel:
    """A migration registers another model while a service runs, before the first chunk."""

    async def replace(
        self, database: TestDatabase, environment: pytest.MonkeyPatch, model: Any
    ) -> None:
        configure(environment, model)
        await asyncio.to_thread(migrate, database)

    async def test_refuses_chunks_of_the_old_process(
        self,
        client: httpx.AsyncClient,
        database: TestDatabase,
        environment: pytest.MonkeyPatch,
        successor: tuple[str, str, int],
    ) -> None:
        await self.replace(database, environment, successor)

        response = await client.post("/chunks", json=CHUNK)

        assert_problem(response, 503, "embedding-model-replaced")
        assert await fetch(database.admin_dsn, "SELECT FROM retrieval.medical_chunks") == []

    @pytest.mark.parametrize("patient", [{"patient_id": "P1"}, {}], ids=["of a patient", "of all"])
    async def test_refuses_questions_of_the_old_process(
        self,
        client: httpx.AsyncClient,
        database: TestDatabase,
        environment: pytest.MonkeyPatch,
        successor: tuple[str, str, int],
        patient: dict[str, str],
    ) -> None:
        await self.replace(database, environment, successor)
        await store_rows(database, [a_row(successor[2])])

        response = await client.post("/retrieve", json={"question": "?", **patient})

        assert_problem(response, 503, "embedding-model-replaced")

    async def test_is_in_use_after_a_restart(
        self,
        database: TestDatabase,
        environment: pytest.MonkeyPatch,
        settings: dict[str, Any],
        keyring: Keyring,
    ) -> None:
        await self.replace(database, environment, ("all-MiniLM-L6-v2", "fp32", 384))

        async with running(create_app(Settings(**settings)), keyring.mint("test-agent")) as client:
            response = await client.post("/chunks", json=CHUNK)

        assert response.status_code == 200


CHUNK = {"patient_id": "P1", "source_type": "note", "source_ref": "n-1", "chunk_text": "a passage"}
