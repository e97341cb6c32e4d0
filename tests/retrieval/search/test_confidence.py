from functools import partial
from uuid import UUID

import pytest

from retrieval.lexical.questions import Weights
from retrieval.search.confidence import AskedWords, is_doubtful
from retrieval.search.question_reading import QuestionIntent
from retrieval.search.rows import Hit

WEIGHTS = Weights({}, 10, 60, 8, [])
hit = partial(Hit, UUID(int=1), "P1", "AllergyIntolerance", "1", "Allergy: peanuts", *[None] * 14)


@pytest.mark.parametrize(
    ("counted", "rest", "expected"),
    [
        ("penicillin allergy", "penicillin", 0.5),
        ("peanuts allergy", "peanuts", 1.0),
        ("nuts allergy", "nuts", 1.0),
        ("", "", 0.0),
    ],
)
def test_share_of_words_counts_synonyms(counted: str, rest: str, expected: float) -> None:
    asked = AskedWords(
        QuestionIntent(counted, counted, frozenset({"Condition"}), rest=rest),
        WEIGHTS,
        {"nut": frozenset({frozenset({"peanut"}), frozenset({"tree", "peanut"})})},
    )

    assert asked.share_in(hit()) == expected


@pytest.mark.parametrize(("rest", "expected"), [("penicillin", 0.0), ("peanuts", 1.0), ("", 1.0)])
def test_passage_of_an_asked_type_needs_no_words_for_the_type(rest: str, expected: float) -> None:
    asked = QuestionIntent(
        "intolerances", "intolerances", frozenset({"AllergyIntolerance"}), rest=rest
    )

    assert AskedWords(asked, WEIGHTS, {}).share_in(hit()) == expected


@pytest.mark.parametrize(
    ("similarity", "floor", "words", "expected"),
    [
        (0.3, 0.0, 0.0, True),
        (0.3, 0.0, 1.0, False),
        (0.6, 0.0, 0.0, False),
        (0.6, 0.5, 0.0, True),
        (None, 0.0, 0.0, False),
    ],
)
def test_is_doubtful_if_neither_meaning_nor_words_fit(
    similarity: float | None, floor: float, words: float, expected: bool
) -> None:
    assert is_doubtful(similarity, floor, lambda: words) is expected
