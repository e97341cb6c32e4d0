import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.distinct_texts import LEAST_WORDS, distinct_texts

LONG = " ".join(f"word{n}" for n in range(LEAST_WORDS))


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        (["Plan: aspirin.", "PLAN\n\n- aspirin"], [0]),
        (["Plan: aspirin.", "Plan: no aspirin."], [0, 1]),
        (["Yes", "Yes, and aspirin."], [0, 1]),
        ([LONG, f"Letterhead {LONG} Page 1"], [1]),
        ([f"{LONG} Page 1", LONG], [0]),
        ([LONG, LONG.replace("word3", "not word3")], [0, 1]),
        (["", "", "x"], [0, 2]),
        (["Base excess -5", "Base excess 5", "Base excess: -5."], [0, 1]),
        (["Troponin < 5", "Troponin > 5", "1.5 mg", "1 5 mg"], [0, 1, 2, 3]),
        (["\U0001f600", "\U0001f622"], [0, 1]),
    ],
)
def test_kept_texts(texts: list[str], kept: list[int]):
    assert distinct_texts(texts) == [texts[index] for index in kept]


def test_known_texts_are_repeated_by_others():
    assert distinct_texts(["A b", "c"], known=["a B!"]) == ["c"]


@given(st.lists(st.text("ab .", max_size=40), max_size=6))
def test_no_word_is_lost(texts: list[str]):
    kept = distinct_texts(texts)

    words = {word for text in texts for word in text.replace(".", " ").split()}
    assert words == {word for text in kept for word in text.replace(".", " ").split()}
    assert distinct_texts(kept) == kept
