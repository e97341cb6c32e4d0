"""`passage_rows.py waiting`: stores passages with random vectors for all chunks without passages.

`passage_rows.py documents MODEL DIRECTORY SHARED`: stores documents of random words. Each line of
the input has a patient and a number of chunks; SHARED documents do not have a patient.

Runs in retrieval's environment. Vectors are computed for 500 texts; each chunk is a variation of
one of these texts.
"""

import asyncio
import json
import os
import random
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import accumulate
from pathlib import Path
from typing import Any

import asyncpg
import numpy as np
from pgvector import HalfVector, SparseVector
from pgvector.asyncpg import register_vector

from chassis.uuids import uuid7
from retrieval.embedding.directories import TOKENIZER_FILE
from retrieval.embedding.local import LocalEmbedder
from retrieval.lexical.terms import TERM_BITS, terms_of

BATCH = 5_000
WORDS, SENTENCE = 15_000, 12
SHORTEST, LONGEST = 20, 180  # Words per chunk.
IN_DOCUMENT = 10
BASES = 500
OTHER_WORDS = 0.2  # The share of words in which a chunk differs from its original text.
NOISE = 0.5  # The random change of a vector, as a share of the vector's length.
QUESTIONS, QUESTION_WORDS = 4_000, 8
INDEXES = """
SELECT format('%I.%I', schemaname, indexname) AS name, indexdef FROM pg_indexes
WHERE schemaname = 'retrieval' AND tablename = 'passages' AND indexname NOT IN (SELECT conname FROM pg_constraint)
"""
WAITING = """
SELECT c.id, patient_id, source_type, source_ref, text FROM retrieval.chunks c
WHERE NOT EXISTS (SELECT FROM retrieval.passages WHERE chunk_id = c.id) ORDER BY c.id
"""
COUNT = """
INSERT INTO retrieval.term_counts (corpus, key, number, is_sum)
SELECT corpus, key, sum(number), true FROM (
    SELECT place.corpus, key, number
    FROM retrieval.passages p, LATERAL (
        SELECT p.corpus UNION ALL SELECT -1 - p.corpus WHERE patient_id IS NULL
    ) AS place (corpus), LATERAL (
        SELECT unnest(keys), 1 UNION ALL VALUES (-1, 1), (-2, words), (-3, least(title_words, 1)), (-4, title_words)
    ) AS one (key, number)
) AS counted GROUP BY corpus, key HAVING sum(number) <> 0
"""
DOCUMENT = (
    *("id", "patient_id", "source_type", "source_ref", "title", "review_status", "author_kind"),
    "text",
)
CHUNK = ("id", "document_id", "ordinal", "starts_at", "ends_at", "text")
PASSAGE = (
    *("corpus", "document_id", "chunk_id", "patient_id", "source_type", "source_ref"),
    *("review_status", "author_kind", "model_id", "embedding", "words", "terms", "title_words"),
    *("title_terms", "keys"),
)
Rows = dict[str, list[tuple[Any, ...]]]  # Any: column values.


class Texts:
    def __init__(self, model: Path) -> None:
        vocabulary = json.loads((model / TOKENIZER_FILE).read_text("utf-8"))["model"]["vocab"]
        by_number = sorted(vocabulary, key=vocabulary.__getitem__)
        self._words = [word for word in by_number if word.isalpha() and len(word) > 1][:WORDS]
        self._frequencies = [*accumulate(1 / (rank + 3) for rank in range(len(self._words)))]
        self._draw = random.Random("passages")
        self.bases = [self._some(self._draw.randint(SHORTEST, LONGEST)) for _ in range(BASES)]

    def _some(self, count: int) -> list[str]:
        return self._draw.choices(self._words, cum_weights=self._frequencies, k=count)

    def title(self) -> str:
        return " ".join(self._some(4)).capitalize()

    def chunk(self, base: int) -> str:
        words = [
            other if self._draw.random() < OTHER_WORDS else word
            for word, other in zip(self.bases[base], self._some(len(self.bases[base])), strict=True)
        ]
        return sentences(words)

    def base(self) -> int:
        return self._draw.randrange(BASES)

    def question(self) -> str:
        words = self.bases[self.base()]
        start = self._draw.randrange(len(words) - QUESTION_WORDS)
        asked = " ".join(words[start : start + QUESTION_WORDS])
        return f"{asked.capitalize()} {self._some(1)[0]}?"


def sentences(words: Sequence[str]) -> str:
    starts = range(0, len(words), SENTENCE)
    return " ".join(
        " ".join(words[start : start + SENTENCE]).capitalize() + "." for start in starts
    )


async def store_waiting(connection: Any) -> None:
    model_id, dimension = await connection.fetchrow(
        "SELECT id, dimension FROM retrieval.embedding_models"
    )
    draw = np.random.default_rng(5)
    passages = [
        passage(
            (0, None, row["id"], row["patient_id"], row["source_type"], row["source_ref"]),
            ("approved", None, model_id, np.float32(draw.normal(size=dimension))),
            row["text"],
            None,
        )
        for row in await connection.fetch(WAITING)
    ]
    await copy(connection, {"passages": passages})


async def store_documents(
    connection: Any, model: Path, directory: Path, owners: Sequence[str | None]
) -> None:
    embedder, texts = LocalEmbedder(model), Texts(model)
    bases = [await embedder.embed(sentences(words)) for words in texts.bases]
    model_id = await connection.fetchval("SELECT id FROM retrieval.embedding_models")
    draw = np.random.default_rng(len(owners))
    vectors, written = [], []
    rows: Rows = {"documents": [], "chunks": [], "passages": []}
    for owner in owners:
        drawn = [texts.base() for _ in range(IN_DOCUMENT)]
        noise = draw.normal(size=(IN_DOCUMENT, len(bases[0])))
        noise *= NOISE / np.linalg.norm(noise, axis=1, keepdims=True)
        near = np.stack([bases[base] for base in drawn]) + noise
        near = np.float32(near / np.linalg.norm(near, axis=1, keepdims=True))
        chunks = [texts.chunk(base) for base in drawn]
        add(rows, owner, texts.title(), [*zip(chunks, near, strict=True)], model_id)
        vectors.append(near)
        written += [(owner, chunk) for chunk in chunks]
        if len(rows["chunks"]) >= BATCH:
            await copy(connection, rows)
            for table in rows.values():
                table.clear()
    await copy(connection, rows)
    np.save(directory / "vectors.npy", np.concatenate(vectors))
    (directory / "passages.json").write_text(json.dumps(written), "utf-8")
    questions = [texts.question() for _ in range(QUESTIONS)]
    asked = [(one, (await embedder.embed(one)).tolist()) for one in questions]
    (directory / "questions.json").write_text(json.dumps(asked), "utf-8")
    await embedder.aclose()


def add(
    rows: Rows,
    owner: str | None,
    title: str,
    chunks: Sequence[tuple[str, Any]],  # Any, because each chunk is followed by its vector.
    model_id: int,
) -> None:
    document, start = uuid7(), 0
    source = ("note", f"source-{document}")
    rows["documents"].append(
        (
            document,
            owner,
            *source,
            title,
            "approved",
            "person",
            "\n".join(text for text, _ in chunks),
        )
    )
    for ordinal, (text, vector) in enumerate(chunks):
        chunk, end = uuid7(), start + len(text)
        rows["chunks"].append((chunk, document, ordinal, start, end, text))
        start = end + 1
        of_source = (0, document, chunk, owner, *source)
        rows["passages"].append(
            passage(of_source, ("approved", "person", model_id, vector), text, title)
        )


def passage(
    of_source: tuple[Any, ...], others: tuple[Any, ...], text: str, title: str | None
) -> tuple[Any, ...]:
    terms = terms_of(text, title)
    *reviewed, vector = others
    return (
        *of_source,
        *reviewed,
        HalfVector(vector),
        terms.words,
        SparseVector(terms.impacts, 2**TERM_BITS),
        terms.title_words,
        SparseVector(terms.title_impacts, 2**TERM_BITS),
        terms.keys,
    )


async def copy(connection: Any, rows: Rows) -> None:
    columns = {"documents": DOCUMENT, "chunks": CHUNK, "passages": PASSAGE}
    for table, records in rows.items():
        await connection.copy_records_to_table(
            table, schema_name="retrieval", columns=columns[table], records=records
        )


@asynccontextmanager
async def counted_and_indexed(connection: Any) -> AsyncIterator[None]:
    """Drop indexes until the block ends, because building them afterwards is much faster."""
    indexes = await connection.fetch(INDEXES)
    for index in indexes:
        await connection.execute(f"DROP INDEX {index['name']}")
    yield
    await connection.execute("SET maintenance_work_mem = '1GB'")
    for index in indexes:
        await connection.execute(index["indexdef"])
    await connection.execute("TRUNCATE retrieval.term_counts")
    await connection.execute(COUNT)
    await connection.execute("VACUUM ANALYZE")
    await connection.execute("CHECKPOINT")


def owners(shared: int) -> list[str | None]:
    numbers: dict[str | None, int] = {None: shared}
    for line in sys.stdin:
        patient, number = line.split()
        numbers[patient] = int(number)
    found = [one for one, number in numbers.items() for _ in range(number // IN_DOCUMENT)]
    random.Random("owners").shuffle(found)
    return found


async def main(what: str, *arguments: str) -> None:
    connection = await asyncpg.connect(os.environ["ADMIN_DSN"])
    await register_vector(connection)
    await connection.execute("SET session_replication_role = replica")
    async with counted_and_indexed(connection):
        if what == "waiting":
            await store_waiting(connection)
        else:
            model, directory, shared = arguments
            await store_documents(connection, Path(model), Path(directory), owners(int(shared)))
    await connection.close()


asyncio.run(main(*sys.argv[1:]))
