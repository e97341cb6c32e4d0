import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from support.applications import NOWHERE, assert_problem, running, settings_for, unstarted_client
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S, eventually, eventually_is
from support.migrations import empty_database

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.database.migrations import upgrade
from chassis.peers import PeerRefused
from chassis.settings import database_address
from retrieval.embedding.models.floor import PASSAGES, QUESTIONS
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.models.service import ActiveModel
from retrieval.embedding.openai import MAX_BATCH_BYTES, OpenAIEmbedder
from retrieval.errors import EmbeddingUnusable
from retrieval.settings import Settings
from tests.retrieval.app import create_app
from tests.retrieval.embedding_server import (
    DIMENSION,
    KEY,
    MODEL,
    Answer,
    EmbeddingServer,
    answer_of,
    embedding_server,
    vector_of,
)

STOPPED = {
    "patient_id": "P1",
    "source_type": "discharge_summary",
    "source_ref": "ds-1",
    "chunk_text": "Metoprolol was stopped because of bradycardia.",
}
CONTINUED = STOPPED | {"patient_id": "P2", "chunk_text": "Metoprolol was continued."}


MEASURED = "UPDATE retrieval.embedding_models SET floor = 0"
UNMEASURED = "UPDATE retrieval.embedding_models SET floor = NULL"
FLOOR = "SELECT FROM retrieval.embedding_models WHERE floor IS NOT NULL"
STORED = "SELECT vector_dims(embedding), l2_norm(embedding) FROM retrieval.passages"


@pytest.fixture(scope="module")
def wide(cluster: EmbeddedPostgres) -> TestDatabase:
    empty = empty_database(cluster, "retrieval")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("RETRIEVAL_EMBEDDING_URL", "http://127.0.0.1:1/v1")
        environment.setenv("RETRIEVAL_EMBEDDING_MODEL", MODEL)
        environment.setenv("RETRIEVAL_EMBEDDING_DIMENSION", str(DIMENSION))
        upgrade("retrieval", database_address(SecretStr(empty.migrate_dsn), None))
    asyncio.run(execute(empty.admin_dsn, MEASURED))
    return empty


@pytest.fixture
async def database(
    wide: TestDatabase, restore: Callable[[TestDatabase], Awaitable[None]]
) -> AsyncIterator[TestDatabase]:
    yield wide
    await restore(wide)


@pytest.fixture(scope="module")
def running_server(network: None) -> Iterator[EmbeddingServer]:
    with embedding_server() as server:
        yield server


@pytest.fixture
def server(running_server: EmbeddingServer) -> Iterator[EmbeddingServer]:
    running_server.asked.clear()
    yield running_server
    running_server.fail = None


@pytest.fixture(scope="module")
def settings(
    wide: TestDatabase, keyring: Keyring, running_server: EmbeddingServer
) -> dict[str, Any]:
    model = {"embedding_model": MODEL, "embedding_dimension": DIMENSION}
    server = {"embedding_url": running_server.url, "embedding_api_key": KEY}
    return settings_for(wide, keyring, **model, **server)


@pytest.fixture(scope="module")
async def app(settings: dict[str, Any]) -> AsyncIterator[FastAPI]:
    async with running(app := create_app(Settings(**settings)), None):
        yield app


@pytest.fixture
async def client(
    app: FastAPI, database: TestDatabase, server: EmbeddingServer, keyring: Keyring
) -> AsyncIterator[httpx.AsyncClient]:
    async with unstarted_client(app, keyring.mint("test-agent")) as client:
        yield client


@contextmanager
def hold_responses(server: EmbeddingServer) -> Iterator[None]:
    may_answer = threading.Event()

    def answer() -> Answer:
        may_answer.wait(HANGS_S)
        return 200, answer_of(vector_of("late"))

    server.fail = answer
    try:
        yield
    finally:
        may_answer.set()


async def stored(database: TestDatabase) -> int:
    return len(await fetch(database.admin_dsn, STORED))


class TestStoreAndRetrieve:
    async def test_finds_the_passage_by_the_servers_vectors(
        self, client: httpx.AsyncClient, database: TestDatabase, server: EmbeddingServer
    ):
        chunk_id = (await client.post("/chunks", json=STOPPED)).json()["chunk_id"]
        (await client.post("/chunks", json=CONTINUED)).raise_for_status()
        rows = await fetch(database.admin_dsn, STORED)
        assert [tuple(row) for row in rows] == [(DIMENSION, pytest.approx(1, abs=1e-3))] * 2

        response = await client.post("/retrieve", json={"question": "Why was metoprolol stopped?"})

        found = response.raise_for_status().json()["matches"]
        assert [match["patient_id"] for match in found] == ["P1", "P2"]
        assert found[0]["id"] == chunk_id
        # The similarity of two texts of four and six words, of which three are common; every vector also has 0.01 in
        # one dimension.
        assert found[0]["similarity"] == pytest.approx(3.0001 / (4.0001 * 6.0001) ** 0.5, abs=1e-6)
        server.asked.clear()
        text = " ".join(f"The patient was seen {number} times." for number in range(200))
        (await client.post("/chunks", json=STOPPED | {"chunk_text": text})).raise_for_status()
        assert len(server.texts) > 1
        assert " ".join(server.texts).split() == text.split()

    async def test_measures_the_models_floor_while_it_serves(
        self, settings: dict[str, Any], database: TestDatabase, server: EmbeddingServer
    ):
        await execute(database.admin_dsn, UNMEASURED)
        async with running(create_app(Settings(**settings)), None):
            await eventually_is(lambda: fetch(database.admin_dsn, FLOOR))

        assert server.texts == [*QUESTIONS, *PASSAGES]
        await execute(database.admin_dsn, MEASURED)

    async def test_serves_while_the_server_is_slow(
        self, client: httpx.AsyncClient, server: EmbeddingServer
    ):
        with hold_responses(server):
            waiting = asyncio.create_task(client.post("/chunks", json=STOPPED))
            await eventually(lambda: server.asked)

            ready = await client.get("/readyz")

        assert ready.status_code == 200
        assert (await waiting).status_code == 200


UNAVAILABLE = (503, "embedding-unavailable")
UNUSABLE = (500, "embedding-unusable")
FAILURES: list[tuple[Answer, tuple[int, str]]] = [
    ((500, b"{}"), UNAVAILABLE),
    ((503, b"{}"), UNAVAILABLE),
    ((429, b"{}"), UNAVAILABLE),
    ((200, b"<html>"), UNAVAILABLE),
    ((200, b"\xff\xfe\xfd"), UNAVAILABLE),
    ((200, b"[" * 100_000), UNAVAILABLE),
    ((400, b'{"error": {"message": "too long"}}'), UNUSABLE),
    ((413, b"{}"), UNUSABLE),
    ((401, b"{}"), UNAVAILABLE),
    ((302, b"{}"), UNAVAILABLE),
    ((200, b"[]"), UNUSABLE),
    ((200, b"{}"), UNUSABLE),
    ((200, answer_of()), UNUSABLE),
    ((200, answer_of(vector_of("a"), vector_of("a"))), UNUSABLE),
    ((200, answer_of([])), UNUSABLE),
    ((200, answer_of([0.5] * 384)), UNUSABLE),
    ((200, answer_of([0.5] * (DIMENSION + 1))), UNUSABLE),
    ((200, answer_of([[0.5] * DIMENSION])), UNUSABLE),
    ((200, answer_of("AACAPwAAgD8=")), UNUSABLE),  # Base64.
    *(
        ((200, answer_of([value] * DIMENSION)), UNUSABLE)
        for value in (0.0, float("nan"), float("inf"), 10**400, None)
    ),
]


class TestFailures:
    async def test_is_a_problem_and_stores_nothing(
        self, client: httpx.AsyncClient, database: TestDatabase, server: EmbeddingServer
    ):
        for answer, expected in FAILURES:
            server.fail = lambda answer=answer: answer  # type: ignore[misc]

            response = await client.post("/chunks", json=STOPPED)

            document = assert_problem(response, *expected)
            assert document["retryable"] is (expected == UNAVAILABLE)
            assert "etoprolol" not in response.text
        assert await stored(database) == 0

    async def test_at_one_text_is_permanent_and_the_server_counts_as_available(
        self, client: httpx.AsyncClient, server: EmbeddingServer
    ):
        def answer() -> Answer:
            texts = server.asked[-1]["input"]
            is_bad = any("bad" in text for text in texts)
            return (500, b"{}") if is_bad else (200, answer_of(*map(vector_of, texts)))

        server.fail = answer

        refused = await client.post("/chunks", json=STOPPED | {"chunk_text": "A bad text."})

        assert_problem(refused, *UNUSABLE)
        assert (await client.post("/chunks", json=STOPPED)).status_code == 200

    async def test_does_not_include_vectors_of_extreme_length(
        self, client: httpx.AsyncClient, server: EmbeddingServer
    ):
        """Vectors with lengths near the limits of single precision (1e38), which a square already exceeds at 1e19."""
        values = (1e300, 1e39, 1e-30, 1e-300)
        for value in values:
            server.fail = lambda value=value: (200, answer_of([value] * DIMENSION))  # type: ignore[misc]
            (await client.post("/chunks", json=STOPPED)).raise_for_status()

        server.fail = lambda: (200, answer_of([0.5] * DIMENSION))
        response = await client.post("/retrieve", json={"question": "?"})

        similarities = [match["similarity"] for match in response.json()["matches"]]
        assert similarities == pytest.approx([1.0] * len(values), abs=1e-6)

    async def test_of_a_question_is_a_problem_if_its_vector_is_needed(
        self, client: httpx.AsyncClient, server: EmbeddingServer
    ):
        """/readyz reports an unavailable embedding server in its body, but remains 200."""
        query = {"question": "Is Jane Doe ill?", "min_similarity": 0.1}
        for answer, expected in (
            ((200, answer_of([0.0] * DIMENSION)), UNUSABLE),
            ((503, b"{}"), UNAVAILABLE),
        ):
            server.fail = lambda answer=answer: answer  # type: ignore[misc]
            response = await client.post("/retrieve", json=query)
            assert_problem(response, *expected)
            assert "Jane" not in response.text

        ready = await client.get("/readyz")

        shown = ready.json()["peers"]["embedding-server"]
        assert (ready.status_code, shown) == (200, "unreachable")

    async def test_that_is_temporary_is_retried(
        self, client: httpx.AsyncClient, database: TestDatabase, server: EmbeddingServer
    ):
        answers = iter([(503, b"{}"), (429, b"{}"), (200, answer_of(vector_of("a")))])
        server.fail = lambda: next(answers)

        response = await client.post("/chunks", json=STOPPED)

        assert response.status_code == 200
        assert await stored(database) == 1

    async def test_of_a_server_that_is_down_late_or_needs_a_key_stores_nothing(
        self,
        settings: dict[str, Any],
        keyring: Keyring,
        server: EmbeddingServer,
        database: TestDatabase,
    ):
        """If the embedding server's key is missing, the service must not send the caller's token instead."""
        await execute(database.admin_dsn, UNMEASURED)
        changes: list[dict[str, Any]] = [
            {"embedding_url": f"{NOWHERE}/v1"},
            {"embedding_api_key": None},
        ]
        token, question = keyring.mint("test-agent"), {"question": "late", "min_similarity": 0.1}

        def running_with(change: dict[str, Any]) -> AbstractAsyncContextManager[httpx.AsyncClient]:
            return running(create_app(Settings(**settings | change)), token)

        for change in changes:
            async with running_with(change) as client:
                assert_problem(await client.post("/chunks", json=STOPPED), *UNAVAILABLE)
            assert server.asked == []  # The fake server stores only requests with the right key.
        async with (
            running_with({"embedding_deadline_s": 120}) as patient,
            running_with({"embedding_deadline_s": 0.2}) as hasty,
        ):
            with hold_responses(server):
                waiting = asyncio.create_task(patient.post("/retrieve", json=question))
                await eventually(lambda: "late" in server.texts)
                assert_problem(await hasty.post("/chunks", json=STOPPED), *UNAVAILABLE)
            assert (await waiting).status_code == 200
        assert await stored(database) == 0
        await execute(database.admin_dsn, MEASURED)


class Client:
    """A fake HTTP client. Each text's vector is its length, and the fake clock advances `per_byte_s` per byte."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.arranged = lambda data: data
        self.refuses: Callable[[list[str]], int | None] = lambda _: None
        self.per_byte_s, self.now_s = 0.0, 0.0

    async def post(self, _: str, body: dict[str, Any], **__: Any) -> Any:
        self.asked.append([*body["input"]])
        self.now_s += self.per_byte_s * len("".join(body["input"]).encode())
        if (status := self.refuses(body["input"])) is not None:
            raise PeerRefused(status)
        data = [{"index": n, "embedding": [len(one), 1]} for n, one in enumerate(body["input"])]
        return {"data": self.arranged(data)}


class TestBatches:
    @pytest.fixture
    def client(self, monkeypatch: pytest.MonkeyPatch) -> Client:
        client = Client()
        clock = SimpleNamespace(monotonic=lambda: client.now_s)
        monkeypatch.setattr("retrieval.embedding.openai.time", clock)
        return client

    @pytest.fixture
    async def embedder(self, client: Client) -> OpenAIEmbedder:
        """An embedder that has sent a first text; the first text is always sent alone."""
        model = ModelIdentity("m", "api", 2)
        embedder = OpenAIEmbedder(client, model, deadline_s=4, max_batch=3)  # type: ignore[arg-type]
        await embedder.embed_all(["x" * 100])
        client.asked.clear()
        return embedder

    async def test_have_limited_texts_and_bytes(self, client: Client, embedder: OpenAIEmbedder):
        large = "é" * (MAX_BATCH_BYTES // 2)
        texts = ["a", "bb", "ccc", "dddd", large, "e" * 100, "f", large + "é", "g"]

        vectors = await embedder.embed_all(texts)

        assert client.asked == [texts[:3], ["dddd"], [large], texts[5:7], [large + "é"], ["g"]]
        assert [vector[0] / vector[1] for vector in vectors] == pytest.approx(
            [*map(len, texts)], rel=1e-3
        )
        assert await embedder.embed_all([]) == []

    async def test_to_a_slow_server_need_a_quarter_of_the_time_limit(
        self, client: Client, embedder: OpenAIEmbedder
    ):
        texts = [letter * 100 for letter in "abcdefgh"]
        client.per_byte_s = 0.004  # A batch of two texts takes .8 s.
        await embedder.embed_all(texts[:1])
        client.arranged = lambda data: data if len(client.asked) != 4 else []
        with pytest.raises(EmbeddingUnusable):
            await embedder.embed_all(texts[1:])

        await embedder.embed_all(texts[5:])

        assert client.asked == [
            texts[:1],
            *[texts[n : n + 2] for n in (1, 3, 5)],
            texts[5:6],
            texts[6:],
        ]

    async def test_return_each_texts_vector_or_are_rejected(
        self, client: Client, embedder: OpenAIEmbedder
    ):
        texts = ["a", "bb", "ccc"]
        certain: list[Any] = [
            lambda data: data[::-1],
            lambda data: [{"embedding": one["embedding"]} for one in data],  # No index is sent.
        ]
        for client.arranged in certain:
            vectors = await embedder.embed_all(texts)
            assert [vector[0] / vector[1] for vector in vectors] == pytest.approx([1, 2, 3])
        uncertain: list[Any] = [
            lambda data: data[:2],
            lambda data: [*data, data[0]],
            lambda data: [data[0], data[1], data[1]],
            lambda data: [*data[:2], data[2] | {"index": 3}],
            lambda data: [*data[:2], data[2] | {"index": None}],
        ]
        for arranged in uncertain:
            client.arranged = lambda data: data
            await embedder.embed_all(["x" * 100])
            client.arranged = arranged
            with pytest.raises(EmbeddingUnusable):
                await embedder.embed_all(texts)
            assert client.asked[-1] == texts

    @pytest.mark.parametrize("status", [413, 500])
    async def test_that_are_rejected_are_sent_one_by_one(
        self, client: Client, embedder: OpenAIEmbedder, status: int
    ):
        """The embedder does not reject a text after a single response with status 500."""
        texts = ["a", "bb", "ccc"]
        client.refuses = lambda sent: status if len(sent) > 1 else None
        vectors = await embedder.embed_all(texts)
        assert [vector[0] / vector[1] for vector in vectors] == pytest.approx([1, 2, 3])
        client.refuses = lambda sent: status if "bb" in sent else None
        with pytest.raises(EmbeddingUnusable):
            await embedder.embed_all(texts)

        client.refuses = lambda sent: 500 if client.asked.count(sent) == 1 and "d" in sent else None
        assert len(await embedder.embed_all(["d"])) == 1

    async def test_are_also_sent_by_background_work(self, client: Client, embedder: OpenAIEmbedder):
        model = ActiveModel(embedder, 1)
        await model.embed_question("after which the model rests")

        vectors = await model.yielding().embed_all(["a", "bb", "ccc", "dddd"])

        assert client.asked[1:] == [["a", "bb", "ccc"], ["dddd"]]
        assert [vector[0] / vector[1] for vector in vectors] == pytest.approx([1, 2, 3, 4])


def test_word_pieces_are_estimated_by_bytes():
    embedder = OpenAIEmbedder(None, ModelIdentity("m", "api", 3), deadline_s=1, max_batch=1)  # type: ignore[arg-type]

    counted = [embedder.count_pieces(text) for text in ("", "a b\n", "fever 38", "患者")]
    assert counted == [0, 1, 3, 2]
