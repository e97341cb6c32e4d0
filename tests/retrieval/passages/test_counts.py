import asyncio
import random
from collections import Counter
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import numpy as np
import pytest
from support.databases import TestDatabase, fetch

from retrieval.lexical.questions import ALL_PASSAGES, ALL_TITLE_WORDS, ALL_TITLED, ALL_WORDS
from retrieval.passages import repository, service
from retrieval.passages.service import Statistics
from tests.retrieval.chunk_rows import made_up_vectors
from tests.retrieval.passage_rows import NewDocument, connected, insert_document

pytestmark = pytest.mark.anyio

WORDS = [
    "metoprolol",
    "bradycardia",
    "potassium",
    "500mg",
    "COVID-19",
    "stopped",
    "knee",
    "MRI",
    "walking",
    "HbA1c",
]
VECTOR = made_up_vectors(1, seed=5)[0]
RECOUNT = """
WITH placed AS (
    SELECT corpus AS of_corpus, * FROM retrieval.passages
    UNION ALL SELECT -1 - corpus, * FROM retrieval.passages WHERE patient_id IS NULL
)
SELECT of_corpus AS corpus, key, count(*) AS number FROM placed, unnest(keys) AS key GROUP BY 1, 2
UNION ALL SELECT of_corpus, -1, count(*) FROM placed GROUP BY 1
UNION ALL SELECT of_corpus, -2, sum(words) FROM placed GROUP BY 1
UNION ALL SELECT of_corpus, -3, count(*) FROM placed WHERE title_words > 0 GROUP BY 1
UNION ALL SELECT of_corpus, -4, sum(title_words) FROM placed WHERE title_words > 0 GROUP BY 1
"""
# The state after the migration of a filled database.
TOGETHER = "UPDATE retrieval.shared_counts SET counted = 0, until = 1000000"
MIGRATED = "UPDATE retrieval.shared_counts SET until = (SELECT max(id) FROM retrieval.passages)"
COUNTED = """
SELECT corpus, key, sum(number) AS number FROM retrieval.term_counts GROUP BY 1, 2 HAVING sum(number) <> 0
"""
# The statement of an earlier version, which may serve this schema.
FORMER = """
SELECT key, CAST(sum(number) AS bigint) AS number
FROM unnest(CAST(ARRAY[-4] AS integer[]), CAST(ARRAY[-1] AS integer[])) AS asked (first_key, last_key), LATERAL (
    SELECT key, number FROM retrieval.term_counts
    WHERE corpus = 0 AND key BETWEEN first_key AND last_key OFFSET 0
) AS counted
GROUP BY key
"""
MOVED = """
SELECT pg_relation_size(reltoastrelid) FROM pg_class WHERE oid = 'retrieval.passages'::regclass
"""


async def counts(database: TestDatabase, query: str) -> Counter[tuple[int, int]]:
    found = await fetch(database.admin_dsn, query)
    return Counter({(row["corpus"], row["key"]): int(row["number"]) for row in found})


async def changing(database: TestDatabase, seed: int, rounds: int) -> None:
    draw = random.Random(seed)
    stored: list[tuple[UUID, Sequence[UUID]]] = []
    async with connected(database.app_dsn) as connection:
        for number in range(rounds):
            transaction = connection.transaction()
            await transaction.start()
            kept = await change(connection, draw, stored, f"{seed}-{number}")
            if draw.random() < 0.2:
                await transaction.rollback()
                continue
            await transaction.commit()
            stored = kept
            if draw.random() < 0.2:
                async with connection.transaction():
                    await repository.fold(connection, limit=draw.randint(1, 300))
            if draw.random() < 0.2:
                await repository.count_apart(connection, limit=draw.randint(1, 20))


async def change(
    connection: Any, draw: random.Random, stored: list[tuple[UUID, Sequence[UUID]]], ref: str
) -> list[tuple[UUID, Sequence[UUID]]]:
    kept = [*stored]
    kind = draw.random()
    if kind < 0.6 or not kept:
        chunks = [" ".join(draw.choices(WORDS, k=draw.randint(0, 9))) for _ in range(3)]
        title = draw.choice([None, "", "Metoprolol 50mg", "The"])
        patient = draw.choice([None, "patient-1"])
        corpus = draw.randint(0, 1)
        document = NewDocument(chunks, [VECTOR] * 3, ref, patient, title=title, corpus=corpus)
        kept.append(await insert_document(connection, document))
        return kept
    document_id, chunk_ids = kept.pop(draw.randrange(len(kept)))
    if kind < 0.75:
        await service.remove_of_document(connection, document_id, chunk_ids[:2])
        kept.append((document_id, chunk_ids[2:]))
    elif kind < 0.9:
        await service.remove_of_document(connection, document_id)
    else:  # PostgreSQL deletes the document's passages by foreign keys.
        await connection.execute("DELETE FROM retrieval.documents WHERE id = $1", document_id)
    return kept


async def test_equal_a_recount_after_inserts_deletes_and_rollbacks(
    database: TestDatabase, *, nightly: bool
) -> None:
    rounds = 200 if nightly else 25
    await fetch(database.admin_dsn, TOGETHER)
    await changing(database, 5, rounds)
    await fetch(database.admin_dsn, MIGRATED)

    await asyncio.gather(*(changing(database, seed, rounds) for seed in range(5)))

    async with connected(database.app_dsn) as connection:
        while await repository.count_apart(connection, limit=1_000):
            pass
    recounted = await counts(database, RECOUNT)
    assert await counts(database, COUNTED) == recounted
    assert {key for _, key in recounted if key < 0} == {
        ALL_PASSAGES,
        ALL_WORDS,
        ALL_TITLED,
        ALL_TITLE_WORDS,
    }


async def test_need_one_row_per_key_after_summation(database: TestDatabase) -> None:
    async with connected(database.app_dsn) as connection:
        for number in range(4):
            document = NewDocument(["metoprolol 500mg"], [VECTOR], str(number))
            document_id, _ = await insert_document(connection, document)
        await service.remove_of_document(connection, document_id)

        while await service.fold_terms(connection):
            pass

    rows = await fetch(database.admin_dsn, "SELECT corpus, key, number FROM retrieval.term_counts")
    keys = {row["key"] for row in rows}
    in_three = {row["key"] for row in rows if row["number"] == 3}
    assert len(rows) == len({(row["corpus"], row["key"]) for row in rows}) == 2 * len(keys) == 12
    assert in_three == keys - {ALL_WORDS}


async def test_searches_use_the_earlier_counts_until_all_passages_are_counted_again(
    database: TestDatabase,
) -> None:
    async def passages(statistics: Statistics) -> int:
        return (await service.weights_of(connection, 0, "knee", statistics=statistics)).passages

    await fetch(database.admin_dsn, TOGETHER)
    async with connected(database.app_dsn) as connection:
        for number, patient in enumerate((None, None, "patient-1")):
            document = NewDocument(["knee pain"] * 2, [VECTOR] * 2, str(number), patient)
            await insert_document(connection, document)
        await fetch(database.admin_dsn, MIGRATED)
        await repository.count_apart(connection, limit=1)
        before = [await passages(one) for one in Statistics]
        while await repository.count_apart(connection, limit=1_000):
            pass
        await insert_document(connection, NewDocument(["knee"], [VECTOR], "new"))
        after = [await passages(one) for one in Statistics]
    former = {row["key"]: row["number"] for row in await fetch(database.admin_dsn, FORMER)}

    assert (before, after) == ([6, 6, 6], [2, 5, 7])
    assert former[ALL_PASSAGES] == 7


async def test_passages_store_vectors_inline_and_in_order(database: TestDatabase) -> None:
    """If PostgreSQL stored long vectors outside the row, a search of one patient would read more pages per passage."""
    vectors = made_up_vectors(70, seed=6)
    text = " ".join(f"word{number}" for number in range(220))
    chunks = [f"Number {number} of many {text}" for number in range(70)]
    async with connected(database.app_dsn) as connection:
        document = NewDocument(chunks, [*vectors], "n", patient_id=str(UUID(int=1)))
        document_id, ids = await insert_document(connection, document)

        found = await service.vectors_of_document(connection, document_id)

    stored = [vector for chunk_id in ids for vector in found[chunk_id].values()]
    np.testing.assert_allclose(stored, vectors, atol=1e-4)
    assert await fetch(database.admin_dsn, MOVED) == [(0,)]
