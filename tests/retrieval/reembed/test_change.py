import asyncio
from collections.abc import Iterator
from itertools import count
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.databases import Template, TestDatabase, execute, fetch
from support.eventually import eventually_is

from chassis.database.pool import Connection
from chassis.peers import PeerRefused
from chassis.settings import StartupError
from retrieval.embedding.models.identity import DEFAULT_MODEL, ModelIdentity
from retrieval.embedding.models.service import Loaded
from retrieval.embedding.openai import OpenAIEmbedder
from retrieval.reembed import repository, service
from retrieval.reembed.service import Filling
from retrieval.search.repository import CANDIDATES
from tests.retrieval.fake_embedder import FakeEmbedder
from tests.retrieval.two_models import (
    QUESTION,
    SOURCE,
    TEXTS,
    TwoModels,
    assert_stored,
    connected_as_owner,
    expected,
    found,
    is_degraded,
    store,
    until_beside,
    until_both,
)
from tests.schema.catalog import objects

WITH_VECTORS_OF_THE_OTHER_MODEL = """
INSERT INTO retrieval.passages (corpus, chunk_id, patient_id, source_type, source_ref, review_status, model_id,
    embedding, words, terms, title_words, title_terms, keys)
SELECT corpus, chunk_id, patient_id, source_type, source_ref, review_status, beside_model_id,
    beside_embedding, words, terms, title_words, title_terms, keys
FROM retrieval.passages WHERE chunk_id IS NOT NULL LIMIT 1
"""


UNFILLED = "SELECT to_regclass('retrieval.ix_passages_unfilled') AS index"


async def fill(connection: Connection, model: Loaded) -> int:
    return await service.fill(connection, model, Filling(connection, model))


async def switch(connection: Connection, model: Loaded) -> bool:
    return await service.switch(connection, model, Filling(connection, model))


async def retitle(client: httpx.AsyncClient, document: dict[str, str], version: int) -> None:
    patch = client.patch(
        f"/documents/{document['id']}",
        json={"title": f"Title {version}"},
        headers={"If-Match": f'W/"{version}"'},
    )
    (await patch).raise_for_status()


async def sees_the_filling(client: httpx.AsyncClient) -> bool:
    return "chartroom_embedding_filled_ratio 1.0" not in (await client.get("/metrics")).text


async def answers(client: httpx.AsyncClient) -> bool:
    return (await client.post("/retrieve", json=QUESTION)).is_success


class Killed(Exception):
    """The process was killed."""


class Mortal:
    """A database connection that ends with a kill of its process before the `n`th statement."""

    is_limited = False

    def __init__(self, connection: Connection, n: int) -> None:
        self._connection = connection
        self._left = n

    def __getattr__(self, name: str) -> Any:
        if name in {"fetch", "fetchrow", "execute"}:
            self._left -= 1
            if self._left < 0:
                raise Killed
        return getattr(self._connection, name)


def schema_objects(database: TestDatabase) -> dict[str, str]:
    """Return the schema's objects without column positions, because the new model's column is the last one."""
    return {
        name: text.partition("\n")[2] if name.startswith("column ") else text
        for name, text in objects(database).items()
    }


class TestFilling:
    async def test_continues_while_passages_are_stored_changed_and_deleted(self, world: TwoModels):
        owner, model, done = world.owner, world.model, list[int]()
        async with world.serving(world.first) as client:
            await store(client, *TEXTS)
            document = SOURCE | {"source_ref": "knee pain", "text": "knee pain"}
            deleted = SOURCE | {"source_ref": "fever"}
            changes = iter(
                [
                    lambda: store(client, "knee fever", "pain pain"),
                    lambda: client.post("/documents/delete", json=deleted),
                    lambda: client.post("/documents", json=document | {"codes": ["a|b"]}),
                ]
            )

            class Disturbed(Filling):
                async def _vectors(self, passages: Any) -> Any:
                    if (disturb := next(changes, None)) is not None:
                        await disturb()
                    return await super()._vectors(passages)

            filled = await service.fill(owner, model, Disturbed(owner, model, (), done.append))

            texts = {*TEXTS, "knee fever", "pain pain"} - {"fever"}
            assert next(changes, None) is None
            assert await found(client) == await expected(world.former, *texts)
        state = await service.state_of(owner)
        await assert_stored(world.database, world.former, model)
        assert (state.beside.identity, state.beside.filled) == (model.identity, 1)
        assert filled == state.counted.passages == state.counted.filled == len(texts)
        assert done == sorted(done)

    async def test_embeds_passages_by_their_pieces_or_as_a_whole(self, world: TwoModels):
        text = " ".join(f"fever {'cough ' * 60}." for _ in range(12))
        async with world.serving(world.first) as client:
            await store(client, text)
        embedded_of = Filling(world.owner, world.model)._text
        pieces = await repository.UNFILLED.all(world.owner, after=0, limit=50)
        unlike = repository.Unfilled(
            1, None, None, text, None, words=1, pieces=len(pieces), before=0
        )

        embedded = [embedded_of(piece) for piece in pieces]
        await fill(world.owner, world.model)

        assert len(pieces) > 1
        assert " ".join(str(one) for one in embedded).split() == text.split()
        assert embedded_of(unlike) is None
        (vector,) = await Filling(world.owner, world.model)._vectors([unlike])
        assert len(vector.to_list()) == world.model.embedder.dimension
        assert (await service.state_of(world.owner)).counted.filled == len(pieces)

    async def test_embeds_a_passage_in_pieces_if_the_model_rejects_it_as_a_whole(self):
        class Server:
            async def post(self, _: str, body: dict[str, Any], **__: Any) -> dict[str, Any]:
                if max(map(len, body["input"])) > 1_500:
                    raise PeerRefused(413)
                return {"data": [{"embedding": [1.0] * 4} for _ in body["input"]]}

        of_server = ModelIdentity("of-server", "api", 4)
        embedder = OpenAIEmbedder(Server(), of_server, deadline_s=5, max_batch=32)  # type: ignore[arg-type]
        passages = [
            repository.Unfilled(n, "Report", None, text, None, words=1, pieces=0, before=0)
            for n, text in enumerate(["Cough.", "ACGT" * 900, "Fever."])
        ]

        filling = Filling(None, Loaded(of_server, embedder))  # type: ignore[arg-type]

        assert [len(one.to_list()) for one in await filling._vectors(passages)] == [4, 4, 4]

    async def test_allows_one_second_model_and_rebuilds_a_broken_index(self, world: TwoModels):
        index = "WHERE indexrelid = 'retrieval.ix_passages_beside_embedding'::regclass"
        third = Loaded(ModelIdentity("third", "int8", 8), world.former.embedder)
        async with world.serving(world.first) as client:
            await store(client, *TEXTS)
            await fill(world.owner, world.model)
            for refused, message in (
                (third, "remove these first"),
                (world.former, "in use already"),
            ):
                with pytest.raises(StartupError, match=message):
                    await fill(world.owner, refused)
            with pytest.raises(StartupError, match="reembed fill"):
                await switch(world.owner, third)
            broken = f"UPDATE pg_index SET indisvalid = false {index}"
            await execute(world.database.admin_dsn, broken)
            await fill(world.owner, world.model)
            query = f"SELECT indisvalid FROM pg_index {index}"
            assert [tuple(row) for row in await fetch(world.database.admin_dsn, query)] == [(True,)]

            await service.drop(world.owner)

            await store(client, "knee")
            assert await found(client) == await expected(world.former, *TEXTS, "knee")
        await assert_stored(world.database, world.former, None)


class TestAnotherDimension:
    @pytest.fixture
    def database(self, template: Template) -> Iterator[TestDatabase]:
        database = template.clone()
        yield database
        database.drop()

    async def test_replaces_the_former_dimension(self, world: TwoModels):
        owner, model = world.owner, world.model
        fake = Loaded(ModelIdentity(DEFAULT_MODEL, "int8", 384), FakeEmbedder())
        serving = world.serving(world.first.parent, world.second, embedder=fake.embedder)
        async with serving as client:
            await store(client, *TEXTS)
            (listed, *_) = (await client.get("/documents")).json()["documents"]
            await fill(owner, model)
            await retitle(client, listed, 1)
            await until_both(client)
            await switch(owner, model)
            await store(client, "knee")
            await assert_stored(world.database, model, fake)
            assert await found(client) == await expected(model, *TEXTS, "knee")

            await service.drop(owner)

            await store(client, "pain")
            await retitle(client, listed, 2)
            assert await found(client) == await expected(model, *TEXTS, "knee", "pain")
        schema = await asyncio.to_thread(objects, world.database)
        assert "halfvec(8)" in schema["column retrieval.passages.embedding"]


async def test_searches_compare_vectors_of_one_model_during_switches(world: TwoModels):
    by_former = await expected(world.former, *TEXTS)
    by_model = await expected(world.model, *TEXTS)
    answers: list[tuple[httpx.AsyncClient, dict[str, float]]] = []
    answered = asyncio.Event()

    async def search(client: httpx.AsyncClient) -> None:
        while True:
            answers.append((client, await found(client)))
            answered.set()

    async with (
        world.serving(world.first) as old,
        world.serving(world.first, world.second) as both,
    ):
        await store(old, *TEXTS)
        await fill(world.owner, world.model)
        async with world.serving(world.second) as new:
            searches = [asyncio.create_task(search(client)) for client in (old, both, new)]
            for model in [world.model, world.former] * 3:
                assert await switch(world.owner, model)
                for _ in range(6):
                    answered.clear()
                    await answered.wait()
            for one in searches:
                one.cancel()
            ended = await asyncio.gather(*searches, return_exceptions=True)

    assert {type(one) for one in ended} == {asyncio.CancelledError}
    assert by_former != by_model
    assert all(answer == by_former for client, answer in answers if client is old)
    assert all(answer == by_model for client, answer in answers if client is new)
    assert all(answer in (by_former, by_model) for _, answer in answers)


class TestAStart:
    async def refusal(self, app: FastAPI) -> str:
        with pytest.raises(StartupError) as refused:
            await app.state.start()
        await app.state.database.aclose()
        return str(refused.value)

    async def test_requires_a_model_with_vectors_for_all_passages(self, world: TwoModels):
        owner, model, former = world.owner, world.model, world.former
        async with world.serving(world.first, world.second) as client:
            await store(client, *TEXTS)
            unknown = await self.refusal(world.application(world.second))
            with pytest.raises(Killed):
                await fill(Mortal(owner, 15), model)  # type: ignore[arg-type]
            unfilled = await self.refusal(world.application(world.second))
            await fill(owner, model)
            async with world.serving(world.second) as early:
                before = await found(early)
                await switch(owner, model)
                await store(early, "knee")
            async with world.serving(world.first) as late:
                after = await found(late)
            await service.drop(owner)
            gone = await self.refusal(world.application(world.first))

        assert f"made with {former.identity}, but {model.identity} is configured" in unknown
        assert unfilled == (
            f"Passages are still getting vectors of {model.identity} beside those of {former.identity}; configure "
            "the latter until python -m retrieval.reembed has switched."
        )
        assert before == await expected(model, *TEXTS)
        assert after == await expected(former, *TEXTS)
        assert f"made with {model.identity}, but {former.identity} is configured" in gone

    async def test_condition_also_applies_to_a_running_process(self, world: TwoModels):
        owner, model = world.owner, world.model
        async with world.serving(world.first, world.second) as client:
            await store(client, *TEXTS)
            await fill(owner, model)
            async with world.serving(world.second) as early:
                await service.drop(owner)
                with pytest.raises(Killed):
                    await fill(Mortal(owner, 15), model)  # type: ignore[arg-type]
                await eventually_is(lambda: sees_the_filling(early))
                unfilled = await early.post("/retrieve", json=QUESTION)
                await fill(owner, model)
                await eventually_is(lambda: answers(early))

        assert_problem(unfilled, 503, "embedding-model-replaced")


class TestSwitching:
    async def test_stores_both_vectors_per_passage_and_can_switch_back(self, world: TwoModels):
        """Passages stored by a caller who may see only some patients also get vectors of both models."""
        owner, model, former = world.owner, world.model, world.former
        world.panels.let("caller:nurse", "P1")
        token = world.keyring.mint("nurse", scope="user/DocumentReference.crus")
        async with world.serving(world.first, world.second) as client:
            await store(client, *TEXTS)
            await fill(owner, model)
            await until_both(client)
            await store(client, "knee", "pain")
            await assert_stored(world.database, former, model)
            assert await switch(owner, model)
            client.headers["Authorization"] = f"Bearer {token}"
            await store(client, "fever fever", "cough pain")
            await assert_stored(world.database, model, former)
            stored = [*TEXTS, "knee", "pain", "fever fever", "cough pain"]
            assert await found(client) == await expected(model, *stored)
            assert (await found(client, patient_id=None)).keys() == {*stored}
            assert not await switch(owner, model)

            assert await switch(owner, former)

            await store(client, "pain fever")
            await assert_stored(world.database, former, model)
            assert await found(client) == await expected(former, *stored, "pain fever")

    async def test_first_embeds_passages_stored_since_the_fill(self, world: TwoModels):
        """A process with only the former model cannot store after the switch; it finds newer passages by words."""
        owner, model, former = world.owner, world.model, world.former
        async with world.serving(world.first) as old:
            await store(old, *TEXTS[:2])
            await fill(owner, model)
            await store(old, *TEXTS[2:])
            await store(old, *(f"fever {n}" for n in range(CANDIDATES)), patient_id="P2")

            await switch(owner, model)

            await assert_stored(world.database, model, former)
            passage = SOURCE | {"source_ref": "n", "chunk_text": "knee"}
            refused = await old.post("/chunks", json=passage)
            assert_problem(refused, 503, "embedding-model-replaced")
            assert await found(old) == await expected(former, *TEXTS)
            # This statement imitates a process that confuses the two models' vectors.
            with pytest.raises(asyncpg.CheckViolationError, match="ck_passages_of_models"):
                await execute(world.database.app_dsn, WITH_VECTORS_OF_THE_OTHER_MODEL)
            async with world.serving(world.second) as new:
                await store(new, "pain knee")
                with_new = await found(new)
                degraded = [await is_degraded(old, "P2")]
                await store(new, "cough", patient_id="P2")
            degraded.append(await is_degraded(old, "P2"))
            by_words = (await old.post("/retrieve", json=QUESTION | {"mode": "hybrid"})).json()
            by_meaning = (await old.post("/retrieve", json=QUESTION)).json()
            await fill(owner, former)
            filled = await found(old)
            degraded.append(await is_degraded(old, "P2"))

        assert with_new == await expected(model, *TEXTS, "pain knee")
        assert by_words["degraded"]
        assert by_meaning["degraded"]
        similarities = {one["chunk_text"]: one["similarity"] for one in by_words["matches"]}
        assert similarities == {**await expected(former, *TEXTS), "pain knee": None}
        assert filled == await expected(former, *TEXTS, "pain knee")
        assert degraded == [False, True, False]


class TestDropping:
    @pytest.fixture
    def untouched(self, of_first: Template) -> TestDatabase:
        return of_first.clone()

    async def test_leaves_a_database_as_migrated_for_the_model(
        self, world: TwoModels, untouched: TestDatabase
    ):
        owner, model, former = world.owner, world.model, world.former
        async with (
            world.serving(world.first) as client,
            world.serving(world.first, world.second) as both,
        ):
            await store(client, *TEXTS)
            await fill(owner, model)
            await until_both(both)
            await switch(owner, model)
            await until_beside(client)

            removed = await service.drop(owner)

            assert removed.identity == former.identity
            refused = await client.post("/retrieve", json=QUESTION)
            assert_problem(refused, 503, "embedding-model-replaced")
            await store(both, "knee")
            assert await found(both) == await expected(model, *TEXTS, "knee")
        await assert_stored(world.database, model, None)
        left, new = [
            await asyncio.to_thread(schema_objects, one) for one in (world.database, untouched)
        ]
        assert left == new
        with pytest.raises(StartupError, match="in use only"):
            await service.drop(owner)


@pytest.mark.nightly
class TestAKilledProcess:
    async def test_leaves_a_state_that_the_next_process_completes(self, world: TwoModels):
        """The process is killed before each statement of each command in turn."""
        model, former = world.model, world.former
        answers = [await expected(one, *TEXTS) for one in (former, model)]
        async with world.serving(world.first, world.second) as client:
            await store(client, *TEXTS)
            for command, used, beside in (
                (lambda one: fill(one, model), former, model),
                (lambda one: switch(one, model), model, former),
                (service.drop, model, None),
            ):
                for n in count(1):
                    try:
                        async with connected_as_owner(world.database) as connection:
                            await command(Mortal(connection, n))  # type: ignore[arg-type]
                        break
                    except Killed:
                        assert await found(client) in answers
                assert n > 3
                await assert_stored(world.database, used, beside)
                if beside is model:  # The service notices a second model within a second.
                    await until_both(client)
