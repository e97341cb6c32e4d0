from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.search.phrases import Phrases, PhraseTable, Text, starts_of_matches
from retrieval.search.question_kinds import KINDS
from retrieval.search.question_reading import NAMED

MODULES = ("ages", "counts", "extremes", "negations", "periods", "reading", "trends")
OF_MODULES = [
    value
    for name in MODULES
    for value in vars(import_module(f"retrieval.search.question_{name}")).values()
    if isinstance(value, Phrases)
]
OTHERS = [Phrases(rf"(?i)\b({words})\b") for table in KINDS for words in table]
OTHERS += [named for named, _ in NAMED]


@given(
    st.sampled_from([*OF_MODULES, *OTHERS]).flatmap(
        lambda phrases: st.tuples(st.just(phrases), st.from_regex(phrases.compiled))
    )
)
def test_a_text_with_a_phrase_is_searched(found: tuple[Phrases, str]) -> None:
    phrases, text = found

    assert phrases.may_be_in(Text.of(text))


@pytest.mark.parametrize("text", ["\u0130t is", "\u0131t", "it\u017f", "\u00e9it", "a\nIT"])
def test_letters_beyond_ascii_do_not_hide_a_phrase(text: str) -> None:
    for pattern in (r"(?i)\bits?\b", r"(?a)\bit\b"):
        phrases = Phrases(pattern)
        assert Text.of(text).has(phrases) == bool(phrases.compiled.search(text))


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        (r"\b(last|most recent)\b", "last most"),
        (r"\b(the )?(pt|patient)s?\b", "the pt pts pati"),
        (r"(?i)\bMAR\b|\b(?<!x )[pm]olst", "mar pols mols"),
        (r"\bwas(n['t])?\b", "was wasn"),
        (r"\bx-?rays?", "x xray"),
        (r"\b[12]{1,2}st ", "1st 2st 11st 12st 21st 22st"),
    ],
)
def test_starts_are_the_first_letters_of_the_first_words(pattern: str, starts: str) -> None:
    assert starts_of_matches(pattern) == {*starts.split()}


@pytest.mark.parametrize(
    "pattern", ["last", r"(?<=a)s\b", r"\b(\w+ )?blocker", r"\b(of )?>", r"\bof"]
)
def test_other_patterns_are_always_searched(pattern: str) -> None:
    assert Phrases(pattern).may_be_in(Text.of(""))


def test_a_table_returns_the_phrases_of_a_text_in_its_order() -> None:
    words = [r"(?<=the )pump\b", r"\bvisits?\b", r"\bpills?\b", r"\blast\b", r"\bvis\b"]
    table = [(Phrases(pattern), pattern) for pattern in words]

    assert PhraseTable(table).found_in(Text.of("the pump at the last visit")) == [
        table[0],
        table[1],
        table[3],
    ]
