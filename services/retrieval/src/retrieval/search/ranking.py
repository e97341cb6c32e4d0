"""In which order candidates answer a question. Pure.

A ranking takes the candidates of both legs, the nearest by meaning and the best by words, each with
both scores. Another one, such as a model that reads question and passage, takes the same.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from operator import itemgetter
from typing import Protocol
from uuid import UUID


class Mode(StrEnum):
    HYBRID = "hybrid"
    DENSE = "dense"
    LEXICAL = "lexical"


class Candidate(Protocol):
    """A passage with its cosine, None where the question has no vector, and its BM25."""

    @property
    def id(self) -> UUID: ...

    @property
    def document_id(self) -> UUID | None: ...

    @property
    def dense(self) -> float | None: ...

    @property
    def lexical(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Ranked:
    candidate: Candidate
    score: float


_Placed = tuple[float, UUID, Candidate]  # The first two say its place.


class Ranking(Protocol):
    def __call__(self, candidates: Sequence[Candidate], /) -> list[float | None]:
        """Return the score of each candidate by which they are ordered; None for one to omit."""


def by_both(candidates: Sequence[Candidate]) -> list[float | None]:
    """Half of the cosine and half of BM25, each as a part of the best candidate's."""
    dense = _parts([candidate.dense or 0.0 for candidate in candidates])
    lexical = _parts([candidate.lexical for candidate in candidates])
    return [(one + other) / 2 for one, other in zip(dense, lexical, strict=True)]


def by_cosine(candidates: Sequence[Candidate]) -> list[float | None]:
    return [candidate.dense for candidate in candidates]


def by_words(candidates: Sequence[Candidate]) -> list[float | None]:
    """BM25, without the candidates that have no word of the question."""
    return [candidate.lexical if candidate.lexical > 0 else None for candidate in candidates]


RANKINGS: Mapping[Mode, Ranking] = {
    Mode.HYBRID: by_both,
    Mode.DENSE: by_cosine,
    Mode.LEXICAL: by_words,
}


def best(
    candidates: Sequence[Candidate],
    ranking: Ranking,
    *,
    top_k: int,
    max_per_document: int | None = None,
    min_similarity: float | None = None,
) -> list[Ranked]:
    """Return the first `top_k` in the order of a ranking, of each document at most so many, and
    without those below a cosine. Of two with the same score the older one is first.
    """
    ranked = [
        (-score, candidate.id, candidate)
        for candidate, score in zip(candidates, ranking(candidates), strict=True)
        if score is not None
        and (min_similarity is None or (candidate.dense or 0.0) >= min_similarity)
    ]
    ranked.sort(key=itemgetter(0, 1))
    if max_per_document is not None:
        ranked = [*islice(_at_most_of_each(ranked, max_per_document), top_k)]
    return [Ranked(candidate, -negative) for negative, _, candidate in ranked[:top_k]]


def _at_most_of_each(ranked: Sequence[_Placed], most: int) -> Iterator[_Placed]:
    so_far: Counter[UUID] = Counter()
    for placed in ranked:
        candidate = placed[2]
        document = candidate.document_id or candidate.id
        so_far[document] += 1
        if so_far[document] <= most:
            yield placed


def _parts(scores: Sequence[float]) -> list[float]:
    """Divide scores by the best one, where that is above zero."""
    most = max(scores, default=0.0)
    return [score / most for score in scores] if most > 0 else list(scores)
