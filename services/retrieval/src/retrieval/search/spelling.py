import re
from collections.abc import Callable, Collection, Iterable
from functools import cache

from retrieval.lexical.synonyms import OF_ALL, OF_MEDICATION
from retrieval.lexical.tokens import STOP_WORDS
from retrieval.lexical.word_lists import lines_of
from retrieval.search.word_repository import SHORTEST

WORD = re.compile(rf"\b[^\W\d_]{{{SHORTEST},}}\b")
LISTED = re.compile(r"\b[^\W\d_]{4,}\b")
# Words of at least this length may differ in two places, shorter words in a single place.
LONG = 8
# The smallest share of common trigrams of similar words.
ALIKE = 0.2


def unknown_words(question: str, is_known: Callable[[str], bool]) -> list[str]:
    words = dict.fromkeys(WORD.findall(question))
    return [
        word
        for word in words
        if word.lower() not in listed_words()
        and word.lower() not in STOP_WORDS
        and not is_known(word.lower())
    ]


def corrected(question: str, unknown: Iterable[str], written: Collection[str]) -> str | None:
    """Replace unknown words. Return None if no similar word is in the chart or the word lists."""
    result = question
    for word in unknown:
        if word.lower() not in written and (found := _nearest(word.lower(), written)) is not None:
            result = re.sub(rf"\b{re.escape(word)}\b", found, result)
    return None if result == question else result


def _nearest(word: str, written: Iterable[str]) -> str | None:
    most = 1 if len(word) < LONG else 2
    for words in (written, listed_words()):
        near = [
            (_distance(word, other), other)
            for other in words
            if other[0] == word[0]
            and abs(len(other) - len(word)) <= most
            and _alikeness(word, other) >= ALIKE
        ]
        if near and min(near)[0] <= most:
            return min(near)[1]
    return None


def _alikeness(one: str, other: str) -> float:
    of_one, of_other = _trigrams(one), _trigrams(other)
    return len(of_one & of_other) / len(of_one | of_other)


def _trigrams(word: str) -> set[str]:
    padded = f"  {word} "
    return {padded[start : start + 3] for start in range(len(padded) - 2)}


def _distance(one: str, other: str) -> int:
    before: list[int] = []
    row: list[int] = [*range(len(other) + 1)]
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, second in enumerate(other, 1):
            costs = [before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != second)]
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == second:
                costs.append(earlier[j - 2] + 1)
            row.append(min(costs))
    return row[-1]


@cache
def listed_words() -> frozenset[str]:
    lines = (line for name in (*OF_ALL, *OF_MEDICATION) for line in lines_of(f"lexical/{name}.txt"))
    return frozenset(word for line in lines for word in LISTED.findall(line.lower()))
