from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, groupby
from uuid import UUID

from pgvector import HalfVector, SparseVector

from chassis.database.pool import Connection
from chassis.timings import Timings
from retrieval.embedding.models.repository import model_replacements
from retrieval.embedding.models.service import Vectors
from retrieval.lexical.questions import Weights, terms_of_question, weigh
from retrieval.lexical.terms import TERM_BITS, terms_of
from retrieval.passages import repository
from retrieval.passages.repository import Statistics, remove_of_document, update_filters

__all__ = [
    "NewPassage",
    "Statistics",
    "add",
    "fold_terms",
    "remove_of_document",
    "seconds_to_store",
    "update_filters",
    "vectors_of_document",
    "weights_of",
]
# Passages per slice: computing their terms blocks other requests for about 10 ms.
BATCH = 32
PASSAGES_PER_S = 40
# The smallest number of passages with a word that limited callers can observe: a smaller one may
# identify a person.
LEAST_SHOWN = 5
FOLDED = 10_000
COUNTED = 1_000
IN_COMMON = (
    "corpus",
    "document_id",
    "patient_id",
    "encounter_id",
    "source_type",
    "source_ref",
    "codes",
    "review_status",
    "author_kind",
    "occurred_at",
    "counts",
    "precedence",
    "states_absence",
)


@dataclass(frozen=True, slots=True)
class NewPassage:
    """A passage to store. `title` is None if searches ignore its words. `vectors` have unit length."""

    corpus: int
    document_id: UUID | None
    chunk_id: UUID
    patient_id: str | None
    encounter_id: UUID | None
    source_type: str
    source_ref: str
    codes: Sequence[str]
    review_status: str
    author_kind: str | None
    occurred_at: datetime | None
    title: str | None
    text: str
    vectors: Vectors
    counts: bool = True
    precedence: str = ""
    states_absence: bool = False


def seconds_to_store(timings: Timings, passages: int) -> float:
    return timings.lend_s + passages / PASSAGES_PER_S


async def add(connection: Connection, passages: Sequence[NewPassage]) -> None:
    """Add passages. MUST run in the transaction that stores their chunks."""
    for some in _batches(passages):
        terms = [terms_of(passage.text, passage.title) for passage in some]
        keys = [one.keys for one in terms]
        ends = [*accumulate(map(len, keys))]
        one, other, *_ = [*{id_: None for passage in some for id_ in passage.vectors}, None, None]
        with model_replacements():
            await repository.add(
                connection,
                **{name: getattr(some[0], name) for name in IN_COMMON},
                chunk_ids=[passage.chunk_id for passage in some],
                one_id=one,
                one=[_half(passage, one) for passage in some],
                other_id=other,
                other=[_half(passage, other) for passage in some],
                words=[one.words for one in terms],
                terms=[_sparse(one.impacts) for one in terms],
                title_words=[one.title_words for one in terms],
                title_terms=[_sparse(one.title_impacts) for one in terms],
                keys=[key for of_one in keys for key in of_one],
                starts=[start + 1 for start in (0, *ends[:-1])],
                ends=ends,
            )


async def vectors_of_document(connection: Connection, document_id: UUID) -> dict[UUID, Vectors]:
    return {
        row.chunk_id: {
            id_: half.to_numpy().astype("float32")
            for id_, half in (
                (row.model_id, row.embedding),
                (row.beside_model_id, row.beside_embedding),
            )
            if id_ is not None
        }
        for row in await repository.vectors_of_document(connection, document_id)
    }


async def weights_of(
    connection: Connection,
    corpus: int,
    question: str,
    others: Iterable[str] = (),
    in_texts: Iterable[str] = (),
    *,
    statistics: Statistics = Statistics.ALL,
) -> Weights:
    """Return the weights of a question's words. They hide from a limited caller how few other
    passages have a word.
    """
    shares = terms_of_question(question, others, in_texts)
    counts = await repository.counts(connection, corpus, [*shares], statistics)
    return weigh(counts, shares, least=LEAST_SHOWN if connection.is_limited else 1)


async def fold_terms(connection: Connection) -> bool:
    if await repository.count_apart(connection, limit=COUNTED):
        return True
    return await repository.fold(connection, limit=FOLDED) > 0


def _batches(passages: Sequence[NewPassage]) -> Iterator[Sequence[NewPassage]]:
    for _, group in groupby(passages, lambda one: [getattr(one, name) for name in IN_COMMON]):
        alike = [*group]
        for start in range(0, len(alike), BATCH):
            yield alike[start : start + BATCH]


def _half(passage: NewPassage, model_id: int | None) -> HalfVector | None:
    vector = None if model_id is None else passage.vectors.get(model_id)
    return None if vector is None else HalfVector(vector)


def _sparse(impacts: dict[int, float]) -> SparseVector:
    return SparseVector(impacts, 2**TERM_BITS)
