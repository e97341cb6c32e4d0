from math import log2

import pytest

from bench.quality.evaluate.measures import interval, ndcg, recall, reciprocal_rank

RANKED = ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("gains", "at", "expected"),
    [
        ({"a": 1}, 10, 1),
        ({"b": 1}, 10, 1 / log2(3)),
        ({"d": 1}, 3, 0),
        ({"a": 1, "c": 1}, 10, (1 + 1 / log2(4)) / (1 + 1 / log2(3))),
        ({"a": 1, "b": 3}, 10, (1 + 3 / log2(3)) / (3 + 1 / log2(3))),
        ({"a": 1, "b": 1}, 1, 1),
    ],
)
def test_ndcg_discounts_gains_by_rank_and_divides_by_the_best_possible(
    gains: dict[str, float], at: int, expected: float
):
    assert ndcg(RANKED, gains, at=at) == pytest.approx(expected)


def test_recall_is_the_share_of_relevant_texts_found():
    assert recall(RANKED, {"a": 1, "d": 1, "x": 1, "y": 2}, at=4) == 0.5
    assert recall(RANKED, {"a": 1, "d": 1, "x": 1, "y": 2}, at=3) == 0.25


def test_reciprocal_rank_counts_the_first_relevant_one():
    assert reciprocal_rank(RANKED, {"b": 1, "c": 2}, at=10) == 0.5
    assert reciprocal_rank(RANKED, {"d": 1}, at=3) == 0


def test_an_interval_contains_the_mean_and_is_deterministic():
    values = [1.0] * 60 + [0.0] * 40

    found = interval(values)

    assert (found.mean, found.low, found.high) == pytest.approx((0.6, 0.504, 0.696), abs=0.015)
    assert interval(values) == found


def test_an_interval_of_equal_values_has_no_width():
    found = interval([0.25] * 7)

    assert (found.low, found.mean, found.high) == (0.25, 0.25, 0.25)
