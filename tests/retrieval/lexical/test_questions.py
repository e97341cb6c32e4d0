import pytest

from retrieval.lexical.questions import (
    ALL_PASSAGES,
    ALL_TITLE_WORDS,
    ALL_TITLED,
    ALL_WORDS,
    terms_of_question,
    weigh,
)
from retrieval.lexical.terms import TYPICAL_WORDS, idf, key_of, term_of, terms_of, title_term_of

RARE, COMMON = 5, 6
COUNTS = {
    ALL_PASSAGES: 100,
    ALL_WORDS: 2500,
    ALL_TITLED: 10,
    ALL_TITLE_WORDS: 40,
    key_of(RARE, 0.6): 2,
    key_of(RARE, 2.0): 1,
    key_of(COMMON, 0.6): 60,
    key_of(COMMON, 2.0): 30,
}
WHOLE = {RARE: 1.0, COMMON: 1.0}


class TestWeigh:
    @pytest.mark.parametrize(
        ("passages", "expected"), [(500, 2_000), (50_000, 3_000), (2_000_000, 6_000)]
    )
    def test_bounds_the_postings_by_the_number_of_passages(self, passages: int, expected: int):
        assert weigh(COUNTS | {ALL_PASSAGES: passages}, WHOLE).postings == expected

    def test_adds_up_the_levels_of_a_term(self):
        weights = weigh(COUNTS, WHOLE)

        assert weights.idf == {RARE: idf(100, 3), COMMON: idf(100, 90)}
        assert weights.passages == 100

    def test_of_a_synonym_is_a_fraction(self):
        assert weigh(COUNTS, {RARE: 0.5, COMMON: 1.0}).idf[RARE] == idf(100, 3) / 2

    def test_hides_how_few_passages_have_a_term(self):
        assert weigh(COUNTS, WHOLE, least=5).idf == {RARE: idf(100, 5), COMMON: idf(100, 90)}
        few = weigh({ALL_PASSAGES: 2, key_of(RARE, 1): 1}, WHOLE, least=5)
        assert few.idf == {RARE: idf(2, 2)}

    def test_averages_lengths_and_title_lengths(self):
        weights = weigh(COUNTS, WHOLE)

        assert (weights.average_words, weights.average_title_words) == (25, 4)

    def test_without_passages_uses_typical_lengths(self):
        weights = weigh({}, {})

        assert (weights.idf, weights.average_words) == ({}, TYPICAL_WORDS)

    def test_omits_removed_terms(self):
        assert weigh({ALL_PASSAGES: 3, key_of(RARE, 1): 0}, WHOLE).idf == {}


def test_likely_keys_are_the_most_selective_until_there_are_enough_postings():
    weights = weigh(COUNTS, WHOLE)

    assert weights.likely_keys(1) == [key_of(RARE, 2.0)]
    assert weights.likely_keys(10) == [
        key_of(RARE, 2.0),
        key_of(RARE, 0.6),
        key_of(COMMON, 2.0),
    ]
    assert set(weights.likely_keys(1000)) == {key for key in COUNTS if key >= 0}


def test_terms_of_a_question_equal_those_of_passages():
    passage = terms_of("Metoprolol 50mg was stopped", "Metoprolol")

    asked = terms_of_question("Why was metoprolol stopped at 50mg?")

    assert set(asked) >= {*passage.impacts, *passage.title_impacts}
    assert term_of("why") not in asked


def test_synonyms_count_less():
    asked = terms_of_question("A1c", ["hba1c", "a1c"], ["activ"])

    assert asked[term_of("activ")] > 1
    assert title_term_of("activ") not in asked
    assert asked[term_of("a1c")] == 1
    assert 0 < asked[term_of("hba1c")] < 1
