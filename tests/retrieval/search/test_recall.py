import asyncio
import random
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import httpx
import numpy as np
import pytest
from support.applications import running, settings_for
from support.databases import Template, TestDatabase, fetch
from support.eventually import HANGS_S
from support.panels import FakePanels

from chartroom.system.keys import Keyring
from retrieval.search import service
from retrieval.settings import Settings
from tests.retrieval.app import create_app
from tests.retrieval.chunk_rows import Row, Vectors, store_rows
from tests.retrieval.fake_embedder import KnownVectors

pytestmark = [pytest.mark.anyio, pytest.mark.nightly]

PASSAGES = 100_000
QUESTIONS = 30
PATIENTS = [f"patient-{number}" for number in range(200)]
PANELS = {"small": PATIENTS[:5], "large": PATIENTS[:150]}
TOP_K = 10
RECALL = 0.97
PROMISE = "Recall@10 of a search without a patient among 100,000 passages"
# A fifth of the passages is shared: their documents belong to no patient.
SHARED = "policy"
SHARE = """
INSERT INTO retrieval.documents (id, source_type, source_ref, review_status, author_kind, text)
    SELECT id, source_type, id, 'approved', 'person', text FROM retrieval.chunks
    WHERE source_type = 'policy';
UPDATE retrieval.chunks SET document_id = id, ordinal = 0, starts_at = 0, ends_at = length(text), patient_id = NULL,
    source_type = NULL, source_ref = NULL WHERE source_type = 'policy';
UPDATE retrieval.passages SET document_id = chunk_id, patient_id = NULL WHERE source_type = 'policy'
"""
# Parts of the passages: the number per thousand with this source type (random passages) or this source (passages with
# similar vectors).
PARTS = {"of-thousandth": 1, "of-hundredth": 10, "of-tenth": 100, "of-three-tenths": 300}
DIMENSION, LENGTH_OF_MEAN = 384, 0.36
VOCABULARY = [f"word{number}" for number in range(5_000)]
# By Zipf's law, the second word is half as frequent as the first word.
FREQUENCIES = [*accumulate(1 / (rank + 1) for rank in range(len(VOCABULARY)))]


class Library:
    def __init__(self, database: TestDatabase, size: int, questions: int) -> None:
        self.database = database
        draw = random.Random(size)
        vectors = vectors_like_those_of_texts(size + questions)
        self.vectors_of_questions = {
            f"question {number} {text(draw, 6)}": vector
            for number, vector in enumerate(vectors[size:])
        }
        sources = sources_by_meaning(vectors[:size])
        self.rows = [
            Row(draw.choice(PATIENTS), type_, source, text(draw, draw.randrange(10, 60)), vector)
            for type_, source, vector in zip(
                types(draw, size), sources, vectors[:size], strict=False
            )
        ]

    @property
    def questions(self) -> list[str]:
        return [*self.vectors_of_questions]

    def count(self, patients: Sequence[str] | None, scope: Mapping[str, str]) -> int:
        asked = {name: value for name, value in scope.items() if name != "scope"}
        return sum(
            (patients is None or row.source_type == SHARED or row.patient_id in patients)
            and ("scope" not in scope or row.source_type == SHARED)
            and all(getattr(row, name) == value for name, value in asked.items())
            for row in self.rows
        )


def vectors_like_those_of_texts(count: int) -> Vectors:
    """Return unit vectors with the mean and variances of 2,524 text vectors of the development sets."""
    draw = np.random.default_rng(count)
    variances = 1 / (1 + np.arange(DIMENSION) / 5)
    variances *= (1 - LENGTH_OF_MEAN**2) / variances.sum()
    vectors = draw.normal(size=(count, DIMENSION)) * np.sqrt(variances)
    vectors[:, -1] += LENGTH_OF_MEAN
    return np.float32(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


def text(draw: random.Random, words: int) -> str:
    return " ".join(draw.choices(VOCABULARY, cum_weights=FREQUENCIES, k=words))


def types(draw: random.Random, size: int) -> list[str]:
    found = [name for name, of_thousand in PARTS.items() for _ in range(size * of_thousand // 1000)]
    found += [SHARED] * (size // 5)
    found += ["note"] * (size - len(found))
    draw.shuffle(found)
    return found


def sources_by_meaning(vectors: Vectors) -> list[str]:
    """Return a source for each passage. The passages of each source in PARTS are nearest neighbours."""
    sources = np.full(len(vectors), "ref", dtype=object)
    for number, (name, of_thousand) in enumerate(PARTS.items()):
        free = np.flatnonzero(sources == "ref")
        nearness = vectors[free] @ vectors[free[number]]
        sources[free[np.argsort(-nearness)[: len(vectors) * of_thousand // 1000]]] = name
    return [*sources]


@pytest.fixture(scope="module")
def library(template: Template) -> Library:
    made = Library(template.clone(), PASSAGES, QUESTIONS)
    asyncio.run(store_rows(made.database, made.rows, changes=SHARE.split(";\n")))
    return made


@dataclass(frozen=True)
class Reader:
    client: httpx.AsyncClient
    library: Library
    keyring: Keyring

    async def found(self, panel: str | None, **query: Any) -> list[list[str]]:
        scope = {} if panel is None else {"scope": "user/DocumentReference.s"}
        token = self.keyring.mint(panel or "test-agent", **scope)
        headers = {"Authorization": f"Bearer {token}"}
        found = []
        for question in self.library.questions:
            body = {"question": question, "top_k": TOP_K, **query}
            answer = await self.client.post("/retrieve", json=body, headers=headers)
            found.append([match["id"] for match in answer.raise_for_status().json()["matches"]])
        return found

    async def found_by_comparing_all(self, panel: str | None, **query: Any) -> list[list[str]]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(service, "SQUARE_OF_FEW_PER_PASSAGE", PASSAGES)
            return await self.found(panel, **query)


@pytest.fixture
async def reader(library: Library, keyring: Keyring) -> AsyncIterator[Reader]:
    panels = FakePanels()
    for number, (name, patients) in enumerate(PANELS.items()):
        panels.let(f"caller:{name}", *patients, panel=number)
    app = create_app(
        Settings(**settings_for(library.database, keyring)),
        embedder=KnownVectors(library.vectors_of_questions),
        records_transport=panels,
    )
    async with running(app, keyring.mint("test-agent")) as client:
        yield Reader(client, library, keyring)


def recall(of: Sequence[Sequence[str]], exact: Sequence[Sequence[str]]) -> float:
    hits = sum(len({*one} & {*other}) for one, other in zip(of, exact, strict=True))
    every = sum(map(len, exact))
    return hits / every if every else 1.0


SCOPES = [
    {},
    {"scope": "shared"},
    *({"source_type": name} for name in PARTS),  # Random.
    # Sources of similar passages, without the largest source: its recall of .97 to .98 is too near the limit to test
    # reliably (decision 0026).
    *({"source_ref": name} for name in PARTS if name != "of-three-tenths"),
]


@pytest.mark.parametrize("mode", ["dense", "hybrid", "lexical"])
@pytest.mark.parametrize("scope", SCOPES, ids=str)
@pytest.mark.parametrize("panel", [None, *PANELS])
async def test_a_search_without_a_patient_finds_97_percent_of_the_best_ten(
    reader: Reader,
    measured: Callable[..., None],
    *,
    panel: str | None,
    scope: dict[str, str],
    mode: str,
) -> None:
    by_indexes = await reader.found(panel, mode=mode, **scope)
    exact = await reader.found_by_comparing_all(panel, mode=mode, **scope)

    measured(PROMISE, recall(by_indexes, exact), at_least=RECALL)
    assert [*map(len, by_indexes)] == [*map(len, exact)]
    if mode != "lexical":  # Lexical searches find only passages with a word of the question.
        seen = None if panel is None else PANELS[panel]
        assert {*map(len, exact)} == {min(TOP_K, reader.library.count(seen, scope))}


async def test_a_search_of_many_passages_reads_the_index_of_vectors(reader: Reader) -> None:
    before = await scans_of_the_index(reader)

    await reader.found(None, mode="dense")

    # PostgreSQL updates its statistics when a connection becomes idle.
    async with asyncio.timeout(HANGS_S):
        while await scans_of_the_index(reader) < before + len(reader.library.questions):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def scans_of_the_index(reader: Reader) -> int:
    query = "SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = 'ix_passages_embedding'"
    found: int = (await fetch(reader.library.database.admin_dsn, query))[0][0]
    return found
