"""Patterns of phrases. A question has few of the many phrases that are searched. The first letters of its words show
most of the others to be absent, in less time than a search.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Generic, TypeVar

LETTERS = 4
FIRST_LETTERS = re.compile(rf"\b\w{{1,{LETTERS}}}")
FIRST_LETTERS_OF_ASCII = re.compile(FIRST_LETTERS.pattern, re.ASCII)
END, ANY = " ", "*"  # After the first letters: the end of the word, or any character.
UNKNOWN = ""  # Every text has this start.
# Letters that `(?i)` matches with "i" and "s", in contrast to `lower`.
ALIKE = str.maketrans("\u0130\u0131\u017f", "iis")
Parsed = Iterable[tuple[Any, Any]]  # Any: operations of `re` with their operands.
T = TypeVar("T")


class Phrases:
    """A pattern that begins with the boundary of a word."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.compiled = re.compile(pattern)
        self.starts = starts_of_matches(pattern)

    def may_be_in(self, text: "Text") -> bool:
        return not self.starts.isdisjoint(text.starts)


class PhraseTable(Generic[T]):
    """Values by phrases. Only phrases that begin like a word of the text are searched."""

    def __init__(self, values: Iterable[tuple[Phrases, T]]) -> None:
        self._values = [*values]
        self._places: dict[str, list[int]] = {}
        for place, (phrases, _) in enumerate(self._values):
            for start in phrases.starts:
                self._places.setdefault(start, []).append(place)

    def found_in(self, text: "Text") -> list[tuple[Phrases, T]]:
        """Return the phrases in the text with their values, in the order of the table."""
        starts = self._places.keys() & text.starts
        places = {place for start in starts for place in self._places[start]}
        possible = [self._values[place] for place in sorted(places)]
        return [one for one in possible if one[0].compiled.search(text.value)]


@dataclass(frozen=True, slots=True)
class Text:
    """A question or its remaining words. `starts`: the first letters of each word of the question."""

    value: str
    starts: frozenset[str]

    @classmethod
    def of(cls, value: str) -> "Text":
        return cls(value, starts_of_words(value))

    def lower(self) -> "Text":
        lower = self.value.lower()
        return Text(lower, self.starts) if lower.isascii() else Text.of(lower)

    def find(self, phrases: Phrases) -> re.Match[str] | None:
        return phrases.compiled.search(self.value) if phrases.may_be_in(self) else None

    def find_all(self, phrases: Phrases) -> list[re.Match[str]]:
        return [*phrases.compiled.finditer(self.value)] if phrases.may_be_in(self) else []

    def has(self, phrases: Phrases) -> bool:
        return self.find(phrases) is not None

    def without(self, *unwanted: Phrases) -> "Text":
        value = self.value
        for phrases in unwanted:
            if phrases.may_be_in(self):
                value = phrases.compiled.sub(" ", value)
        return self if value is self.value else Text(value, self.starts)

    def replaced(self, phrases: Phrases, by: str) -> "Text":
        return Text.of(phrases.compiled.sub(by, self.value)) if self.has(phrases) else self


def starts_of_words(text: str) -> frozenset[str]:
    if text.isascii():
        return frozenset([UNKNOWN, *FIRST_LETTERS_OF_ASCII.findall(text.lower())])
    # In patterns with `(?a)`, only letters of ASCII belong to words.
    of_ascii = starts_of_words(text.encode("ascii", "replace").decode())
    return of_ascii.union(FIRST_LETTERS.findall(text.translate(ALIKE).lower()))


def starts_of_matches(pattern: str) -> frozenset[str]:
    """Return the first letters of all texts that the pattern matches; UNKNOWN if these are too many."""
    boundary, *rest = _parser.parse(pattern)
    starts = _starts(rest)
    if boundary != (op.AT, op.AT_BOUNDARY) or not all(map(_is_complete, starts)):
        return frozenset({UNKNOWN})
    return frozenset(start.rstrip(END) for start in starts)


def _is_complete(start: str) -> bool:
    return not start.endswith(ANY) and (len(start) == LETTERS or start[1:].endswith(END))


def _starts(parsed: Parsed) -> set[str]:
    starts = {""}
    for operation, operands in parsed:
        growing = {one for one in starts if len(one) < LETTERS and not one.endswith((END, ANY))}
        if not growing:
            break
        more = _starts_of(operation, operands)
        starts = starts - growing | {(start + one)[:LETTERS] for start in growing for one in more}
    return starts


def _starts_of(operation: object, operands: Any) -> set[str]:
    if operation is op.LITERAL:
        letter = chr(operands).lower()
        return {letter if FIRST_LETTERS.match(letter) else END}
    if operation in {op.ASSERT, op.ASSERT_NOT, op.AT}:
        return {END} if operands is op.AT_BOUNDARY else {""}
    alternatives = _alternatives(operation, operands)
    return set().union(*map(_starts, alternatives)) if alternatives else {ANY}


def _alternatives(operation: object, operands: Any) -> list[Parsed]:
    match operation:
        case op.SUBPATTERN:
            return [operands[-1]]
        case op.BRANCH:
            return [*operands[1]]
        case op.IN:
            return [[one] for one in operands]
        case op.RANGE:
            first, last = operands
            return [[(op.LITERAL, one)] for one in range(first, last + 1)]
        case op.MAX_REPEAT | op.MIN_REPEAT:
            least, most, repeated = operands
            times = range(min(least, LETTERS), min(most, LETTERS) + 1)
            return [[*repeated] * one for one in times]
    return []
