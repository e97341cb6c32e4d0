"""Numbers with units, and frequencies per day, in clinical text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from retrieval.lexical.word_lists import lines_of

DOSES = frozenset({"mass", "units", "volume", "pieces"})
WORDS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty
""".split()  # noqa: SIM905 - Shorter than a list.
CLOSE = 1e-6  # Relative difference of equal values.
_NUMBER = re.compile(
    rf"(?<![\w.,-])(?<!\d[-\u2013])(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+(?:[.,]\d+)?)"
    rf"|\b(?P<word>{'|'.join(WORDS)})\b",
    re.IGNORECASE,
)
_AGE = re.compile(r"[\s-]*(?:years?|y|months?)[\s-]*(?:old|/o)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with a unit at `text[start:end]`. `value` is in the base unit of `dimension`,
    `number` as written.
    """

    start: int
    end: int
    number: float
    value: float
    dimension: str | None

    @property
    def is_dose(self) -> bool:
        return self.dimension in DOSES

    def equals(self, other: "Amount") -> bool:
        if self.dimension is None or other.dimension is None:
            return _is_close(self.number, other.number)
        return self.dimension == other.dimension and _is_close(self.value, other.value)


@dataclass(frozen=True, slots=True)
class Frequency:
    start: int
    end: int
    per_day: float


def _is_close(one: float, other: float) -> bool:
    return abs(one - other) <= CLOSE * max(abs(one), abs(other))


@cache
def _units() -> tuple[Mapping[str, tuple[str, float]], re.Pattern[str]]:
    known: dict[str, tuple[str, float]] = {}
    for line in lines_of("comparison/units.txt"):
        dimension, factor, *spellings = line.split()
        known |= {one: (dimension, float(factor)) for one in spellings}
    longest_first = sorted(map(re.escape, known), key=len, reverse=True)
    return known, re.compile(rf"[\s-]?({'|'.join(longest_first)})(?![\w/])", re.IGNORECASE)


@cache
def _frequencies() -> tuple[Mapping[str, float], re.Pattern[str]]:
    known: dict[str, float] = {}
    for line in lines_of("comparison/frequencies.txt"):
        number, _, spellings = line.partition(" ")
        known |= {one.strip(): float(number) for one in spellings.split("|")}
    longest_first = sorted(map(re.escape, known), key=len, reverse=True)
    return known, re.compile(rf"\b({'|'.join(longest_first)})\b", re.IGNORECASE)


def amounts(text: str, without: Sequence[tuple[int, int]] = ()) -> list[Amount]:
    """Return the numbers of a text in order, except ages and numbers in the spans `without`, such
    as dates.
    """
    times = [(one.start, one.end) for one in frequencies(text)]
    apart = [*without, *times]
    return [
        _amount(text, found)
        for found in _NUMBER.finditer(text)
        if not any(start < found.end() and found.start() < end for start, end in apart)
        and not _AGE.match(text, found.end())
    ]


def _amount(text: str, found: re.Match[str]) -> Amount:
    number = _number_of(found)
    known, pattern = _units()
    unit = pattern.match(text, found.end())
    if unit is None:
        return Amount(found.start(), found.end(), number, number, None)
    dimension, factor = known[unit[1].casefold()]
    return Amount(found.start(), unit.end(), number, number * factor, dimension)


def _number_of(found: re.Match[str]) -> float:
    if found["word"]:
        return float(WORDS.index(found["word"].casefold()))
    digits = found["digits"]
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", digits):
        return float(digits.replace(",", ""))
    return float(digits.replace(",", "."))


def frequencies(text: str) -> list[Frequency]:
    known, pattern = _frequencies()
    return [
        Frequency(found.start(), found.end(), known[found[1].casefold()])
        for found in pattern.finditer(text)
    ]
