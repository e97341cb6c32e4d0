import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from retrieval.lexical.tokens import tokens
from retrieval.lexical.word_lists import lines_of

OF_ALL = ("synonyms", "abbreviations", "drugs", "drug_classes")
OF_MEDICATION = ("drug_purposes",)
OF_ALLERGY = ("drug_allergies",)
# Phrases to replace before a question is tokenized, which would drop a stop word or an ending.
PHRASES = (
    (re.compile(r"(?i)\bliving wills?\b"), "living-will"),
    (re.compile(r"(?i)\bcheck ups?\b"), "check-up"),
    (re.compile(r"(?i)\ba&e\b"), "emergency room"),
    (re.compile(r"(?i)\bfits\b"), "convulsions"),
)
Stems = tuple[str, ...]
Phrases = frozenset[frozenset[str]]  # A text has a phrase if it has all of its words.


def synonyms(question: str, *, of_medication: bool = False) -> frozenset[str]:
    by_word = synonyms_by_word(question, of_medication=of_medication)
    return words_of(by_word) - {*tokens(question)}


def words_of(by_word: Mapping[str, Phrases]) -> frozenset[str]:
    return frozenset(chain.from_iterable(chain.from_iterable(by_word.values())))


def synonyms_by_word(
    question: str, *, of_medication: bool = False, of_allergy: bool = False
) -> dict[str, Phrases]:
    for phrase, written in PHRASES:
        question = phrase.sub(written, question)
    asked = tokens(question)
    found: dict[str, Phrases] = {}
    tables = [
        OF_ALL,
        *([OF_MEDICATION] if of_medication else []),
        *([OF_ALLERGY] if of_allergy else []),
    ]
    for lists in tables:
        for span, others in _found(asked, lists):
            found |= {word: found.get(word, frozenset()) | others for word in span}
    return found


def _found(asked: Sequence[str], lists: tuple[str, ...]) -> Iterator[tuple[Stems, Phrases]]:
    table, longest = _table(lists)
    start = 0
    while start < len(asked):
        lengths = range(min(longest, len(asked) - start), 0, -1)
        spans = (tuple(asked[start : start + length]) for length in lengths)
        span = next((one for one in spans if one in table), None)
        if span:
            yield span, table[span]
        start += len(span) if span else 1


@cache
def _table(lists: tuple[str, ...]) -> tuple[Mapping[Stems, Phrases], int]:
    found: dict[Stems, Phrases] = {}
    for line in chain.from_iterable(lines_of(f"lexical/{name}.txt") for name in lists):
        asked, _, answers = line.partition(" > ")
        alike = asked.split(" = ")
        for one in alike:
            others = answers.split() if answers else [other for other in alike if other != one]
            found[tuple(tokens(one))] = frozenset(
                frozenset(words) for other in others if (words := tokens(other))
            )
    return found, max(map(len, found))
