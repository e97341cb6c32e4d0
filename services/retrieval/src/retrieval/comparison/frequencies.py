"""How often a day, in clinical text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from retrieval.comparison.numerals import NUMBER, number_of
from retrieval.lexical.word_lists import lines_of

_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.0, "night": 1.0}
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_COUNT = r"(?P<count>once|twice|thrice|[1-8]|two|three|four|five|six)"
_UNIT = r"(?P<unit>day|week|month|night)"
# "3 times a day", "twice weekly"; "every 6 hours", "q6h", "6 hourly".
_PER = re.compile(
    rf"\b{_COUNT}(?:\s(?:times|x))?\s?"
    rf"(?:(?:(?:a|per|each|every)\s|/\s?){_UNIT}\b|(?P<ly>dai|week|month|night)ly\b)",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"\b(?:every|q)\s?(?P<count>\d+|two|three|four|six|eight|twelve)"
    r"(?:\s?(?:-|\u2013|to)\s?\d+)?\s?(?P<unit>h(?:ou)?r?s?|days?|weeks?|d|w)\b"
    r"|\b(?P<number>\d+)[\s-]?(?P<ly>hour|week|month)ly\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Frequency:
    start: int
    end: int
    per_day: float


@cache
def _phrases() -> tuple[Mapping[str, float], re.Pattern[str]]:
    known: dict[str, float] = {}
    for line in lines_of("comparison/frequencies.txt"):
        number, _, spellings = line.partition(" ")
        known |= {one.strip(): float(number) for one in spellings.split("|")}
    longest_first = sorted(map(re.escape, known), key=len, reverse=True)
    # "A day 7 level" is not a frequency.
    return known, re.compile(rf"\b({'|'.join(longest_first)})\b(?!\s\d)", re.IGNORECASE)


def frequencies(text: str) -> list[Frequency]:
    found = [*_in_numbers(text)]
    apart = {place for one in found for place in range(one.start, one.end)}
    known, pattern = _phrases()
    found += [
        Frequency(one.start(), one.end(), known[one[1].casefold()])
        for one in pattern.finditer(text)
        if apart.isdisjoint(range(*one.span()))
    ]
    # "ON" is at night in prescriptions.
    found += [
        Frequency(one.start(), one.end(), 1.0) for one in re.finditer(r"(?<=[gl] )ON\b", text)
    ]
    return sorted(found, key=lambda one: one.start)


def _in_numbers(text: str) -> Iterator[Frequency]:
    for one in _PER.finditer(text):
        days = _DAYS[(one["unit"] or one["ly"]).casefold().replace("dai", "day")]
        yield Frequency(one.start(), one.end(), _count(one["count"]) / days)
    for one in _EVERY.finditer(text):
        unit = (one["unit"] or one["ly"]).casefold()[0]
        days = next(days for name, days in _DAYS.items() if name[0] == unit)
        count = _count(one["count"] or one["number"])
        if count:
            yield Frequency(one.start(), one.end(), 1 / (count * days))


def _count(written: str) -> float:
    if written.casefold() in _TIMES:
        return _TIMES[written.casefold()]
    number = NUMBER.match(written)
    return number_of(number) if number else 0.0
