"""Ranks candidates of both retrievers (by vector and by words), each with both scores."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial
from itertools import accumulate, islice
from math import inf, nextafter
from operator import itemgetter
from typing import Protocol, assert_never
from uuid import UUID

from retrieval.search.question_kinds import CLAIMS, OBSERVATION, is_of_types
from retrieval.search.question_reading import QuestionIntent


class Mode(StrEnum):
    HYBRID = "hybrid"
    DENSE = "dense"
    LEXICAL = "lexical"


class Candidate(Protocol):
    """The cosine is None if the question was not embedded."""

    @property
    def id(self) -> UUID: ...

    @property
    def document_id(self) -> UUID | None: ...

    @property
    def dense(self) -> float | None: ...

    @property
    def lexical(self) -> float: ...

    @property
    def source_type(self) -> str: ...

    @property
    def occurred_at(self) -> datetime | None: ...

    @property
    def counts(self) -> bool: ...

    @property
    def is_newest(self) -> bool: ...

    @property
    def series(self) -> str | None: ...

    @property
    def states_absence(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Ranked:
    candidate: Candidate
    score: float


_Scored = tuple[float, Candidate]
_Placed = tuple[bool, float, UUID, Candidate]  # The first three are the sort key.
# Bonuses, as shares of the best score: for a preferred type, for the latest candidate, and
# AT_LAST_EVENT if the question asks for the last visit or similar. A passage loses the share OLDER
# of its own score if it is not the newest of its kind, or outside the requested period
# (docs/quality).
OF_TYPE, AT_LAST, AT_LAST_EVENT, OLDER = 0.4, 0.05, 0.25, 0.5
# A cancelled event loses this share of its score: for "Has she had a colonoscopy?", a cancelled one
# comes after done ones, but before other subjects.
UNCOUNTED = 0.2
EVENTS = frozenset({"DiagnosticReport", "Encounter", "Immunization", "Procedure"})
DECIDES = 2.0  # Replaces the score if only time decides.


class Ranking(Protocol):
    def __call__(self, candidates: Sequence[Candidate], /) -> list[float | None]:
        """None omits a candidate."""


def above_floor(cosine: float, floor: float) -> float:
    """Scale a cosine so that unrelated texts have 0 instead of `floor`. With a floor of 0, the
    cosine is unchanged to the last bit.
    """
    return (cosine - floor) / (1 - floor)


def by_both(candidates: Sequence[Candidate], floor: float = 0.0) -> list[float | None]:
    """Return the mean of both scores, each divided by the best candidate's."""
    cosines = by_cosine(candidates, floor)
    dense = _parts([cosine or 0.0 for cosine in cosines])
    lexical = _parts([candidate.lexical for candidate in candidates])
    return [(one + other) / 2 for one, other in zip(dense, lexical, strict=True)]


def by_cosine(candidates: Sequence[Candidate], floor: float = 0.0) -> list[float | None]:
    """Return scaled cosines, so that bonuses weigh the same with each model."""
    return [
        None if candidate.dense is None else above_floor(candidate.dense, floor)
        for candidate in candidates
    ]


def by_words(candidates: Sequence[Candidate]) -> list[float | None]:
    return [candidate.lexical if candidate.lexical > 0 else None for candidate in candidates]


def ranking_of(mode: Mode, floor: float = 0.0) -> Ranking:
    match mode:
        case Mode.HYBRID:
            return partial(by_both, floor=floor)
        case Mode.DENSE:
            return partial(by_cosine, floor=floor)
        case Mode.LEXICAL:
            return by_words
        case _:
            assert_never(mode)


def _preferred(intent: QuestionIntent, scores: Sequence[_Scored]) -> list[_Scored]:
    most = max((0.0, *(score for score, _ in scores)))
    order = intent.order
    if order.last_first:
        return _by_time_alone(intent, scores, most or 1.0)
    asked = _asked_types(intent, scores)
    more = most * OF_TYPE
    preferred = [
        (score + more if one.source_type in asked else score, one) for score, one in scores
    ]
    if not (order.is_by_time or order.later_first or intent.period):
        return preferred
    is_of_event = order.is_by_time and not intent.types.isdisjoint(EVENTS)
    at_last = most * (AT_LAST_EVENT if is_of_event else AT_LAST)
    return _by_time(intent, preferred, at_last, most * UNCOUNTED)


def _asked_types(intent: QuestionIntent, scores: Sequence[_Scored]) -> frozenset[str]:
    found = {one.source_type for _, one in scores} if intent.types else ()
    return frozenset(one for one in found if is_of_types(one, intent.types))


def _by_time(
    intent: QuestionIntent, scores: Sequence[_Scored], at_last: float, uncounted: float
) -> list[_Scored]:
    places = _places([one for _, one in scores], oldest_first=intent.order.oldest_first)
    period = intent.period
    found = []
    for score, one in scores:
        at = one.occurred_at
        later = score + (at_last * places.get(at, 0.0) if one.counts else -uncounted)
        is_asked = one.is_newest and (period is None or period.has(at))
        found.append((later if is_asked else later - abs(later) * OLDER, one))
    return found


def _by_time_alone(intent: QuestionIntent, scores: Sequence[_Scored], most: float) -> list[_Scored]:
    of_types = [one for _, one in scores if _is_of_types(one, intent.types)]
    places = _places(of_types, oldest_first=intent.order.oldest_first)
    steps = 2 * (len(places) or 1)  # Scores decide between equal times.
    return [
        (
            most * (DECIDES + places.get(_at(one), 0.0))
            + (max(score, 0.0) / steps if one.is_newest else 0.0),
            one,
        )
        if _is_of_types(one, intent.types)
        else (score, one)
        for score, one in scores
    ]


def _is_of_types(one: Candidate, types: frozenset[str]) -> bool:
    """Whether a candidate has an asked type; an observation also needs a word of the question,
    because observations measure many things.
    """
    has_words = not types >= OBSERVATION or one.lexical > 0
    return has_words and is_of_types(one.source_type, types)


NO_INTENT = QuestionIntent("")


def _places(candidates: Sequence[Candidate], *, oldest_first: bool) -> dict[datetime | None, float]:
    found = {one.occurred_at for one in candidates if one.counts}
    times = sorted((at for at in found if at is not None), reverse=oldest_first)
    return {at: place / len(times) for place, at in enumerate(times, 1)}


def _at(one: Candidate) -> datetime | None:
    return one.occurred_at if one.counts else None


def best(
    candidates: Sequence[Candidate],
    ranking: Ranking,
    *,
    intent: QuestionIntent = NO_INTENT,
    unfit: Collection[UUID] = (),
    top_k: int,
    max_per_document: int | None = None,
    min_similarity: float | None = None,
) -> list[Ranked]:
    """Return the best candidates. If scores are equal, the candidate with the smaller id comes
    first. `unfit`: candidates without the asked value, or with excluded words.
    """
    scored = [
        (score, candidate)
        for candidate, score in zip(candidates, ranking(candidates), strict=True)
        if score is not None
        and (min_similarity is None or (candidate.dense or 0.0) >= min_similarity)
    ]
    preferred = _without_unfit(_preferred(intent, scored), unfit)
    if intent.order.as_series:
        preferred = _series_first(intent, preferred, top_k)
    ranked = [
        (intent.claims_last and candidate.source_type in CLAIMS, -score, candidate.id, candidate)
        for score, candidate in _absences_last(preferred)
    ]
    ranked.sort(key=itemgetter(0, 1, 2))
    if max_per_document is not None:
        ranked = [*islice(_at_most_of_each(ranked, max_per_document), top_k)]
    so_far = accumulate((-negative for _, negative, _, _ in ranked[:top_k]), min)
    return [Ranked(placed[3], score) for placed, score in zip(ranked, so_far, strict=False)]


def _without_unfit(scores: Sequence[_Scored], unfit: Collection[UUID]) -> Sequence[_Scored]:
    if not unfit:
        return scores
    return [
        (score - abs(score) * OLDER if one.id in unfit else score, one) for score, one in scores
    ]


def _series_first(
    intent: QuestionIntent, scores: Sequence[_Scored], top_k: int
) -> Sequence[_Scored]:
    """The newest `top_k` values of the best candidate's kind come first, the earliest before the
    others. If the intent does not have types, the values must be observations.
    """
    types = intent.types or OBSERVATION
    most = max((score for score, _ in scores), default=0.0)
    asked = scores if not intent.types else [one for one in scores if one[1].source_type in types]
    _, first = max(asked, key=itemgetter(0), default=(0.0, None))
    if first is None or first.source_type not in types:
        return scores
    values = [
        one
        for _, one in scores
        if (one.source_type, one.series) == (first.source_type, first.series)
        and _at(one) is not None
        and (intent.period is None or intent.period.has(one.occurred_at))
    ]
    values.sort(key=lambda one: (one.occurred_at, one.id))
    if intent.order.count is None:
        values = values[-top_k:]
    else:
        values = values if intent.order.oldest_first else values[::-1]
        values = values[: intent.order.count]
    places = {one.id: 1 - place / len(values) for place, one in enumerate(values)}
    return [
        (abs(most) * (DECIDES + places[one.id]) if one.id in places else score, one)
        for score, one in scores
    ]


def _absences_last(scores: Sequence[_Scored]) -> Sequence[_Scored]:
    if not any(one.states_absence for _, one in scores):
        return scores
    least: dict[str, float] = {}
    for score, one in scores:
        if one.counts and not one.states_absence:
            least[one.source_type] = min(score, least.get(one.source_type, score))
    return [
        (min(score, nextafter(least[one.source_type], -inf)), one)
        if one.states_absence and one.source_type in least
        else (score, one)
        for score, one in scores
    ]


def _at_most_of_each(ranked: Sequence[_Placed], most: int) -> Iterator[_Placed]:
    so_far: Counter[UUID] = Counter()
    for placed in ranked:
        candidate = placed[3]
        document = candidate.document_id or candidate.id
        so_far[document] += 1
        if so_far[document] <= most:
            yield placed


def _parts(scores: Sequence[float]) -> list[float]:
    most = max(scores, default=0.0)
    return [score / most for score in scores] if most > 0 else list(scores)
