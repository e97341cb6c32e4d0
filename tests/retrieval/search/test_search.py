import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

import asyncpg
import httpx
import numpy as np
import pytest
from fastapi import FastAPI
from support.applications import (
    assert_problem,
    broken_rules,
    running,
    settings_for,
    unstarted_client,
)
from support.chunk_rows import Row, Vectors, made_up_vectors, store_rows
from support.databases import Template, TestDatabase, execute, fetch
from support.fake_embedder import FakeEmbedder
from support.retrieval_app import create_app
from support.short_timings import shorten

from chartroom.system.keys import Keyring
from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.protocol import Vector
from retrieval.settings import Settings

pytestmark = pytest.mark.anyio

PASSAGES = [
    ("P1", "discharge_summary", "ds-1", "Metoprolol was stopped because of bradycardia."),
    ("P1", "discharge_summary", "ds-1", "The patient lives alone and uses a walking frame."),
    ("P1", "lab_report", "lab-7", "Potassium 5.9 mmol/l, haemolysis excluded."),
    ("P2", "discharge_summary", "ds-2", "Metoprolol was continued at 50 mg once a day."),
    ("P2", "policy", "ds-1", "Prior authorisation is needed for an MRI of the knee."),
]
# Vectors are compared in half precision: eleven bits of each of 384 numbers.
HALF = 1e-4
# Members that only passages of documents have.
OF_DOCUMENTS = [
    "document_id",
    "document_version",
    "title",
    "section",
    "start",
    "end",
    "occurred_at",
    "review_status",
    "author_kind",
]


async def store(
    client: httpx.AsyncClient, passages: Sequence[tuple[str, ...]] = PASSAGES
) -> list[str]:
    """Store passages and return their ids."""
    names = ("patient_id", "source_type", "source_ref", "chunk_text")
    answers = [
        await client.post("/chunks", json=dict(zip(names, passage, strict=True)))
        for passage in passages
    ]
    return [answer.raise_for_status().json()["chunk_id"] for answer in answers]


async def matches(client: httpx.AsyncClient, question: str, **query: Any) -> list[dict[str, Any]]:
    """Search and return the matches."""
    response = await client.post("/retrieve", json={"question": question, **query})
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["matches"]
    return found


class TestRetrieve:
    async def test_returns_the_passage_and_its_source(self, client: httpx.AsyncClient) -> None:
        (chunk_id,) = await store(client, PASSAGES[:1])

        response = await client.post(
            "/retrieve", json={"question": "Why was metoprolol stopped?", "patient_id": "P1"}
        )

        assert response.status_code == 200
        (match,) = response.json()["matches"]
        similarity = match.pop("similarity")
        assert 0.5 < similarity <= 1
        scores = match.pop("scores")
        assert scores["dense"] == similarity
        assert scores["lexical"] > 0
        assert scores["fused"] == pytest.approx(1)  # The best by meaning and by words.
        assert match == {
            "id": chunk_id,
            "patient_id": "P1",
            "source_type": "discharge_summary",
            "source_ref": "ds-1",
            "chunk_text": "Metoprolol was stopped because of bradycardia.",
            "confidence": None,
            **dict.fromkeys(OF_DOCUMENTS),
        }

    @pytest.mark.parametrize("patient", [{"patient_id": "P1"}, {}], ids=["of a patient", "of all"])
    @pytest.mark.parametrize(
        ("question", "passage"),
        [
            ("Why was metoprolol stopped?", 0),
            ("Who helps at home?", 1),
            ("What is the potassium level?", 2),
        ],
    )
    async def test_puts_the_best_first(
        self, client: httpx.AsyncClient, patient: dict[str, str], question: str, passage: int
    ) -> None:
        await store(client)

        found = await matches(client, question, **patient)

        assert found[0]["chunk_text"] == PASSAGES[passage][3]
        scores = [match["scores"]["fused"] for match in found]
        assert scores == sorted(scores, reverse=True)
        assert len(set(scores)) == len(scores) == (3 if patient else 5)

    @pytest.mark.parametrize("patient", [{"patient_id": "P1"}, {}], ids=["of a patient", "of all"])
    async def test_returns_the_cosine_as_similarity(
        self, client: httpx.AsyncClient, embedder: LocalEmbedder, patient: dict[str, str]
    ) -> None:
        await store(client)
        question = "Is the heart slow?"

        found = await matches(client, question, **patient)

        vector = await embedder.embed(question)
        cosines = [float(vector @ await embedder.embed(match["chunk_text"])) for match in found]
        assert [match["similarity"] for match in found] == pytest.approx(cosines, abs=HALF)

    async def test_finds_a_text_itself_with_a_similarity_of_one(
        self, client: httpx.AsyncClient
    ) -> None:
        await store(client)

        found = await matches(client, PASSAGES[2][3])

        assert found[0]["similarity"] == pytest.approx(1, abs=HALF)
        assert found[0]["similarity"] <= 1

    async def test_returns_five_by_default(self, client: httpx.AsyncClient) -> None:
        await store(client, PASSAGES + PASSAGES)

        assert len(await matches(client, "metoprolol")) == 5
        assert len(await matches(client, "metoprolol", top_k=1)) == 1
        assert len(await matches(client, "metoprolol", top_k=100)) == 10

    @pytest.mark.usefixtures("app")  # The indexes are made again.
    @pytest.mark.parametrize("patient", [{"patient_id": "P1"}, {}], ids=["of a patient", "of all"])
    async def test_ends_at_8_mib_of_text_and_is_marked_as_truncated(
        self, client: httpx.AsyncClient, database: TestDatabase, patient: dict[str, str]
    ) -> None:
        text = "\U0001f9d1" * 50_000  # 200,000 bytes, so 41 of them are just below 8 MiB.
        rows = [Row("P1", "note", "n", text, vector) for vector in made_up_vectors(45, seed=3)]
        await store_rows(database, rows)
        body = {"question": "metoprolol", **patient}
        whole = (await client.post("/retrieve", json=body | {"top_k": 41})).json()

        ended = (await client.post("/retrieve", json=body | {"top_k": 45})).json()

        assert (whole["truncated"], ended["truncated"]) == (False, True)
        assert len(ended["matches"]) == 41
        assert ended["matches"] == whole["matches"]

    async def test_returns_an_empty_list_where_nothing_is_in_scope(
        self, client: httpx.AsyncClient
    ) -> None:
        assert await matches(client, "metoprolol") == []

        await store(client)

        assert await matches(client, "metoprolol", patient_id="P3") == []
        assert await matches(client, "metoprolol", source_type="letter") == []

    @pytest.mark.parametrize(
        ("scope", "expected"),
        [
            pytest.param({"patient_id": "P1"}, {0, 1, 2}, id="a patient"),
            pytest.param({"source_type": "discharge_summary"}, {0, 1, 3}, id="a type"),
            pytest.param({"source_ref": "ds-1"}, {0, 1, 4}, id="a source"),
            pytest.param(
                {"source_type": "policy", "source_ref": "ds-1"}, {4}, id="a source of a type"
            ),
            pytest.param(
                {"patient_id": "P2", "source_type": "discharge_summary"}, {3}, id="a patient's type"
            ),
            pytest.param({"patient_id": "P1", "source_ref": "lab-7"}, {2}, id="a patient's source"),
            pytest.param(
                {"patient_id": "P1", "source_type": "policy"},
                set(),
                id="a type the patient has none of",
            ),
            pytest.param(
                {"patient_id": None, "source_type": None, "source_ref": None},
                {0, 1, 2, 3, 4},
                id="nulls",
            ),
        ],
    )
    async def test_returns_passages_in_scope_only(
        self, client: httpx.AsyncClient, scope: dict[str, str], expected: set[int]
    ) -> None:
        await store(client)

        found = await matches(client, "metoprolol", **scope)

        assert {match["chunk_text"] for match in found} == {
            PASSAGES[index][3] for index in expected
        }

    @pytest.mark.parametrize("patient", [{"patient_id": "P1"}, {}], ids=["of a patient", "of all"])
    async def test_puts_the_older_of_equal_passages_first_every_time(
        self, client: httpx.AsyncClient, patient: dict[str, str]
    ) -> None:
        ids = await store(client, [PASSAGES[0]] * 12)

        answers = [
            [match["id"] for match in await matches(client, "bradycardia", top_k=12, **patient)]
            for _ in "12"
        ]
        fewer = [
            {match["id"] for match in await matches(client, "bradycardia", top_k=4, **patient)}
            for _ in "12"
        ]

        assert answers == [ids, ids]
        assert fewer[0] == fewer[1]
        assert len(fewer[0]) == 4

    async def test_finds_a_passage_at_once(self, client: httpx.AsyncClient) -> None:
        for number in range(30):
            (chunk_id,) = await store(client, [("P1", "note", "n", f"Note number {number}.")])

            assert (await matches(client, f"Note number {number}."))[0]["id"] == chunk_id

    async def test_answers_many_requests_at_once(self, client: httpx.AsyncClient) -> None:
        await store(client)

        answers = await asyncio.gather(
            *(matches(client, "metoprolol", patient_id=f"P{n % 3}") for n in range(60))
        )

        assert [len(found) for found in answers] == [0, 3, 2] * 20


class TestRefusals:
    async def test_refuses_an_anonymous_caller(self, client: httpx.AsyncClient) -> None:
        del client.headers["authorization"]

        assert_problem(
            await client.post("/retrieve", json={"question": "?"}), 401, "token-required"
        )

    @pytest.mark.parametrize(
        ("change", "pointer", "rule"),
        [
            pytest.param({"question": None}, "/question", "must-be-text", id="null for a question"),
            pytest.param({"question": ""}, "/question", "not-blank", id="an empty question"),
            pytest.param({"question": " \n"}, "/question", "not-blank", id="a blank question"),
            pytest.param(
                {"question": "x" * 10_001}, "/question", "too-long", id="a question over its limit"
            ),
            pytest.param(
                {"question": "a\0b"}, "/question", "no-nul-character", id="NUL in a question"
            ),
            pytest.param({"patient_id": ""}, "/patient_id", "too-short", id="an empty patient"),
            pytest.param(
                {"patient_id": "a/b"},
                "/patient_id",
                "usable-in-path",
                id="a patient with a slash",
            ),
            pytest.param(
                {"patient_id": "x" * 65}, "/patient_id", "too-long", id="a patient over its limit"
            ),
            pytest.param(
                {"patient_id": ["P1", "P2"]}, "/patient_id", "must-be-text", id="two patients"
            ),
            pytest.param({"source_type": " "}, "/source_type", "not-blank", id="a blank type"),
            pytest.param(
                {"source_type": "x" * 65}, "/source_type", "too-long", id="a type over its limit"
            ),
            pytest.param(
                {"source_ref": "x" * 513}, "/source_ref", "too-long", id="a source over its limit"
            ),
            pytest.param(
                {"source_ref": "\0"}, "/source_ref", "no-nul-character", id="NUL in a source"
            ),
            pytest.param({"top_k": 0}, "/top_k", "too-small", id="none"),
            pytest.param({"top_k": -1}, "/top_k", "too-small", id="less than none"),
            pytest.param({"top_k": 101}, "/top_k", "too-large", id="over a hundred"),
            pytest.param({"top_k": 10**30}, "/top_k", "too-large", id="a number of thirty digits"),
            pytest.param(
                {"top_k": "5"}, "/top_k", "must-be-whole-number", id="a text for a number"
            ),
            pytest.param({"top_k": 5.5}, "/top_k", "must-be-whole-number", id="a fraction"),
            pytest.param({"top_k": True}, "/top_k", "must-be-whole-number", id="true"),
            pytest.param({"top_k": None}, "/top_k", "must-be-whole-number", id="null for a number"),
            pytest.param({"patient": "P1"}, "", "unknown-field", id="a misspelt patient"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, refusing: httpx.AsyncClient, change: dict[str, object], pointer: str, rule: str
    ) -> None:
        response = await refusing.post("/retrieve", json={"question": "?", **change})

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))

    @pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "Infinity"])
    async def test_refuses_a_number_that_is_not_finite(
        self, refusing: httpx.AsyncClient, number: str
    ) -> None:
        content = f'{{"question": "?", "top_k": {number}}}'

        response = await refusing.post(
            "/retrieve", content=content, headers={"content-type": "application/json"}
        )

        assert_problem(response, 422, "invalid")

    async def test_requires_a_question(self, refusing: httpx.AsyncClient) -> None:
        response = await refusing.post("/retrieve", json={"patient_id": "P1"})

        assert broken_rules(assert_problem(response, 422, "invalid")) == {("/question", "required")}

    async def test_names_the_limit(self, refusing: httpx.AsyncClient) -> None:
        response = await refusing.post("/retrieve", json={"question": "?", "top_k": 101})

        (error,) = assert_problem(response, 422, "invalid")["errors"]
        assert error["allowed"] == 100

    async def test_never_repeats_a_submitted_value(self, refusing: httpx.AsyncClient) -> None:
        response = await refusing.post(
            "/retrieve", json={"question": ["Jane Doe"], "patient_id": "Jane/Doe"}
        )

        assert_problem(response, 422, "invalid")
        assert "Jane" not in response.text

    async def test_accepts_a_question_at_its_limit(
        self,
        client: httpx.AsyncClient,
        embed_with: Callable[[Any], None],
        fake_embedder: FakeEmbedder,
    ) -> None:
        embed_with(fake_embedder)

        assert (
            await matches(
                client,
                "患" * 10_000,
                source_ref="é" * 512,
                source_type="é" * 64,
                patient_id="é" * 64,
            )
            == []
        )


class IndexEmbedder:
    """Returns the vector whose number is the text."""

    model_name = "all-MiniLM-L6-v2"
    variant = "int8"
    dimension = 384

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors

    async def embed(self, text: str) -> Vector:
        return self._vectors[int(text)]

    def count_pieces(self, text: str) -> int:
        return len(text.split())

    async def aclose(self) -> None:
        """Nothing to free."""


# Ids that a careless comparison would confuse.
LOOKALIKES = [
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
    "E\u0301",
    "P1'",
]
PATIENTS = [*LOOKALIKES, *(f"patient-{number}" for number in range(46))]
BUSY = "with a third of all passages"
QUESTIONS = 12
CHUNKS = 9000
# Even numbers, so of `ref-4`, but letters, as all odd ones are. PostgreSQL assumes that type and
# source are independent, expects sixty times as many rows, and scans the vector index.
RARE = range(4, CHUNKS, 1290)
RARE_SCOPE = {"source_type": "letter", "source_ref": "ref-4"}
# The last chunks have the vector of question 0.
EQUALS = range(CHUNKS - 10, CHUNKS)


@pytest.fixture(scope="module")
def library(template: Template) -> tuple[TestDatabase, list[Row], Vectors]:
    """9,000 chunks (60 patients with 100 each, one with 3,000), and twelve questions."""
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


def on_library(library: tuple[TestDatabase, list[Row], Vectors], keyring: Keyring) -> FastAPI:
    """Return an application on the library with a pool of one connection."""
    database, _, questions = library
    settings = settings_for(database, keyring, database_pool_size=1)
    return create_app(Settings(**settings), embedder=IndexEmbedder(questions))


@pytest.fixture
def librarian(library: tuple[TestDatabase, list[Row], Vectors], keyring: Keyring) -> FastAPI:
    """An application of the test's own, which it starts."""
    return on_library(library, keyring)


@pytest.fixture(scope="module")
async def lending(
    library: tuple[TestDatabase, list[Row], Vectors], keyring: Keyring
) -> AsyncIterator[FastAPI]:
    """A running application; no test stores anything."""
    app = on_library(library, keyring)
    async with running(app, None):
        yield app


@pytest.fixture
async def reader(lending: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with unstarted_client(lending, keyring.mint("test-agent")) as client:
        yield client


def nearest(rows: Sequence[Row], question: Vector, limit: int) -> list[str]:
    """Return the texts of the rows nearest to a question, by comparing them all."""
    halves = np.stack([row.embedding for row in rows]).astype(np.float16).astype(np.float64)
    asked = question.astype(np.float16).astype(np.float64)
    cosines = halves @ asked / np.linalg.norm(halves, axis=1)
    return [rows[index].chunk_text for index in np.argsort(-cosines, kind="stable")[:limit]]


async def nearest_of(
    client: httpx.AsyncClient, question: str, **query: Any
) -> list[dict[str, Any]]:
    """Search by vectors only: the questions are numbers of vectors."""
    return await matches(client, question, mode="dense", **query)


Library = tuple[TestDatabase, list[Row], Vectors]


class TestPatientScope:
    async def test_never_returns_another_patients_passage(
        self, reader: httpx.AsyncClient, library: Library, *, nightly: bool
    ) -> None:
        _, rows, questions = library
        of_patient = {
            patient: [row for row in rows if row.patient_id == patient]
            for patient in [*PATIENTS, BUSY]
        }

        for patient, own in of_patient.items():
            for number in range(0, QUESTIONS, 1 if nightly else 6):
                found = await nearest_of(reader, str(number), patient_id=patient, top_k=10)

                assert {match["patient_id"] for match in found} == {patient}
                assert [match["chunk_text"] for match in found] == nearest(
                    own, questions[number], 10
                )

    async def test_returns_all_passages_of_a_patient(
        self, reader: httpx.AsyncClient, library: Library
    ) -> None:
        _, rows, _ = library

        found = await nearest_of(reader, "0", patient_id="P1 ", top_k=100)

        assert {match["chunk_text"] for match in found} == {
            row.chunk_text for row in rows if row.patient_id == "P1 "
        }
        assert len(found) == 100

    async def test_combines_the_patient_with_a_rare_source(
        self, reader: httpx.AsyncClient, library: Library
    ) -> None:
        _, rows, _ = library
        rare = rows[RARE[-1]]
        assert rare.patient_id == BUSY

        found = await nearest_of(reader, "0", patient_id=BUSY, top_k=100, **RARE_SCOPE)

        assert {match["chunk_text"] for match in found} == {
            rows[n].chunk_text for n in RARE if n >= 6000
        }


class TestSearchOfAll:
    @pytest.mark.parametrize("top_k", [1, 5, 100])
    @pytest.mark.parametrize(
        ("scope", "eligible"),
        [
            pytest.param({}, CHUNKS, id="everything"),
            pytest.param({"source_ref": "ref-3"}, CHUNKS // 10, id="a tenth"),
            pytest.param(RARE_SCOPE, len(RARE), id="seven of 9,000"),
            pytest.param({"source_ref": "the only one"}, 1, id="one of 9,000"),
            pytest.param({"source_type": "none"}, 0, id="nothing"),
        ],
    )
    async def test_returns_top_k_passages_or_all_in_scope(
        self,
        reader: httpx.AsyncClient,
        library: Library,
        scope: dict[str, str],
        eligible: int,
        top_k: int,
    ) -> None:
        _, rows, _ = library
        assert (
            sum(all(getattr(row, name) == value for name, value in scope.items()) for row in rows)
            == eligible
        )

        for number in range(0, QUESTIONS, 4):
            found = await nearest_of(reader, str(number), top_k=top_k, **scope)

            assert len({match["id"] for match in found}) == min(top_k, eligible)
            assert all(match[name] == value for match in found for name, value in scope.items())
            similarities = [match["similarity"] for match in found]
            assert similarities == sorted(similarities, reverse=True)

    async def test_returns_all_in_scope_when_the_index_gives_up_early(
        self, library: Library, librarian: FastAPI, keyring: Keyring
    ) -> None:
        """Its default limit is 20,000 chunks."""
        database, _, questions = library
        setting = f'ALTER DATABASE "{database.name}" SET hnsw.max_scan_tuples'
        await execute(database.admin_dsn, f"{setting} = 1")
        try:
            async with running(librarian, keyring.mint("test-agent")) as client:
                found = [
                    await nearest_of(client, str(n), **RARE_SCOPE) for n in range(len(questions))
                ]
        finally:
            await execute(database.admin_dsn, f"{setting} TO DEFAULT")

        assert [len(answer) for answer in found] == [5] * QUESTIONS

    async def test_may_take_longer_than_other_reads(
        self,
        reader: httpx.AsyncClient,
        lending: FastAPI,
        library: Library,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Comparing every passage of a rare source takes seconds where there are millions."""
        database, _, _ = library
        shorten(monkeypatch, lending.state.database, lend_s=0.2)
        connection = await asyncpg.connect(database.admin_dsn)
        try:
            await connection.execute("BEGIN; LOCK TABLE retrieval.passages")
            search = asyncio.create_task(nearest_of(reader, "0", **RARE_SCOPE))
            await asyncio.sleep(0.5)
            await connection.execute("ROLLBACK")
        finally:
            await connection.close()

        assert len(await search) == 5

    @pytest.mark.parametrize(
        "scope",
        [
            pytest.param({}, id="of all"),
            pytest.param({"source_type": "note"}, id="of a half"),
            pytest.param({"source_ref": "ref-3"}, id="of a tenth"),
            pytest.param({"patient_id": "P1"}, id="of one in a hundred"),
            pytest.param(RARE_SCOPE, id="of one in a thousand"),
        ],
    )
    async def test_finds_97_percent_of_the_nearest(
        self, reader: httpx.AsyncClient, library: Library, scope: dict[str, str]
    ) -> None:
        _, rows, questions = library
        selected = [
            row for row in rows if all(getattr(row, name) == of for name, of in scope.items())
        ]
        most = min(10, len(selected))
        hits = 0
        for number, question in enumerate(questions):
            answer = await nearest_of(reader, str(number), top_k=10, **scope)
            found = {match["chunk_text"] for match in answer}
            hits += len(found & set(nearest(selected, question, most)))

        assert hits >= 0.97 * most * QUESTIONS

    async def test_finds_words_among_thousands_of_passages(self, reader: httpx.AsyncClient) -> None:
        (by_words,) = await matches(reader, "7", mode="lexical")
        by_both = await matches(reader, "7", top_k=100)

        assert by_words["chunk_text"] == "chunk 7"
        (seven,) = [match for match in by_both if match["id"] == by_words["id"]]
        assert seven["scores"]["lexical"] == by_words["scores"]["lexical"] > 0

    @pytest.mark.parametrize("patient", [{"patient_id": BUSY}, {}], ids=["of a patient", "of all"])
    async def test_puts_the_older_of_equal_passages_first(
        self, reader: httpx.AsyncClient, library: Library, patient: dict[str, str]
    ) -> None:
        _, rows, _ = library

        found = await nearest_of(reader, "0", top_k=len(EQUALS), **patient)

        assert [match["chunk_text"] for match in found] == [
            rows[number].chunk_text for number in EQUALS
        ]


class TestIndexes:
    async def used(
        self, library: Library, app: FastAPI, keyring: Keyring, query: dict[str, Any]
    ) -> dict[str, int]:
        """Return how often each index was scanned during twelve searches on one connection. After
        five of them PostgreSQL may use a generic plan.
        """
        before = await self.scans(library, app)
        async with unstarted_client(app, keyring.mint("test-agent")) as client:
            for number in range(QUESTIONS):
                await matches(client, str(number), **{"mode": "dense"} | query)
        after = await self.scans(library, app)
        return {name: after[name] - before[name] for name in after}

    async def scans(self, library: Library, app: FastAPI) -> dict[str, int]:
        """Return the counters of the database, with what the one connection has counted so far."""
        connected = app.state.database
        async with connected.connection(connected.service) as connection:
            await connection.fetchval("SELECT pg_stat_force_next_flush()")
        query = "SELECT indexrelname, idx_scan FROM pg_stat_user_indexes WHERE relname = 'passages'"
        return dict(await fetch(library[0].admin_dsn, query))

    async def test_the_patients_index_serves_a_search_of_a_patient(
        self, library: Library, lending: FastAPI, keyring: Keyring
    ) -> None:
        used = await self.used(library, lending, keyring, {"patient_id": "P1"})

        assert used["ix_passages_patient_id"] == QUESTIONS
        assert used["ix_passages_embedding"] == 0

    async def test_the_vector_index_never_serves_a_search_of_a_patient(
        self, library: Library, lending: FastAPI, keyring: Keyring
    ) -> None:
        used = await self.used(library, lending, keyring, {"patient_id": BUSY})

        assert used["ix_passages_embedding"] == 0

    async def test_the_vector_index_serves_a_search_of_all_patients(
        self, library: Library, lending: FastAPI, librarian: FastAPI, keyring: Keyring
    ) -> None:
        """Of 9,000 passages PostgreSQL would rather compare all, as long as it may read the table."""
        database, _, _ = library
        await self.scans(library, lending)  # Its connection counts nothing later.
        setting = f'ALTER DATABASE "{database.name}" SET enable_seqscan'
        await execute(database.admin_dsn, f"{setting} = off")
        try:
            async with running(librarian, None):
                used = await self.used(library, librarian, keyring, {})
        finally:
            await execute(database.admin_dsn, f"{setting} TO DEFAULT")

        assert used["ix_passages_embedding"] == QUESTIONS

    async def test_the_index_of_words_serves_a_search_of_all_patients(
        self, library: Library, lending: FastAPI, keyring: Keyring
    ) -> None:
        used = await self.used(library, lending, keyring, {"mode": "lexical"})

        assert used["ix_passages_keys"] == QUESTIONS
        assert used["ix_passages_embedding"] == 0


class TestSettingsOfTheIndex:
    async def test_are_those_of_each_connection(
        self, reader: httpx.AsyncClient, lending: FastAPI
    ) -> None:
        await nearest_of(reader, "0")

        database = lending.state.database
        async with database.connection(database.service) as connection:
            shown = [
                await connection.fetchval(f"SHOW {name}")
                for name in ("hnsw.ef_search", "hnsw.iterative_scan")
            ]
        assert shown == ["1000", "strict_order"]
