import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval import tables
from retrieval.lexical.terms import (
    K1,
    LEVELS,
    TERM_BITS,
    TYPICAL_WORDS,
    B,
    idf,
    key_of,
    term_of,
    terms_asked,
    terms_of,
    title_term_of,
)
from retrieval.lexical.tokens import tokens

TEXT = "Metoprolol 50mg was stopped. Metoprolol causes bradycardia."


class TestTermsOf:
    def test_have_a_stable_stored_form(self):
        found = terms_of("Metoprolol was stopped; metoprolol was restarted.", None)
        others = terms_of("患者 nahm 2,5 mg; Ödeme — 38.5 °C. E. coli 🤒", "Follow-up of oedemas")

        assert (found.words, found.keys) == (4, [118753462, 322150431, 1786216702])
        assert (others.words, others.title_words, sum(others.keys)) == (12, 3, 18888020603)
        assert found.impacts == {
            40268803: 1.864406779661017,
            223277087: 1.6176470588235297,
            14844182: 1.6176470588235297,
        }

    def test_a_text_are_impacts_of_bm25_at_the_typical_length(self):
        found = terms_of(TEXT, None)

        words = tokens(TEXT)
        lengths = 1 - B + B * len(words) / TYPICAL_WORDS
        assert found.words == len(words)
        assert found.impacts == {
            term_of(word): pytest.approx(tf * (K1 + 1) / (tf + K1 * lengths))
            for word, tf in Counter(words).items()
        }
        assert (found.title_words, found.title_impacts) == (0, {})

    def test_a_title_count_with_the_text_and_once_more_on_their_own(self):
        found = terms_of(TEXT, "Metoprolol")

        assert found.words == len(tokens(TEXT)) + 1
        assert found.impacts == terms_of(f"Metoprolol {TEXT}", None).impacts
        assert list(found.title_impacts) == [title_term_of(tokens("metoprolol")[0])]

    @given(st.text(), st.text())
    def test_have_a_key_per_impact_level(self, text: str, title: str):
        found = terms_of(text, title)

        both = {**found.impacts, **found.title_impacts}
        assert [key >> 3 for key in found.keys] == sorted(both)
        assert all(0 <= key < 2 ** (TERM_BITS + 3) for key in found.keys)
        for key in found.keys:
            above = [level for level in LEVELS if level <= both[key >> 3]]
            assert key & 7 == len(above)


def test_a_term_is_searched_in_texts_and_in_titles():
    in_texts, in_titles = terms_asked("Bradycardia? bradycardia")

    (token,) = set(tokens("bradycardia"))
    assert (in_texts, in_titles) == ({term_of(token)}, {title_term_of(token)})


def test_numbers_of_terms_fit_the_columns():
    assert TERM_BITS == tables.TERM_BITS


def test_impacts_have_eight_levels():
    assert {key_of(1, impact / 100) for impact in range(1, 221)} == set(range(8, 16))


@given(st.integers(0, 10**7), st.integers(0, 10**7))
def test_a_rarer_term_weighs_more(some: int, more: int):
    few, many = sorted((some, some + more))

    assert idf(many, few) >= idf(many, many) > 0
    assert math.isfinite(idf(many, few))
