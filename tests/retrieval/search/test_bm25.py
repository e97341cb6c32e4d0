import math
import random
from collections import Counter
from collections.abc import Sequence

import httpx
import pytest
from support.databases import TestDatabase, fetch

from retrieval.lexical.terms import K1, B
from retrieval.lexical.tokens import tokens
from tests.retrieval.chunk_rows import made_up_vectors
from tests.retrieval.passage_rows import NewDocument, connected, insert_document

pytestmark = pytest.mark.anyio

VOCABULARY = [f"{stem}{ending}" for stem in "abcdefghkl" for ending in ("ax", "or", "ut", "em")]
VECTOR = made_up_vectors(1, seed=5)[0]
QUESTIONS = 12
Texts = dict[str, tuple[str, str]]  # The title and the text of each source.


def drawn(seed: int, count: int) -> Texts:
    draw = random.Random(seed)
    weights = [1 / rank for rank in range(1, len(VOCABULARY) + 1)]

    def words(most: int) -> str:
        return " ".join(draw.choices(VOCABULARY, weights, k=draw.randint(3, most)))

    return {f"{seed}-{n}": (words(6) if n % 3 else "", words(120)) for n in range(count)}


def bm25(texts: Texts, question: str) -> dict[str, float]:
    """Return BM25 of title and text plus BM25 of the title (Robertson et al., 1994; idf as in Lucene)."""
    titled = {source: tokens(title) for source, (title, _) in texts.items() if title}
    both = {source: tokens(f"{title}\n{text}") for source, (title, text) in texts.items()}
    scores = dict.fromkeys(texts, 0.0)
    for field in (both, titled):
        average = sum(map(len, field.values())) / len(field)
        for term in set(tokens(question)):
            having = sum(term in words for words in field.values())
            idf = math.log(1 + (len(texts) - having + 0.5) / (having + 0.5))
            for source, words in field.items():
                tf = words.count(term)
                norm = K1 * (1 - B + B * len(words) / average)
                scores[source] += idf * tf * (K1 + 1) / (tf + norm)
    return scores


async def store(database: TestDatabase, texts: Texts, patient: str | None = None) -> None:
    async with connected(database.app_dsn) as connection:
        for source, (title, text) in texts.items():
            document = NewDocument([text], [VECTOR], source, patient, title=title or None)
            await insert_document(connection, document)


async def scores(client: httpx.AsyncClient, question: str) -> dict[str, float]:
    asked = {"question": question, "mode": "lexical", "scope": "shared", "top_k": 100}
    response = await client.post("/retrieve", json=asked)
    matches = response.raise_for_status().json()["matches"]
    return {match["source_ref"]: match["scores"]["lexical"] for match in matches}


def questions(seed: int) -> Sequence[str]:
    draw = random.Random(seed)
    return [" ".join(draw.sample(VOCABULARY, draw.randint(1, 5))) for _ in range(QUESTIONS)]


async def test_scores_of_shared_texts_equal_a_plain_implementation_after_inserts_and_deletes(
    client: httpx.AsyncClient, database: TestDatabase
) -> None:
    gone, kept = drawn(1, 20), drawn(2, 60)
    await store(database, gone | kept)
    await store(database, drawn(4, 40), "patient-1")  # Words of charts do not change the scores.
    delete = "DELETE FROM retrieval.documents WHERE source_ref = ANY ($1)"
    await fetch(database.admin_dsn, delete, [*gone])

    for question in questions(3):
        found = await scores(client, question)
        expected = {source: score for source, score in bm25(kept, question).items() if score > 0}
        # Scores of repeated terms are approximate, because the search index rounds lengths.
        once = {source for source in expected if occurs_once(kept[source], question)}
        assert found.keys() == expected.keys(), question
        assert found == pytest.approx(expected, rel=0.12), question
        assert {source: found[source] for source in once} == pytest.approx(
            {source: expected[source] for source in once}, rel=1e-4
        ), question


def occurs_once(text: tuple[str, str], question: str) -> bool:
    counts = Counter(tokens(" ".join(text)))
    return all(counts[term] <= 1 for term in tokens(question))
