from collections.abc import Sequence
from datetime import datetime
from enum import Enum, auto
from typing import Any
from uuid import UUID

from pgvector.sqlalchemy import HALFVEC
from sqlalchemy import (
    ARRAY,
    Integer,
    Uuid,
    any_,
    bindparam,
    cast,
    delete,
    or_,
    select,
    text,
    update,
)
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.reach import in_reach
from chassis.database.statements import Command, Query, columns_of, row_type
from retrieval.embedding.models.repository import model_replacements
from retrieval.lexical.questions import ALL_PASSAGES, ALL_TITLE_WORDS
from retrieval.lexical.terms import LEVEL_BITS
from retrieval.tables import SCHEMA, Passage


@row_type
class StoredVectors:
    chunk_id: UUID
    model_id: int
    embedding: Any  # pgvector's HalfVector; also below.
    beside_model_id: int | None
    beside_embedding: Any


@row_type
class KeyCount:
    key: int
    number: int


SHARED_OR_IN_REACH = or_(
    col(Passage.patient_id).is_(None), in_reach(col(Passage.patient_id), SCHEMA)
)
OF_CHUNKS = col(Passage.chunk_id) == any_(bindparam("chunk_ids", type_=ARRAY(Uuid)))
# Row n has the BM25 keys `keys[starts[n] : ends[n]]`. Two models may have changed places since the
# vectors were made, so the statement reads each model's column.
INSERT = Command(
    text("""
WITH places AS MATERIALIZED (
    SELECT max(id) FILTER (WHERE place = 'used') AS used, max(id) FILTER (WHERE place = 'beside') AS beside
    FROM retrieval.embedding_models
)
INSERT INTO retrieval.passages (
    corpus, document_id, chunk_id, patient_id, encounter_id, source_type, source_ref, codes, review_status,
    author_kind, occurred_at, counts, precedence, states_absence, model_id, embedding, beside_model_id,
    beside_embedding, words, terms, title_words, title_terms, keys
)
SELECT :corpus, :document_id, chunk_id, :patient_id, :encounter_id, :source_type, :source_ref, CAST(:codes AS text[]),
    :review_status, :author_kind, :occurred_at, :counts, :precedence, :states_absence,
    used, CASE used WHEN one_id THEN one WHEN other_id THEN other END,
    CASE WHEN of_beside IS NOT NULL THEN beside END, of_beside,
    words, terms, title_words, title_terms, (CAST(:keys AS integer[]))[starts : ends]
FROM unnest(
    CAST(:chunk_ids AS uuid[]), CAST(:one AS halfvec[]), CAST(:other AS halfvec[]), CAST(:words AS integer[]),
    CAST(:terms AS sparsevec[]), CAST(:title_words AS integer[]), CAST(:title_terms AS sparsevec[]),
    CAST(:starts AS integer[]), CAST(:ends AS integer[])
) AS given (chunk_id, one, other, words, terms, title_words, title_terms, starts, ends),
    (SELECT CAST(:one_id AS integer) AS one_id, CAST(:other_id AS integer) AS other_id) AS made_with, places,
    LATERAL (SELECT CASE beside WHEN one_id THEN one WHEN other_id THEN other END AS of_beside) AS chosen
""")
)
DELETE_OF_DOCUMENT = Command(
    delete(Passage).where(col(Passage.document_id) == bindparam("document_id")), SHARED_OR_IN_REACH
)
DELETE_OF_CHUNKS = Command(
    delete(Passage).where(col(Passage.document_id) == bindparam("document_id"), OF_CHUNKS),
    SHARED_OR_IN_REACH,
)
FILTERS = (
    "encounter_id",
    "codes",
    "review_status",
    "author_kind",
    "occurred_at",
    "counts",
    "precedence",
    "states_absence",
)
# Update rows in batches: each update changes the vector index, and a statement may take 15 s.
UPDATED = 500
UPDATE_FILTERS = Command(
    update(Passage)
    .where(
        col(Passage.id).in_(
            select(col(Passage.id))
            .where(
                col(Passage.document_id) == bindparam("of_document"),
                or_(
                    *(
                        col(getattr(Passage, name)).is_distinct_from(bindparam(name))
                        for name in FILTERS
                    )
                ),
            )
            .limit(bindparam("at_most", type_=Integer))
        )
    )
    .values({name: bindparam(name) for name in FILTERS}),
    SHARED_OR_IN_REACH,
)
# Select vectors without their dimension, which changes with the model: a cached plan keeps the
# types of its columns.
_VECTORS = {
    name: cast(col(getattr(Passage, name)), HALFVEC()) for name in ("embedding", "beside_embedding")
}
VECTORS_OF_DOCUMENT = Query(
    select(*columns_of(StoredVectors, Passage, **_VECTORS)).where(
        col(Passage.document_id) == bindparam("document_id")
    ),
    StoredVectors,
    SHARED_OR_IN_REACH,
)
# The keys are subqueries, so that PostgreSQL uses the same plan for any number of keys.
COUNTS = Query(
    text("""
SELECT key, CAST(sum(CASE corpus WHEN CAST(:subtracted AS integer) THEN -number ELSE number END) AS bigint) AS number
FROM unnest(
    (SELECT CAST(:first_keys AS integer[])), (SELECT CAST(:last_keys AS integer[]))
) AS asked (first_key, last_key), LATERAL (
    SELECT corpus, key, number FROM retrieval.term_counts
    WHERE corpus = ANY (CAST((
        SELECT CASE WHEN counted >= until THEN CAST(:corpora AS integer[]) ELSE CAST(:all_corpora AS integer[]) END
        FROM retrieval.shared_counts
    ) AS integer[])) AND key BETWEEN first_key AND last_key OFFSET 0
) AS counted
GROUP BY key
"""),
    KeyCount,
)
# Only one process at a time folds (adds up) counts: two that delete the same rows in different
# orders would deadlock. Concurrent inserts do not change the sum of the deleted rows.
FOLD = Query(
    text("""
WITH alone AS MATERIALIZED (
    SELECT pg_try_advisory_xact_lock(CAST(:lock AS bigint)) AS is_alone
), due AS MATERIALIZED (
    SELECT DISTINCT corpus, key FROM (
        SELECT corpus, key FROM retrieval.term_counts
        WHERE NOT is_sum AND (SELECT is_alone FROM alone) ORDER BY id LIMIT :limit
    ) AS oldest
), gone AS (
    DELETE FROM retrieval.term_counts c USING due
    WHERE c.corpus = due.corpus AND c.key = due.key RETURNING c.corpus, c.key, c.number
), added AS (
    INSERT INTO retrieval.term_counts (corpus, key, number, is_sum)
    SELECT corpus, key, sum(number), true FROM gone GROUP BY corpus, key HAVING sum(number) <> 0
)
SELECT count(*) FROM due
"""),
    int,
)
# A deletion waits for the transaction that counts its rows, and this statement waits for deletions:
# so each passage is subtracted from the counts to which it was added.
COUNT_SHARED = Query(
    text("""
WITH span AS MATERIALIZED (
    SELECT counted, least(counted + :limit, until) AS until FROM retrieval.shared_counts
    WHERE counted < until FOR UPDATE SKIP LOCKED
), shared AS MATERIALIZED (
    SELECT found.* FROM span, LATERAL (
        SELECT p.corpus, p.keys, p.words, p.title_words FROM retrieval.passages p
        WHERE p.patient_id IS NULL AND p.id > span.counted AND p.id <= span.until ORDER BY p.id FOR KEY SHARE
    ) AS found
), added AS (
    INSERT INTO retrieval.term_counts (corpus, key, number)
    SELECT -1 - corpus, key, sum(number)
    FROM shared, LATERAL (
        SELECT unnest(keys), 1 UNION ALL VALUES (-1, 1), (-2, words), (-3, least(title_words, 1)), (-4, title_words)
    ) one (key, number)
    WHERE number <> 0 GROUP BY corpus, key
), counting AS (
    UPDATE retrieval.shared_counts c SET counted = span.until FROM span RETURNING 1
)
SELECT count(*) FROM counting
"""),
    int,
)
FOLD_LOCK = 0x7E29  # No other work uses this lock.


async def add(connection: Connection, **values: object) -> None:
    await INSERT.run(connection, **values)


async def remove_of_document(
    connection: Connection, document_id: UUID, chunk_ids: Sequence[UUID] | None = None
) -> None:
    if chunk_ids is None:
        await DELETE_OF_DOCUMENT.run(connection, document_id=document_id)
    else:
        await DELETE_OF_CHUNKS.run(connection, document_id=document_id, chunk_ids=[*chunk_ids])


async def update_filters(
    connection: Connection,
    document_id: UUID,
    *,
    encounter_id: UUID | None,
    codes: Sequence[str],
    review_status: str,
    author_kind: str | None,
    occurred_at: datetime | None,
    counts: bool,
    precedence: str,
    states_absence: bool,
) -> None:
    """Raises EmbeddingModelReplaced while two models change places."""
    count = UPDATED
    with model_replacements():
        while count == UPDATED:
            count = await UPDATE_FILTERS.run(
                connection,
                of_document=document_id,
                at_most=UPDATED,
                encounter_id=encounter_id,
                codes=[*codes],
                review_status=review_status,
                author_kind=author_kind,
                occurred_at=occurred_at,
                counts=counts,
                precedence=precedence,
                states_absence=states_absence,
            )


async def vectors_of_document(connection: Connection, document_id: UUID) -> list[StoredVectors]:
    return await VECTORS_OF_DOCUMENT.all(connection, document_id=document_id)


class Statistics(Enum):
    CHARTS = auto()
    SHARED = auto()
    ALL = auto()

    def corpora(self, corpus: int) -> list[int]:
        """Return where to read counts. CHARTS are all passages minus the shared ones."""
        every, shared = corpus, -1 - corpus
        return {
            Statistics.CHARTS: [every, shared],
            Statistics.SHARED: [shared],
            Statistics.ALL: [every],
        }[self]


async def counts(
    connection: Connection, corpus: int, terms: Sequence[int], statistics: Statistics
) -> dict[int, int]:
    of_terms = [term << LEVEL_BITS for term in terms]
    found = await COUNTS.all(
        connection,
        corpora=statistics.corpora(corpus),
        all_corpora=Statistics.ALL.corpora(corpus),
        subtracted=-1 - corpus if statistics is Statistics.CHARTS else None,
        first_keys=[ALL_TITLE_WORDS, *of_terms],
        last_keys=[ALL_PASSAGES, *(first + (1 << LEVEL_BITS) - 1 for first in of_terms)],
    )
    return {row.key: row.number for row in found}


async def count_apart(connection: Connection, *, limit: int) -> bool:
    """Count shared passages with the next `limit` ids apart, too. Return False if none are left, or if
    another process is doing this.
    """
    return await COUNT_SHARED.one(connection, limit=limit) > 0


async def fold(connection: Connection, *, limit: int) -> int:
    """Replace rows of some keys by sums: the keys of the `limit` oldest rows that are not sums.
    Return the number of keys; 0 if another process is doing this.
    """
    return await FOLD.one(connection, lock=FOLD_LOCK, limit=limit)
