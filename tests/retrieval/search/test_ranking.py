from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.embedding.models.service import ActiveModel
from retrieval.search.question_kinds import NOTES
from retrieval.search.question_periods import Period
from retrieval.search.question_reading import QuestionIntent, TimeOrder
from retrieval.search.ranking import (
    Mode,
    Ranked,
    above_floor,
    best,
    by_both,
    by_cosine,
    by_words,
    ranking_of,
)
from retrieval.search.repository import CANDIDATES as AT_MOST
from retrieval.search.rows import Compared
from retrieval.search.schemas import SearchQuery
from retrieval.search.search import Search
from retrieval.search.service import is_enough
from tests.retrieval.fake_embedder import FakeEmbedder

Candidate = partial(
    Compared,
    model_id=1,
    indexed=0,
    source_type="note",
    occurred_at=None,
    counts=True,
    states_absence=False,
    is_newest=True,
    series=None,
)
FIRST, SECOND, THIRD = (UUID(int=number) for number in (1, 2, 3))
DOCUMENT = UUID(int=9)
CANDIDATES = [
    Candidate(FIRST, DOCUMENT, 0.8, 2.0),
    Candidate(SECOND, DOCUMENT, 0.4, 8.0),
    Candidate(THIRD, None, 0.6, 0.0),
]
EARLIER, LATER = datetime(2025, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)


def intent(types: frozenset[str] = frozenset(), **order: Any) -> QuestionIntent:
    claims_last = order.pop("claims_last", False)
    return QuestionIntent("q", types=types, order=TimeOrder(**order), claims_last=claims_last)


INTENTS = st.builds(
    intent,
    st.just(frozenset({"Observation"})),
    newest_first=st.booleans(),
    oldest_first=st.booleans(),
    later_first=st.booleans(),
    claims_last=st.booleans(),
)
NOTE = intent(frozenset({"note"}), newest_first=True, last_first=True)
SCORES = st.floats(-1, 1).map(lambda score: round(score, 3))
SOME = st.lists(
    st.builds(
        Candidate,
        st.uuids(),
        st.none() | st.uuids(),
        SCORES,
        SCORES.map(abs),
        source_type=st.sampled_from(["note", "Claim", "Observation"]),
        occurred_at=st.sampled_from([None, EARLIER, LATER]),
        counts=st.booleans(),
        states_absence=st.booleans(),
        is_newest=st.booleans(),
    ),
    max_size=30,
)


class TestRankings:
    def test_by_both_averages_the_scores_relative_to_the_best(self) -> None:
        assert by_both(CANDIDATES) == pytest.approx([0.5 + 0.125, 0.25 + 0.5, 0.375])

    def test_by_both_ignores_words_if_none_matches(self) -> None:
        assert by_both([Candidate(FIRST, None, 0.5, 0.0)]) == [0.5]

    def test_by_both_keeps_the_order_of_negative_cosines(self) -> None:
        near, far = by_both([Candidate(FIRST, None, -0.2, 0.0), Candidate(SECOND, None, -0.4, 0.0)])

        assert near is not None
        assert far is not None
        assert near > far

    def test_by_cosine_or_by_words_use_the_raw_scores(self) -> None:
        assert by_cosine(CANDIDATES) == [0.8, 0.4, 0.6]
        assert by_words(CANDIDATES) == [2.0, 8.0, None]

    @given(SOME, st.sampled_from(Mode), st.floats(0.01, 0.95))
    def test_do_not_depend_on_the_cosine_of_unrelated_texts(
        self, candidates: list[Compared], mode: Mode, floor: float
    ) -> None:
        """The model's cosines are large, even between unrelated texts."""
        nearer = [replace(one, dense=floor + (1 - floor) * one.dense) for one in candidates]

        assert ranking_of(mode, floor)(nearer) == [
            score if score is None else pytest.approx(score, rel=1e-6, abs=1e-9)
            for score in ranking_of(mode)(candidates)
        ]

    @given(st.floats(-1, 1))
    def test_use_the_raw_cosine_without_a_floor(self, cosine: float) -> None:
        assert above_floor(cosine, 0.0) == cosine


class TestBest:
    @pytest.mark.parametrize(
        ("mode", "expected"),
        [
            (Mode.HYBRID, [SECOND, FIRST, THIRD]),
            (Mode.DENSE, [FIRST, THIRD, SECOND]),
            (Mode.LEXICAL, [SECOND, FIRST]),
        ],
    )
    def test_is_in_the_order_of_the_mode(self, mode: Mode, expected: list[UUID]) -> None:
        found = best(CANDIDATES, ranking_of(mode), top_k=3)

        assert [one.candidate.id for one in found] == expected

    def test_limits_the_passages_per_document(self) -> None:
        found = best(CANDIDATES, by_both, top_k=3, max_per_document=1)

        assert [one.candidate.id for one in found] == [SECOND, THIRD]

    def test_halves_the_score_of_unfit_passages(self) -> None:
        found = best(CANDIDATES, by_both, unfit={SECOND}, top_k=3)

        assert [one.candidate.id for one in found] == [FIRST, SECOND, THIRD]

    def test_puts_the_newest_values_of_a_series_in_the_order_of_time(self) -> None:
        value = partial(Candidate, source_type="Observation")
        candidates = [
            value(FIRST, None, 0.9, 9.0, occurred_at=LATER, series="a"),
            value(SECOND, None, 0.5, 5.0, occurred_at=EARLIER, series="a"),
            value(THIRD, None, 0.8, 8.0, occurred_at=LATER, series="b"),
        ]

        found = [
            best(candidates, by_both, intent=intent(as_series=True), top_k=top_k)
            for top_k in (3, 1)
        ]

        assert [[one.candidate.id for one in some] for some in found] == [
            [SECOND, FIRST, THIRD],
            [FIRST],
        ]

    @pytest.mark.parametrize(
        ("order", "expected"),
        [({"newest_first": True}, [FIRST, THIRD]), ({"oldest_first": True}, [SECOND, THIRD])],
    )
    def test_a_series_can_have_a_number_of_values(
        self, order: dict[str, bool], expected: list[UUID]
    ) -> None:
        times = zip(CANDIDATES, (LATER, EARLIER, datetime(2025, 6, 1, tzinfo=UTC)), strict=True)
        values = [
            replace(one, source_type="Observation", occurred_at=at, series="a") for one, at in times
        ]

        found = best(values, by_both, intent=intent(as_series=True, count=2, **order), top_k=3)

        assert [one.candidate.id for one in found][:2] == expected

    def test_only_observations_are_a_series(self) -> None:
        notes = [replace(one, occurred_at=LATER, series="a") for one in CANDIDATES]

        found = best(notes, by_both, intent=intent(as_series=True), top_k=3)

        assert [one.candidate.id for one in found] == [SECOND, FIRST, THIRD]

    def test_omits_passages_below_the_minimum_similarity(self) -> None:
        found = best(CANDIDATES, by_both, top_k=3, min_similarity=0.6)

        assert [one.candidate.id for one in found] == [FIRST, THIRD]

    @pytest.mark.parametrize(
        ("asked", "first", "second", "expected"),
        [
            (intent(), {}, {"source_type": "Observation"}, FIRST),
            (intent(frozenset({"Observation"})), {}, {"source_type": "Observation"}, SECOND),
            (intent(NOTES), {"source_type": "x"}, {"source_type": "Visit_Note"}, SECOND),
            (intent(newest_first=True), {"is_newest": False}, {}, SECOND),
            (intent(newest_first=True), {"occurred_at": EARLIER}, {"occurred_at": LATER}, SECOND),
            (
                NOTE,
                {"occurred_at": EARLIER, "dense": 0.9},
                {"occurred_at": LATER, "dense": 0.1},
                SECOND,
            ),
            (intent(later_first=True), {"counts": False, "dense": 0.95}, {}, SECOND),
            (
                NOTE,
                {"occurred_at": LATER, "dense": 0.9, "counts": False},
                {"occurred_at": EARLIER, "dense": 0.1},
                SECOND,
            ),
            (
                intent(newest_first=True),
                {"occurred_at": LATER, "counts": False},
                {"occurred_at": EARLIER},
                SECOND,
            ),
            (intent(oldest_first=True), {"occurred_at": LATER}, {"occurred_at": EARLIER}, SECOND),
            (intent(), {"occurred_at": EARLIER}, {"occurred_at": LATER}, FIRST),
            (intent(later_first=True), {"occurred_at": EARLIER}, {"occurred_at": LATER}, SECOND),
            (
                replace(intent(later_first=True), period=Period(EARLIER, LATER)),
                {"occurred_at": LATER, "dense": 0.9},
                {"occurred_at": EARLIER},
                SECOND,
            ),
            (
                NOTE,
                {"occurred_at": LATER, "dense": 0.1},
                {"occurred_at": LATER},
                SECOND,
            ),
            (
                intent(frozenset({"Observation"}), newest_first=True, last_first=True),
                {"occurred_at": LATER, "source_type": "Observation"},
                {"occurred_at": EARLIER, "source_type": "Observation", "lexical": 0.1},
                SECOND,
            ),
            (intent(claims_last=True), {"source_type": "Claim"}, {}, SECOND),
            (intent(), {"source_type": "Claim"}, {}, FIRST),
        ],
    )
    def test_prefers_the_kind_that_a_question_asks_for(
        self, asked: QuestionIntent, first: dict[str, Any], second: dict[str, Any], expected: UUID
    ) -> None:
        candidates = [
            Candidate(FIRST, None, **{"dense": 0.81, "lexical": 0.0} | first),
            Candidate(SECOND, None, **{"dense": 0.8, "lexical": 0.0} | second),
        ]

        (found,) = best(candidates, by_cosine, intent=asked, top_k=1)

        assert found.candidate.id == expected

    @given(SOME, st.sampled_from(Mode), INTENTS)
    def test_ranks_stated_absence_after_findings_of_its_type(
        self, candidates: list[Compared], mode: Mode, asked: QuestionIntent
    ) -> None:
        found = best(candidates, ranking_of(mode), intent=asked, top_k=len(candidates))

        shown = [each.candidate for each in found]
        for place, one in enumerate(shown):
            later = {
                other.source_type
                for other in shown[place:]
                if other.counts and not other.states_absence
            }
            assert not (one.states_absence and one.source_type in later)

    @given(SOME)
    def test_ranks_the_last_of_a_type_first(self, candidates: list[Compared]) -> None:
        found = best(candidates, by_both, intent=NOTE, top_k=len(candidates))

        ranks = [
            (one.source_type != "note", str((one.counts and one.occurred_at) or ""))
            for one in (each.candidate for each in found)
        ]
        stated = [one.candidate.states_absence for one in found]
        notes = [
            at
            for (is_other, at), is_absence in zip(ranks, stated, strict=True)
            if not (is_other or is_absence)
        ]
        assert [is_other for is_other, _ in ranks] == sorted(is_other for is_other, _ in ranks)
        assert notes == sorted(notes, reverse=True)

    @given(SOME, st.sampled_from(Mode), INTENTS, st.integers(1, 5))
    def test_is_sorted_by_score_for_any_order_of_candidates(
        self, candidates: list[Compared], mode: Mode, asked: QuestionIntent, most: int
    ) -> None:
        def ranked(some: list[Compared]) -> list[Ranked]:
            return best(some, ranking_of(mode), intent=asked, top_k=10, max_per_document=most)

        scores = [one.score for one in ranked(candidates)]
        assert scores == sorted(scores, reverse=True)
        assert ranked(candidates[::-1]) == ranked(candidates)


class TestWhetherIndexesFoundEnough:
    @pytest.fixture
    def enough(self) -> Callable[..., bool]:
        def enough(found: Sequence[Compared], **query: Any) -> bool:
            model, asked = ActiveModel(FakeEmbedder(), 1), SearchQuery(question="q", **query)
            vector = np.ones(1, np.float32)
            search = Search(asked, None, vector, model, 0, asked.mode, QuestionIntent("q"))
            return is_enough(search, found, has_all_words=False)

        return enough

    def test_the_nearest_must_be_of_enough_documents(self, enough: Callable[..., bool]) -> None:
        def found(*numbers: int) -> list[Compared]:
            documents = [UUID(int=n) for n, number in enumerate(numbers) for _ in range(number)]
            near = [
                Candidate(UUID(int=n), document, 0.9, 0.0, indexed=AT_MOST)
                for n, document in enumerate(documents)
            ]
            return [*near, *(Candidate(UUID(int=n), None, 0.1, 1.0) for n in range(500, 505))]

        assert not enough(found(AT_MOST), top_k=5, max_per_document=1)
        assert not enough(found(50, 50), top_k=5, max_per_document=2)
        assert not enough(found(98, 1, 1), top_k=5, max_per_document=2)
        assert enough(found(97, 2, 1), top_k=5, max_per_document=2)
        assert enough(found(AT_MOST), top_k=5)

    def test_only_the_nearest_prove_that_no_other_is_similar_enough(
        self, enough: Callable[..., bool]
    ) -> None:
        found = [
            Candidate(UUID(int=n), None, 0.9 - n / 200, 1.0, indexed=AT_MOST)
            for n in range(AT_MOST)
        ]

        assert enough(found, top_k=50, min_similarity=0.8)
        assert not enough(found, top_k=50, min_similarity=0.8, mode=Mode.LEXICAL)
        assert not enough(found, top_k=100, min_similarity=0.95, mode=Mode.LEXICAL)
