import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any

import asyncpg
import httpx
import numpy as np
import pytest
from fastapi import FastAPI
from support.applications import running, settings_for, unstarted_client
from support.databases import Template, TestDatabase, execute, fetch
from support.short_timings import shorten
from support.waiting_for import one_waits_for

from chartroom.system.keys import Keyring
from chassis.problems.problem import DatabaseUnavailable
from retrieval.search.repository import SET_BREADTH
from retrieval.settings import Settings
from tests.retrieval.app import create_app
from tests.retrieval.chunk_rows import Row, Vectors, made_up_vectors, store_rows
from tests.retrieval.fake_embedder import KnownVectors

pytestmark = pytest.mark.anyio


async def matches(client: httpx.AsyncClient, question: str, **query: Any) -> list[dict[str, Any]]:
    response = await client.post("/retrieve", json={"question": question, **query})
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["matches"]
    return found


# The test needs a separate application, because inserting the rows drops and creates indexes.
@pytest.mark.nightly
@pytest.mark.usefixtures("app")
async def test_an_answer_ends_at_8_mib_of_text_and_is_marked_as_truncated(
    client: httpx.AsyncClient, database: TestDatabase
) -> None:
    text = "\U0001f9d1" * 50_000  # A text has 200,000 bytes, so 41 texts are just below 8 MiB.
    rows = [Row("P1", "note", "n", text, vector) for vector in made_up_vectors(45, seed=3)]
    await store_rows(database, rows)
    for patient in ({"patient_id": "P1"}, {}):
        body = {"question": "metoprolol", **patient}
        whole = (await client.post("/retrieve", json=body | {"top_k": 41})).json()
        ended = (await client.post("/retrieve", json=body | {"top_k": 45})).json()

        assert (whole["truncated"], ended["truncated"]) == (False, True)
        assert len(ended["matches"]) == 41
        assert ended["matches"] == whole["matches"]


# Patient ids that are easily confused by a comparison that ignores case or white space.
SIMILAR_IDS = [
    "P1",
    "p1",
    "P 1",
    "P1 ",
    " P1",
    "P10",
    "P",
    "P_",
    "P*",
    "P\u0661",
    "\u00e9",
    "e\u0301",
]
SIMILAR_IDS += ["E\u0301", "P1'"]
PATIENTS = [*SIMILAR_IDS, *(f"patient-{number}" for number in range(46))]
BUSY = "with a third of all passages"
QUESTIONS = 12
CHUNKS = 9000
# Rare chunks have the type `letter` and the source `ref-4`. PostgreSQL assumes that type and source are independent,
# expects sixty times as many rows, and scans the vector index.
RARE = range(4, CHUNKS, 1290)
RARE_SCOPE = {"source_type": "letter", "source_ref": "ref-4"}
EQUALS = range(CHUNKS - 10, CHUNKS)


Library = tuple[TestDatabase, list[Row], Vectors]


@pytest.fixture(scope="module")
def library(template: Template) -> Library:
    vectors = made_up_vectors(CHUNKS + QUESTIONS, seed=7)
    vectors[EQUALS] = vectors[CHUNKS]
    rows = [
        Row(
            PATIENTS[number % len(PATIENTS)] if number < 6000 else BUSY,
            "letter" if number % 2 or number in RARE else "note",
            "the only one" if number == 1 else f"ref-{number % 10}",
            f"chunk {number}",
            vectors[number],
        )
        for number in range(CHUNKS)
    ]
    database = template.clone()
    asyncio.run(store_rows(database, rows))
    return database, rows, vectors[CHUNKS:]


def on_library(library: Library, keyring: Keyring) -> FastAPI:
    database, _, questions = library
    settings = settings_for(database, keyring, database_pool_size=1)
    return create_app(
        Settings(**settings),
        embedder=KnownVectors({str(n): one for n, one in enumerate(questions)}),
    )


@pytest.fixture(scope="module")
async def lending(library: Library, keyring: Keyring) -> AsyncIterator[FastAPI]:
    async with running(app := on_library(library, keyring), None):
        yield app


@pytest.fixture
async def reader(lending: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with unstarted_client(lending, keyring.mint("test-agent")) as client:
        yield client


def nearest(rows: Sequence[Row], questions: Vectors, limit: int) -> list[list[str]]:
    halves = np.stack([row.embedding for row in rows]).astype(np.float16).astype(np.float64)
    lengths = np.linalg.norm(halves, axis=1)
    asked = questions.astype(np.float16).astype(np.float64)
    orders = [np.argsort(-(halves @ one / lengths), kind="stable")[:limit] for one in asked]
    return [[rows[index].chunk_text for index in order] for order in orders]


async def nearest_of(
    client: httpx.AsyncClient, question: str, **query: Any
) -> list[dict[str, Any]]:
    """Send a vector search, in which each question is the number of a vector."""
    return await matches(client, question, mode="dense", **query)


def in_scope(rows: Sequence[Row], scope: dict[str, str]) -> list[Row]:
    return [row for row in rows if all(getattr(row, name) == of for name, of in scope.items())]


class TestPatientScope:
    async def test_never_returns_another_patients_passage(
        self, reader: httpx.AsyncClient, library: Library, *, nightly: bool
    ) -> None:
        _, rows, questions = library
        for patient in [*(PATIENTS if nightly else SIMILAR_IDS), PATIENTS[-1], BUSY]:
            own = in_scope(rows, {"patient_id": patient})
            expected = nearest(own, questions, 10)
            for number in range(0, QUESTIONS, 1 if nightly else 6):
                found = await nearest_of(reader, str(number), patient_id=patient, top_k=10)

                assert {match["patient_id"] for match in found} == {patient}
                assert [match["chunk_text"] for match in found] == expected[number]
        every = await nearest_of(reader, "0", patient_id="P1 ", top_k=100)
        assert len(every) == 100
        assert {match["chunk_text"] for match in every} == {
            row.chunk_text for row in in_scope(rows, {"patient_id": "P1 "})
        }

    async def test_combines_the_patient_with_a_rare_source(
        self, reader: httpx.AsyncClient, library: Library
    ) -> None:
        _, rows, _ = library
        assert rows[RARE[-1]].patient_id == BUSY

        found = await nearest_of(reader, "0", patient_id=BUSY, top_k=100, **RARE_SCOPE)

        assert {match["chunk_text"] for match in found} == {
            rows[n].chunk_text for n in RARE if n >= 6000
        }

    async def test_applies_to_many_concurrent_requests(self, reader: httpx.AsyncClient) -> None:
        asked = [PATIENTS[number % 3] for number in range(30)]

        answers = await asyncio.gather(
            *(nearest_of(reader, "0", patient_id=patient) for patient in asked)
        )

        assert [{match["patient_id"] for match in found} for found in answers] == [
            {patient} for patient in asked
        ]


class TestSearchOfAll:
    async def test_returns_top_k_passages_or_all_in_scope_and_97_percent_of_the_nearest(
        self, reader: httpx.AsyncClient, library: Library
    ) -> None:
        _, rows, questions = library
        for scope, eligible in (
            ({}, CHUNKS),
            ({"source_type": "note"}, CHUNKS // 2 - len(RARE)),
            ({"source_ref": "ref-3"}, CHUNKS // 10),
            ({"patient_id": "P1"}, 100),
            (RARE_SCOPE, len(RARE)),
            ({"source_ref": "the only one"}, 1),
            ({"source_type": "none"}, 0),
        ):
            selected = in_scope(rows, scope)
            assert len(selected) == eligible
            most, hits = min(10, eligible), 0
            expected = nearest(selected, questions, most) if selected else []
            for number in range(QUESTIONS):
                for top_k in (10,) if number % 4 else (10, 1, 5, 100):
                    found = await nearest_of(reader, str(number), top_k=top_k, **scope)
                    assert len({match["id"] for match in found}) == min(top_k, eligible), scope
                    assert all(match[key] == of for match in found for key, of in scope.items())
                    similarities = [match["similarity"] for match in found]
                    assert similarities == sorted(similarities, reverse=True)
                    if top_k == 10 and selected:
                        texts = {match["chunk_text"] for match in found}
                        hits += len(texts & {*expected[number]})
            assert hits >= 0.97 * most * QUESTIONS, scope

    async def test_may_take_longer_than_other_reads(
        self,
        reader: httpx.AsyncClient,
        lending: FastAPI,
        library: Library,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Comparing every passage of a rare source takes seconds if the source has millions of passages."""
        database, _, _ = library
        other_read = lending.state.database.dedicated_pool("other", 1)
        connection = await asyncpg.connect(database.admin_dsn)
        try:
            await connection.execute("BEGIN; LOCK TABLE retrieval.passages")
            with monkeypatch.context() as patch:
                shorten(patch, lending.state.database, lend_s=0.2)
                search = asyncio.create_task(nearest_of(reader, "0", **RARE_SCOPE))
                await one_waits_for(connection)
                with pytest.raises(DatabaseUnavailable):
                    async with other_read() as other:
                        await other.fetch("SELECT FROM retrieval.passages")
            await connection.execute("ROLLBACK")
        finally:
            await connection.close()

        assert len(await search) == 5

    async def test_finds_words_among_thousands_of_passages(self, reader: httpx.AsyncClient) -> None:
        (by_words,) = await matches(reader, "7", mode="lexical")
        by_both = await matches(reader, "7", top_k=100)

        assert by_words["chunk_text"] == "chunk 7"
        (seven,) = [match for match in by_both if match["id"] == by_words["id"]]
        assert seven["scores"]["lexical"] == by_words["scores"]["lexical"] > 0

    async def test_ranks_older_of_equal_passages_first(
        self, reader: httpx.AsyncClient, library: Library
    ) -> None:
        _, rows, _ = library
        expected = [rows[number].chunk_text for number in EQUALS]
        for patient in ({"patient_id": BUSY}, {}):
            answers = [await nearest_of(reader, "0", top_k=len(EQUALS), **patient) for _ in "12"]

            texts = [[match["chunk_text"] for match in found] for found in answers]
            assert texts == [expected, expected]


class TestIndexes:
    async def used(
        self, library: Library, app: FastAPI, keyring: Keyring, query: dict[str, Any]
    ) -> dict[str, int]:
        """Run twelve searches, and return the number of scans of each index. PostgreSQL may use a generic plan after
        five searches.
        """
        before = await self.scans(library, app)
        async with unstarted_client(app, keyring.mint("test-agent")) as client:
            for number in range(QUESTIONS):
                await matches(client, str(number), **{"mode": "dense"} | query)
        after = await self.scans(library, app)
        return {name: after[name] - before[name] for name in after}

    async def scans(self, library: Library, app: FastAPI) -> dict[str, int]:
        connected = app.state.database
        async with connected.connection(connected.service) as connection:
            await connection.fetchval("SELECT pg_stat_force_next_flush()")
        query = "SELECT indexrelname, idx_scan FROM pg_stat_user_indexes WHERE relname = 'passages'"
        return dict(await fetch(library[0].admin_dsn, query))

    async def test_of_patients_and_words_serve_their_searches_without_the_vector_index(
        self, library: Library, lending: FastAPI, keyring: Keyring
    ) -> None:
        of_patient = await self.used(library, lending, keyring, {"patient_id": "P1"})
        of_busy = await self.used(library, lending, keyring, {"patient_id": BUSY})
        by_words = await self.used(library, lending, keyring, {"mode": "lexical"})

        assert of_patient["ix_passages_patient_id"] == QUESTIONS
        assert by_words["ix_passages_keys"] == QUESTIONS
        of_vectors = [one["ix_passages_embedding"] for one in (of_patient, of_busy, by_words)]
        assert of_vectors == [0, 0, 0]

    async def test_are_chosen_once_for_charts_of_all_sizes(
        self, library: Library, lending: FastAPI, keyring: Keyring
    ) -> None:
        """The query plan is chosen once for all chart sizes: one busy patient makes the average chart larger than the
        tested chart.
        """
        await self.used(library, lending, keyring, {"patient_id": "P1"})

        query = """
            SELECT sum(generic_plans) FROM pg_prepared_statements WHERE statement LIKE 'WITH scored%patient_id = %'
        """
        connected = lending.state.database
        async with connected.connection(connected.service) as connection:
            assert await connection.fetchval(query) >= QUESTIONS - 5

    async def test_of_vectors_serves_searches_of_all_patients_without_loss(
        self, library: Library, lending: FastAPI, keyring: Keyring
    ) -> None:
        """For 9,000 passages PostgreSQL prefers a full scan to the vector index, which stops after 20,000 chunks by
        default.
        """
        database, _, questions = library
        await self.scans(library, lending)  # Flushes the connection's counters.
        change = f'ALTER DATABASE "{database.name}" SET'
        try:
            await execute(database.admin_dsn, f"{change} enable_seqscan = off")
            async with running(app := on_library(library, keyring), None):
                used = await self.used(library, app, keyring, {})
            await execute(database.admin_dsn, f"{change} enable_seqscan TO DEFAULT")
            await execute(database.admin_dsn, f"{change} hnsw.max_scan_tuples = 1")
            app = on_library(library, keyring)
            async with running(app, keyring.mint("test-agent")) as client:
                asked = [str(number) for number in range(len(questions))]
                found = [await nearest_of(client, one, **RARE_SCOPE) for one in asked]
        finally:
            await execute(database.admin_dsn, f'ALTER DATABASE "{database.name}" RESET ALL')

        assert used["ix_passages_embedding"] == QUESTIONS
        assert [len(answer) for answer in found] == [5] * QUESTIONS

    async def test_have_the_settings_of_each_connection(
        self, reader: httpx.AsyncClient, lending: FastAPI
    ) -> None:
        await nearest_of(reader, "0")

        database = lending.state.database
        breadth = f"SELECT current_setting('hnsw.ef_search') WHERE {SET_BREADTH}"
        async with database.connection(database.service) as connection:
            of_few_shared = await connection.fetchval(breadth)
            shown = [
                await connection.fetchval(f"SHOW {name}")
                for name in ("hnsw.ef_search", "hnsw.iterative_scan")
            ]
        assert (of_few_shared, shown) == ("200", ["1000", "strict_order"])
