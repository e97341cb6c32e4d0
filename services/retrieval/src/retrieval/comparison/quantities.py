"""Numbers with units and ages in clinical text. `frequencies.py` has how often a day."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from retrieval.comparison.frequencies import frequencies
from retrieval.comparison.numerals import NUMBER, number_of
from retrieval.lexical.word_lists import lines_of

DOSES = frozenset({"mass", "units", "volume", "pieces"})
AGE = "age"
TIME = "time"
CLOSE = 1e-6  # Relative difference of equal values.
ABOUT_TIME = 0.005  # Of times: 52 weeks are a year.
OF_CHILDREN = 18  # Only ages below are written with decimals.
ABOUT = 0.1  # Of values of which one is called approximate.
_SEX = r"(?:[MF]\b|(?:male|female|man|woman|boy|girl|lady|gentleman)\b)"
_AGE = re.compile(
    rf"(?:[\s-]*(?P<unit>years?|yrs?|y|months?|mo|weeks?|wks?|days?|d)[\s.-]*(?:old|/?\s?o\b|of age)"
    rf"|(?P<sex>\s?(?:y/?)?{_SEX})|\s?(?P<short>y/?o)\b|\s(?:year|yr)s?\s{_SEX})"
)
_BEFORE_AGE = re.compile(
    r"(?:\b[Aa]ged?:?|\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s(?:[A-Z][\w'-]*\s?){1,3},)\s?$"
)
_YEARS = {"m": 1 / 12, "w": 1 / 52, "d": 1 / 365}
# UK notes write 3/7 for three days, 2/52 for two weeks, 6/12 for six months, and 31/40 or 31+4 for weeks of pregnancy.
_SLASHED = re.compile(r"/(7|52|12|40)(?![\d/]|\.\d)")
_DAYS = {"7": 1.0, "52": 7.0, "40": 7.0, "12": 30.4375}
_NUMBERED = re.compile(r"\b(day|week|month|year|POD|hour)\s?$", re.IGNORECASE)
_SAME_UNIT = re.compile(r"\s*(?:-|\u2013|/|\+|to|and|or)\s*", re.IGNORECASE)
_APPROXIMATE = re.compile(
    r"(?:\b(?:about|around|approx(?:imately)?\.?|roughly|nearly|almost|over|some|under)|[~\u2248])\s*$",
    re.IGNORECASE,
)
# A dose per time or weight is compared as a dose.
_PER = r"(?:/(?:h|hr|hour|night|day|d|kg|dose|min|week|24\s?h)\b)"
_NEXT_WORD = re.compile(r"[\s-]+([a-z]{3,})(?![\w/%])")
# Other numbers of a source: "T2DM", "x2 days", "twice", "a week", "class III".
_GLUED = re.compile(r"(?<=[^\W\d_])\d+(?:\.\d+)?|(?<![\w.])\d+(?=[^\W\d_])")
_DAY = re.compile(r"\b(?:D|POD|[Dd]ay)(\d{1,2})\b")
_SPOKEN = re.compile(
    r"\b(?:(?P<one>single|sole|solitary|once)|(?P<two>twice|both|pair|couple|second)"
    r"|(?P<three>thrice|third)"
    r"|(?:class|stage|type|grade|bipolar|gravida|para)\s(?P<roman>I{1,3}|IV|V)[ab]?)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:an?|last|next|past|per|each|this|previous)\b", re.IGNORECASE)
_FRACTION = re.compile(r"(?<![\d/.])(\d+)/(\d+)(?![\d/]|\.\d)")
_SPOKEN_NUMBERS = {"one": 1.0, "two": 2.0, "three": 3.0}
_ROMANS = {"i": 1.0, "ii": 2.0, "iii": 3.0, "iv": 4.0, "v": 5.0}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with a unit at `text[start:end]`. `value` is in the base unit of `dimension`,
    `number` as written. `thing` is the word after a number without a unit: `joints` of `7 joints`.
    """

    start: int
    end: int
    number: float
    value: float
    dimension: str | None
    is_approximate: bool = False
    thing: str | None = None

    @property
    def is_dose(self) -> bool:
        return self.dimension in DOSES

    def equals(self, other: "Amount") -> bool:
        """Return whether this amount of a summary is `other` of a source. A unit may be omitted, but
        a count of things is not a measurement, and times and ages have units.
        """
        tolerance = ABOUT_TIME if self.dimension == TIME else CLOSE
        tolerance = ABOUT if self.is_approximate else tolerance
        if self.dimension == other.dimension:
            return _is_close(self.value, other.value, tolerance)
        if None not in {self.dimension, other.dimension}:
            return {self.dimension, other.dimension} == {AGE, TIME} and _is_close(
                self.number, other.number, tolerance
            )
        return self._may_omit_unit(other) and _is_close(self.number, other.number, tolerance)

    def _may_omit_unit(self, other: "Amount") -> bool:
        bare, measured = (self, other) if self.dimension is None else (other, self)
        if self.dimension == TIME:
            return False
        if measured.dimension in {"units", "pieces", "weight", "length"}:
            return True
        return bare.thing is None


def _is_close(one: float, other: float, tolerance: float = CLOSE) -> bool:
    return abs(one - other) <= tolerance * max(abs(one), abs(other))


@cache
def _units() -> tuple[Mapping[str, tuple[str, float]], re.Pattern[str]]:
    known: dict[str, tuple[str, float]] = {}
    for line in lines_of("comparison/units.txt"):
        dimension, factor, *spellings = line.split()
        known |= {one: (dimension, float(factor)) for one in spellings}
    longest_first = sorted(map(re.escape, known), key=len, reverse=True)
    unit = rf"[\s-]?({'|'.join(longest_first)}){_PER}*(?![\w/])"
    return known, re.compile(unit, re.IGNORECASE)


@cache
def _not_things() -> frozenset[str]:
    return frozenset(
        word for line in lines_of("comparison/not_counted.txt") for word in line.split()
    )


def amounts(text: str, without: Sequence[tuple[int, int]] = ()) -> list[Amount]:
    """Return the numbers of a text in order, except numbers in the spans `without`, such as dates."""
    times = [(one.start, one.end) for one in frequencies(text)]
    apart = {place for start, end in (*without, *times) for place in range(start, end)}
    found = [
        _amount(text, one)
        for one in NUMBER.finditer(text)
        if apart.isdisjoint(range(*one.span())) and not _is_denominator(text, one)
    ]
    return _with_units_of_ranges(text, found)


def _is_denominator(text: str, found: re.Match[str]) -> bool:
    start = found.start()
    return start > 1 and text[start - 2].isdigit() and bool(_SLASHED.match(text, start - 1))


def _amount(text: str, found: re.Match[str]) -> Amount:
    number, start, end = number_of(found), found.start(), found.end()
    about = _APPROXIMATE.search(text, max(0, start - 16), start) is not None
    known = (
        _age(text, start, end, number)
        or _weeks_and_days(text, start, end, number)
        or _with_unit(text, start, end, number)
        or _numbered(text, start, end, number)
        or Amount(start, end, number, number, None, thing=_thing(text, end))
    )
    return replace(known, is_approximate=True) if about else known


def _weeks_and_days(text: str, start: int, end: int, number: float) -> Amount | None:
    if text[start - 1 : start] == "+" and text[start - 2 : start - 1].isdigit():
        return Amount(start, end, number, number, TIME)
    if slashed := _SLASHED.match(text, end):
        return Amount(start, slashed.end(), number, number * _DAYS[slashed[1]], TIME)
    return None


def _with_unit(text: str, start: int, end: int, number: float) -> Amount | None:
    known, pattern = _units()
    if unit := pattern.match(text, end):
        dimension, factor = known[unit[1].casefold()]
        return Amount(start, unit.end(), number, number * factor, dimension)
    if text[end : end + 1] == "+" and text[end + 1 : end + 2].isdigit():
        return Amount(start, end, number, number * _DAYS["40"], TIME)
    return None


def _numbered(text: str, start: int, end: int, number: float) -> Amount | None:
    numbered = _NUMBERED.search(text, max(0, start - 6), start)
    if numbered is None:
        return None
    word = numbered[1].casefold()
    dimension, factor = _units()[0]["day" if word == "pod" else word]
    return Amount(start, end, number, number * factor, dimension)


def _thing(text: str, end: int) -> str | None:
    following = _NEXT_WORD.match(text, end)
    return following[1] if following and following[1] not in _not_things() else None


def _age(text: str, start: int, end: int, number: float) -> Amount | None:
    stated = _AGE.match(text, end)
    if stated is not None and stated["sex"] and number > OF_CHILDREN and not number.is_integer():
        return None  # 101.2 F is a temperature.
    if stated is None:
        if not _BEFORE_AGE.search(text, max(0, start - 60), start):
            return None
        return Amount(start, end, number, number, AGE)
    unit = (stated["unit"] or "y")[0]
    return Amount(start, stated.end(), number, number * _YEARS.get(unit, 1.0), AGE)


def _with_units_of_ranges(text: str, found: Sequence[Amount]) -> list[Amount]:
    """Give the first number of `14 to 18 units` the unit of the second."""
    known: list[Amount] = []
    for one in reversed(found):
        after = known[-1] if known else None
        if (
            after is not None
            and one.dimension is None
            and after.dimension not in {None, AGE}
            and _SAME_UNIT.fullmatch(text, one.end, after.start)
        ):
            value = one.number * after.value / after.number if after.number else one.number
            one = replace(one, value=value, dimension=after.dimension, thing=None)  # noqa: PLW2901
        known.append(one)
    return known[::-1]


def implied(text: str) -> Iterator[Amount]:
    """Yield further numbers of a source: parts of words, and words such as `twice`."""
    for found in _DAY.finditer(text):
        yield Amount(*found.span(), float(found[1]), float(found[1]), TIME)
    for found in _GLUED.finditer(text):
        yield from _readings(text, found.start(), found.end(), float(found[0]))
    for found in _SPOKEN.finditer(text):
        group = found.lastgroup or "one"
        number = _SPOKEN_NUMBERS.get(group) or _ROMANS[found[group].casefold()]
        yield from _readings(text, found.start(), found.end(), number)
    for found in _ARTICLE.finditer(text):
        if one := _with_unit(text, found.start(), found.end(), 1.0):
            yield one
    for found in _FRACTION.finditer(text):
        for part in (1, 2):
            number = float(found[part])
            yield Amount(found.start(part), found.end(part), number, number, None)


def _readings(text: str, start: int, end: int, number: float) -> Iterator[Amount]:
    yield Amount(start, end, number, number, None)
    if one := _with_unit(text, start, end, number):
        yield one
